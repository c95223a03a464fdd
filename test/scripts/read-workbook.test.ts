import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook, UnreadableWorkbook, workbookIn } from "../../scripts/inventory/read-workbook";
import { addDataset } from "../../src/workbook/add-dataset";
import { saveXlsx } from "../../src/xlsx/save";
import { draft, openMade, sheetOf, tableOf } from "../workbook/inventory-book";

const folder = mkdtempSync(join(tmpdir(), "read-workbook-"));
afterAll(() => rmSync(folder, { recursive: true }));

function saved(name: string, bytes: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

test("what the pane wrote is read back from the file as it was typed", async () => {
  const { book } = await openMade();
  const row = draft("PW-7K3QX9TB", { datasetName: "=007", dataLastUpdated: "2026-06-30", periodFrom: "2024-25" });
  await addDataset(row);
  const read = readWorkbook(saved("written.xlsx", saveXlsx(book)));
  expect(read.datasets).toEqual([row]);
  expect(read.settings.city).toBe("Brightwater");
  expect(read.settings.dueDate).toBe("2026-12-18");
  expect(read.departments.map(({ code }) => code)).toEqual(["PW", "POL"]);
  expect(read.responses).toHaveLength(18);
  expect(read.decisions).toEqual([]);
  expect(read.lists.theme).toContain("Public Safety");
});

test("columns that were moved and a table that was renamed are found again", async () => {
  const { book } = await openMade();
  await addDataset(draft("PW-7K3QX9TB"));
  const { sheet, table } = tableOf(book, "Inventory");
  table.name = "Table1";
  const [first, second] = table.columns;
  if (first === undefined || second === undefined) throw new Error("no columns");
  table.columns.splice(0, 2, second, first);
  for (const row of sheet.rows) row?.splice(0, 2, row[1], row[0]);
  const { datasets, addressOf } = workbookIn(book);
  expect(datasets.map(({ inventoryId, department }) => [inventoryId, department])).toEqual([
    ["PW-7K3QX9TB", "Public Works"],
  ]);
  const [dataset] = datasets;
  if (dataset === undefined) throw new Error("no row");
  expect(addressOf(dataset, "department")).toBe("Inventory!A5");
  expect(addressOf(dataset, "inventoryId")).toBe("Inventory!B5");
});

test("lists that the lead edited count, and a workbook without decisions has none", async () => {
  const { book } = await openMade();
  const { sheet, table } = tableOf(book, "ThemeList");
  const column = table.range.charCodeAt(0) - 65;
  sheet.rows.forEach((row, i) => {
    if (row?.[column]?.value === "Other") sheet.rows[i]?.splice(column, 1, { value: "Water and trees", style: 0 });
  });
  sheetOf(book, "Decisions").tables = [];
  expect(workbookIn(book).lists.theme).toContain("Water and trees");
  expect(workbookIn(book).decisions).toEqual([]);
});

test("dates of a file that counts from 1904 are the days that Excel shows", async () => {
  const { book } = await openMade();
  await addDataset(draft("PW-7K3QX9TB", { dateAdded: "2022-11-22" }));
  expect(workbookIn({ ...book, date1904: true }).datasets[0]?.dateAdded).toBe("2026-11-23");
});

describe("a file that holds no inventory says why", () => {
  test.each([
    ["a text", "not a workbook", "is not an Excel workbook"],
    ["a file with a password", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "has a password"],
  ])("%s", (_, bytes, message) => {
    expect(() => readWorkbook(saved("other.xlsx", bytes))).toThrow(message);
  });

  test("a file that is not there", () => {
    expect(() => readWorkbook(join(folder, "none.xlsx"))).toThrow(UnreadableWorkbook);
    expect(() => readWorkbook(join(folder, "none.xlsx"))).toThrow("none.xlsx cannot be read");
  });

  test("a workbook whose column is gone", async () => {
    const { book } = await openMade();
    const { sheet, table } = tableOf(book, "Departments");
    const header = table.columns[1];
    if (header === undefined) throw new Error("no column");
    header.name = "Office";
    sheet.rows[Number(/\d+/.exec(table.range)?.[0]) - 1]?.splice(1, 1, { value: "Office", style: 0 });
    const file = saved("column.xlsx", saveXlsx(book));
    expect(() => readWorkbook(file)).toThrow("A column is missing: Departments: Department.");
  });
});
