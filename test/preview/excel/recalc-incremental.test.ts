/** After whatever changes, working out only what they touch gives what working out everything gives. */
import fc from "fast-check";
import { enterValues } from "../../../preview/excel/edit";
import { deleteCells, insertCells } from "../../../preview/excel/insert-delete";
import { LiveBook } from "../../../preview/excel/live-book";
import { evaluate, recalculate } from "../../../preview/excel/recalc";
import { renameSheet } from "../../../preview/excel/sheets";
import { findTable, renameTable } from "../../../preview/excel/tables";
import { HostError } from "../../../preview/protocol/host-error";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/xlsx/address";
import type { Cell, CellValue, Xlsx } from "../../../src/xlsx/model";
import { addPlainTable, plainBook, sheetOf } from "../../support/plain-book";

const KINDS = ["road", "Road", "tree", "", "12", "t*"];

const THINGS = Array.from({ length: 12 }, (_, i) => [KINDS[i % 6] ?? "", i % 5 === 4 ? "few" : i % 4]);

const FORMULAS = [
  "=SUM(Things[Qty])",
  '=SUMPRODUCT((Things[Kind]=A1)*(Things[Kind]<>"")*Things[Twice])',
  '=SUMPRODUCT((Things[Kind]<>"")*ISNA(MATCH(Things[Kind],Kinds,0)))',
  '=COUNTIFS(Things[Kind],"<>road",Things[Qty],B1)',
  '=COUNTIF(Data!A:A,"tree")+COUNTIF(Data!A1:D300,2)',
  "=COUNTBLANK(Things[Kind])+ROWS(Things)",
  '=SUMIFS(Things[Twice],Things[Kind],"road",Things[Qty],">=1")',
  "=SUMPRODUCT((Data!B:B>1)*1)",
  '=SUMPRODUCT((Data!A:A="")*1)',
  '=SUMPRODUCT((Data!A1:A60="")*(Data!B1:B60<>1))',
  '=COUNTIFS(Data!A1:A60,"<>tree",List!A1:A60,"")',
  '=IFERROR(INDEX(Things[Kind],3)&"","")',
  '=IF(A1="","",SUM(Things[Twice])+A1)',
  "=SUM(A1:B3)-C2",
  "=SUM(Calc!A:A)/COUNT(List!A1:B9)",
  "=MAX(Data!2:3)",
  "=Picked+N(A2)",
  '=VLOOKUP("tree",Things[],2,FALSE)',
  '=SUM(INDIRECT("Data!B"&ROW()&":C9"))',
  "=SUM(OFFSET(Data!A1,1,1,3,2))",
  "=SUM(Data!A1:INDEX(Data!C:C,4))",
  "=SUBTOTAL(109,Things[Qty])+TODAY()*0",
  "=Calc!B1&A2",
  "=COUNTA(Things[#Headers])+COLUMN()",
  "=B2",
  "=C1*2",
  "=1/0",
  "=Nowhere",
  "=Beside&1",
  "=Beside&1",
  '=COUNTIF(Kinds,"road")',
];

/** A table of things with a formula in each row, a sheet with all formulas beside some cells, lists behind names. */
function workbook(things: readonly (readonly CellValue[])[], here: readonly CellValue[]): Xlsx {
  const book = plainBook({
    Data: [["Kind", "Qty", "Twice"], ...things.map(([kind = null, quantity = null]) => [kind, quantity, "=[@Qty]*2"])],
    Calc: [here, ...FORMULAS.map((formula) => [null, null, null, null, formula])],
    List: [["road", null, null, null, '=COUNTIF(Kinds,"road")'], ["tree"], [2]],
  });
  addPlainTable(sheetOf(book), "Things");
  book.names.push(
    { name: "Kinds", refersTo: "List!$A$1:$A$3" },
    { name: "Kinds", refersTo: "List!$A$2", sheet: "List" },
    { name: "Picked", refersTo: "List!$A$3*10" },
    { name: "Beside", refersTo: "Data!A1" },
  );
  return book;
}

type Change =
  | { kind: "enter"; sheet: number; row: number; column: number; entered: string | number | boolean }
  | { kind: "insert" | "delete"; sheet: number; row: number; column: number; across: boolean; whole: boolean }
  | { kind: "append"; values: [string, number] }
  | { kind: "rename"; what: "sheet" | "table" | "column"; name: string }
  | { kind: "define"; refersTo: string }
  | { kind: "hide"; row: number }
  | { kind: "copy" };

