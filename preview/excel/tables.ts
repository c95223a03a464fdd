/** Adding, renaming, resizing and deleting tables, and what their header row says. */
import { areaAddress } from "../../src/xlsx/address";
import type { Area } from "../../src/xlsx/address";
import type { Sheet, Table, Xlsx } from "../../src/xlsx/model";
import { absoluteAddress } from "./absolute-address";
import { areaOf, intersect } from "./cells";
import { assertUnlocked, clearCells } from "./edit";
import { accessDenied, invalidArgument, mergedRangeConflict } from "./errors";
import { loseTableInFormula, renameTableInFormula, rewriteFormulas } from "./formula-rewrite";
import { freshId } from "./identities";
import { insertCells } from "./insert-delete";
import type { LiveBook } from "./live-book";
import { changeCells, changeTable } from "./operation";
import { structuredPlace } from "./structured-reference";
import type { PlacedTable } from "./table-body";
import { takeHeader } from "./table-headers";
import { freshTableName, isNameTaken, isTableName } from "./table-names";

/** Fact 4.5: the workbook's and every sheet's collection find a table by name wherever it is, in whatever case. */
export function findTable(book: Xlsx, name: string): PlacedTable | undefined {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, table };
  }
  return undefined;
}

/**
 * Makes a table of `area`. Without headers a header row is inserted above and the data moves down (fact 4.1). A table of
 * headers alone gets one blank row (fact 4.18).
 * @throws HostError InvalidArgument when it would overlap another table (fact 4.3), MergedRangeConflict, AccessDenied.
 */
export function addTable(live: LiveBook, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  if (sheet.protection) throw accessDenied();
  assertRoom(sheet, area);
  if (!hasHeaders) insertCells(live, sheet, { ...area, rows: 1 }, "down");
  const id = freshId();
  const whole = { ...area, rows: Math.max(2, area.rows + (hasHeaders ? 0 : 1)) };
  return changeCells(live, sheet, whole, ({ live, sheet, area }) => {
    assertRoom(sheet, area);
    const table: Table = {
      id: Math.max(0, ...live.book.sheets.flatMap((each) => each.tables.map((other) => other.id))) + 1,
      name: freshTableName(live.book),
      range: areaAddress(area),
      columns: [],
      showHeaders: true,
      showTotals: false,
      style: {
        name: "TableStyleMedium2",
        bandedRows: true,
        bandedColumns: false,
        firstColumn: false,
        lastColumn: false,
      },
      filter: { filters: [] },
    };
    for (let i = 0; i < area.columns; i++) takeHeader(sheet, table, area.row, area.column + i, i);
    sheet.tables.push(live.giveId(table, id));
    live.changed({ kind: "tableAdded", sheet, table });
    return table;
  });
}

function assertRoom(sheet: Sheet, area: Area): void {
  if (sheet.tables.some((table) => intersect(areaOf(table.range), area))) throw invalidArgument();
  if (sheet.merges.some((merge) => intersect(areaOf(merge), area))) throw mergedRangeConflict();
}

/** @throws HostError InvalidArgument when the name is taken or no name for a table (fact 4.2). */
export function renameTable(live: LiveBook, placed: PlacedTable, name: string): void {
  changeTable(live, placed, ({ live, sheet, table }) => {
    if (table.name === name) return;
    const caseOnly = table.name.toLowerCase() === name.toLowerCase();
    if (!isTableName(name) || (!caseOnly && isNameTaken(live.book, name))) throw invalidArgument();
    const before = table.name;
    rewriteFormulas(live.book, (formula) => renameTableInFormula(formula, before, name));
    table.name = name;
    live.changed({ kind: "tableChanged", sheet, table });
  });
}

/** Fact 4.11: the new area must overlap the old one and keep the header row. @throws HostError InvalidArgument. */
export function resizeTable(live: LiveBook, placed: PlacedTable, area: Area): void {
  if (placed.sheet.protection) throw accessDenied();
  const id = live.idOf(placed.table);
  changeCells(live, placed.sheet, area, ({ live, sheet, area }) => {
    const table = live.findTable(id);
    if (!table) return;
    const before = areaOf(table.range);
    if (area.row !== before.row || !intersect(before, area) || area.rows < 2) throw invalidArgument();
    const others = sheet.tables.filter((other) => other !== table);
    if (others.some((other) => intersect(areaOf(other.range), area))) throw invalidArgument();
    const columns = table.columns;
    table.columns = [];
    for (let i = 0; i < area.columns; i++) {
      const old = columns[area.column + i - before.column];
      if (old) table.columns.push(old);
      else takeHeader(sheet, table, area.row, area.column + i, i);
    }
    table.range = areaAddress(area);
    live.changed({ kind: "tableChanged", sheet, table });
  });
}

/** Takes the table away with its cells, or leaves the cells (`keepCells`, "Convert to range"); formulas then name the cells. */
export function deleteTable(live: LiveBook, placed: PlacedTable, keepCells: boolean): void {
  assertUnlocked(live, placed.sheet, areaOf(placed.table.range));
  changeTable(live, placed, ({ live, sheet, table }) => {
    const cellsOf = (reference: string) => {
      const place = structuredPlace(live.book, sheet, 0, 0, reference);
      return "error" in place ? place.error : absoluteAddress(place.sheet, place.area);
    };
    const instead = keepCells ? cellsOf : undefined;
    rewriteFormulas(live.book, (formula) => loseTableInFormula(formula, table.name, instead));
    sheet.tables = sheet.tables.filter((each) => each !== table);
    if (!keepCells) clearCells(live, sheet, areaOf(table.range), "all");
    live.changed({ kind: "tableDeleted", sheet, table });
  });
}
