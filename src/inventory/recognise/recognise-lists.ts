import { joinList } from "../list";

/** A list as programs write it: ['Elections', 'City Government'] or ["Elections"]. */
const written = /^\[\s*(?:(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\s*,?\s*)*\]$/;
const item = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g;

/**
 * The cells of a column of lists with semicolons between the values, as the inventory has them: lists in brackets are
 * taken apart, and in a column in which most lists have commas, a comma counts as a semicolon where no semicolon stands.
 */
export function withSemicolons(cells: readonly string[]): readonly string[] {
  const plain = cells.map((cell) => (written.test(cell.trim()) ? unwritten(cell) : cell));
  const hasCommas = (cell: string, place: number) => cell === cells[place] && cell.includes(",") && !cell.includes(";");
  const semicolons = cells.filter((cell) => cell.includes(";")).length;
  if (plain.filter(hasCommas).length <= semicolons) return plain;
  return plain.map((cell, place) => (hasCommas(cell, place) ? cell.replaceAll(",", ";") : cell));
}

function unwritten(cell: string): string {
  return joinList(Array.from(cell.matchAll(item), ([, one, other]) => (one ?? other ?? "").replace(/\\(.)/g, "$1")));
}
