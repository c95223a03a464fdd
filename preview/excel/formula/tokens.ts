import type { ErrorText } from "../../../src/xlsx/model";

export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "string" | "name" | "call" | "structured" | "operator"; readonly text: string }
  | { readonly kind: "error"; readonly error: ErrorText }
  | { readonly kind: "reference"; readonly text: string; readonly sheet?: string }
  | { readonly kind: "sheetName"; readonly text: string; readonly sheet: string };

/** The text is no formula; Excel shows #NAME? for one that an add-in wrote (fact 2.1). */
export class FormulaSyntaxError extends Error {}

const SPACE = /\s+/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/iy;
const TEXT = /"((?:[^"]|"")*)"/y;
const SHEET = /(?:'((?:[^']|'')+)'|([A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*))!/y;
const AREA =
  /(?:\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::\$?[A-Za-z]{1,3}\$?[1-9]\d*)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\w.([!\u0080-\uffff])/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const CALL = /([A-Za-z_][\w.]*)\(/y;
const NAME = /[A-Za-z_\\\u0080-\uffff][\w.\\?\u0080-\uffff]*/y;
const OPERATOR = /<=|>=|<>|[-+*/^&=<>%(),;{}:@#]/y;

/** @throws FormulaSyntaxError */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at = pattern.lastIndex;
    return match ?? undefined;
  };
  while (at < formula.length) {
    if (take(SPACE)) continue;
    tokens.push(
      next(
        formula,
        take,
        () => at,
        (end) => (at = end),
      ),
    );
  }
  return tokens;
}

type Take = (pattern: RegExp) => RegExpExecArray | undefined;

function next(formula: string, take: Take, position: () => number, jump: (to: number) => void): Token {
  const text = take(TEXT);
  if (text) return { kind: "string", text: (text[1] ?? "").replaceAll('""', '"') };
  const error = take(ERROR);
  if (error) return { kind: "error", error: error[0].toUpperCase() as ErrorText };
  const sheet = take(SHEET);
  if (sheet) return onSheet((sheet[1] ?? "").replaceAll("''", "'") || (sheet[2] ?? ""), take);
  const area = take(AREA);
  if (area) return { kind: "reference", text: area[0] };
  const number = take(NUMBER);
  if (number) return { kind: "number", value: Number(number[0]) };
  const call = take(CALL);
  if (call) return { kind: "call", text: (call[1] ?? "").toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "") };
  const start = position();
  const name = take(NAME);
  if (formula[position()] === "[") {
    const end = closingBracket(formula, position());
    jump(end);
    return { kind: "structured", text: formula.slice(start, end) };
  }
  if (name) return { kind: "name", text: name[0] };
  const operator = take(OPERATOR);
  if (operator) return { kind: "operator", text: operator[0] };
  throw new FormulaSyntaxError(`cannot read "${formula.slice(start, start + 10)}"`);
}

function onSheet(sheet: string, take: Take): Token {
  const area = take(AREA);
  if (area) return { kind: "reference", text: area[0], sheet };
  if (take(ERROR)) return { kind: "error", error: "#REF!" };
  const name = take(NAME);
  if (name) return { kind: "sheetName", text: name[0], sheet };
  throw new FormulaSyntaxError(`nothing after ${sheet}!`);
}

/** Where the bracket that opens at `open` ends; an apostrophe takes the meaning from the character after it. */
function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  throw new FormulaSyntaxError("a square bracket is left open");
}
