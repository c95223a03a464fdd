import { parseArea, type Area, type CellPosition } from "../../src/xlsx/address";

const known = new Map<string, Area | undefined>();

/** The rectangles of a rule's ranges. Asked for every cell that is drawn, so addresses are read once. */
export function areasOfRanges(ranges: readonly string[]): Area[] {
  return ranges.flatMap((address) => {
    if (!known.has(address)) {
      if (known.size > 5_000) known.clear();
      known.set(address, parseArea(address));
    }
    return known.get(address) ?? [];
  });
}

export function isWithin(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** The cell that a rule's formula is written for: the upper left corner of all its ranges together. */
export function cornerOf(areas: readonly Area[]): CellPosition {
  return {
    row: Math.min(...areas.map((area) => area.row)),
    column: Math.min(...areas.map((area) => area.column)),
  };
}
