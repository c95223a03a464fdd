import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCheck } from "../../scripts/inventory/check";
import type { CheckReport } from "../../scripts/inventory/check-report";
import { checkDataset } from "../../src/inventory/check-dataset";
import type { Dataset } from "../../src/inventory/field";
import { fields, headers } from "../../src/inventory/fields";
import { sentence } from "../../src/inventory/language/sentence";
import { addDataset } from "../../src/workbook/add-dataset";
import type { Cell, Xlsx } from "../../src/xlsx/model";
import { newXlsx } from "../../src/xlsx/new";
import { saveXlsx } from "../../src/xlsx/save";
import { context, exampleDataset } from "../inventory/example-dataset";
import { readShared, sharedPath } from "../inventory/shared-data";
import { openMade, tableOf } from "../workbook/inventory-book";

// Set-up makes a whole workbook, and the command starts a program of its own.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "check-"));
afterAll(() => rmSync(folder, { recursive: true }));

function saved(name: string, content: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Runs the command and gives what it printed and the code that it ends with. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const log = jest.spyOn(console, "log").mockImplementation((text: string) => void out.push(text));
  const error = jest.spyOn(console, "error").mockImplementation((text: string) => void err.push(text));
  const code = await runCheck(args);
  log.mockRestore();
  error.mockRestore();
  return { code, out: out.join("\n"), err: err.join("\n") };
}

async function report(file: string): Promise<CheckReport & { code: number }> {
  const { code, out } = await run(file, "--json");
  return { ...(JSON.parse(out) as CheckReport), code };
}

function sheetWith(
  rows: readonly (readonly (string | number)[])[],
  style: (row: number, column: number) => number,
): Xlsx {
  const book = newXlsx();
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  sheet.rows = rows.map((row, i) => row.map((value, j): Cell => ({ value, style: style(i, j) })));
  return book;
}

describe("an inventory that was set up here", () => {
  async function inventoryOf(...rows: readonly Dataset[]): Promise<string> {
    const { book } = await openMade();
    for (const row of rows) await addDataset(row);
    return saved("inventory.xlsx", saveXlsx(book));
  }

  test("without problems ends with 0", async () => {
    expect(await report(await inventoryOf(exampleDataset()))).toEqual({
      code: 0,
      columns: { recognised: 39, total: 39, unrecognised: [] },
      // Department, Theme, Format, Update Frequency, Classification, Personal Data, Publication Status, Review Status.
      values: { recognised: 8, total: 8 },
      rows: { total: 1, ready: 1, draft: 0 },
      problems: [],
      warnings: [],
    });
  });

  test("says what the pane's rules say, with the sheet's rows, and leaves rows out that were taken out", async () => {
    const strange = {
      inventoryId: "PW-2222222B",
      department: "Sanitation",
      format: "Chart",
      classification: "Level 1",
    };
    const file = await inventoryOf(
      exampleDataset(),
      exampleDataset(strange),
      exampleDataset({ inventoryId: "PW-3333333C", datasetName: "", reviewStatus: "Withdrawn" }),
      exampleDataset({ inventoryId: "PW-4444444D", format: "Chart", containsPersonalData: "Yes" }),
    );
    const { findings } = checkDataset(exampleDataset(strange), context);
    const found = await report(file);
    expect(found.code).toBe(1);
    expect(found.rows).toEqual({ total: 3, ready: 1, draft: 2 });
    expect(found.values).toEqual({ recognised: 20, total: 24 });
    expect(found.problems).toEqual(
      findings.map((finding) => ({
        code: finding.code,
        field: finding.field,
        rows: finding.field === "format" ? [6, 8] : [6],
        message: sentence(finding),
      })),
    );
    expect(found.problems.map(({ field }) => field)).toEqual(["department", "format", "classification"]);
    expect(found.warnings).toMatchObject([{ field: "containsPersonalData", code: "personalDataPublic", rows: [8] }]);
  });

  test("counts by its own lists and mail domains", async () => {
    const { book } = await openMade();
    await addDataset(exampleDataset({ theme: "Trees", stewardEmail: "a@elsewhere.example.gov" }));
    const { sheet, table } = tableOf(book, "ThemeList");
    const column = table.range.charCodeAt(0) - 65;
    for (const row of sheet.rows) {
      if (row?.[column]?.value === "Other") row.splice(column, 1, { value: "Trees", style: 0 });
    }
    const settings = tableOf(book, "Settings").sheet;
    for (const row of settings.rows) {
      if (row?.[0]?.value === "The city's mail domains") row.splice(1, 1, { value: "city.example.gov", style: 0 });
    }
    const found = await report(saved("own.xlsx", saveXlsx(book)));
    expect(found.problems).toEqual([]);
    expect(found.warnings).toMatchObject([{ code: "emailOutsideCity", rows: [5] }]);
  });

  test("a column that a department added is kept and counted as not recognised, whatever it may mean elsewhere", async () => {
    const { book } = await openMade();
    const { sheet, table } = tableOf(book, "Inventory");
    const [, last = ""] = table.range.split(":");
    table.range = table.range.replace(last, last.replace("AM", "AN"));
    table.columns.push({ id: 99, name: "Title" });
    for (const row of sheet.rows) if (row?.[38]?.value === "Duplicate Of") row[39] = { value: "Title", style: 0 };
    expect((await report(saved("added.xlsx", saveXlsx(book)))).columns).toEqual({
      recognised: 39,
      total: 40,
      unrecognised: ["Title"],
    });
  });
});

