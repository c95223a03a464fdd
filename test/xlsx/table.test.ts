import type { Table, Xlsx } from "../../src/xlsx/model";
import { newXlsx } from "../../src/xlsx/new";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { changed, first, put, SHEET } from "./changes";
import { partsOf, textOfPart } from "./workbooks";

function table(change: Partial<Table> = {}): Table {
  return {
    id: 1,
    name: "Inventory",
    range: "A1:B3",
    columns: [
      { id: 1, name: "ID" },
      { id: 2, name: "Name" },
    ],
    showHeaders: true,
    showTotals: false,
    filter: { filters: [] },
    ...change,
  };
}
function withTable(change: Partial<Table> = {}): Xlsx {
  const book = newXlsx();
  put(book, 0, 0, { value: "ID", style: 0 });
  put(book, 0, 1, { value: "Name", style: 0 });
  first(book).tables.push(table(change));
  return book;
}

test("a new table is read again as it was made", () => {
  expect(first(openXlsx(saveXlsx(withTable()))).tables).toEqual([table()]);
});

test("a table that grew keeps everything unknown of it", () => {
  const bytes = saveXlsx(withTable());
  const book = openXlsx(bytes);
  const [grown] = first(book).tables;
  if (grown) grown.range = "A1:B9";
  const { parts } = changed(bytes, (other) => first(other).tables.splice(0, 1, table({ range: "A1:B9" })));
  expect(parts).toEqual(["xl/tables/table1.xml"]);
  expect(textOfPart(saveXlsx(book), "xl/tables/table1.xml")).toContain('<autoFilter ref="A1:B9"/>');
});

test("the filter ends above the totals row", () => {
  const bytes = saveXlsx(withTable({ showTotals: true }));
  expect(textOfPart(bytes, "xl/tables/table1.xml")).toContain('<autoFilter ref="A1:B2"/>');
});

test("header cells and names of columns agree: the cell counts, and what it lacks comes from the column", () => {
  const book = withTable();
  put(book, 0, 0, { value: 2026, style: 0 });
  put(book, 0, 1, { value: null, style: 0 });
  const again = first(openXlsx(saveXlsx(book)));
  expect(again.rows[0]?.map((cell) => cell?.value)).toEqual(["2026", "Name"]);
  expect(again.tables[0]?.columns.map(({ name }) => name)).toEqual(["2026", "Name"]);
});

test("two header cells that say the same are told apart", () => {
  const book = withTable();
  put(book, 0, 1, { value: "id", style: 0 });
  expect(first(openXlsx(saveXlsx(book))).tables[0]?.columns.map(({ name }) => name)).toEqual(["ID", "id2"]);
});

test("tables of two sheets never share an id", () => {
  const book = withTable();
  book.sheets.push({ ...first(withTable({ name: "Other" })), name: "Two" });
  const ids = openXlsx(saveXlsx(book)).sheets.map(({ tables }) => tables[0]?.id);
  expect(ids).toEqual([1, 2]);
});

test("a removed table leaves no part behind", () => {
  const { after } = changed(saveXlsx(withTable()), (book) => first(book).tables.splice(0));
  expect([...partsOf(after).keys()].filter((path) => path.includes("table"))).toEqual([]);
  expect(textOfPart(after, "[Content_Types].xml")).not.toContain("table1");
  expect(textOfPart(after, SHEET)).not.toContain("tableParts");
});

test("a table whose columns do not fit its range is refused by name", () => {
  expect(() => saveXlsx(withTable({ range: "A1:C3" }))).toThrow("damaged: Inventory");
});
