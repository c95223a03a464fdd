import type { Dataset, Field, FieldKey } from "./field";
import { fields } from "./fields";
import type { Repair, RuleContext } from "./finding";
import { departmentFinder } from "./department";
import { unionPrompts } from "./list";
import { notSure } from "./rules/not-sure";
import { remember } from "./remember";
import { bareEmail, completeLink } from "./repairs/address";
import { spellAllAsOnList, spellAsOnList, spellKeywords, tidyList } from "./repairs/choice";
import { spellDate, spellPeriod, spellPeriodEnd } from "./repairs/date";
import { standsForNothing } from "./repairs/nothing";
import { notSureSynonyms, synonyms } from "./repairs/synonyms";
import { type RepairValue, tidyLine, tidyText } from "./repairs/text";

/** In a cell that may be empty, words that say "nothing" are taken out. */
function emptyWhenNothing(repair: RepairValue): RepairValue {
  return (value) => (standsForNothing(value) ? "" : repair(value));
}

function repairOf(field: Field, context: RuleContext): RepairValue {
  switch (field.key) {
    case "department": {
      const find = departmentFinder(context.departments);
      const names = new Set(context.departments.map((department) => department.name));
      return (value) => (names.has(value) ? value : (find(value)?.name ?? tidyLine(value)));
    }
    case "dataSteward":
    case "sourceSystem":
      return spellAsOnList([notSure], notSureSynonyms);
    case "stewardEmail": {
      const spell = spellAsOnList([notSure], notSureSynonyms);
      return (value) => (value.includes("@") ? bareEmail(value) : spell(value));
    }
    case "keywords":
      return spellKeywords;
    case "promptsAnswered":
      return (value) => unionPrompts(value, "");
    case "periodFrom":
      return spellPeriod;
    case "periodTo":
      return spellPeriodEnd;
    default:
      return repairOfType(field, context);
  }
}

function repairOfType({ type, choicesFrom }: Field, { lists }: RuleContext): RepairValue {
  const ownList = choicesFrom === "departments" || choicesFrom === "departmentCodes" || choicesFrom === "prompts";
  switch (type) {
    case "text":
    case "number":
    case "dateTime":
      return tidyLine;
    case "longText":
      return tidyText;
    case "date":
      return spellDate;
    case "email":
      return bareEmail;
    case "url":
      return completeLink;
    case "list":
    case "yesNo":
    case "yesNoUnknown":
      if (choicesFrom === undefined || ownList) return tidyLine;
      return spellAsOnList(lists[choicesFrom], synonyms[choicesFrom]);
    case "multiList":
      if (choicesFrom === undefined || ownList) return tidyList;
      return spellAllAsOnList(lists[choicesFrom], synonyms[choicesFrom]);
  }
}

/** Whether "N/A" in a field can only mean that there is nothing to say. */
function mayBeNothing({ key, requirement, type }: Field): boolean {
  if (requirement !== "optional" && requirement !== "conditional") return false;
  return type === "url" || type === "date" || type === "list" || key === "periodFrom" || key === "periodTo";
}

/** Whether the same values stand in many rows, so that it pays to remember their repair. */
function comesAgain({ key, type, choicesFrom }: Field): boolean {
  return choicesFrom !== undefined || type === "date" || type === "email" || repeating.has(key);
}

const repeating: ReadonlySet<FieldKey> = new Set(["dataSteward", "sourceSystem", "periodFrom", "periodTo"]);

/** A row after its repairs, and what they were. */
export type Repaired = { readonly dataset: Dataset; readonly repairs: readonly Repair[] };

const noRepairs: readonly Repair[] = [];

/**
 * Makes the function that puts a row's values right where only one thing can have been meant: spaces, the spelling of
 * the lists, known synonyms, a department's code or alias, usual forms of dates, links and email addresses. What could
 * mean two things stays as it is, and the rules report it.
 */
export function createRepairer(context: RuleContext): (dataset: Dataset) => Repaired {
  const repairers = fields.map((field) => {
    const own = repairOf(field, context);
    const repair = mayBeNothing(field) ? emptyWhenNothing(own) : own;
    return { key: field.key, repair: comesAgain(field) ? remember(repair) : repair };
  });
  return (dataset) => {
    let repairs: Repair[] | undefined;
    for (const { key, repair } of repairers) {
      const before = dataset[key];
      if (before === "") continue;
      const after = repair(before);
      if (after !== before) (repairs ??= []).push({ field: key, before, after });
    }
    if (repairs === undefined) return { dataset, repairs: noRepairs };
    const changed = Object.fromEntries(repairs.map(({ field, after }) => [field, after]));
    return { dataset: { ...dataset, ...changed }, repairs };
  };
}
