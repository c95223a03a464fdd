import { parseArea, type Area } from "../../../src/xlsx/address";
import type { CellError } from "../../../src/xlsx/model";

/** A reference as written. What has no "$" moves along when the formula is used for another cell. */
export type ReferenceNode = {
  readonly kind: "reference";
  readonly sheet?: string;
  readonly area: Area;
  readonly moves: { readonly top: boolean; readonly bottom: boolean; readonly left: boolean; readonly right: boolean };
};

const END = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** @param text an address without a sheet's name; one off the sheet is #REF!. */
export function referenceOf(
  text: string,
  sheet: string | undefined,
): ReferenceNode | { kind: "value"; value: CellError } {
  const area = parseArea(text);
  if (!area) return { kind: "value", value: { error: "#REF!" } };
  const [from = "", to = from] = text.split(":");
  const first = movesOf(from);
  const last = movesOf(to);
  return {
    kind: "reference",
    ...(sheet === undefined ? {} : { sheet }),
    area,
    moves: { top: first.row, bottom: last.row, left: first.column, right: last.column },
  };
}

function movesOf(end: string): { row: boolean; column: boolean } {
  const parts = END.exec(end);
  if (!parts) return { row: false, column: false };
  const [, first, letters, second, digits] = parts;
  // In "$5:$6" the one "$" stands before the digits.
  const rowDollar = letters === "" ? first : second;
  return { row: digits !== "" && rowDollar !== "$", column: letters !== "" && first !== "$" };
}
