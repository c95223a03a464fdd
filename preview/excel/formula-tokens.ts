/** The pieces of a formula, as far as they matter when things are moved or renamed. Joined, they are the formula. */
export type FormulaToken = {
  /** "sheet" is a sheet's name with its "!"; "bracket" is what stands in [ ] after a table's name. */
  readonly kind: "sheet" | "reference" | "name" | "bracket" | "other";
  readonly text: string;
};

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const PIECES = new RegExp(
  [
    String.raw`(?<string>"(?:[^"]|"")*")`,
    String.raw`(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\]*)!)`,
    String.raw`(?<reference>(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!\\]))`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\]*)`,
    String.raw`(?<bracket>\[(?:[^[\]]|\[[^\]]*\])*\])`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?)`,
  ].join("|"),
  "gu",
);

export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let done = 0;
  for (const match of formula.matchAll(PIECES)) {
    if (match.index > done) tokens.push({ kind: "other", text: formula.slice(done, match.index) });
    tokens.push({ kind: kindOf(match.groups ?? {}), text: match[0] });
    done = match.index + match[0].length;
  }
  if (done < formula.length) tokens.push({ kind: "other", text: formula.slice(done) });
  return tokens;
}

function kindOf(groups: Record<string, string | undefined>): FormulaToken["kind"] {
  if (groups.sheet !== undefined) return "sheet";
  if (groups.reference !== undefined) return "reference";
  if (groups.name !== undefined) return "name";
  return groups.bracket !== undefined ? "bracket" : "other";
}

/** "'Start Here'!" or "Lists!" → the sheet's name. */
export function sheetOfToken(text: string): string {
  const name = text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A sheet's name as it stands in formulas and addresses: quoted when it must be. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
