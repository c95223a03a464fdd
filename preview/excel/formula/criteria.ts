import type { CellValue } from "../../../src/xlsx/model";
import { compareTexts, numberInText } from "./convert";
import { isError } from "./grids";

export type Criterion = (value: CellValue) => boolean;

const OPERATOR = /^(<=|>=|<>|=|<|>)/;

/**
 * The criterion of COUNTIF and its kin: a value, or text such as ">5", "<>", "IT*". Texts compare without regard to
 * case, "*" and "?" stand for anything and "~" takes that meaning away.
 */
export function criterionOf(wanted: CellValue): Criterion {
  if (wanted === null) return (value) => value === 0; // an empty cell as criterion counts as 0
  if (typeof wanted === "number") return equalsNumber(wanted, String(wanted));
  if (typeof wanted === "boolean") return (value) => value === wanted;
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  const operator = OPERATOR.exec(wanted)?.[1];
  const operand = wanted.slice(operator?.length ?? 0);
  switch (operator) {
    case undefined:
      return operand === "" ? (value) => value === null || value === "" : equals(operand);
    case "=":
      return operand === "" ? (value) => value === null : equals(operand);
    case "<>": {
      if (operand === "") return (value) => value !== null;
      const same = equals(operand);
      return (value) => !same(value);
    }
    default:
      return ordered(operator, operand);
  }
}

function equals(operand: string): Criterion {
  const number = numberInText(operand);
  if (number !== undefined) return equalsNumber(number, operand);
  if (/^(true|false)$/i.test(operand)) return (value) => value === (operand.length === 4);
  if (operand.startsWith("#")) return (value) => isError(value) && value.error === operand.toUpperCase();
  if (!/[*?~]/.test(operand)) {
    const text = operand.toLowerCase();
    return (value) => typeof value === "string" && value.length === text.length && value.toLowerCase() === text;
  }
  const pattern = wildcardPattern(operand);
  return (value) => typeof value === "string" && pattern.test(value);
}

/** A number, or a text that reads as that number, counts. */
function equalsNumber(number: number, text: string): Criterion {
  return (value) =>
    typeof value === "number"
      ? value === number
      : typeof value === "string" &&
        (value === text || (/^\s*[-+]?[\d.]/.test(value) && numberInText(value) === number));
}

function ordered(operator: string, operand: string): Criterion {
  const number = numberInText(operand);
  const holds = (order: number): boolean => {
    switch (operator) {
      case "<":
        return order < 0;
      case "<=":
        return order <= 0;
      case ">":
        return order > 0;
      default:
        return order >= 0;
    }
  };
  if (number !== undefined) return (value) => typeof value === "number" && holds(value - number);
  return (value) => typeof value === "string" && holds(compareTexts(value, operand));
}

/** Matches whole texts, in any case. */
export function wildcardPattern(text: string): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|([\\^$.|+()[\]{}/~-])/g,
    (_all, escaped?: string, wild?: string, other?: string) => {
      if (wild !== undefined) return wild === "*" ? "[\\s\\S]*" : "[\\s\\S]";
      return `\\${escaped ?? other ?? ""}`;
    },
  );
  return new RegExp(`^${source}$`, "i");
}
