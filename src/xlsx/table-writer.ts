/** The tables of a sheet on their way into the file: header cells, unique ids, parts and relationships. */
import { parseArea } from "./address";
import { type Cell, type Sheet, type Table, type TableColumn, XlsxError } from "./model";
import { encode, type PartPackage } from "./package";
import type { SheetFile } from "./sheet-reader";
import { writeTable } from "./table";
import type { Namespaces } from "./workbook-file";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/**
 * Excel repairs a table whose header cells are not texts that equal the names of its columns. What the cell shows
 * counts; a cell that is empty or not the first of its text gets the column's name, made unique.
 * @throws XlsxError damaged, naming the table, when its columns do not fit its range
 */
export function withHeaders(sheet: Sheet): Sheet {
  const rows = sheet.rows.slice();
  let changed = false;
  const tables = sheet.tables.map((table) => {
    const area = parseArea(table.range);
    if (!area || area.columns !== table.columns.length) throw new XlsxError("damaged", table.name);
    if (!table.showHeaders) return table;
    const cells = (rows[area.row] ?? []).slice();
    const used = new Set<string>();
    const columns = table.columns.map((column, index): TableColumn => {
      const cell = cells[area.column + index];
      const name = unique(shown(cell) || column.name || `Column${index + 1}`, used);
      if (cell?.value !== name) {
        cells[area.column + index] = { value: name, style: cell?.style ?? 0 };
        changed = true;
      }
      return name === column.name ? column : { ...column, name };
    });
    rows[area.row] = cells;
    return columns.every((column, index) => column === table.columns[index]) ? table : { ...table, columns };
  });
  return changed || tables.some((table, index) => table !== sheet.tables[index]) ? { ...sheet, rows, tables } : sheet;
}

function shown(cell: Cell | undefined): string {
  const value = cell?.value ?? "";
  return typeof value === "object" ? value.error : String(value);
}

/** Names of columns differ in more than case. */
function unique(name: string, used: Set<string>): string {
  let result = name;
  for (let number = 2; used.has(result.toLowerCase()); number++) result = `${name}${number}`;
  used.add(result.toLowerCase());
  return result;
}

/** Table ids are unique in the workbook: the first table keeps its id, a later one of the same id gets a new one. */
export function withUniqueIds(sheets: readonly Sheet[]): Sheet[] {
  const used = new Set<number>();
  const highest = Math.max(0, ...sheets.flatMap(({ tables }) => tables.map(({ id }) => id)));
  let next = highest + 1;
  return sheets.map((sheet) => {
    const tables = sheet.tables.map((table): Table => {
      const id = used.has(table.id) || table.id < 1 ? next++ : table.id;
      used.add(id);
      return id === table.id ? table : { ...table, id };
    });
    return tables.some((table, index) => table !== sheet.tables[index]) ? { ...sheet, tables } : sheet;
  });
}

/**
 * Writes the parts of the tables that changed. Answers whether anything changed, and the relationships of all tables
 * when there are others than in the file.
 */
export function writeTables(
  sheet: Sheet,
  file: SheetFile,
  parts: PartPackage,
  namespaces: Namespaces,
): { changed: boolean; tableParts: string[] | undefined } {
  const type = `${namespaces.officeRelationships}/table`;
  const ids = new Set(sheet.tables.map(({ id }) => id));
  const gone = [...file.tables].filter(([id]) => !ids.has(id)).map(([, { path }]) => path);
  for (const path of gone) {
    parts.unrelate(file.path, ({ target }) => target === path);
    parts.remove(path);
  }
  let changed = gone.length > 0;
  let added = false;
  const relationships = sheet.tables.map((table) => {
    const old = file.tables.get(table.id);
    const path = old?.path ?? freePath(parts);
    if (!old) added = true;
    if (old?.json !== JSON.stringify(table)) {
      parts.write(path, TABLE_TYPE, encode(writeTable(table, old?.root, namespaces.main)));
      changed = true;
    }
    const known = parts.related(file.path, "table").find(({ target }) => target === path);
    return known?.id ?? parts.relate(file.path, type, path);
  });
  return { changed, tableParts: added || gone.length > 0 ? relationships : undefined };
}

function freePath(parts: PartPackage): string {
  let number = 1;
  while (parts.has(`xl/tables/table${number}.xml`)) number++;
  return `xl/tables/table${number}.xml`;
}
