import { vocabularies, vocabularyKeys } from "../../inventory/vocabularies";
import { forCell } from "../cell-text";
import { WorkbookError } from "../errors";
import { en } from "../language/en";
import { listRows } from "../set-up/lists-sheet";
import { templateNames } from "../set-up/template-tables";
import { headerIn } from "./match-tables";
import type { Matches, PresentTable } from "./match-tables";
import type { RepairOf } from "./repair";
import { sameName } from "../same-name";
import type { Survey } from "./survey";

const closed = vocabularyKeys.map((key) => vocabularies[key]).filter((vocabulary) => vocabulary.closed);

/** Closed lists with other values than they ship with: the rules and the export depend on them. */
export async function lookForLists(
  context: Excel.RequestContext,
  matches: Matches,
): Promise<readonly RepairOf<"listChanged">[]> {
  const looked = closed.flatMap((vocabulary) => {
    const present = matches.get(vocabulary.tableName);
    if (present === undefined) return [];
    const header = headerIn(present, vocabulary.header);
    const body = header === undefined ? undefined : columnOf(context, present, header).load("values");
    return [{ vocabulary, body }];
  });
  await context.sync();
  return looked
    .filter(({ vocabulary: { values }, body }) => {
      const standing = (body?.values ?? []).map(([value]: unknown[]) => String(value));
      return standing.length !== values.length || values.some((value, i) => value !== standing[i]);
    })
    .map(({ vocabulary: { tableName, header } }) => ({ kind: "listChanged", table: tableName, column: header }));
}

function columnOf(context: Excel.RequestContext, present: PresentTable, header: string): Excel.Range {
  return context.workbook.tables.getItem(present.name).columns.getItem(header).getDataBodyRange();
}

/**
 * Makes the table as long as the list is and writes it. Columns that somebody added keep what stands in them.
 * @throws WorkbookError rowBelowTaken
 */
export async function mendList(
  context: Excel.RequestContext,
  present: PresentTable,
  { table }: RepairOf<"listChanged">,
): Promise<void> {
  const vocabulary = closed.find(({ tableName }) => tableName === table);
  if (vocabulary === undefined) return;
  const found = context.workbook.tables.getItem(present.name);
  const sheet = context.workbook.worksheets.getItem(present.sheet);
  const rows = listRows(vocabulary);
  const width = present.headers.length;
  const added = Math.max(0, rows.length - present.rows);
  const below = found
    .getDataBodyRange()
    .getRowsBelow(added + 1)
    .load("values");
  await context.sync();
  const isFree = below.values.slice(0, added).every((row) => row.every((value) => value === ""));
  if (!isFree) throw new WorkbookError("rowBelowTaken", "cells");

  const first = present.row + 1;
  found.resize(sheet.getRangeByIndexes(present.row, present.column, rows.length + 1, width));
  for (const [key, wanted] of [
    ["value", vocabulary.header],
    ["meaning", en.lists.meaning],
  ] as const) {
    const at = present.headers.findIndex((header) => header === headerIn(present, wanted));
    if (at < 0) continue;
    const column = present.column + at;
    const body = sheet.getRangeByIndexes(first, column, rows.length, 1);
    body.numberFormat = rows.map(() => ["@"]);
    body.values = rows.map((row) => [forCell(row[key])]);
    if (present.rows <= rows.length) continue;
    const surplus = sheet.getRangeByIndexes(first + rows.length, column, present.rows - rows.length, 1);
    surplus.clear();
    // Validation below a table would keep it from growing (fact 3.10).
    surplus.dataValidation.clear();
  }
  await context.sync();
}

/** Names behind the drop-downs that are gone or mean something else. */
export function lookForNames({ names }: Survey): readonly RepairOf<"namesMissing">[] {
  const spoiled = templateNames.filter(({ name, formula }) => {
    const found = names.find((each) => sameName(each.name, name));
    return !found?.isRange || !sameName(found.formula.replace(/\s/g, ""), formula.replace(/\s/g, ""));
  });
  return spoiled.length === 0 ? [] : [{ kind: "namesMissing", names: spoiled.map(({ name }) => name) }];
}

/** A name over a table that is not there is left for later: Excel refuses it. */
export async function mendNames(
  context: Excel.RequestContext,
  { tables }: Survey,
  { names }: RepairOf<"namesMissing">,
): Promise<void> {
  const wanted = templateNames.filter(
    ({ name, formula }) => names.includes(name) && tables.some((table) => formula.startsWith(`=${table.name}[`)),
  );
  const found = wanted.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  await context.sync();
  wanted.forEach(({ name, formula }, i) => {
    const item = found[i];
    if (item && !item.isNullObject) item.formula = formula;
    else context.workbook.names.add(name, formula);
  });
  await context.sync();
}
