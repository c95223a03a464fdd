import type { HeaderMatch } from "./header-match";
import { knownHeader, lookUpHeader } from "./known-headers";
import { wordsOf } from "./words";

/** A column's header, as it reads in the sheet, and what it means by itself. */
export type HeaderCell = { readonly index: number; readonly header: string; readonly match: HeaderMatch };

/** The row that holds the headers, or the two rows that hold them together, counted from 0. */
export type HeaderRows = { readonly rows: readonly number[]; readonly cells: readonly HeaderCell[] };

type Cells = readonly (readonly string[])[];

/** Titles, dates and notes stand above the headers of real inventories, seldom more than a dozen rows of them. */
const deepest = 25;

/** Headings that stand over columns on the dataset itself: "Basic information", "About the dataset". */
const neutral = new Set(
  "data dataset inventory basic general core main about information info detail overview description metadata field column section part group required optional identification record".split(
    " ",
  ),
);

const text = (row: readonly string[] | undefined, index: number) => (row?.[index] ?? "").replace(/\s+/g, " ").trim();

function widthOf(rows: readonly (readonly string[] | undefined)[]): number {
  return Math.max(0, ...rows.map((row) => row?.length ?? 0));
}

function isNeutral(heading: string): boolean {
  return wordsOf(heading).every((word) => neutral.has(word) || /^\d+$/.test(word));
}

/** How the meaning of a header is found. */
type LookUp = (header: string) => HeaderMatch;

/** Looking for the row of headers needs no header that is only nearly known. */
const quickly: LookUp = (header) => knownHeader(header) ?? { kind: "foreign" };

/** A header under a heading: "Contact" over "Email" is Contact Email; "Contact" over "Title" is nobody's title of a dataset. */
function lookUpUnder(heading: string, header: string, lookUp: LookUp): HeaderMatch {
  const joined = knownHeader(`${heading} ${header}`);
  if (joined !== undefined) return joined;
  const alone = lookUp(header);
  if (alone.kind !== "field" || isNeutral(heading) || wordsOf(header).length > 1) return alone;
  return { kind: "ask", candidates: [alone.field], why: "underAnother" };
}

function oneRow(cells: Cells, row: number, lookUp: LookUp): HeaderRows {
  const found = Array.from({ length: widthOf([cells[row]]) }, (_, index): HeaderCell => {
    const header = text(cells[row], index);
    return { index, header, match: lookUp(header) };
  });
  return { rows: [row], cells: found };
}

/**
 * Two rows of headers. A merged heading reads as a text with empty cells to its right; a header that is merged over both
 * rows reads as a text with an empty cell below.
 */
function twoRows(cells: Cells, row: number, lookUp: LookUp): HeaderRows {
  const [upper, lower] = [cells[row], cells[row + 1]];
  let heading = "";
  const found = Array.from({ length: widthOf([upper, lower]) }, (_, index): HeaderCell => {
    const [above, below] = [text(upper, index), text(lower, index)];
    if (below === "") {
      heading = "";
      return { index, header: above, match: lookUp(above) };
    }
    if (above !== "") heading = above;
    if (heading === "") return { index, header: below, match: lookUp(below) };
    return { index, header: `${heading}: ${below}`, match: lookUpUnder(heading, below, lookUp) };
  });
  return { rows: [row, row + 1], cells: found };
}

/** How much of a row reads as headers. A word in a row of values may look like a header; many of them do not. */
function score({ cells }: HeaderRows): number {
  return cells.reduce((sum, { match }) => {
    if (match.kind === "field") return sum + 2;
    if (match.kind === "foreign") return sum;
    return match.why === "underAnother" ? sum + 2 : sum + 1;
  }, 0);
}

/** Whether the upper row says something of a column that the lower row alone does not say. */
function headingsHelp(two: HeaderRows, lower: HeaderRows): boolean {
  return two.cells.some(({ match, header }, index) => {
    const alone = lower.cells[index];
    if (alone === undefined || alone.header === "" || alone.header === header) return false;
    if (match.kind === "field") return alone.match.kind !== "field" || alone.match.field !== match.field;
    return match.kind === "ask" && match.why !== "underAnother" && alone.match.kind === "foreign";
  });
}

/** A title stands alone in its row; headings over groups of columns are several. */
function hasHeadings(row: readonly string[] | undefined): boolean {
  return (row ?? []).filter((cell) => cell.trim() !== "").length > 1;
}

/**
 * Finds the headers of a sheet among its first 25 rows: the row, or the two rows together, in which most cells read as
 * headers. Undefined where no row has a header that is certain, or two that may be meant.
 */
export function findHeaderRows(cells: Cells): HeaderRows | undefined {
  let best: readonly number[] = [];
  let most = 1;
  const single = cells.slice(0, deepest).map((_, row) => oneRow(cells, row, quickly));
  single.forEach((one, row) => {
    if (score(one) > most) [best, most] = [one.rows, score(one)];
    const lower = single[row + 1];
    if (lower === undefined || !hasHeadings(cells[row])) return;
    const two = twoRows(cells, row, quickly);
    const better = score(two) > Math.max(most, score(lower));
    if (better || (score(two) >= Math.max(most, score(lower)) && headingsHelp(two, lower))) {
      [best, most] = [two.rows, score(two)];
    }
  });
  return best.length === 0 ? undefined : headersIn(cells, best);
}

/** The headers in one row that is known to hold them, or in two that hold them together. */
export function headersIn(cells: Cells, [row = 0, second]: readonly number[]): HeaderRows {
  return second === undefined ? oneRow(cells, row, lookUpHeader) : twoRows(cells, row, lookUpHeader);
}
