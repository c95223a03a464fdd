/** Formulas, names, rules and ranges of the whole workbook follow when cells move or things are renamed. */
import { areaAddress, parseArea } from "../../src/xlsx/address";
import type { ConditionalRule, Sheet, Xlsx } from "../../src/xlsx/model";
import { FormulaSyntaxError, tokenize, type Token } from "./formula/tokens";
import { quoteSheet } from "./quoted-sheet";
import { shiftArea } from "./shift";
import type { Shift } from "./shift";

/** The formula after cells were inserted or deleted; `home` is the sheet that it stands on. */
export function shiftFormula(formula: string, home: string, shift: Shift): string {
  return rewriteTokens(formula, (token, text) => {
    if (token.kind !== "reference" || !sameName(token.sheet ?? home, shift.sheet)) return text;
    return prefixOf(text, token.text) + shiftReference(token.text, shift);
  });
}

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  return rewriteTokens(formula, (token, text) => {
    if (!("sheet" in token) || token.sheet === undefined || !sameName(token.sheet, before)) return text;
    return `${quoteSheet(after)}!${token.kind === "error" ? token.error : token.text}`;
  });
}

/** The formula after a table got another name. */
export function renameTableInFormula(formula: string, before: string, after: string): string {
  return rewriteTokens(formula, (token, text) => {
    const [table, bracket] = tableAndBracket(token);
    return bracket !== "" && sameName(table, before) ? after + bracket : text;
  });
}

/** The formula after a column of a table got another name: `Table[Old]`, `Table[[#All],[Old]]`, `Table[@Old]`. */
export function renameColumnInFormula(formula: string, table: string, before: string, after: string): string {
  return rewriteTokens(formula, (token, text) => {
    const [owner, bracket] = tableAndBracket(token);
    return sameName(owner, table) ? owner + renameInBracket(bracket, escapeColumn(before), escapeColumn(after)) : text;
  });
}

/**
 * The formula after a table is gone: what referred to it is #REF! from now on, even when another gets its name.
 * @param instead what a reference becomes; for a table that was converted to a range, its cells
 */
export function loseTableInFormula(
  formula: string,
  table: string,
  instead: (reference: string) => string = () => "#REF!",
): string {
  return rewriteTokens(formula, (token, text) => {
    const [owner, bracket] = tableAndBracket(token);
    return bracket !== "" && sameName(owner, table) ? instead(owner + bracket) : text;
  });
}

/** The formula after a column of a table is gone: `Table[#REF!]`. */
export function loseColumnInFormula(formula: string, table: string, column: string): string {
  return rewriteTokens(formula, (token, text) => {
    const [owner, bracket] = tableAndBracket(token);
    return sameName(owner, table) ? owner + renameInBracket(bracket, escapeColumn(column), "#REF!") : text;
  });
}

/** `Table[Column]` → "Table" and "[Column]"; two empty texts for another token. */
function tableAndBracket(token: Token): [table: string, bracket: string] {
  if (token.kind !== "structured") return ["", ""];
  const open = token.text.indexOf("[");
  return [token.text.slice(0, open), token.text.slice(open)];
}

/** "Lists!" of "Lists!A1". */
function prefixOf(text: string, reference: string): string {
  return text.slice(0, text.length - reference.length);
}

function renameInBracket(text: string, before: string, after: string): string {
  if (sameName(text, `[@${before}]`)) return /^[\p{L}\p{N}_]+$/u.test(after) ? `[@${after}]` : `[@[${after}]]`;
  const escaped = before.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return text.replace(new RegExp(`\\[${escaped}\\]`, "giu"), () => `[${after}]`);
}

/** Inside brackets an apostrophe stands before the characters that mean something there. */
function escapeColumn(name: string): string {
  return name.replace(/['#@[\]]/g, "'$&");
}

/** Passes every formula of the workbook through `rewrite`, with the name of the sheet it stands on. */
export function rewriteFormulas(book: Xlsx, rewrite: (formula: string, home: string) => string): void {
  for (const sheet of book.sheets) {
    rewriteCells(sheet, rewrite);
    for (const validation of sheet.validations) {
      if (validation.formula1 !== undefined) validation.formula1 = rewrite(validation.formula1, sheet.name);
      if (validation.formula2 !== undefined) validation.formula2 = rewrite(validation.formula2, sheet.name);
    }
    for (const format of sheet.conditionalFormats) {
      format.rules = format.rules.map((rule) => rewriteRule(rule, (formula) => rewrite(formula, sheet.name)));
    }
  }
  for (const name of book.names) name.refersTo = rewrite(name.refersTo, name.sheet ?? "");
}

function rewriteCells(sheet: Sheet, rewrite: (formula: string, home: string) => string): void {
  for (const row of sheet.rows) {
    row?.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const formula = rewrite(cell.formula, sheet.name);
      if (formula !== cell.formula) row[column] = { ...cell, formula };
    });
  }
}

function rewriteRule(rule: ConditionalRule, rewrite: (formula: string) => string): ConditionalRule {
  switch (rule.kind) {
    case "expression":
      return { ...rule, formula: rewrite(rule.formula) };
    case "cellIs":
      return { ...rule, formulas: rule.formulas.map(rewrite) };
    case "text":
    case "other":
      return rule;
  }
}

/** Passes every token through `rewrite`, with its text; what lies between stays. So does a text that is no formula. */
function rewriteTokens(formula: string, rewrite: (token: Token, text: string) => string): string {
  let result = "";
  let done = 0;
  for (const token of tokensOf(formula)) {
    result += formula.slice(done, token.start) + rewrite(token, formula.slice(token.start, token.end));
    done = token.end;
  }
  return result + formula.slice(done);
}

function tokensOf(formula: string): readonly Token[] {
  try {
    return tokenize(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return [];
    throw error;
  }
}

/** "$A$1:B2" moved, its dollar signs kept. */
function shiftReference(text: string, shift: Shift): string {
  const area = parseArea(text);
  if (!area) return text;
  const moved = shiftArea(area, shift);
  if (!moved) return "#REF!";
  if (moved === area) return text;
  const [from = "", to] = text.split(":");
  const start = areaAddress({ ...moved, rows: 1, columns: 1 });
  const end = areaAddress({
    row: moved.row + moved.rows - 1,
    column: moved.column + moved.columns - 1,
    rows: 1,
    columns: 1,
  });
  if (!/\d/.test(text)) return [redollar(from, letters(start)), redollar(to ?? "", letters(end))].join(":");
  if (!/[A-Za-z]/.test(text)) return [redollar(from, digits(start)), redollar(to ?? "", digits(end))].join(":");
  return to === undefined ? redollar(from, start) : `${redollar(from, start)}:${redollar(to, end)}`;
}

function letters(address: string): string {
  return address.replace(/\d+/, "");
}

function digits(address: string): string {
  return address.replace(/\D+/, "");
}

function redollar(pattern: string, address: string): string {
  const [, column = "", row = ""] = /^(\D*)(\d*)$/.exec(address) ?? [];
  const columnDollar = column !== "" && pattern.startsWith("$") ? "$" : "";
  const rowDollar = row !== "" && /\$\d/.test(pattern) ? "$" : "";
  return `${columnDollar}${column}${rowDollar}${row}`;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
