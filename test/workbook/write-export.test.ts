import fc from "fast-check";
import { csvLine, csvText } from "../../src/inventory/csv/csv-text";
import { exportContext } from "../../src/inventory/dcat/export-context";
import { en } from "../../src/inventory/dcat/language/en";
import { createChecker } from "../../src/inventory/check-dataset";
import { exportFile, type ExportForm } from "../../src/inventory/take-out/export-file";
import { writeExport } from "../../src/workbook/write-export";
import type { Sheet } from "../../src/xlsx/model";
import { newXlsx } from "../../src/xlsx/new";
import { sampleRows } from "../bench/sample-rows";
import { context } from "../inventory/example-dataset";
import { strangeDataset } from "../inventory/strange-dataset";
import { openInExcel } from "../support/excel";
import { openMade, sheetOf } from "./inventory-book";

const goesOn = () => true;
const check = createChecker(context);
const city = exportContext({ settings: { city: "Brightwater", leadAnalyst: "", leadEmail: "" }, departments: [] }, en);

const fileOf = (form: ExportForm, rows: Parameters<typeof check>[0][]) =>
  exportFile(
    form,
    rows.map((dataset) => ({ dataset, checked: check(dataset) })),
    city,
    {
      scope: "full",
      strict: false,
      statuses: ["Draft", "Ready"],
    },
  ).file;

/** The texts of a sheet; fails when any of them is a formula. */
function textsOf(sheet: Sheet): string[][] {
  return sheet.rows.map((row) =>
    (row ?? []).map((cell) => {
      expect(cell?.formula).toBeUndefined();
      return typeof cell?.value === "string" ? cell.value : "";
    }),
  );
}

test("the lines of a sheet are the text of the file", async () => {
  const { book } = openInExcel();
  const file = fileOf("dcat-us-1.1", sampleRows(1000));
  const told: number[] = [];
  const name = await writeExport(file, "Public listing 2026-11-24", "Unfinished export", (rows) => told.push(rows) > 0);
  expect(name).toBe("Public listing 2026-11-24");
  const lines = textsOf(sheetOf(book, "Public listing 2026-11-24")).map(([line]) => line);
  expect(`${lines.join("\n")}\n`).toBe(file.text);
  expect(told.length).toBeGreaterThan(1);
});

test("a table has the rows of the file, whatever people typed, and no formula", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(strangeDataset, { minLength: 1, maxLength: 4 }), async (rows) => {
      const { book } = openInExcel();
      const file = fileOf("csv", rows);
      await writeExport(file, "Full inventory 2026-11-24", "Unfinished export", goesOn);
      const sheet = sheetOf(book, "Full inventory 2026-11-24");
      const width = file.table[0]?.length ?? 0;
      const table = textsOf(sheet).map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
      expect(csvText(table.slice(0, file.table.length).map(csvLine), true)).toBe(file.text);
      expect(sheet.tables).toHaveLength(1);
    }),
    { numRuns: 25 },
  );
});

test("a sheet that is there already is never written over", async () => {
  const { book } = openInExcel();
  const content = { kind: "json", lines: ["{", "}"], table: [], text: "{\n}\n" } as const;
  expect(await writeExport(content, "Full inventory", "Unfinished export", goesOn)).toBe("Full inventory");
  expect(await writeExport({ ...content, lines: ["[]"] }, "full inventory", "Unfinished export", goesOn)).toBe(
    "full inventory (2)",
  );
  expect(textsOf(sheetOf(book, "Full inventory"))).toEqual([["{"], ["}"]]);
});

test("what is stopped leaves no sheet behind", async () => {
  const { book } = openInExcel();
  const file = fileOf("csv", sampleRows(1000));
  expect(await writeExport(file, "Full inventory", "Unfinished export", (rows) => rows === 0)).toBeUndefined();
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("what Excel stops answering to half-way says by its name that it is not whole", async () => {
  const { book, seat } = openInExcel();
  const names = () => book.sheets.map(({ name }) => name);
  const execute = seat.execute.bind(seat);
  const goOn = (rows: number) => {
    if (rows > 0) jest.spyOn(seat, "execute").mockResolvedValue({ transportError: 7000 });
    return true;
  };
  const file = fileOf("csv", sampleRows(1000));
  await expect(writeExport(file, "Full inventory", "Unfinished export", goOn)).rejects.toThrow();
  expect(names()).toEqual(["Sheet1", "Unfinished export"]);
  jest.spyOn(seat, "execute").mockImplementation(execute);
  await writeExport(file, "Full inventory", "Unfinished export", () => {
    expect(names()).toEqual(["Sheet1", "Unfinished export", "Unfinished export (2)"]);
    return true;
  });
  expect(names()).toEqual(["Sheet1", "Unfinished export", "Full inventory"]);
});

test("a workbook that is open for reading only", async () => {
  openInExcel(newXlsx(), { readOnly: true });
  await expect(writeExport(fileOf("csv", []), "Full inventory", "Unfinished export", goesOn)).rejects.toMatchObject({
    code: "readOnly",
  });
});

test("a workbook that takes no new sheets, as its structure is protected", async () => {
  const { seat } = openInExcel();
  const execute = seat.execute.bind(seat);
  jest
    .spyOn(seat, "execute")
    .mockImplementation((body) =>
      JSON.stringify(body).includes("Unfinished export") ? Promise.resolve({ transportError: 7000 }) : execute(body),
    );
  await expect(writeExport(fileOf("csv", []), "Full inventory", "Unfinished export", goesOn)).rejects.toMatchObject({
    code: "structureProtected",
  });
});

test("a text that fits no cell is refused before a sheet is added", async () => {
  const { book } = openInExcel();
  const content = { kind: "json", lines: ["x".repeat(32_768)], table: [], text: "" } as const;
  await expect(writeExport(content, "Full inventory", "Unfinished export", goesOn)).rejects.toMatchObject({
    code: "tooLong",
  });
  expect(book.sheets).toHaveLength(1);
});

test("the inventory beside it is found as before", async () => {
  const { book } = await openMade();
  await writeExport(fileOf("csv", sampleRows(3)), "Full inventory", "Unfinished export", goesOn);
  expect(sheetOf(book, "Inventory").tables[0]?.name).toBe("Inventory");
  expect(sheetOf(book, "Full inventory").tables[0]?.name).not.toBe("Inventory");
});
