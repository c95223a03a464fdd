/** Excel keeps the range of a sheet's own filter a second time, as a hidden name of that sheet. */
import { cellAddress, parseArea } from "./address";
import type { DefinedName, Sheet } from "./model";

export const FILTER_NAME = "_xlnm._FilterDatabase";

/** The names, with those of the filters as they are now on the sheets whose filter changed. */
export function withFilterNames(names: readonly DefinedName[], changed: readonly Sheet[]): DefinedName[] {
  const isStale = ({ name, sheet }: DefinedName): boolean =>
    name === FILTER_NAME && changed.some((other) => other.name === sheet);
  const added = changed.flatMap((sheet): DefinedName[] => {
    const area = parseArea(sheet.autoFilter?.range ?? "");
    if (!area) return [];
    const first = absolute(area.row, area.column);
    const last = absolute(area.row + area.rows - 1, area.column + area.columns - 1);
    const refersTo = `'${sheet.name.replace(/'/g, "''")}'!${first}:${last}`;
    return [{ name: FILTER_NAME, refersTo, sheet: sheet.name, hidden: true }];
  });
  return [...names.filter((name) => !isStale(name)), ...added];
}

function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
}
