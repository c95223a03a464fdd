/** A validation's rule, between the reference's words and the file's. */
import type { DataValidation, Sheet, ValidationOperator, ValidationType, Xlsx } from "../../../src/xlsx/model";
import { absoluteAddress } from "../absolute-address";
import { invalidArgument } from "../errors";
import { readText } from "../typed-text";
import { AreaObject } from "./area-object";
import { asBoolean, asOneOf, asRecord } from "./arguments";

type RuleName = "list" | "wholeNumber" | "decimal" | "date" | "time" | "textLength" | "custom";
const RULE_NAMES = ["list", "wholeNumber", "decimal", "date", "time", "textLength", "custom"] as const;
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
/** Fact 3.7. */
const LONGEST_LIST = 255;

export function typeName(type: ValidationType | undefined): string {
  if (type === undefined) return "None";
  return type === "whole" ? "WholeNumber" : type.charAt(0).toUpperCase() + type.slice(1);
}

/** Fact 3.5: formulas read back as text with "=". */
export function readRule(validation: DataValidation | undefined): unknown {
  if (!validation?.type) return {};
  const formula1 = asFormulaText(validation.formula1);
  switch (validation.type) {
    case "list":
      return { list: { inCellDropDown: validation.showDropDown, source: readSource(validation.formula1 ?? "") } };
    case "custom":
      return { custom: { formula: formula1 } };
    default: {
      const name = validation.type === "whole" ? "wholeNumber" : validation.type;
      const operator = operatorName(validation.operator ?? "between");
      return { [name]: { formula1, formula2: asFormulaText(validation.formula2), operator } };
    }
  }
}

/** @throws HostError InvalidArgument unless the rule holds exactly one kind (fact 3.2), rightly filled in. */
export function writeRule(
  book: Xlsx,
  sheet: Sheet,
  rule: Readonly<Record<string, unknown>>,
): Pick<DataValidation, "type" | "formula1" | "formula2" | "operator" | "showDropDown"> {
  const kinds = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined) throw invalidArgument();
  const name = asOneOf(kind, RULE_NAMES);
  const body = asRecord(rule[kind]);
  if (name === "list") {
    return {
      type: "list",
      operator: undefined,
      formula1: writeSource(sheet, body.source),
      formula2: undefined,
      showDropDown: asBoolean(body.inCellDropDown, true),
    };
  }
  if (name === "custom")
    return {
      type: "custom",
      operator: undefined,
      formula1: writeFormula(book, sheet, body.formula, name),
      formula2: undefined,
      showDropDown: true,
    };
  const operator = operatorOf(asOneOf(body.operator, OPERATORS));
  const needsSecond = operator === "between" || operator === "notBetween";
  return {
    type: name === "wholeNumber" ? "whole" : name,
    operator,
    formula1: writeFormula(book, sheet, body.formula1, name),
    formula2: needsSecond ? writeFormula(book, sheet, body.formula2, name) : undefined,
    showDropDown: true,
  };
}

function operatorOf(name: (typeof OPERATORS)[number]): ValidationOperator {
  const short = name.endsWith("EqualTo") ? name.slice(0, -2) : name;
  return asOneOf(short, [
    "between",
    "notBetween",
    "equal",
    "notEqual",
    "greaterThan",
    "lessThan",
    "greaterThanOrEqual",
    "lessThanOrEqual",
  ] as const);
}

export function operatorName(operator: ValidationOperator): string {
  const name = operator.charAt(0).toUpperCase() + operator.slice(1);
  return name.endsWith("qual") ? `${name}To` : name;
}

function asFormulaText(formula: string | undefined): string {
  return formula === undefined ? "" : `=${formula}`;
}

function readSource(formula: string): string {
  const inline = /^"([^]*)"$/.exec(formula)?.[1];
  return inline === undefined ? `=${formula}` : inline.replaceAll('""', '"');
}

/** Fact 3.7: a comma list up to 255 characters, a formula, or a range. */
function writeSource(sheet: Sheet, source: unknown): string {
  if (source instanceof AreaObject) return absoluteAddress(source.sheet, source.area, sheet);
  if (typeof source !== "string" || source === "") throw invalidArgument();
  if (source.startsWith("=")) return source.slice(1);
  if (source.length > LONGEST_LIST) throw invalidArgument();
  return `"${source.replaceAll('"', '""')}"`;
}

/** Fact 3.5: date and time rules take ISO texts or formulas, not numbers. */
function writeFormula(book: Xlsx, sheet: Sheet, formula: unknown, rule: RuleName): string {
  if (formula instanceof AreaObject) return absoluteAddress(formula.sheet, formula.area, sheet);
  const moment = rule === "date" || rule === "time";
  if (typeof formula === "number" && !moment) return String(formula);
  if (typeof formula !== "string" || formula === "") throw invalidArgument();
  if (formula.startsWith("=")) return formula.slice(1);
  if (!moment) return formula;
  const read = readText(formula.replace("T", " "));
  if ("formula" in read || typeof read.value !== "number") throw invalidArgument();
  return String(read.value - (book.date1904 ? 1462 : 0));
}
