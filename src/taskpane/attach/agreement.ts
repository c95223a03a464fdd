import type { DepartmentName } from "../../inventory/finding";
import type { FieldKey, VocabularyKey } from "../../inventory/field";
import { fieldByKey, fields as allFields } from "../../inventory/fields";
import { newInventoryId } from "../../inventory/inventory-id";
import type { AttachPlan } from "../../workbook/attach/attach-plan";
import { cellsOf, planAttachment } from "../../workbook/attach/plan-attachment";
import type { Inventory } from "../../workbook/open-inventory";
import type { SetUpOptions } from "../../workbook/set-up/set-up-workbook";
import { isoDay, isoMinute } from "../app/clock";
import type { Answers } from "./answers";
import type { Reading } from "./list-columns";
import { departmentsOf, type NamedDepartments, spellings } from "./list-departments";
import { type MeaningColumn, meanings, valuesToAdd } from "./list-meanings";

/** Everything that was read and worked out on the way to the last step. */
export type Worked = {
  readonly reading: Reading;
  readonly fields: readonly (FieldKey | undefined)[];
  readonly columns: readonly MeaningColumn[];
  readonly named: NamedDepartments;
  /** The inventory of the workbook, where it was set up before. */
  readonly inventory: Inventory | undefined;
};

/** Everything that will be written, from what was read and answered. */
export function planOf(worked: Worked, answers: Answers, now: Date): AttachPlan {
  const { reading, fields, columns, named, inventory } = worked;
  const values: Partial<Record<FieldKey, ReadonlyMap<string, string>>> = {};
  const listValues: Partial<Record<VocabularyKey, readonly string[]>> = {};
  for (const column of columns) {
    const to = meanings(column, answers);
    if (to.size > 0) values[column.field] = to;
    const added = valuesToAdd(column, answers);
    if (column.openList !== undefined && added.length > 0) listValues[column.openList] = added;
  }
  const spelled = spellings(named, answers);
  if (!answers.left.department && spelled.size > 0) values.department = spelled;
  const departments = departmentsOf(named, answers);
  const headers = reading.list.header.map(
    (_, place) => reading.headers.columns.find(({ index }) => index === place)?.header ?? "",
  );
  return planAttachment(reading.list, {
    headers,
    columns: fields,
    values,
    departments,
    listValues,
    dateAdded: answers.dateAdded,
    isSetUp: inventory !== undefined,
    setUp: inventory ? setUpFrom(inventory) : firstSetUp(answers, departments, now),
    by: inventory?.settings.leadAnalyst ?? answers.leadAnalyst.trim(),
    on: isoMinute(now),
  });
}

function firstSetUp(answers: Answers, departments: readonly DepartmentName[], now: Date): SetUpOptions {
  return {
    city: answers.city.trim(),
    leadAnalyst: answers.leadAnalyst.trim(),
    departments: departments.map(({ code, name }) => ({ code, name })),
    dueDate: answers.dueDate,
    round: isoDay(now).slice(0, 4),
    roundBegan: isoDay(now),
    workbookId: newInventoryId("WB", Math.random),
  };
}

/** What the sheets that are made anew need to know of a workbook that was set up before. */
function setUpFrom({ settings, departments }: Inventory): SetUpOptions {
  return { ...settings, departments: departments.map(({ code, department }) => ({ code, name: department })) };
}

/** How much will be written: what the last step says before anything is. */
export type Counts = {
  readonly headers: number;
  readonly added: number;
  readonly values: number;
  readonly ids: number;
  readonly idsTwice: number;
  readonly departments: number;
  readonly lists: number;
};

export function countsOf({ reading, fields, named }: Worked, plan: AttachPlan): Counts {
  const { list } = reading;
  const isBlank = list.values.map((row) => row.every((value) => value === ""));
  const ids = fields.indexOf("inventoryId");
  const held = list.values.map((row, i) => (isBlank[i] ? "-" : ids < 0 ? "" : String(row[ids])));
  const seen = new Map<string, number>();
  for (const id of held) seen.set(id, (seen.get(id) ?? 0) + 1);
  let values = 0;
  fields.forEach((field, index) => {
    const changes = field && new Map(Object.entries(plan.values[field] ?? {}));
    if (field === undefined || changes === undefined || changes.size === 0) return;
    values += cellsOf(list, index, field).filter(({ read }) => changes.has(read)).length;
  });
  return {
    headers: plan.headers.filter(({ before, after }) => before !== after).length,
    added: allFields.length - fields.filter((field) => field !== undefined).length,
    values,
    ids: seen.get("") ?? 0,
    idsTwice: held.filter((id) => id !== "" && id !== "-" && (seen.get(id) ?? 0) > 1).length,
    departments: plan.departments.length - named.known.length,
    lists: Object.values(plan.listValues).flat().length,
  };
}

/** Columns of Appendix A that have drop-downs of the list's own. */
export function ruledColumns({ reading, fields }: Worked): readonly string[] {
  return fields.flatMap((field, index) =>
    field !== undefined && reading.list.ruled.has(index) ? [fieldByKey[field].header] : [],
  );
}
