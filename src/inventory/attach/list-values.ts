import type { FieldKey } from "../field";
import { fieldByKey } from "../fields";
import { joinList, splitList } from "../list";
import { withSemicolons } from "../recognise/recognise-lists";
import { hasForm } from "../recognise/recognise-rows";
import { type Choices, recogniseValues } from "../recognise/recognise-values";

/** A cell of a list: what the pane reads in it, and what a person does. They differ where a date stands in a column of text. */
export type ListCell = { readonly read: string; readonly shown: string };

/** A value of a column and how many rows have it. */
type Value = { readonly value: string; readonly rows: number };

/** The values of a column that are not, or not yet, those of Appendix A. */
export type ListValues = {
  /** Only `to` can be meant; "" where the value stands for an empty cell. */
  readonly certain: readonly (Value & { readonly to: string })[];
  /** Somebody has to say; the likeliest candidate comes first. */
  readonly asked: readonly (Value & { readonly candidates: readonly string[] })[];
  /** Nothing of Appendix A comes near. */
  readonly unknown: readonly Value[];
};

/**
 * What the values of a column are in a field of the inventory. In a column of free text nothing is looked at; in one of
 * lists a whole cell is certain where its values stand apart by something other than semicolons.
 */
export function listValues(field: FieldKey, cells: readonly ListCell[], choices: Choices): ListValues {
  const certain: ListValues["certain"][number][] = [];
  const asked: ListValues["asked"][number][] = [];
  const unknown: Value[] = [];
  if (isListed(field)) certain.push(...otherSeparators(cells));
  if (!hasForm(field)) return { certain, asked, unknown };
  const otherwise = new Set(cells.filter(({ read, shown }) => read !== shown).map(({ shown }) => shown));
  for (const { value, rows, match } of recogniseValues(field, textsOf(field, cells), choices)) {
    const found = { value, rows: rows.length };
    switch (match.kind) {
      case "known":
        certain.push({ ...found, to: match.to });
        break;
      case "same":
        if (otherwise.has(value)) certain.push({ ...found, to: value });
        break;
      case "ask":
        asked.push({ ...found, candidates: match.candidates });
        break;
      case "unknown":
        unknown.push(found);
        break;
    }
  }
  return { certain, asked, unknown };
}

/**
 * What is to be written in the place of what the pane reads now, once for each text of the column.
 * @param to what a value becomes; a value that is not in it stays
 */
export function changedCells(
  field: FieldKey,
  cells: readonly ListCell[],
  to: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const changes = new Map<string, string>();
  if (to.size === 0) return changes;
  // Only values of a list of choices mean something on their own: a free one may read like a whole cell elsewhere.
  const hasParts = isListed(field) && fieldByKey[field].choicesFrom !== undefined;
  textsOf(field, cells).forEach((text, row) => {
    const { read = "", shown = "" } = cells[row] ?? {};
    const after = hasParts ? changedList(shown, splitList(text), to) : to.get(shown);
    if (after !== undefined && after !== read) changes.set(read, after);
  });
  return changes;
}

function changedList(shown: string, values: readonly string[], to: ReadonlyMap<string, string>): string | undefined {
  if (!to.has(shown) && !values.some((value) => to.has(value))) return undefined;
  return joinList(values.map((value) => to.get(value) ?? value).filter((value) => value !== ""));
}

const isListed = (field: FieldKey) => fieldByKey[field].type === "multiList";

/** "Roads, bridges" where most of the column's lists have commas, or "['Roads', 'bridges']". */
function otherSeparators(cells: readonly ListCell[]): ListValues["certain"] {
  const texts = cells.map(({ shown }) => shown);
  const rows = new Map<string, number>();
  const meant = new Map<string, string>();
  withSemicolons(texts).forEach((text, row) => {
    const value = texts[row] ?? "";
    if (text === value) return;
    meant.set(value, joinList(splitList(text)));
    rows.set(value, (rows.get(value) ?? 0) + 1);
  });
  return [...meant].map(([value, to]) => ({ value, to, rows: rows.get(value) ?? 0 }));
}

function textsOf(field: FieldKey, cells: readonly ListCell[]): readonly string[] {
  const texts = cells.map(({ shown }) => shown);
  return isListed(field) ? withSemicolons(texts) : texts;
}
