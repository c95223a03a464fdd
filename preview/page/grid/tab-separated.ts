/** The text form in which spreadsheets copy and paste blocks: tabs between cells, line ends between rows. */

/** A cell that holds a tab, a line end or a leading quotation mark stands in quotation marks, with those inside doubled. */
export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

function quoted(text: string): string {
  return /[\t\n\r]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows may differ in length. One line end at the very end is no row of its own. */
export function fromTabSeparated(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quotedCell = text[at] === '"' ? /^"((?:[^"]|"")*)"(?=\t|\r?\n|$)/.exec(text.slice(at)) : null;
    const plainCell = /[^\t\r\n]*/y;
    plainCell.lastIndex = at;
    const length = quotedCell ? quotedCell[0].length : (plainCell.exec(text)?.[0].length ?? 0);
    row.push(quotedCell ? (quotedCell[1] ?? "").replaceAll('""', '"') : text.slice(at, at + length));
    at += length;
    if (text[at] === "\t") {
      at++;
      if (at === text.length) row.push("");
    } else {
      rows.push(row);
      row = [];
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
