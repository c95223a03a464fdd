/** A workbook with somebody's own list, typed as a person would, and attaching it as the pane does. */
import { changedCells, listValues } from "../../../src/inventory/attach/list-values";
import { foundDepartments } from "../../../src/inventory/attach/found-departments";
import type { FieldKey } from "../../../src/inventory/field";
import { recogniseHeaders } from "../../../src/inventory/recognise/recognise-headers";
import { defaultLists } from "../../../src/inventory/vocabularies";
import type { AttachPlan } from "../../../src/workbook/attach/attach-plan";
import { attachList, type AttachProgress } from "../../../src/workbook/attach/attach-list";
import { findLists, type FoundList } from "../../../src/workbook/attach/find-lists";
import { type Agreed, cellsOf, planAttachment } from "../../../src/workbook/attach/plan-attachment";
import { readList, type ReadList } from "../../../src/workbook/attach/read-list";
import type { Xlsx } from "../../../src/xlsx/model";
import { newXlsx } from "../../../src/xlsx/new";
import { openInExcel } from "../../support/excel";
import { options } from "../inventory-book";

export { changedCells };

/** Opens a blank workbook and types a list into its first sheet, from a cell on. */
export function openWithList(rows: readonly (readonly string[])[], row = 0, column = 0) {
  const book = newXlsx();
  const opened = openInExcel(book);
  const sheet = book.sheets[0]?.name ?? "";
  const typed = opened.seat.paste(
    sheet,
    row,
    column,
    rows.map((each) => [...each]),
  );
  if (typed.kind !== "accepted") throw new Error(typed.kind);
  return opened;
}

export async function onlyList(): Promise<FoundList> {
  const [list, another] = await findLists();
  if (list === undefined || another !== undefined) throw new Error("not one list");
  return list;
}

export async function readOnlyList(): Promise<ReadList> {
  return readList((await onlyList()).place, false);
}

/** What somebody says about the columns that are asked, by their headers. */
export type ColumnAnswers = Readonly<Record<string, FieldKey | "keep">>;

/** What a lead analyst agrees to who takes everything that is certain, answers the columns, and changes nothing else. */
export function agreeTo(list: ReadList, answers: ColumnAnswers = {}, more: Partial<Agreed> = {}): Agreed {
  const { columns } = recogniseHeaders(list.shown, list.place.hasHeadings ? [0, 1] : [0]);
  const headers = list.header.map((_, i) => columns.find(({ index }) => index === i)?.header ?? "");
  const fieldOf = list.header.map((_, i) => {
    const match = columns.find(({ index }) => index === i)?.match;
    const answer = answers[headers[i] ?? ""];
    if (answer !== undefined) return answer === "keep" ? undefined : answer;
    return match?.kind === "field" ? match.field : undefined;
  });
  const choices = { departments: [], lists: defaultLists };
  const values: Partial<Record<FieldKey, ReadonlyMap<string, string>>> = {};
  fieldOf.forEach((field, i) => {
    if (field === undefined) return;
    const { certain } = listValues(field, cellsOf(list, i, field), choices);
    values[field] = new Map(certain.map(({ value, to }) => [value, to]));
  });
  const department = fieldOf.indexOf("department");
  const names = department < 0 ? [] : cellsOf(list, department, "department").map(({ shown }) => shown);
  const departments = foundDepartments(names, [], []).map(({ code, name }) => ({ code, name, aliases: [] }));
  return {
    headers,
    columns: fieldOf,
    values,
    departments,
    listValues: {},
    dateAdded: "",
    isSetUp: false,
    setUp: { ...options, departments: departments.map(({ code, name }) => ({ code, name })) },
    by: "Mayor's data office",
    on: "2026-11-23T09:30",
    ...more,
  };
}

/** Numbers from 0 to below 1 that are the same each time. */
export function numbers(): () => number {
  let seed = 7;
  return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
}

export function carryOut(plan: AttachPlan, onProgress: (progress: AttachProgress) => boolean = () => true) {
  return attachList(plan, numbers(), onProgress);
}

export async function attach(answers: ColumnAnswers = {}, more: Partial<Agreed> = {}): Promise<AttachPlan> {
  const list = await readOnlyList();
  const plan = planAttachment(list, agreeTo(list, answers, more));
  if (!(await carryOut(plan))) throw new Error("stopped");
  return plan;
}

/** What every cell of a workbook holds and how it looks, by its address. */
export function cellsIn(book: Xlsx): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const sheet of book.sheets) {
    sheet.rows.forEach((row, i) =>
      row?.forEach((cell, j) => {
        if (cell)
          cells.set(`${sheet.name}!${i},${j}`, JSON.stringify([cell.value, cell.formula, book.styles.get(cell.style)]));
      }),
    );
  }
  return cells;
}
