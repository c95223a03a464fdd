import { departmentFinder } from "../department";
import type { FieldKey, VocabularyKey } from "../field";
import { fieldByKey } from "../fields";
import type { DepartmentName, RuleContext } from "../finding";
import { splitList } from "../list";
import { promptCodes } from "../prompts";
import { spellAsOnList } from "../repairs/choice";
import { spellPeriod, spellPeriodEnd } from "../repairs/date";
import { standsForNothing } from "../repairs/nothing";
import { synonyms } from "../repairs/synonyms";
import { type RepairValue, tidyLine } from "../repairs/text";
import { isPeriod } from "../rules/dates";
import { ambiguousValues } from "./ambiguous-values";
import { choicesAlike } from "./choices-alike";
import { dateRecogniser } from "./recognise-dates";
import type { ValueMatch } from "./value-match";
import { comparable } from "./words";

/** A value as it stands in the column, and the rows that have it, counted from 0 like the values given. */
export type RecognisedValue = {
  readonly value: string;
  readonly rows: readonly number[];
  readonly match: ValueMatch;
};

/** The choices that a workbook has; where no department is known, every department stands as it is. */
export type Choices = Pick<RuleContext, "departments" | "lists">;

type Recognise = (value: string) => ValueMatch;

const same: ValueMatch = { kind: "same" };
const unknown: ValueMatch = { kind: "unknown" };
const empty: ValueMatch = { kind: "known", to: "" };

/**
 * What each different value of a column is in a field of the inventory: one of its choices, a certain word for one, a
 * date in a usual form, a stand-in for an empty cell, or something to ask about. Values come in the order in which they
 * first appear; of a list in one cell each part is a value of its own. Empty cells are left out, and in a column of free
 * text every value is the same.
 * @param values the cells of the column from top to bottom
 */
export function recogniseValues(
  field: FieldKey,
  values: readonly string[],
  choices: Choices,
): readonly RecognisedValue[] {
  const several = fieldByKey[field].type === "multiList";
  const rows = new Map<string, number[]>();
  values.forEach((cell, row) => {
    for (const value of several ? splitList(cell) : [cell]) {
      if (value.trim() === "") continue;
      const before = rows.get(value);
      if (before === undefined) rows.set(value, [row]);
      else before.push(row);
    }
  });
  const recognise = recogniser(field, [...rows.keys()].map(tidyLine), choices);
  return [...rows].map(([value, where]) => ({ value, rows: where, match: recognise(value) }));
}

function recogniser(field: FieldKey, values: readonly string[], { departments, lists }: Choices): Recognise {
  const { type, choicesFrom } = fieldByKey[field];
  if (field === "periodFrom") return orEmpty(periodRecogniser(spellPeriod, dateRecogniser(values)));
  if (field === "periodTo") return orEmpty(periodRecogniser(spellPeriodEnd, dateRecogniser(values)));
  if (type === "date") return orEmpty(dateRecogniser(values));
  if (type === "url") return orEmpty(() => same);
  switch (choicesFrom) {
    case undefined:
    case "departmentCodes":
      return () => same;
    case "departments":
      return departments.length === 0 ? () => same : orEmpty(departmentRecogniser(departments));
    case "prompts":
      return choiceRecogniser(promptCodes, {}, {});
    default:
      return choiceRecogniser(lists[choicesFrom], synonyms[choicesFrom], ambiguousIn(choicesFrom));
  }
}

/** Tidies a value, and takes stand-ins for an empty cell out, before it is looked at. */
function orEmpty(recognise: Recognise): Recognise {
  return (value) => {
    const tidy = tidyLine(value);
    if (standsForNothing(tidy)) return empty;
    return changed(value, tidy, recognise(tidy));
  };
}

/** What is the same but for its spaces is a known value. */
function changed(value: string, tidy: string, match: ValueMatch): ValueMatch {
  return match.kind === "same" && tidy !== value ? { kind: "known", to: tidy } : match;
}

function periodRecogniser(spell: RepairValue, asDate: Recognise): Recognise {
  return (value) => {
    const period = spell(value);
    if (period === value && isPeriod(value)) return same;
    return period === "" || isPeriod(period) ? { kind: "known", to: period } : asDate(value);
  };
}

function ask(candidates: readonly string[]): ValueMatch {
  return candidates.length === 0 ? unknown : { kind: "ask", candidates };
}

function departmentRecogniser(departments: readonly DepartmentName[]): Recognise {
  const find = departmentFinder(departments);
  const each = departments.map((department) => ({ name: department.name, goesBy: departmentFinder([department]) }));
  const alike = choicesAlike(departments.map(({ name, aliases }) => ({ choice: name, names: aliases })));
  return (value) => {
    const found = find(value);
    if (found !== undefined) return found.name === value ? same : { kind: "known", to: found.name };
    const several = each.filter(({ goesBy }) => goesBy(value) !== undefined).map(({ name }) => name);
    return ask(several.length > 0 ? several : alike(value));
  };
}

function ambiguousIn(key: VocabularyKey): Readonly<Record<string, readonly string[]>> {
  return ambiguousValues[key] ?? {};
}

function choiceRecogniser(
  list: readonly string[],
  known: Readonly<Record<string, string>>,
  ambiguous: Readonly<Record<string, readonly string[]>>,
): Recognise {
  const onList = new Set(list);
  const spell = spellAsOnList(list, known);
  const asked = new Map(Object.entries(ambiguous).map(([word, meant]) => [comparable(word), meant]));
  const namesOf = (choice: string) => Object.keys(known).filter((word) => known[word] === choice);
  const alike = choicesAlike(list.map((choice) => ({ choice, names: namesOf(choice) })));
  return (value) => {
    if (onList.has(value)) return same;
    const spelled = spell(value);
    if (onList.has(spelled)) return { kind: "known", to: spelled };
    const candidates = asked.get(comparable(value))?.filter((choice) => onList.has(choice)) ?? [];
    if (candidates.length > 0) return ask(candidates);
    return standsForNothing(value) ? empty : ask(alike(value));
  };
}
