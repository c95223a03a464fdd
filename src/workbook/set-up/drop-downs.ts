/**
 * Drop-downs, input messages and alerts. They stand on exactly the cells of the table's body: validation in the cells
 * below would keep the table from growing (fact 3.10), and Excel gives them to each row that the table takes in.
 */
import type { ChoicesFrom, Column, Field } from "../../inventory/field";
import { promptCodes } from "../../inventory/prompts";
import { vocabularies } from "../../inventory/vocabularies";
import { en } from "../language/en";
import type { AlertText } from "../language/en";

/** Names over whole columns of the Departments table. */
export const departmentNames = { departments: "DepartmentNames", departmentCodes: "DepartmentCodes" } as const;

/** The first day that Excel knows; whatever is no date at all is refused by it. */
const FIRST_DAY = "1900-01-01";

type Rule = {
  readonly rule: Excel.DataValidationRule;
  readonly style: "Stop" | "Warning";
  readonly alert: AlertText;
};

/** Sets what may be typed into a column's cells, what is said about it, and what happens to anything else. */
export function validateColumn(cells: Excel.Range, column: Column | Field): void {
  const validation = cells.dataValidation;
  const rule = ruleOf(column);
  if (rule) {
    validation.rule = rule.rule;
    validation.errorAlert = { showAlert: true, style: rule.style, title: rule.alert.title, message: rule.alert.text };
    validation.ignoreBlanks = true;
  }
  validation.prompt = { showPrompt: true, title: fitting(column.header), message: column.help };
}

/** What may be typed into a column's cells; `undefined` for whatever one likes. */
export function ruleOf(column: Column | Field): Rule | undefined {
  // Several values in one cell cannot be picked from a drop-down; the input message says where the choices are.
  if (column.type === "multiList") return undefined;
  if (column.choicesFrom) return listRule(column.choicesFrom);
  if (column.choices) return { rule: list(column.choices.join(",")), style: "Stop", alert: en.alerts.closedList };
  if (column.type === "date" || column.type === "dateTime") {
    const rule = { date: { formula1: FIRST_DAY, operator: "GreaterThanOrEqualTo" as const } };
    return { rule, style: "Stop", alert: en.alerts.date };
  }
  if ("length" in column && column.length) {
    const { max } = column.length;
    const rule = { textLength: { formula1: max, operator: "LessThanOrEqualTo" as const } };
    return { rule, style: "Warning", alert: en.alerts.tooLong(max) };
  }
  return undefined;
}

/** @param source a name with "=" before it, or the choices with commas between them */
function list(source: string): Excel.DataValidationRule {
  return { list: { inCellDropDown: true, source } };
}

function listRule(choices: ChoicesFrom): Rule {
  switch (choices) {
    case "departments":
    case "departmentCodes":
      return { rule: list(`=${departmentNames[choices]}`), style: "Stop", alert: en.alerts.departments };
    case "prompts":
      return { rule: list(promptCodes.join(",")), style: "Stop", alert: en.alerts.prompts };
    default: {
      const { rangeName, closed } = vocabularies[choices];
      const rule = list(`=${rangeName}`);
      return closed
        ? { rule, style: "Stop", alert: en.alerts.closedList }
        : { rule, style: "Warning", alert: en.alerts.openList };
    }
  }
}

/** The title of an input message takes 32 characters (fact 3.8). */
function fitting(title: string): string {
  return title.length > 32 ? `${title.slice(0, 31).trimEnd()}…` : title;
}