describe("somebody's own sheet", () => {
  const own = exampleDataset({ inventoryId: "" });
  const row = [own.datasetName, own.description, "Police", "GIS", "every year", "Open", "N", "Unpublished"];
  const rest = [own.theme, own.dataSteward, own.stewardEmail, own.sourceSystem];
  const header = [
    "Dataset title",
    "Summary",
    "Agency",
    "Format",
    "Update interval",
    "Access level",
    "PII",
    "Publishing status",
  ];
  const restOfHeader = ["Category", "Owner", "E-mail", "System"];

  test("is recognised first, and its departments are those of its column", async () => {
    const text = [["Inventory of Springfield"], [...header, ...restOfHeader], [...row, ...rest]]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(","))
      .join("\r\n");
    const found = await report(saved("city.csv", `\ufeff${text}\r\n`));
    expect(found.columns).toEqual({ recognised: 11, total: 12, unrecognised: ["Owner"] });
    expect(found.values).toEqual({ recognised: 6, total: 6 });
    expect(found.rows).toEqual({ total: 1, ready: 0, draft: 1 });
    // An ID is given when the row is brought in; the steward is asked.
    expect(found.problems).toMatchObject([{ code: "missing", field: "dataSteward", rows: [3] }]);
    expect(found.code).toBe(1);
  });

  test("in an .xlsx file, on the sheet that reads most like an inventory, with dates as days", async () => {
    const book = sheetWith(
      [
        ["Name", "Phone"],
        ["Ann", "555"],
      ],
      () => 0,
    );
    const day = book.styles.derive(0, { numberFormat: "d-mmm-yy" });
    const [second] = sheetWith(
      [
        [...header, "Date added", "Data last updated"],
        [...row, 46_000, 46_000.5],
      ],
      (i, j) => (i === 1 && j >= header.length ? day : 0),
    ).sheets;
    if (second === undefined) throw new Error("no sheet");
    book.sheets.push({ ...second, name: "Data list" });
    const found = await report(saved("city.xlsx", saveXlsx(book)));
    expect(found.columns).toEqual({ recognised: 10, total: 10, unrecognised: [] });
    expect(found.values).toEqual({ recognised: 7, total: 7 });
    expect(found.problems.filter(({ code }) => code !== "missing")).toEqual([]);
  });

  test("in the code page of Windows, with semicolons between the values", async () => {
    const file = saved(
      "windows.csv",
      Buffer.from("Descripci\u00f3n;T\u00edtulo\r\nUna fila por cada hoyo;Hoyos\r\n", "latin1"),
    );
    expect((await report(file)).columns).toEqual({ recognised: 2, total: 2, unrecognised: [] });
  });

  test("of our own headers as CSV leaves out what was taken out", async () => {
    const record = { ...exampleDataset(), reviewStatus: "Withdrawn" };
    const found = await report(
      saved("ours.csv", `${headers.join(",")}\n${fields.map(({ key }) => `"${record[key]}"`).join(",")}`),
    );
    expect(found.columns.recognised).toBe(39);
    expect(found.rows.total).toBe(0);
  });
});

