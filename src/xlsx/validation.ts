/**
 * `<dataValidations>`, and those that Excel 2010 and later put into the extension list because they look at another
 * sheet. Both stand in `sheet.validations`; what nobody changed keeps its place and its XML.
 */
import type { DataValidation, Sheet, ValidationOperator, ValidationType } from "./model";
import type { ReadContext, SheetPiece } from "./sheet-piece";
import { withoutPrefixes, withPrefixes } from "./function-prefix";
import {
  attributeOf,
  booleanOf,
  child,
  childrenNamed,
  contentWithout,
  elements,
  retag,
  tag,
  textOf,
  type XmlElement,
} from "./xml";
import { decodeXString, encodeXString, escapeText } from "./xml-text";

export function readValidations(sheet: Sheet, { old }: ReadContext): void {
  const plain = childrenNamed(old("dataValidations")[0], "dataValidation");
  const extended = extensionLists(old("extLst")[0]).flatMap((list) => childrenNamed(list, "dataValidation"));
  sheet.validations = [...plain, ...extended].map(readValidation);
}

/** The `x14:dataValidations` of an extension list. */
function extensionLists(extLst: XmlElement | undefined): XmlElement[] {
  return childrenNamed(extLst, "ext").flatMap((ext) => childrenNamed(ext, "dataValidations"));
}

function readValidation(element: XmlElement): DataValidation {
  const text = (name: string): string => decodeXString(attributeOf(element, name) ?? "");
  const type = TYPES.get(attributeOf(element, "type") ?? "none");
  const formula1 = formula(child(element, "formula1"));
  const formula2 = formula(child(element, "formula2"));
  const prompt = { title: text("promptTitle"), text: text("prompt") };
  const sqref = attributeOf(element, "sqref") ?? textOf(child(element, "sqref"));
  const style = attributeOf(element, "errorStyle");
  return {
    ranges: sqref.split(/\s+/).filter((range) => range !== ""),
    ...(type === undefined ? {} : { type }),
    ...(type === undefined || type === "list" || type === "custom"
      ? {}
      : { operator: OPERATORS.get(attributeOf(element, "operator") ?? "") ?? "between" }),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    allowBlank: booleanOf(element, "allowBlank") ?? false,
    // In the file the attribute says the opposite of its name.
    showDropDown: !(booleanOf(element, "showDropDown") ?? false),
    ...(booleanOf(element, "showInputMessage") && (prompt.title !== "" || prompt.text !== "") ? { prompt } : {}),
    alert: {
      show: booleanOf(element, "showErrorMessage") ?? false,
      style: style === "warning" || style === "information" ? style : "stop",
      title: text("errorTitle"),
      text: text("error"),
    },
  };
}

function formula(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  return withoutPrefixes(decodeXString(textOf(element) || textOf(child(element, "f"))));
}

const TYPES: ReadonlyMap<string, ValidationType> = new Map(
  (["list", "whole", "decimal", "date", "time", "textLength", "custom"] as const).map((type) => [type, type]),
);

const OPERATORS: ReadonlyMap<string, ValidationOperator> = new Map(
  (
    [
      "between",
      "notBetween",
      "equal",
      "notEqual",
      "greaterThan",
      "lessThan",
      "greaterThanOrEqual",
      "lessThanOrEqual",
    ] as const
  ).map((operator) => [operator, operator]),
);

/** The elements of a list by what they say, so that a rule that is still wanted keeps its own XML. */
class Kept {
  private readonly xml = new Map<string, string[]>();

  constructor(list: readonly XmlElement[]) {
    for (const element of list) {
      const key = JSON.stringify(readValidation(element));
      this.xml.set(key, [...(this.xml.get(key) ?? []), element.xml]);
    }
  }

  take(validation: DataValidation): string | undefined {
    return this.xml.get(JSON.stringify(validation))?.shift();
  }
}

function split(sheet: Sheet, context: ReadContext): { plain: string[]; extended: string[] } {
  const plainKept = new Kept(childrenNamed(context.old("dataValidations")[0], "dataValidation"));
  const extendedKept = new Kept(extensionLists(context.old("extLst")[0]).flatMap(elements));
  const plain: string[] = [];
  const extended: string[] = [];
  for (const validation of sheet.validations) {
    const own = plainKept.take(validation);
    const other = own === undefined ? extendedKept.take(validation) : undefined;
    if (other !== undefined) extended.push(other);
    else if (validation.ranges.length > 0) plain.push(own ?? writeValidation(validation));
  }
  return { plain, extended };
}

export const validations: SheetPiece = {
  element: "dataValidations",
  model: (sheet) => sheet.validations,
  write(sheet, context) {
    const { plain } = split(sheet, context);
    if (plain.length === 0) return [];
    return [retag(context.old("dataValidations")[0], "dataValidations", { count: plain.length }, plain.join(""))];
  },
};

/** The extension list without the validations that were changed or removed. */
export const extendedValidations: SheetPiece = {
  element: "extLst",
  model: (sheet) => sheet.validations,
  write(sheet, context) {
    const [extLst] = context.old("extLst");
    if (!extLst) return [];
    const { extended } = split(sheet, context);
    const kept = childrenNamed(extLst, "ext").map((ext) => {
      const list = child(ext, "dataValidations");
      if (!list) return ext.xml;
      const inside = elements(list).filter(({ xml }) => extended.includes(xml));
      if (inside.length === elements(list).length) return ext.xml;
      const rest = contentWithout(ext, "dataValidations").trim();
      const rows = inside.map(({ xml }) => xml).join("");
      const changed = inside.length === 0 ? "" : retag(list, list.qualified, { count: inside.length }, rows);
      return rest === "" && changed === "" ? "" : retag(ext, ext.qualified, {}, rest + changed);
    });
    return kept.join("") === "" ? [] : [retag(extLst, extLst.qualified, {}, kept.join(""))];
  },
};

function writeValidation(validation: DataValidation): string {
  const { type, operator, prompt, alert } = validation;
  const text = (value: string | undefined): string | undefined => (value ? encodeLines(value) : undefined);
  const line = (name: string, value: string | undefined): string =>
    value === undefined ? "" : tag(name, {}, escapeText(encodeXString(withPrefixes(value))));
  return tag(
    "dataValidation",
    {
      type,
      errorStyle: alert.style === "stop" ? undefined : alert.style,
      operator: operator === "between" ? undefined : operator,
      allowBlank: validation.allowBlank || undefined,
      showDropDown: validation.showDropDown ? undefined : true,
      showInputMessage: prompt !== undefined || undefined,
      showErrorMessage: alert.show || undefined,
      errorTitle: text(alert.title),
      error: text(alert.text),
      promptTitle: text(prompt?.title),
      prompt: text(prompt?.text),
      sqref: validation.ranges.join(" "),
    },
    line("formula1", validation.formula1) + line("formula2", validation.formula2),
  );
}

/** In an attribute a line end must be escaped, or XML makes a space of it. */
function encodeLines(text: string): string {
  return encodeXString(text).replace(/\n/g, "_x000a_");
}
