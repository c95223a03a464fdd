/** Excel's Find, as `range.find` uses it. */
import type { Area } from "../../../src/xlsx/address";
import type { Sheet } from "../../../src/xlsx/model";
import { calculated } from "../calculation";
import { eachCell } from "../cells";
import { invalidArgument } from "../errors";
import { filteredRowsIn } from "../filter";
import { displayText } from "../number-format";
import { asBoolean, asOneOf, asRecord } from "./arguments";
import type { HostContext } from "./host-context";

/** Excel's dialog takes no more. */
const LONGEST = 255;

/**
 * The first cell (the last one, searching backwards), row by row, whose displayed text holds `text`. `*`, `?` and `~`
 * mean what they mean in Excel's dialog. Rows that a filter hides and hidden sheets are seen or not, as the view's
 * options say (fact 4.27).
 * @throws HostError InvalidArgument for an empty text or one over 255 characters.
 */
export function findText(
  context: HostContext,
  sheet: Sheet,
  area: Area,
  text: string,
  criteria: unknown,
): Area | undefined {
  if (text === "" || text.length > LONGEST) throw invalidArgument();
  const { completeMatch, matchCase, searchDirection } = asRecord(criteria ?? {});
  const backwards = asOneOf(searchDirection ?? "Forward", ["Forward", "Backwards"] as const) === "Backwards";
  const pattern = patternOf(text, asBoolean(completeMatch, false), asBoolean(matchCase, false));
  const seesAll = context.view.options.findSeesFilteredRows;
  if (!seesAll && sheet.visibility !== "visible") return undefined;
  const hidden = seesAll ? new Set<number>() : filteredRowsIn(sheet, area);
  calculated(context.live, sheet, area);
  const { styles } = context.live.book;
  let found: Area | undefined;
  eachCell(sheet, area, (cell, row, column) => {
    if ((found && !backwards) || cell.value === null || hidden.has(row)) return;
    if (pattern.test(displayText(cell.value, styles.get(cell.style).numberFormat)))
      found = { row, column, rows: 1, columns: 1 };
  });
  return found;
}

function patternOf(text: string, complete: boolean, matchCase: boolean): RegExp {
  const source = text.replace(/~([*?~])|([*?])|[\\^$.|+()[\]{}]/g, (piece, escaped?: string, wild?: string) => {
    if (escaped !== undefined) return `\\${escaped === "~" ? "~" : escaped}`.replace("\\~", "~");
    if (wild !== undefined) return wild === "*" ? "[^]*" : "[^]";
    return `\\${piece}`;
  });
  return new RegExp(complete ? `^(?:${source})$` : source, matchCase ? "u" : "iu");
}
