/** Functions newer than the file format stand in files with a prefix that Excel never shows: `_xlfn.TEXTJOIN`. */

/** As people see a formula. */
export function withoutPrefixes(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return outsideTexts(formula, (code) => code.replace(/\b_xl(?:fn|ws|pm|udf)\.(?:_xlws\.)?/g, ""));
}

/** As a file must have it, or Excel shows #NAME? until the formula is typed again. */
export function withPrefixes(formula: string): string {
  return outsideTexts(formula, (code) =>
    code.replace(/(?<![\w.])([A-Za-z][A-Za-z0-9.]*)(?=\()/g, (name) => {
      const upper = name.toUpperCase();
      if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${name}`;
      return NEWER_FUNCTIONS.has(upper) ? `_xlfn.${name}` : name;
    }),
  );
}

function outsideTexts(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join("");
}

/** [MS-XLSX] 2.2.2: those with two prefixes. */
const SHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/** [MS-XLSX] 2.2.2 future functions, those of Excel 2010 and later that people meet in inventories and dashboards. */
const NEWER_FUNCTIONS = new Set(
  (
    "AGGREGATE CEILING.MATH CONCAT DAYS FLOOR.MATH FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.SNGL " +
    "NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ " +
    "SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE UNIQUE VAR.P VAR.S XLOOKUP XMATCH XOR " +
    "TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TAKE DROP CHOOSECOLS CHOOSEROWS TOCOL TOROW"
  ).split(" "),
);
