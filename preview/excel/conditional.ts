import type { Area, CellPosition } from "../../src/xlsx/address";
import type { CellValue, ConditionalRule, DifferentialStyle, Sheet, Xlsx } from "../../src/xlsx/model";
import { cellAt, valueAt } from "./cells";
import { holds } from "./comparison";
import { evaluateFormula } from "./formula/evaluate";
import { dependsOnColumn } from "./formula/dependence";
import type { Tallies } from "./formula/tally";
import { displayText } from "./number-format";
import { areasOfRanges, cornerOf, isWithin } from "./rule-ranges";

/** What the conditional formats lay over a cell; `undefined` when none applies. For many cells see `conditionalStyles`. */
export function conditionalStyle(book: Xlsx, sheet: Sheet, row: number, column: number): DifferentialStyle | undefined {
  return conditionalStyles(book, sheet)(row, column);
}

/**
 * The same for the cells of one drawing: the rules are put in order once, and what depends on the row alone is worked
 * out once a row. Good for as long as nothing in the workbook changes.
 */
export function conditionalStyles(
  book: Xlsx,
  sheet: Sheet,
): (row: number, column: number) => DifferentialStyle | undefined {
  const rules = orderedRules(book, sheet);
  if (rules.length === 0) return () => undefined;
  return (row, column) => {
    let style: DifferentialStyle | undefined;
    for (const { rule, areas, applies } of rules) {
      if (!areas.some((area) => isWithin(area, row, column)) || !applies(row, column)) continue;
      style = style ? beneath(style, rule.style) : rule.style;
      if (rule.stopIfTrue) break;
    }
    return style;
  };
}

type StyledRule = Exclude<ConditionalRule, { kind: "other" }>;
type ReadyRule = {
  readonly rule: StyledRule;
  readonly areas: readonly Area[];
  readonly applies: (row: number, column: number) => boolean;
};

/** The lowest priority number goes first, whichever format it belongs to (fact 3.12). */
function orderedRules(book: Xlsx, sheet: Sheet): ReadyRule[] {
  const ready: ReadyRule[] = [];
  const tallies: Tallies = new Map();
  for (const { ranges, rules } of sheet.conditionalFormats) {
    const areas = areasOfRanges(ranges);
    if (areas.length === 0) continue;
    const corner = cornerOf(areas);
    for (const rule of rules) {
      if (rule.kind !== "other") ready.push({ rule, areas, applies: testOf(book, sheet, rule, corner, tallies) });
    }
  }
  return ready.sort((a, b) => a.rule.priority - b.rule.priority);
}

function testOf(
  book: Xlsx,
  sheet: Sheet,
  rule: StyledRule,
  corner: CellPosition,
  tallies: Tallies,
): (row: number, column: number) => boolean {
  const result = (formula: string, row: number, column: number): CellValue =>
    evaluateFormula(formula, { book, sheet, row, column, writtenFor: corner, tallies });
  switch (rule.kind) {
    case "expression": {
      const test = (row: number, column: number): boolean => isTrue(result(rule.formula, row, column));
      return dependsOnColumn(rule.formula) ? test : oncePerRow(test);
    }
    case "cellIs":
      return (row, column) => {
        const [first = null, second = null] = rule.formulas.map((formula) => result(formula, row, column));
        return holds(rule.operator, valueAt(sheet, row, column), first, second);
      };
    case "text":
      return (row, column) => {
        const cell = cellAt(sheet, row, column);
        const { numberFormat } = book.styles.get(cell?.style ?? 0);
        return textHolds(rule.operator, displayText(cell?.value ?? null, numberFormat), rule.text);
      };
  }
}

function oncePerRow(test: (row: number, column: number) => boolean): (row: number, column: number) => boolean {
  const known = new Map<number, boolean>();
  return (row, column) => {
    const result = known.get(row) ?? test(row, column);
    known.set(row, result);
    return result;
  };
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

type TextOperator = Extract<ConditionalRule, { kind: "text" }>["operator"];

function textHolds(operator: TextOperator, shown: string, wanted: string): boolean {
  const text = shown.toLowerCase();
  const part = wanted.toLowerCase();
  switch (operator) {
    case "contains":
      return text.includes(part);
    case "notContains":
      return !text.includes(part);
    case "beginsWith":
      return text.startsWith(part);
    case "endsWith":
      return text.endsWith(part);
  }
}

/** What an earlier rule says stays; a later one only fills in what is left open. */
function beneath(first: DifferentialStyle, later: DifferentialStyle): DifferentialStyle {
  return { ...later, ...first, font: { ...later.font, ...first.font } };
}
