/** Formulas, names, rules and ranges of the whole workbook follow when cells move or things are renamed. */
import { areaAddress, parseArea } from "../../src/xlsx/address";
import type { ConditionalRule, Sheet, Xlsx } from "../../src/xlsx/model";
import { formulaTokens, quoteSheet, sheetOfToken } from "./formula-tokens";
import type { FormulaToken } from "./formula-tokens";
import { shiftArea } from "./shift";
import type { Shift } from "./shift";

/** The formula after cells were inserted or deleted; `home` is the sheet that it stands on. */
export function shiftFormula(formula: string, home: string, shift: Shift): string {
  let sheet: string | undefined;
  return formulaTokens(formula)
    .map((token) => {
      const where = sheet ?? home;
      sheet = token.kind === "sheet" ? sheetOfToken(token.text) : undefined;
      if (token.kind !== "reference" || !sameName(where, shift.sheet)) return token.text;
      return shiftReference(token.text, shift);
    })
    .join("");
}

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  return mapTokens(formula, (token) =>
    token.kind === "sheet" && sameName(sheetOfToken(token.text), before) ? `${quoteSheet(after)}!` : token.text,
  );
}

/** The formula after a table got another name. */
export function renameTableInFormula(formula: string, before: string, after: string): string {
  return mapTokens(formula, (token, next) =>
    token.kind === "name" && next?.kind === "bracket" && sameName(token.text, before) ? after : token.text,
  );
}

/** The formula after a column of a table got another name: `Table[Old]`, `Table[[#All],[Old]]`, `Table[@Old]`. */
export function renameColumnInFormula(formula: string, table: string, before: string, after: string): string {
  let owner = "";
  return mapTokens(formula, (token) => {
    const inTable = token.kind === "bracket" && sameName(owner, table);
    owner = token.kind === "name" ? token.text : "";
    return inTable ? renameInBracket(token.text, escapeColumn(before), escapeColumn(after)) : token.text;
  });
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

function mapTokens(formula: string, map: (token: FormulaToken, next: FormulaToken | undefined) => string): string {
  const tokens = formulaTokens(formula);
  return tokens.map((token, i) => map(token, tokens[i + 1])).join("");
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
