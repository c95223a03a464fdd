import type { Dataset, Field, FieldKey } from "./field";
import { fields } from "./fields";
import type { Checked, Finding, RuleContext } from "./finding";
import { createRepairer } from "./repair";
import { personalDataInPublic, publishedThoughClosed } from "./rules/access";
import { allOnList, knownDepartment, onList } from "./rules/choices";
import { aDate, aDateTime, aPeriod, endsAfterItBegins, notInFuture } from "./rules/dates";
import { anEmail, emailOfTheCity } from "./rules/email";
import { keywordLength, lengthOf } from "./rules/length";
import {
  descriptionAddsToName,
  hasAWord,
  notAFileName,
  notAnAcronym,
  notAPlaceholder,
  notNoInventory,
} from "./rules/plain-words";
import { emailOfKnownSteward, reasonForClosedData, required, requiredWhenPublished } from "./rules/required";
import { error, type FieldRules, type Rule, warning } from "./rules/rule";
import { aWebAddress } from "./rules/web-address";
import { promptCodes } from "./prompts";

const longestKeyword = 50;

function whenEmpty({ key, requirement }: Field): Rule | undefined {
  switch (key) {
    // The identifier of DCAT-US; the pane fills it before it checks a new row.
    case "inventoryId":
      return required(key);
    case "stewardEmail":
      return emailOfKnownSteward;
    case "sensitivityReason":
      return reasonForClosedData;
    case "publishedUrl":
    case "license":
      return requiredWhenPublished(key);
    default:
      return requirement === "always" ? required(key) : undefined;
  }
}

/** Rules of one field alone that its type and choices do not tell. */
function ownRules(key: FieldKey, context: RuleContext): readonly (Rule | undefined)[] {
  switch (key) {
    case "department":
      return context.departments.length === 0 ? [] : [knownDepartment(context.departments)];
    case "datasetName":
      return [notAPlaceholder(key), notNoInventory, notAFileName, notAnAcronym];
    case "description":
      return [notAPlaceholder(key), descriptionAddsToName];
    case "dataSteward":
    case "sourceSystem":
    case "sensitivityReason":
      return [notAPlaceholder(key)];
    case "keywords":
      return [keywordLength(longestKeyword)];
    case "periodFrom":
      return [aPeriod(key)];
    case "periodTo":
      return [aPeriod(key), endsAfterItBegins];
    case "stewardEmail":
      return [anEmail, emailOfTheCity(context.mailDomains)];
    default:
      return [];
  }
}

/** Rules that look at other fields or at the day, after a value is right in itself. */
function laterRules(key: FieldKey, context: RuleContext): readonly Rule[] {
  switch (key) {
    case "datasetName":
      return [hasAWord];
    case "dataLastUpdated":
      return [notInFuture(key, context.today)];
    case "containsPersonalData":
      return [personalDataInPublic];
    case "publicationStatus":
      return [publishedThoughClosed];
    default:
      return [];
  }
}

function typeRules({ key, type, group, choicesFrom }: Field, { lists }: RuleContext): readonly Rule[] {
  // What the add-in and the lead fill never keeps a department from sending its row.
  const say = group === "record" ? warning : error;
  if (choicesFrom === "prompts") return [allOnList(key, promptCodes, say)];
  if (choicesFrom !== undefined && choicesFrom !== "departments" && choicesFrom !== "departmentCodes") {
    const rule = type === "multiList" ? allOnList : onList;
    return [rule(key, lists[choicesFrom], say)];
  }
  if (type === "url") return [aWebAddress(key)];
  if (type === "date") return [aDate(key, say)];
  if (type === "dateTime") return [aDateTime(key, say)];
  return [];
}

function rulesOf(field: Field, context: RuleContext): FieldRules {
  const { key } = field;
  const rules = [...ownRules(key, context), ...typeRules(field, context), lengthOf(field), ...laterRules(key, context)];
  return { whenEmpty: whenEmpty(field), whenFilled: rules.filter((rule) => rule !== undefined) };
}

const noFindings: readonly Finding[] = [];

/**
 * Makes the function that checks one row: repairs first, then every rule of the repaired row, at most one finding a
 * field, in the order of the columns. A row without an error can be Ready, and can be exported as DCAT-US v1.1
 * (non-federal). Make the function once for all rows: the lists are compiled here. Its context must carry today's date.
 */
export function createChecker(context: RuleContext): (dataset: Dataset) => Checked {
  const repair = createRepairer(context);
  const rules = fields
    .map((field) => ({ key: field.key, ...rulesOf(field, context) }))
    .filter((one) => one.whenEmpty !== undefined || one.whenFilled.length > 0);
  return (original) => {
    const { dataset, repairs } = repair(original);
    let findings: Finding[] | undefined;
    for (const field of rules) {
      const finding = check(field, dataset[field.key], dataset);
      if (finding !== undefined) (findings ??= []).push(finding);
    }
    return { dataset, repairs, findings: findings ?? noFindings };
  };
}

function check({ whenEmpty, whenFilled }: FieldRules, value: string, dataset: Dataset): Finding | undefined {
  if (value === "") return whenEmpty?.(value, dataset);
  for (const rule of whenFilled) {
    const finding = rule(value, dataset);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

/** Checks one row; `createChecker` is for many. */
export function checkDataset(dataset: Dataset, context: RuleContext): Checked {
  return createChecker(context)(dataset);
}

/** Whether every rule passes: warnings may be left, errors not. */
export function passes({ findings }: Pick<Checked, "findings">): boolean {
  return findings.every((finding) => finding.severity !== "error");
}
