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

  test("LibreOffice counts datasets and problems on the Dashboard", async () => {
    const { book, seat } = await openMade();
    await addDataset(draft("PW-7K3QX9TB"));
    await addDataset(draft("PW-3F8TB2XW", { department: "Police", reviewStatus: "Withdrawn" }));
    seat.paste("Inventory", 4, 5, [["Streets"]]);
    const lines = calculated(saveXlsx(book), 8);
    const line = (label: string) => lines.find(([first]) => first === label)?.slice(1);
    expect(lines[4]?.slice(0, 3)).toEqual(["1", "0", "2"]);
    // Theme is not on its list; nothing is filled from Data Steward to Publication Status.
    expect(line("Theme")?.slice(0, 2)).toEqual(["0", "1"]);
    expect(line("Data Steward")?.[0]).toBe("1");
    const [, datasets, , , , problems] = line("Public Works") ?? [];
    expect(datasets).toBe("1");
    expect(problems).toBe(lines[4]?.[3]);
    expect(line("Police")?.slice(1, 2)).toEqual(["0"]);
  }, 90_000);
} else {
  test.skip("LibreOffice is not on this machine", () => {});
}
