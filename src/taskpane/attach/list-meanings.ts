import { type ListValues, listValues } from "../../inventory/attach/list-values";
import type { FieldKey, VocabularyKey } from "../../inventory/field";
import { fieldByKey } from "../../inventory/fields";
import type { Lists } from "../../inventory/finding";
import { vocabularies } from "../../inventory/vocabularies";
import { cellsOf } from "../../workbook/attach/plan-attachment";
import { add, type Answers, dayFirst, leave, monthFirst, order, own } from "./answers";
import type { Reading } from "./list-columns";

/** A column of which values are not, or not yet, those of Appendix A. */
export type MeaningColumn = ListValues & {
  readonly field: FieldKey;
  readonly header: string;
  /** What a value can be; empty for dates and other texts. */
  readonly choices: readonly string[];
  /** The list that the lead may add to. */
  readonly openList: VocabularyKey | undefined;
};

/** Lets the browser draw and hear the person before the next piece of work. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Looks at one column after the other; departments are asked about on their own. */
export async function meaningColumns(
  { list, headers }: Reading,
  fields: readonly (FieldKey | undefined)[],
  lists: Lists,
): Promise<readonly MeaningColumn[]> {
  const found: MeaningColumn[] = [];
  for (const [index, field] of fields.entries()) {
    if (field === undefined || field === "department") continue;
    await breathe();
    const values = listValues(field, cellsOf(list, index, field), { departments: [], lists });
    if (values.certain.length + values.asked.length + values.unknown.length === 0) continue;
    const { choicesFrom } = fieldByKey[field];
    const key = choicesFrom !== undefined && choicesFrom in lists ? (choicesFrom as VocabularyKey) : undefined;
    found.push({
      ...values,
      field,
      header: headers.columns.find((column) => column.index === index)?.header ?? "",
      choices: key === undefined ? [] : lists[key],
      openList: key !== undefined && !vocabularies[key].closed ? key : undefined,
    });
  }
  return found;
}

/** What was answered about a value; one that nobody knows stays, or goes onto its list, unless somebody says otherwise. */
export function answerTo({ field, unknown, openList }: MeaningColumn, answers: Answers, value: string) {
  const given = own(answers.values[field], value);
  const isUnknown = unknown.some((each) => each.value === value);
  return given ?? (isUnknown ? (openList === undefined ? leave : add) : undefined);
}

/** Whether the values that are asked are days in an order of their own. */
export const isAboutDays = ({ choices, asked }: MeaningColumn) => choices.length === 0 && asked.length > 0;

/** What each value of a column becomes, from the answers; values that stay are not in it. */
export function meanings(column: MeaningColumn, answers: Answers): ReadonlyMap<string, string> {
  const to = new Map<string, string>();
  if (!answers.left[column.field]) for (const { value, to: meant } of column.certain) to.set(value, meant);
  if (isAboutDays(column)) {
    const read = own(answers.values[column.field], order);
    for (const { value, candidates } of column.asked) {
      const day = read === monthFirst ? candidates[0] : read === dayFirst ? candidates.at(-1) : undefined;
      if (day !== undefined) to.set(value, day);
    }
    return to;
  }
  for (const { value } of [...column.asked, ...column.unknown]) {
    const answer = answerTo(column, answers, value);
    if (answer !== undefined && answer !== leave && answer !== add) to.set(value, answer);
  }
  return to;
}

/** The values of a column that are to be added to its list. */
export function valuesToAdd(column: MeaningColumn, answers: Answers): readonly string[] {
  if (column.openList === undefined) return [];
  return [...column.asked, ...column.unknown]
    .map(({ value }) => value.trim())
    .filter((value, i, all) => answerTo(column, answers, value) === add && all.indexOf(value) === i);
}
