import { parseFormula, type FormulaNode } from "./parse";
import { FormulaSyntaxError } from "./tokens";

const ASK_WHERE_THEY_ARE = new Set(["COLUMN", "INDIRECT", "OFFSET"]);

/** Whether a rule's formula may give something else for another column of the same row. */
export function dependsOnColumn(formula: string): boolean {
  try {
    return moves(parseFormula(formula));
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return false;
    throw error;
  }
}

function moves(node: FormulaNode | undefined): boolean {
  switch (node?.kind) {
    case undefined:
    case "value":
    case "array":
    case "structured":
      return false;
    case "reference":
      return node.moves.left || node.moves.right;
    case "name":
      return true; // what it refers to may move
    case "call":
      return ASK_WHERE_THEY_ARE.has(node.name) || node.parts.some(moves);
    case "minus":
    case "plus":
    case "percent":
    case "single":
      return moves(node.part);
    case "binary":
      return moves(node.left) || moves(node.right);
  }
}
