import type { Sheet, Xlsx } from "../../src/xlsx/model";
import { cellAt, styleAt } from "./cells";
import { displayText, isDateFormat } from "./number-format";

/** What the formula bar shows of a cell: the formula, or the value in the form in which it would be typed. */
export function editText(book: Xlsx, sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (!cell) return "";
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value } = cell;
  if (typeof value === "string") return book.styles.get(cell.style).quotePrefix ? `'${value}` : value;
  if (typeof value !== "number") return displayText(value, "General");
  const { numberFormat } = book.styles.get(styleAt(sheet, row, column));
  if (isDateFormat(numberFormat)) return displayText(value, momentFormat(value), book.date1904);
  if (numberFormat.includes("%")) return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
}

function momentFormat(value: number): string {
  if (Number.isInteger(value)) return "m/d/yyyy";
  return value < 1 ? "h:mm:ss AM/PM" : "m/d/yyyy h:mm:ss AM/PM";
}
