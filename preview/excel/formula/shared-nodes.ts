/** Parts of formulas that say the same are one object, so that what one means is worked out once for all formulas. */
import type { FormulaNode } from "./parse";

const known = new Map<string, FormulaNode>();
const numbers = new WeakMap<FormulaNode, number>();
let last = 0;

/** The tree with every part replaced by the first one seen that says the same. */
export function shareNodes(tree: FormulaNode): FormulaNode {
  const node = withSharedParts(tree);
  const key = keyOf(node);
  const same = known.get(key);
  if (same) return same;
  known.set(key, node);
  numbers.set(node, ++last);
  return node;
}

/** What is shared already stays as it is; later trees are shared among themselves. */
export function forgetSharedNodes(): void {
  known.clear();
}

function withSharedParts(node: FormulaNode): FormulaNode {
  switch (node.kind) {
    case "value":
    case "array":
    case "reference":
    case "structured":
    case "name":
      return node;
    case "call":
      return { kind: "call", name: node.name, parts: node.parts.map((part) => part && shareNodes(part)) };
    case "minus":
    case "plus":
    case "percent":
    case "single":
      return { kind: node.kind, part: shareNodes(node.part) };
    case "binary":
      return { kind: "binary", operator: node.operator, left: shareNodes(node.left), right: shareNodes(node.right) };
  }
}

function keyOf(node: FormulaNode): string {
  switch (node.kind) {
    case "call":
      return `call ${node.name}(${node.parts.map((part) => (part ? numbers.get(part) : "")).join()})`;
    case "minus":
    case "plus":
    case "percent":
    case "single":
      return `${node.kind} ${numbers.get(node.part)}`;
    case "binary":
      return `binary ${numbers.get(node.left)} ${node.operator} ${numbers.get(node.right)}`;
    case "value":
    case "array":
    case "reference":
    case "structured":
    case "name":
      return JSON.stringify(node);
  }
}
