import type { CellValue } from "../../../src/xlsx/model";
import { referenceOf, type ReferenceNode } from "./reference-node";
import { forgetSharedNodes, shareNodes } from "./shared-nodes";
import { FormulaSyntaxError, tokenize, type Token } from "./tokens";

export type BinaryOperator = "=" | "<>" | "<" | "<=" | ">" | ">=" | "&" | "+" | "-" | "*" | "/" | "^" | ":";

export type FormulaNode =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "array"; readonly rows: readonly (readonly CellValue[])[] }
  | ReferenceNode
  | { readonly kind: "structured"; readonly text: string }
  | { readonly kind: "name"; readonly name: string; readonly sheet?: string }
  /** An argument that is left out is `undefined`. */
  | { readonly kind: "call"; readonly name: string; readonly parts: readonly (FormulaNode | undefined)[] }
  | { readonly kind: "minus" | "plus" | "percent" | "single"; readonly part: FormulaNode }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };

const known = new Map<string, FormulaNode | FormulaSyntaxError>();

/**
 * A formula (without "=") as a tree. Trees are kept: the same formula stands in many cells.
 * @throws FormulaSyntaxError
 */
export function parseFormula(formula: string): FormulaNode {
  let tree = known.get(formula);
  if (tree === undefined) {
    if (known.size > 20_000) {
      known.clear();
      forgetSharedNodes();
    }
    tree = tryParse(formula);
    known.set(formula, tree);
  }
  if (tree instanceof FormulaSyntaxError) throw tree;
  return tree;
}

/** Whether the text (without "=") can be read as a formula at all. */
export function isFormula(text: string): boolean {
  try {
    parseFormula(text);
    return true;
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return false;
    throw error;
  }
}

function tryParse(formula: string): FormulaNode | FormulaSyntaxError {
  try {
    return shareNodes(new Parser(tokenize(formula)).whole());
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return error;
    throw error;
  }
}

/** From the weakest to the strongest; a sign binds tighter than "^", as in Excel: -2^2 is 4. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Excel nests up to 64 functions; brackets and signs go a little further here. */
const DEEPEST = 200;

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): FormulaNode {
    const tree = this.level(0);
    if (this.at < this.tokens.length) throw new FormulaSyntaxError("something is left over");
    return tree;
  }

  private level(level: number): FormulaNode {
    const operators = LEVELS[level];
    if (!operators) return this.signed();
    let left = this.level(level + 1);
    for (;;) {
      const operator = operators.find((each) => this.isOperator(each));
      if (!operator) return left;
      this.at += 1;
      left = { kind: "binary", operator, left, right: this.level(level + 1) };
    }
  }

  private signed(): FormulaNode {
    if (++this.depth > DEEPEST) throw new FormulaSyntaxError("nested too deeply");
    const node = this.signedPart();
    this.depth -= 1;
    return node;
  }

  private signedPart(): FormulaNode {
    if (this.took("-")) return { kind: "minus", part: this.signed() };
    if (this.took("+")) return { kind: "plus", part: this.signed() };
    if (this.took("@")) return { kind: "single", part: this.signed() };
    let part = this.primary();
    while (this.took("%")) part = { kind: "percent", part };
    return part;
  }

  private primary(): FormulaNode {
    let left = this.atom();
    while (this.took(":")) left = { kind: "binary", operator: ":", left, right: this.atom() };
    return left;
  }

  private atom(): FormulaNode {
    const token = this.tokens[this.at++];
    if (!token) throw new FormulaSyntaxError("the formula ends too early");
    switch (token.kind) {
      case "number":
        return { kind: "value", value: token.value };
      case "string":
        return { kind: "value", value: token.text };
      case "error":
        return { kind: "value", value: { error: token.error } };
      case "reference":
        return referenceOf(token.text, token.sheet);
      case "structured":
        return { kind: "structured", text: token.text };
      case "sheetName":
        return { kind: "name", name: token.text, sheet: token.sheet };
      case "name":
        if (/^(true|false)$/i.test(token.text)) return { kind: "value", value: token.text.length === 4 };
        return { kind: "name", name: token.text };
      case "call":
        return { kind: "call", name: token.text, parts: this.parts() };
      case "operator":
        return this.bracketed(token.text);
    }
  }

  private bracketed(open: string): FormulaNode {
    if (open === "{") return this.array();
    if (open !== "(") throw new FormulaSyntaxError(`"${open}" in the wrong place`);
    const inner = this.level(0);
    this.expect(")");
    return inner;
  }

  private parts(): (FormulaNode | undefined)[] {
    if (this.took(")")) return [];
    const parts: (FormulaNode | undefined)[] = [];
    for (;;) {
      parts.push(this.isOperator(",") || this.isOperator(")") ? undefined : this.level(0));
      if (this.took(")")) return parts;
      this.expect(",");
    }
  }

  private array(): FormulaNode {
    const rows: CellValue[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.constant());
      if (this.took("}")) return { kind: "array", rows };
      if (this.took(";")) rows.push([]);
      else this.expect(",");
    }
  }

  private constant(): CellValue {
    const node = this.signed();
    if (node.kind === "value") return node.value;
    if (node.kind === "minus" && node.part.kind === "value" && typeof node.part.value === "number") {
      return -node.part.value;
    }
    throw new FormulaSyntaxError("only constants stand in an array");
  }

  private isOperator(text: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "operator" && token.text === text;
  }

  private took(text: string): boolean {
    const is = this.isOperator(text);
    if (is) this.at += 1;
    return is;
  }

  private expect(text: string): void {
    if (!this.took(text)) throw new FormulaSyntaxError(`"${text}" is missing`);
  }
}
