/** The pieces of a number format such as `#,##0.00;[Red]-0.0%;"none"`. */

export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly place: "0" | "#" | "?" }
  | { readonly kind: "point" | "comma" | "percent" | "slash" | "exponent" | "text" | "general" }
  /** A run of one date letter: "yyyy", "mm", and in square brackets elapsed time. */
  | { readonly kind: "date"; readonly letters: string; readonly elapsed: boolean }
  | { readonly kind: "halfDay"; readonly short: boolean };

export type FormatSection = { readonly text: string; readonly test?: (value: number) => boolean };

const PIECE =
  /"([^"]*)"?|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[(h+|m+|s+)\]|\[[^\]]*\]|(General)|(AM\/PM|A\/P)|(y+|m+|d+|h+|s+)|(E[+-])|([0#?])|([.,%/@;])|([^])/giy;

const CONDITION = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/;

/** Splits at the semicolons that stand outside quotes. */
export function splitFormat(format: string): FormatSection[] {
  const sections = [""];
  for (const piece of format.matchAll(PIECE)) {
    if (piece[0] === ";") sections.push("");
    else sections[sections.length - 1] += piece[0];
  }
  return sections.map((text) => {
    const condition = CONDITION.exec(text);
    return condition?.[1] && condition[2] ? { text, test: compare(condition[1], Number(condition[2])) } : { text };
  });
}

function compare(operator: string, limit: number): (value: number) => boolean {
  switch (operator) {
    case "<":
      return (value) => value < limit;
    case "<=":
      return (value) => value <= limit;
    case ">":
      return (value) => value > limit;
    case ">=":
      return (value) => value >= limit;
    case "<>":
      return (value) => value !== limit;
    default:
      return (value) => value === limit;
  }
}

export function tokenize(section: string): FormatToken[] {
  const tokens: FormatToken[] = [];
  for (const piece of section.matchAll(PIECE)) {
    const token = tokenOf(piece);
    if (token) tokens.push(token);
  }
  return tokens;
}

function tokenOf(piece: RegExpMatchArray): FormatToken | undefined {
  const [all, quoted, escaped, currency, elapsed, general, halfDay, date, exponent, place, sign, other] = piece;
  if (quoted !== undefined) return { kind: "literal", text: quoted };
  if (escaped !== undefined) return { kind: "literal", text: escaped };
  if (currency !== undefined) return { kind: "literal", text: currency };
  if (elapsed !== undefined) return { kind: "date", letters: elapsed.toLowerCase(), elapsed: true };
  if (general !== undefined) return { kind: "general" };
  if (halfDay !== undefined) return { kind: "halfDay", short: halfDay.length === 3 };
  if (date !== undefined) return { kind: "date", letters: date.toLowerCase(), elapsed: false };
  if (exponent !== undefined) return { kind: "exponent" };
  if (place === "0" || place === "#" || place === "?") return { kind: "digit", place };
  if (other !== undefined) return { kind: "literal", text: other };
  if (sign === undefined) return all.startsWith("_") ? { kind: "literal", text: " " } : undefined;
  return tokenOfSign(sign);
}

function tokenOfSign(sign: string): FormatToken {
  switch (sign) {
    case ".":
      return { kind: "point" };
    case ",":
      return { kind: "comma" };
    case "%":
      return { kind: "percent" };
    case "/":
      return { kind: "slash" };
    case "@":
      return { kind: "text" };
    default:
      return { kind: "literal", text: sign };
  }
}
