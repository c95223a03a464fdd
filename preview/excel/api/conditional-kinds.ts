/** The kinds of conditional format that the stand-in evaluates, and the format that each lays over the cells. */
import type { ConditionalRule, DifferentialStyle, FontStyle, ValidationOperator } from "../../../src/xlsx/model";
import { ServerObject } from "../../protocol/server-object";
import { invalidOperation } from "../errors";
import { asBoolean, asOneOf, asRecord, asText } from "./arguments";
import { asColor } from "./color";
import type { RuleSlot } from "./conditional-formats";
import { operatorName } from "./validation-rule";

type Kind<K extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: K }>;

abstract class ConditionalKind<K extends "expression" | "cellIs" | "text"> extends ServerObject {
  constructor(
    protected readonly slot: RuleSlot,
    private readonly kind: K,
  ) {
    super();
  }
  protected get rule(): Kind<K> {
    const { rule } = this.slot;
    if (isKind(rule, this.kind)) return rule;
    throw invalidOperation("This conditional format is of another type.");
  }
  get Format(): ServerObject {
    return new ConditionalRangeFormat(this.slot);
  }
}

export class ConditionalCustom extends ConditionalKind<"expression"> {
  readonly className = "CustomConditionalFormat";
  constructor(slot: RuleSlot) {
    super(slot, "expression");
  }
  get Rule(): ServerObject {
    return new ConditionalFormula(
      () => this.rule.formula,
      (formula) => this.slot.replace({ ...this.rule, formula }),
    );
  }
}

class ConditionalFormula extends ServerObject {
  readonly className = "ConditionalFormatRule";
  constructor(
    private readonly read: () => string,
    private readonly write: (formula: string) => void,
  ) {
    super();
  }
  get Formula(): string {
    return `=${this.read()}`;
  }
  set Formula(value: unknown) {
    this.write(asText(value).replace(/^=/, ""));
  }
}

const CELL_OPERATORS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const satisfies readonly ValidationOperator[];

export class ConditionalCellValue extends ConditionalKind<"cellIs"> {
  readonly className = "CellValueConditionalFormat";
  constructor(slot: RuleSlot) {
    super(slot, "cellIs");
  }
  get Rule(): unknown {
    const [formula1 = "", formula2] = this.rule.formulas.map((formula) => `=${formula}`);
    const operator = operatorName(this.rule.operator).replace(/^(Greater|Less)ThanOrEqualTo$/, "$1ThanOrEqual");
    return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator };
  }
  set Rule(value: unknown) {
    const { formula1, formula2, operator } = asRecord(value);
    const formulas = [formula1, formula2].filter((each) => each !== undefined && each !== null && each !== "");
    this.slot.replace({
      ...this.rule,
      operator: asOneOf(asText(operator).replace(/To$/, ""), CELL_OPERATORS),
      formulas: formulas.map((each) => (typeof each === "number" ? String(each) : asText(each).replace(/^=/, ""))),
    });
  }
}

export class ConditionalText extends ConditionalKind<"text"> {
  readonly className = "TextConditionalFormat";
  constructor(slot: RuleSlot) {
    super(slot, "text");
  }
  get Rule(): unknown {
    const { operator, text } = this.rule;
    return { operator: operator.charAt(0).toUpperCase() + operator.slice(1), text };
  }
  set Rule(value: unknown) {
    const { operator, text } = asRecord(value);
    const words = ["contains", "notContains", "beginsWith", "endsWith"] as const;
    this.slot.replace({ ...this.rule, operator: asOneOf(operator, words), text: asText(text) });
  }
}

class ConditionalRangeFormat extends ServerObject {
  readonly className = "ConditionalRangeFormat";
  constructor(private readonly slot: RuleSlot) {
    super();
  }
  get Font(): ServerObject {
    return new ConditionalFont(this.slot);
  }
  get Fill(): ServerObject {
    return new ConditionalFill(this.slot);
  }
  get NumberFormat(): string {
    return styleOf(this.slot).numberFormat ?? "";
  }
  set NumberFormat(value: unknown) {
    restyle(this.slot, { numberFormat: asText(value) });
  }
}

class ConditionalFill extends ServerObject {
  readonly className = "ConditionalRangeFill";
  constructor(private readonly slot: RuleSlot) {
    super();
  }
  get Color(): string {
    return styleOf(this.slot).fill ?? "";
  }
  set Color(value: unknown) {
    restyle(this.slot, { fill: asColor(value) });
  }
  Clear(): void {
    restyle(this.slot, { fill: undefined });
  }
}

class ConditionalFont extends ServerObject {
  readonly className = "ConditionalRangeFont";
  constructor(private readonly slot: RuleSlot) {
    super();
  }
  get Bold(): boolean | null {
    return this.font.bold ?? null;
  }
  set Bold(value: unknown) {
    this.set({ bold: asBoolean(value) });
  }
  get Italic(): boolean | null {
    return this.font.italic ?? null;
  }
  set Italic(value: unknown) {
    this.set({ italic: asBoolean(value) });
  }
  get Strikethrough(): boolean | null {
    return this.font.strikethrough ?? null;
  }
  set Strikethrough(value: unknown) {
    this.set({ strikethrough: asBoolean(value) });
  }
  get Underline(): string {
    return this.font.underline ? "Single" : "None";
  }
  set Underline(value: unknown) {
    this.set({ underline: asOneOf(value, ["None", "Single"] as const) === "Single" });
  }
  get Color(): string {
    return this.font.color ?? "";
  }
  set Color(value: unknown) {
    this.set({ color: asColor(value) });
  }
  private get font(): FontStyle {
    return styleOf(this.slot).font ?? {};
  }
  private set(change: FontStyle): void {
    restyle(this.slot, { font: { ...this.font, ...change } });
  }
}

function styleOf(slot: RuleSlot): DifferentialStyle {
  return slot.rule.kind === "other" ? {} : slot.rule.style;
}

function restyle(slot: RuleSlot, change: DifferentialStyle): void {
  if (slot.rule.kind === "other") throw invalidOperation("This conditional format can't be changed.");
  slot.replace({ ...slot.rule, style: { ...slot.rule.style, ...change } });
}

function isKind<K extends ConditionalRule["kind"]>(rule: ConditionalRule, kind: K): rule is Kind<K> {
  return rule.kind === kind;
}
