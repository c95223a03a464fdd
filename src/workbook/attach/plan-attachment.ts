import { changedCells, type ListCell } from "../../inventory/attach/list-values";
import { tableHeaders } from "../../inventory/attach/table-headers";
import { columnMeaning, type DecisionKind, valueMeaning } from "../../inventory/decisions";
import type { FieldKey, IsoDateTime } from "../../inventory/field";
import { fieldByKey } from "../../inventory/fields";
import type { Decision } from "../../inventory/tables";
import { en } from "../language/en";
import { textOf } from "../row-values";
import { columnLetter } from "../set-up/look";
import type { AttachPlan, ValueChanges } from "./attach-plan";
import type { ReadList } from "./read-list";

const words = en.attach;

/** What the lead analyst said about a list. */
export type Agreed = Pick<AttachPlan, "departments" | "listValues" | "dateAdded" | "isSetUp" | "setUp"> & {
  /** How each column's header reads, from left to right. */
  readonly headers: readonly string[];
  /** The field that each column is, from left to right; undefined where it stays as it is. */
  readonly columns: readonly (FieldKey | undefined)[];
  /** By field, what a value becomes; a value that is not in it stays. */
  readonly values: Readonly<Partial<Record<FieldKey, ReadonlyMap<string, string>>>>;
  readonly by: string;
  readonly on: IsoDateTime;
};

/** What a column's cells are to a field, from top to bottom. */
export function cellsOf({ values, shown }: ReadList, column: number, field: FieldKey): readonly ListCell[] {
  const above = shown.length - values.length;
  return values.map((row, i) => ({
    read: textOf(row[column], fieldByKey[field].type),
    shown: shown[above + i]?.[column] ?? "",
  }));
}

/** Everything that will be written for a list, from what was agreed to. */
export function planAttachment(list: ReadList, agreed: Agreed): AttachPlan {
  const { place } = list;
  const letter = (index: number) => columnLetter(place.column + index);
  const cells = list.header.map((cell, i) => ({
    cell,
    header: agreed.headers[i] ?? "",
    field: agreed.columns[i],
  }));
  const after = tableHeaders(cells, (index) => words.column(letter(index)));
  const values: Partial<Record<FieldKey, ValueChanges>> = {};
  const noted: Decision[] = [];
  const note = (kind: DecisionKind, key: string, about: string, value: string) =>
    noted.push({ key, kind, about, value, by: agreed.by, on: agreed.on });

  cells.forEach(({ header, field }, index) => {
    const about = words.place(place.sheet, letter(index));
    note(columnMeaning, header || about, about, field === undefined ? words.kept : fieldByKey[field].header);
    const to = field && agreed.values[field];
    if (field === undefined || to === undefined) return;
    const column = cellsOf(list, index, field);
    values[field] = Object.fromEntries(changedCells(field, column, to));
    if (fieldByKey[field].choicesFrom === undefined) return;
    for (const [value, meant] of to) {
      const rows = column.filter(({ shown }) => shown === value).length;
      note(valueMeaning, `${fieldByKey[field].header}: ${value}`, words.rows(rows), meant || words.empty);
    }
  });
  return {
    place,
    below: list.below.map(String),
    headers: list.header.map((before, i) => ({ before, after: after[i] ?? before })),
    values,
    departments: agreed.departments,
    listValues: agreed.listValues,
    dateAdded: agreed.dateAdded,
    decisions: noted,
    isSetUp: agreed.isSetUp,
    setUp: agreed.setUp,
  };
}