const cell = { sheet: fc.nat(2), row: fc.nat(15), column: fc.nat(3) };
const name = fc.constantFrom("Things", "Other", "Qty", "Kind 2");
const entered = fc.oneof(fc.constantFrom(...FORMULAS), fc.constantFrom(...KINDS, "new"), fc.nat(4), fc.constant(true));
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("enter" as const), ...cell, entered }) },
  fc.record({
    kind: fc.constantFrom("insert" as const, "delete" as const),
    ...cell,
    across: fc.boolean(),
    whole: fc.boolean(),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("append" as const),
      values: fc.tuple(fc.constantFrom(...KINDS), fc.nat(3)),
    }),
  },
  fc.record({
    kind: fc.constant("rename" as const),
    what: fc.constantFrom("sheet" as const, "table" as const, "column" as const),
    name,
  }),
  fc.record({
    kind: fc.constant("define" as const),
    refersTo: fc.constantFrom("Things[]", "Data!$B$2", "Kinds", "Nowhere+1"),
  }),
  fc.record({ kind: fc.constant("hide" as const), row: fc.nat(15) }),
  fc.record({ kind: fc.constant("copy" as const) }),
);

function make(change: Exclude<Change, { kind: "copy" }>, live: LiveBook): void {
  const { book } = live;
  const table = findTable(book, "Things") ?? findTable(book, "Other");
  switch (change.kind) {
    case "enter": {
      const { row, column } = change;
      return enterValues(live, sheetOf(book, change.sheet), { row, column, rows: 1, columns: 1 }, [[change.entered]]);
    }
    case "insert":
    case "delete":
      return shift(change, live);
    case "append": {
      const data = sheetOf(book);
      return enterValues(live, data, { row: data.rows.length, column: 0, rows: 1, columns: 2 }, [change.values]);
    }
    case "rename":
      if (change.what === "sheet") renameSheet(live, sheetOf(book, 1), change.name);
      else if (table && change.what === "table") renameTable(live, table, change.name);
      else enterValues(live, sheetOf(book), { row: 0, column: 1, rows: 1, columns: 1 }, [[change.name]]);
      return;
    case "define":
      book.names.push({ name: "Nowhere", refersTo: change.refersTo });
      return live.changed({ kind: "names" });
    case "hide":
      sheetOf(book).rowFormats.set(change.row, { hidden: true });
      return live.changed({ kind: "sheetChanged", sheet: sheetOf(book) });
  }
}

function shift(change: Extract<Change, { kind: "insert" | "delete" }>, live: LiveBook): void {
  const { row, column, across, whole } = change;
  const cells = { row, column, rows: 1, columns: 1 };
  const line = across ? { ...cells, row: 0, rows: MAX_ROWS } : { ...cells, column: 0, columns: MAX_COLUMNS };
  const area = whole ? line : cells;
  const sheet = sheetOf(live.book, change.sheet);
  if (change.kind === "insert") insertCells(live, sheet, area, across ? "right" : "down");
  else deleteCells(live, sheet, area, across ? "left" : "up");
}

/** The workbook afterwards. What Excel refuses is no change. */
function after(change: Change, live: LiveBook): LiveBook {
  if (change.kind === "copy") return new LiveBook(copyOf(live.book, (cell) => cell));
  try {
    make(change, live);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
  return live;
}

function copyOf(book: Xlsx, copyCell: (cell: Cell) => Cell): Xlsx {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) => cells?.map((cell) => cell && copyCell(cell))),
    tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.slice() })),
  }));
  return { ...book, sheets, names: book.names.map((each) => ({ ...each })) };
}

/** Every formula of the workbook with its result, or with what `work` gives for it. */
function results(book: Xlsx, work?: typeof evaluate): [string, string, CellValue][] {
  return book.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column): [string, string, CellValue][] => {
        if (cell?.formula === undefined) return [];
        const value = work ? work(book, sheet, row, column, cell.formula) : cell.value;
        return [[`${sheet.name} ${row} ${column}`, cell.formula, value]];
      }),
    ),
  );
}

function openedAnew(book: Xlsx): Xlsx {
  const anew = copyOf(book, (cell) => (cell.formula === undefined ? cell : { ...cell, value: 0 }));
  recalculate(anew);
  return anew;
}

test("any changes: what depends on them is worked out again, and nothing else has changed", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyChange, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
      (rounds) => {
        let live = new LiveBook(workbook(THINGS, [1, "road"]));
        const owner = {};
        recalculate(live.book, owner);
        for (const changes of rounds) {
          for (const change of changes) live = after(change, live);
          recalculate(live.book, owner);
          expect(results(live.book)).toEqual(results(openedAnew(live.book)));
        }
      },
    ),
    { numRuns: 50 },
  );
});

test("columns that are read as a whole give what their cells give one by one", () => {
  const value = fc.constantFrom<CellValue>(...KINDS, 0, 2, 3.5, -1, true, null, { error: "#N/A" });
  const things = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 });
  const here = fc.tuple(value, value);
  fc.assert(
    fc.property(things, here, (rows, [a, b]) => {
      const book = workbook(rows, [a, b]);
      recalculate(book);
      expect(results(book)).toEqual(results(book, evaluate));
    }),
    { numRuns: 50 },
  );
});
