/** Names of tables and of their columns. */
import type { Table, Xlsx } from "../../src/xlsx/model";

/** "Column1", "Column2" … or the wished name, with a number when the table has it already. */
export function freshColumnName(table: Pick<Table, "columns">, wished?: string): string {
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  if (wished !== undefined && !taken.has(wished.toLowerCase())) return wished;
  for (let n = wished === undefined ? 1 : 2; ; n++) {
    const name = `${wished ?? "Column"}${n}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Fact 4.2: a letter, underscore or backslash first, no spaces, no cell reference, not R or C. */
export function isTableName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return false;
  if (/^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name)) return false;
  return !isCellReference(name);
}

function isCellReference(name: string): boolean {
  const match = /^([a-z]{1,3})(\d+)$/i.exec(name);
  if (!match?.[1] || !match[2]) return false;
  const letters = match[1].toUpperCase();
  const beyond = letters.length === 3 && letters > "XFD";
  return !beyond && Number(match[2]) >= 1 && Number(match[2]) <= 1_048_576;
}

/** Fact 4.2: one name space for tables and defined names, in whatever case. */
export function isNameTaken(book: Xlsx, name: string): boolean {
  const wanted = name.toLowerCase();
  return (
    book.names.some((each) => each.sheet === undefined && each.name.toLowerCase() === wanted) ||
    book.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === wanted))
  );
}

/** "Table1", "Table2" …: the next free one. */
export function freshTableName(book: Xlsx): string {
  for (let n = 1; ; n++) if (!isNameTaken(book, `Table${n}`)) return `Table${n}`;
}
