import { parseArea, type Area } from "../../src/xlsx/address";
import type { CellError, Sheet, Table, Xlsx } from "../../src/xlsx/model";

/** Cells of a sheet. */
export type Place = { readonly sheet: Sheet; readonly area: Area };

type Section = "#all" | "#data" | "#headers" | "#totals" | "#this row";

/** `Table[[#Headers],[First]:[Last]]` taken apart. `columns` left out: all of them. */
type Parts = {
  readonly table: string;
  readonly sections: ReadonlySet<string>;
  readonly columns?: { readonly first: string; readonly last: string };
};

const REF: CellError = { error: "#REF!" };

/**
 * The cells that a structured reference means for a formula at `row`, `column` of `sheet`: `Inventory[Department]`,
 * `Inventory[[#Headers],[Theme]]`, `[@Priority]`, `Inventory[]`. A table, column or section that is not there is
 * #REF!, "this row" outside the table's body is #VALUE!.
 */
export function structuredPlace(
  book: Xlsx,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): Place | CellError {
  const parts = partsOf(text);
  const found = parts && findTable(book, sheet, row, column, parts.table);
  const whole = found && parseArea(found.table.range);
  if (!parts || !found || !whole) return REF;
  const rows = rowsOf(found.table, whole, parts.sections, row);
  if ("error" in rows) return rows;
  const columns = columnsOf(found.table, whole, parts.columns);
  return columns ? { sheet: found.sheet, area: { ...rows, ...columns } } : REF;
}

/** A table by its name, in any case; without a name the one around the cell. */
function findTable(
  book: Xlsx,
  sheet: Sheet,
  row: number,
  column: number,
  name: string,
): { sheet: Sheet; table: Table } | undefined {
  if (name === "") {
    const around = sheet.tables.find((table) => {
      const area = parseArea(table.range);
      return area && isInside(row - area.row, area.rows) && isInside(column - area.column, area.columns);
    });
    return around && { sheet, table: around };
  }
  for (const each of book.sheets) {
    const table = each.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet: each, table };
  }
  return undefined;
}

function isInside(offset: number, count: number): boolean {
  return offset >= 0 && offset < count;
}

const known = new Map<string, Parts | undefined>();

/** The same references stand in many formulas, so each text is taken apart once. */
function partsOf(text: string): Parts | undefined {
  if (!known.has(text)) {
    if (known.size > 5_000) known.clear();
    known.set(text, takeApart(text));
  }
  return known.get(text);
}

function takeApart(text: string): Parts | undefined {
  const open = text.indexOf("[");
  if (open < 0 || !text.endsWith("]")) return undefined;
  const table = text.slice(0, open);
  let inner = text.slice(open + 1, -1).trim();
  const sections = new Set<string>();
  if (inner.startsWith("@")) {
    sections.add("#this row");
    inner = inner.slice(1).trim();
  }
  if (inner === "") return { table, sections };
  if (!inner.startsWith("[")) return oneItem(table, sections, inner);
  return severalItems(table, sections, inner);
}

function oneItem(table: string, sections: Set<string>, inner: string): Parts {
  if (inner.startsWith("#")) return { table, sections: sections.add(inner.toLowerCase()) };
  const column = unescaped(inner);
  return { table, sections, columns: { first: column, last: column } };
}

/** `[#Headers],[First]:[Last]` */
function severalItems(table: string, sections: Set<string>, inner: string): Parts {
  const items = [...inner.matchAll(/([,:]?)\s*\[((?:'.|[^'\]])*)\]\s*/g)];
  let columns: Parts["columns"];
  for (const [, before, item = ""] of items) {
    if (item.startsWith("#")) sections.add(item.toLowerCase());
    else if (before === ":" && columns) columns = { first: columns.first, last: unescaped(item) };
    else columns = { first: unescaped(item), last: unescaped(item) };
  }
  return columns ? { table, sections, columns } : { table, sections };
}

/** An apostrophe takes the special meaning from [ ] # and '. */
function unescaped(name: string): string {
  return name.replace(/'(.)/g, "$1");
}

type Span = Pick<Area, "row" | "rows">;

function rowsOf(table: Table, whole: Area, sections: ReadonlySet<string>, row: number): Span | CellError {
  const headers = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  const body = { row: whole.row + headers, rows: whole.rows - headers - totals };
  const spans: Span[] = [];
  for (const section of sections.size === 0 ? ["#data"] : sections) {
    switch (section as Section) {
      case "#all":
        spans.push({ row: whole.row, rows: whole.rows });
        break;
      case "#data":
        spans.push(body);
        break;
      case "#headers":
        if (headers === 0) return REF;
        spans.push({ row: whole.row, rows: 1 });
        break;
      case "#totals":
        if (totals === 0) return REF;
        spans.push({ row: whole.row + whole.rows - 1, rows: 1 });
        break;
      case "#this row":
        if (!isInside(row - body.row, body.rows)) return { error: "#VALUE!" };
        spans.push({ row, rows: 1 });
        break;
      default:
        return REF;
    }
  }
  const first = Math.min(...spans.map((span) => span.row));
  return { row: first, rows: Math.max(...spans.map((span) => span.row + span.rows)) - first };
}

function columnsOf(table: Table, whole: Area, wanted: Parts["columns"]): Pick<Area, "column" | "columns"> | undefined {
  if (!wanted) return { column: whole.column, columns: whole.columns };
  const first = indexOf(table, wanted.first);
  const last = wanted.last === wanted.first ? first : indexOf(table, wanted.last);
  if (first < 0 || last < 0) return undefined;
  return { column: whole.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
}

function indexOf(table: Table, name: string): number {
  const wanted = normal(name);
  return table.columns.findIndex((column) => column.name === name || normal(column.name) === wanted);
}

/** Column names are found in any case; a line break in a header is `_x000a_` in the file. */
function normal(name: string): string {
  return name.toLowerCase().replaceAll("_x000a_", "\n");
}
