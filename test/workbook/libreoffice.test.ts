/** Another program opens the workbook: the names behind its drop-downs and the Dashboard mean the same to it. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { vocabularies, vocabularyKeys } from "../../src/inventory/vocabularies";
import { addDataset } from "../../src/workbook/add-dataset";
import { saveXlsx } from "../../src/xlsx/save";
import { draft, openMade, sheetOf } from "./inventory-book";

const SOFFICE = "/usr/bin/soffice";

/** LibreOffice trusts the results in the file unless it is told to calculate. */
const CALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
  "<value>0</value></prop></item></oor:items>";

/** The cells of one sheet as LibreOffice works them out; sheets are counted from 1. */
function calculated(file: Uint8Array, sheet: number): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    mkdirSync(join(folder, "profile/user"), { recursive: true });
    writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), CALCULATE);
    writeFileSync(join(folder, "book.xlsx"), file);
    const csv = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${sheet}`;
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, "--headless", "--convert-to", csv, "--outdir", folder, join(folder, "book.xlsx")];
    execFileSync(SOFFICE, args, { stdio: "ignore", timeout: 60_000 });
    const names = [
      "Start Here",
      "Inventory",
      "Responses",
      "Departments",
      "Quick Start",
      "Lists",
      "Decisions",
      "Dashboard",
    ];
    return Papa.parse<string[]>(readFileSync(join(folder, `book-${names[sheet - 1]}.csv`), "utf8")).data;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (existsSync(SOFFICE)) {
  test("LibreOffice finds each list behind its name, a choice that the lead added too", async () => {
    const { book, seat } = await openMade();
    seat.type("Lists", 4 + vocabularies.theme.values.length, 0, "Parks");
    const { rows } = sheetOf(book, "Decisions");
    const probes = vocabularyKeys.map((key) => `COUNTA(${vocabularies[key].rangeName})`);
    rows[19] = probes.map((formula) => ({ value: 0, formula, style: 0 }));
    const counted = calculated(saveXlsx(book), 7)[19];
    const lengths = vocabularyKeys.map((key) => vocabularies[key].values.length + (key === "theme" ? 1 : 0));
    expect(counted?.slice(0, lengths.length)).toEqual(lengths.map(String));
  }, 90_000);

  test("LibreOffice works out stages and answers to prompts as the add-in does", async () => {
    const { book, seat } = await openMade();
    await addDataset(draft("PW-7K3QX9TB", { promptsAnswered: "P1; P4" }));
    await addDataset(draft("PW-8K3QX9TB", { department: "pw", promptsAnswered: "P1" }));
    seat.type("Responses", 4, 3, "Yes");
    seat.type("Responses", 5, 2, "None");
    seat.type("Responses", 6, 2, "Not sure");
    seat.type("Departments", 5, 3, "A. Jones");
    seat.type("Departments", 6, 0, "FIR");
    seat.type("Departments", 6, 1, "Fire");
    const file = saveXlsx(book);
    const stages = calculated(file, 4).slice(4, 7);
    expect(stages.map((row) => row[13])).toEqual(["Answering", "POC designated", "Not invited"]);
    const line = calculated(file, 8).find(([first]) => first === "Public Works");
    expect(line?.slice(2, 12)).toEqual(["3", "2", "None", "Not sure", "1 …", "", "", "", "", ""]);
    expect(line?.[18]).toBe("Answering");
  }, 120_000);

  test("LibreOffice counts datasets and problems on the Dashboard", async () => {
    const { book, seat } = await openMade();
    await addDataset(draft("PW-7K3QX9TB"));
    await addDataset(draft("PW-3F8TB2XW", { department: "Police", reviewStatus: "Withdrawn" }));
    seat.paste("Inventory", 4, 5, [["Streets"]]);
    const lines = calculated(saveXlsx(book), 8);
    const line = (label: string) => lines.find(([first]) => first === label)?.slice(1);
    expect([0, 1, 3, 5].map((column) => lines[4]?.[column])).toEqual(["1", "0", "2", "2"]);
    // Theme is not on its list; nothing is filled from Data Steward to Publication Status.
    expect(line("Theme")?.slice(0, 2)).toEqual(["0", "1"]);
    expect(line("Data Steward")?.[0]).toBe("1");
    const ofPublicWorks = line("Public Works") ?? [];
    expect(ofPublicWorks[11]).toBe("1");
    expect(ofPublicWorks[16]).toBe(lines[4]?.[9]);
    expect(line("Police")?.[11]).toBe("0");
  }, 90_000);
} else {
  test.skip("LibreOffice is not on this machine", () => {});
}
