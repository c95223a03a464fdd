/** Excel.ConditionalFormatCollection and ConditionalFormat, one rule each (fact 3.12). */
import type { Area } from "../../../src/xlsx/address";
import type { ConditionalFormat, ConditionalRule, Sheet } from "../../../src/xlsx/model";
import { NULL_OBJECT, ServerCollection, ServerObject } from "../../protocol/server-object";
import type { Resolved } from "../../protocol/server-object";
import { touches } from "../area-sets";
import { areaOf } from "../cells";
import { addConditionalFormat, clearConditionalFormats, replaceRule } from "../conditional-formats";
import { accessDenied, itemNotFound, notInStandIn } from "../errors";
import { asBoolean, asOneOf, asWhole } from "./arguments";
import { ConditionalCellValue, ConditionalCustom, ConditionalText } from "./conditional-kinds";
import type { HostContext } from "./host-context";

const TYPES = ["Custom", "CellValue", "ContainsText"] as const;

/** The place of a rule: rules are replaced, so that what is at the place may be another object each time. */
export class RuleSlot {
  constructor(
    readonly context: HostContext,
    readonly sheet: Sheet,
    readonly format: ConditionalFormat,
    private readonly index: number,
  ) {}

  /** @throws HostError ItemNotFound when it is gone. */
  get rule(): ConditionalRule {
    const rule = this.format.rules[this.index];
    if (!rule) throw itemNotFound();
    return rule;
  }

  replace(rule: ConditionalRule): void {
    this.context.assertWritable();
    if (this.sheet.protection) throw accessDenied();
    replaceRule(this.context.live, this.sheet, this.format, this.index, rule);
  }

  remove(): void {
    this.context.assertWritable();
    replaceRule(this.context.live, this.sheet, this.format, this.index);
  }
}

export class ConditionalFormats extends ServerCollection {
  readonly className = "ConditionalFormatCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
    private readonly area: () => Area,
  ) {
    super();
  }

  items(): ConditionalFormatObject[] {
    return this.sheet.conditionalFormats
      .filter((format) => touches(format.ranges, this.area()))
      .flatMap((format) => format.rules.map((_, index) => new RuleSlot(this.context, this.sheet, format, index)))
      .sort((a, b) => a.rule.priority - b.rule.priority)
      .map((slot) => new ConditionalFormatObject(slot));
  }
  item(key: unknown): ConditionalFormatObject {
    const found = this.items().find((each) => each.Id === key);
    if (!found) throw itemNotFound();
    return found;
  }
  GetItemAt(index: unknown): ConditionalFormatObject {
    const found = this.items()[asWhole(index)];
    if (!found) throw itemNotFound();
    return found;
  }
  GetCount(): number {
    return this.items().length;
  }

  /** The new one comes first. */
  Add(type: unknown): ConditionalFormatObject {
    this.context.assertWritable();
    if (this.sheet.protection) throw accessDenied();
    const name = TYPES.find((each) => each === type);
    if (name === undefined) throw notInStandIn(`ConditionalFormatCollection.add("${String(type)}")`);
    const rule = blankRule(asOneOf(name, TYPES));
    const format = addConditionalFormat(this.context.live, this.sheet, this.area(), rule);
    return new ConditionalFormatObject(new RuleSlot(this.context, this.sheet, format, 0));
  }

  ClearAll(): void {
    this.context.assertWritable();
    if (this.sheet.protection) throw accessDenied();
    clearConditionalFormats(this.context.live, this.sheet, this.area());
  }
}

class ConditionalFormatObject extends ServerObject {
  readonly className = "ConditionalFormat";

  constructor(private readonly slot: RuleSlot) {
    super();
  }
  get Id(): string {
    return `{${this.slot.sheet.name} ${this.slot.format.ranges.join(" ")} ${this.slot.rule.priority}}`;
  }
  get Type(): string {
    switch (this.slot.rule.kind) {
      case "expression":
        return "Custom";
      case "cellIs":
        return "CellValue";
      case "text":
        return "ContainsText";
      case "other":
        throw notInStandIn("this kind of ConditionalFormat");
    }
  }
  /** Counted from 0; the file counts from 1. */
  get Priority(): number {
    return this.slot.rule.priority - 1;
  }
  set Priority(value: unknown) {
    this.slot.replace({ ...this.slot.rule, priority: asWhole(value) + 1 });
  }
  get StopIfTrue(): boolean {
    return this.slot.rule.kind !== "other" && this.slot.rule.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    const { rule } = this.slot;
    if (rule.kind !== "other") this.slot.replace({ ...rule, stopIfTrue: asBoolean(value) });
  }
  get Custom(): ServerObject {
    return new ConditionalCustom(this.slot);
  }
  get CustomOrNullObject(): Resolved {
    return this.slot.rule.kind === "expression" ? this.Custom : NULL_OBJECT;
  }
  get CellValue(): ServerObject {
    return new ConditionalCellValue(this.slot);
  }
  get CellValueOrNullObject(): Resolved {
    return this.slot.rule.kind === "cellIs" ? this.CellValue : NULL_OBJECT;
  }
  get TextComparison(): ServerObject {
    return new ConditionalText(this.slot);
  }
  get TextComparisonOrNullObject(): Resolved {
    return this.slot.rule.kind === "text" ? this.TextComparison : NULL_OBJECT;
  }
  /** @throws HostError ItemNotFound when it lies over several ranges. */
  GetRange(): ServerObject {
    const found = this.GetRangeOrNullObject();
    if (found === NULL_OBJECT) throw itemNotFound();
    return found;
  }
  GetRangeOrNullObject(): Resolved {
    const { context, sheet, format } = this.slot;
    const [only, another] = format.ranges;
    return only === undefined || another !== undefined ? NULL_OBJECT : context.make.range(sheet, areaOf(only));
  }
  Delete(): void {
    this.slot.remove();
  }
}

function blankRule(type: (typeof TYPES)[number]): ConditionalRule {
  const common = { style: {}, priority: 1, stopIfTrue: false };
  switch (type) {
    case "Custom":
      return { kind: "expression", formula: "FALSE", ...common };
    case "CellValue":
      return { kind: "cellIs", operator: "equal", formulas: ["FALSE"], ...common };
    case "ContainsText":
      return { kind: "text", operator: "contains", text: "", ...common };
  }
}