describe("for people", () => {
  test("says what is asked, what is missing throughout, and what to put right", async () => {
    const { code, out } = await run(
      saved(
        "short.csv",
        "Department,Dataset Name,Status,Classification\nPolice,CAD,Published,Level 1\nPolice,Calls,Old,Level 1\n",
      ),
    );
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      "short.csv: 2 rows, 0 ready, 2 draft",
      "Columns: 3 of 4 recognized",
      "  Asked: Status – Publication Status or Review Status? Is this how far publication has come, or how far the review has come?",
      "  Needed in every row and not in this file: Description, Theme, Data Steward, Steward Email, Source System, Format, Update Frequency, Contains Personal Data",
      "Values: 0 of 2 recognized",
      "  Asked: Classification “Level 1” – “Public” or “Internal”? 2 rows",
      "To put right",
      "  Classification: Choose one from the list. “Level 1” is not on it – every row",
      "  Dataset Name: Spell the name out, so that people outside your department understand it – row 2",
    ]);
  });
});

describe("what cannot be read ends with 2 and says why", () => {
  test.each<[string, () => string[], string]>([
    ["a file that is not there", () => [join(folder, "none.csv")], "none.csv cannot be read"],
    ["a sheet without headers", () => [saved("letter.csv", "Dear all,\nplease find\n")], "no row of headers"],
    ["an empty file", () => [saved("empty.csv", "")], "no row of headers"],
    ["something else", () => [saved("a.xlsx", "text")], "is not an Excel workbook"],
    ["no file", () => ["--json"], "Name one file to check"],
    ["an option that is not there", () => ["a.csv", "--fix"], "--fix"],
  ])("%s", async (_, args, message) => {
    const { code, err, out } = await run(...args());
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
});

const washington = "inventories/dc_enterprise_dataset_inventory_2018.csv";

(readShared(washington) === undefined ? test.skip : test)("Washington's inventory", async () => {
  const found = await report(sharedPath(washington) ?? "");
  expect(found.columns).toMatchObject({ recognised: 14, total: 19 });
  expect(found.rows).toEqual({ total: 1640, ready: 0, draft: 1640 });
  expect(found.values.recognised / found.values.total).toBeGreaterThan(0.8);
  expect(found.problems).toContainEqual({
    code: "notOnList",
    field: "theme",
    rows: expect.arrayContaining([56]) as number[],
    message: "Choose one from the list. “Government Operations” is not on it",
  });
});

describe("the command", () => {
  const command = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "scripts/inventory.ts", ...args], { encoding: "utf8" });

  test("ends with the code of its part", () => {
    const file = saved("one.csv", "Department,Dataset Name\nPolice,Calls\n");
    const { status, stdout } = command("check", file, "--json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ rows: { total: 1, ready: 0, draft: 1 } });
  });

  test("says how it is used", () => {
    const { status, stdout } = command("check", "--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(/0 when there are no problems, 1 when there are problems, 2 when/);
    expect(command("chek")).toMatchObject({ status: 2, stderr: expect.stringContaining("check, export") as string });
  });
});
