/** Excel takes a file for UTF-8 only when this mark stands in front. */
const byteOrderMark = "\ufeff";

/**
 * What a spreadsheet would run as a formula when it opens the file. Apostrophes that stood in front of it already get
 * one more, so that taking one off gives every text back.
 */
const startsFormula = /^'*[=+\-@\t\r]/;

const needsQuotes = /[",\r\n]/;

/**
 * One row of a CSV file (RFC 4180), without the end of the line: commas, quotes around what needs them. A cell that
 * begins with = + - @, a tab or a carriage return gets an apostrophe in front: whoever opens the file in a spreadsheet
 * then sees the text and runs nothing. That apostrophe stays in the file, so a reader of our own has to take it off.
 */
export function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(",");
}

/**
 * A whole file: CRLF at the end of every line.
 * @param lines as `csvLine` makes them
 * @param withMark begins the text with the mark by which Excel knows UTF-8; other programs can do without it
 */
export function csvText(lines: readonly string[], withMark: boolean): string {
  return (withMark ? byteOrderMark : "") + `${lines.join("\r\n")}\r\n`;
}

function csvCell(text: string): string {
  const safe = startsFormula.test(text) ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
