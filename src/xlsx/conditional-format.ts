/** `<conditionalFormatting>`: one element for each set of ranges, with the rules inside. */
import { parseArea, cellAddress } from "./address";
import { withoutPrefixes, withPrefixes } from "./function-prefix";
import type { ConditionalFormat, ConditionalRule, Sheet, ValidationOperator } from "./model";
import type { ReadContext, SheetPiece, WriteContext } from "./sheet-piece";
import type { StyleSheet } from "./styles";
import { attributeOf, booleanOf, childrenNamed, numberOf, retag, tag, textOf, type XmlElement } from "./xml";
import { decodeXString, encodeXString, escapeText } from "./xml-text";

export function readConditionalFormats(sheet: Sheet, { old, styles }: ReadContext): void {
  sheet.conditionalFormats = old("conditionalFormatting").map((element) => readFormat(element, styles));
}

function readFormat(element: XmlElement, styles: StyleSheet): ConditionalFormat {
  return {
    ranges: (attributeOf(element, "sqref") ?? "").split(/\s+/).filter((range) => range !== ""),
    rules: childrenNamed(element, "cfRule").map((rule) => readRule(rule, styles)),
  };
}

type TextOperator = "contains" | "notContains" | "beginsWith" | "endsWith";
const TEXT_RULES: ReadonlyMap<string, TextOperator> = new Map([
  ["containsText", "contains"],
  ["notContainsText", "notContains"],
  ["beginsWith", "beginsWith"],
  ["endsWith", "endsWith"],
]);

const OPERATORS: ReadonlySet<string> = new Set<ValidationOperator>([
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
]);

function isOperator(text: string): text is ValidationOperator {
  return OPERATORS.has(text);
}

function readRule(rule: XmlElement, styles: StyleSheet): ConditionalRule {
  const type = attributeOf(rule, "type") ?? "";
  const priority = numberOf(rule, "priority") ?? 1;
  const formulas = childrenNamed(rule, "formula").map((f) => withoutPrefixes(decodeXString(textOf(f))));
  const operator = attributeOf(rule, "operator") ?? "";
  const text = attributeOf(rule, "text");
  const common = () => ({
    style: styles.differentialStyle(numberOf(rule, "dxfId")),
    priority,
    stopIfTrue: booleanOf(rule, "stopIfTrue") ?? false,
  });
  if (type === "expression" && formulas[0] !== undefined)
    return { kind: "expression", formula: formulas[0], ...common() };
  if (type === "cellIs" && isOperator(operator)) return { kind: "cellIs", operator, formulas, ...common() };
  const textOperator = TEXT_RULES.get(type);
  if (textOperator && text !== undefined)
    return { kind: "text", operator: textOperator, text: decodeXString(text), ...common() };
  return { kind: "other", xml: rule.xml, priority };
}

export const conditionalFormats: SheetPiece = {
  element: "conditionalFormatting",
  model: (sheet) => sheet.conditionalFormats,
  write(sheet, context) {
    const kept = new Map(
      context.old("conditionalFormatting").map((e) => [JSON.stringify(readFormat(e, context.styles)), e]),
    );
    const rules = new Map(
      context
        .old("conditionalFormatting")
        .flatMap((e) => childrenNamed(e, "cfRule"))
        .map((rule) => [JSON.stringify(readRule(rule, context.styles)), rule.xml]),
    );
    return sheet.conditionalFormats
      .filter(({ ranges, rules }) => ranges.length > 0 && rules.length > 0)
      .map((format) => {
        const same = kept.get(JSON.stringify(format));
        if (same) return same.xml;
        // The formula of a text rule names the first cell of the ranges, so it goes with them.
        const content = format.rules.map(
          (rule) =>
            (rule.kind === "text" ? undefined : rules.get(JSON.stringify(rule))) ?? writeRule(rule, format, context),
        );
        return retag(undefined, "conditionalFormatting", { sqref: format.ranges.join(" ") }, content.join(""));
      });
  },
};

function writeRule(rule: ConditionalRule, format: ConditionalFormat, { styles }: WriteContext): string {
  if (rule.kind === "other") return rule.xml.replace(/(\spriority=)(["'])\d*\2/, `$1"${rule.priority}"`);
  const common = {
    dxfId: styles.internDifferential(rule.style),
    priority: rule.priority,
    stopIfTrue: rule.stopIfTrue || undefined,
  };
  switch (rule.kind) {
    case "expression":
      return tag("cfRule", { type: "expression", ...common }, formula(rule.formula));
    case "cellIs":
      return tag("cfRule", { type: "cellIs", ...common, operator: rule.operator }, rule.formulas.map(formula).join(""));
    case "text":
      return writeTextRule(rule, format, common);
  }
}

type TextRule = Extract<ConditionalRule, { kind: "text" }>;

/** Excel evaluates the formula; operator and text are for its dialog. */
function writeTextRule(
  rule: TextRule,
  format: ConditionalFormat,
  common: Record<string, number | boolean | undefined>,
): string {
  const area = parseArea(format.ranges[0] ?? "");
  const cell = area ? cellAddress(area.row, area.column) : "A1";
  const text = `"${rule.text.replace(/"/g, '""')}"`;
  const attributes = (type: string, operator: string) => ({
    type,
    ...common,
    operator,
    text: encodeXString(rule.text),
  });
  switch (rule.operator) {
    case "contains":
      return tag(
        "cfRule",
        attributes("containsText", "containsText"),
        formula(`NOT(ISERROR(SEARCH(${text},${cell})))`),
      );
    case "notContains":
      return tag("cfRule", attributes("notContainsText", "notContains"), formula(`ISERROR(SEARCH(${text},${cell}))`));
    case "beginsWith":
      return tag("cfRule", attributes("beginsWith", "beginsWith"), formula(`LEFT(${cell},LEN(${text}))=${text}`));
    case "endsWith":
      return tag("cfRule", attributes("endsWith", "endsWith"), formula(`RIGHT(${cell},LEN(${text}))=${text}`));
  }
}

function formula(text: string): string {
  return tag("formula", {}, escapeText(encodeXString(withPrefixes(text))));
}
