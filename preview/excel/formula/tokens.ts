import type { ErrorText } from "../../../src/xlsx/model";
import { unquoteSheet } from "../quoted-sheet";

/** A piece of a formula, and where it stands in the text: from `start` to before `end`. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "string" | "name" | "call" | "structured" | "operator"; readonly text: string }
  | { readonly kind: "error"; readonly error: ErrorText; readonly sheet?: string }
  | { readonly kind: "reference"; readonly text: string; readonly sheet?: string }
  | { readonly kind: "sheetName"; readonly text: string; readonly sheet: string }
);

/** The text is no formula; Excel shows #NAME? for one that an add-in wrote (fact 2.1). */
export class FormulaSyntaxError extends Error {}

const ERROR = String.raw`#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|SPILL!|CALC!)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\w.([!\u0080-\uffff])`;
const NAME = String.raw`[A-Za-z_\\\u0080-\uffff][\w.\\?\u0080-\uffff]*`;
/** What stands in the brackets after a table's name; an apostrophe takes the meaning from the character after it. */
const BRACKET = String.raw`\[(?:'[^]|[^'[\]]|\[(?:'[^]|[^'[\]])*\])*\]`;

const PIECES = new RegExp(
  [
    String.raw`\s+`,
    String.raw`"((?:[^"]|"")*)"`,
    `(${ERROR})`,
    String.raw`('(?:[^']|'')+'!|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*!)(?:(${AREA})|(${ERROR})|(${NAME}))`,
    `(${AREA})`,
    String.raw`((?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)`,
    String.raw`([A-Za-z_][\w.]*)\(`,
    `((?:${NAME})?${BRACKET})`,
    `(${NAME})`,
    `(<=|>=|<>|[-+*/^&=<>%(),;{}:@#])`,
  ].join("|"),
  "iy",
);

/** @throws FormulaSyntaxError */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < formula.length; start = PIECES.lastIndex) {
    PIECES.lastIndex = start;
    const match = PIECES.exec(formula);
    if (!match) throw new FormulaSyntaxError(`cannot read "${formula.slice(start, start + 10)}"`);
    const token = tokenOf(match, start, PIECES.lastIndex);
    if (token) tokens.push(token);
  }
  return tokens;
}

/** `undefined` for a space. */
function tokenOf(match: RegExpExecArray, start: number, end: number): Token | undefined {
  const [, string, error, sheet, there, gone, named, area, number, call, structured, name, operator] = match;
  if (string !== undefined) return { kind: "string", text: string.replaceAll('""', '"'), start, end };
  if (error !== undefined) return { kind: "error", error: error.toUpperCase() as ErrorText, start, end };
  if (sheet !== undefined) {
    const on = unquoteSheet(sheet);
    if (there !== undefined) return { kind: "reference", text: there, sheet: on, start, end };
    if (gone !== undefined) return { kind: "error", error: "#REF!", sheet: on, start, end };
    return { kind: "sheetName", text: named ?? "", sheet: on, start, end };
  }
  if (area !== undefined) return { kind: "reference", text: area, start, end };
  if (number !== undefined) return { kind: "number", value: Number(number), start, end };
  if (call !== undefined)
    return { kind: "call", text: call.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, ""), start, end };
  if (structured !== undefined) return { kind: "structured", text: structured, start, end };
  if (name !== undefined) return { kind: "name", text: name, start, end };
  return operator === undefined ? undefined : { kind: "operator", text: operator, start, end };
}
