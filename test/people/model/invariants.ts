import type { FieldKey } from "../../../src/inventory/field";
import { fieldByKey } from "../../../src/inventory/fields";
import { unionPrompts } from "../../../src/inventory/list";
import { isAnswerLost } from "../../../src/inventory/answer-look";
import { responseTo } from "../../../src/inventory/prompt-status";
import { promptCodes } from "../../../src/inventory/prompts";
import { responsesTable, type Response, type ResponseKey } from "../../../src/inventory/tables";
import { textOf } from "../../../src/workbook/row-values";
import type { Xlsx } from "../../../src/xlsx/model";
import { bodyOf, columnOf, tableOf } from "../../workbook/inventory-book";
import type { SavedCell } from "./forms";
import type { World } from "./world";

/** What must hold however late changes arrive: no confirmed row is lost or stands twice, and no text became a formula. */
export function brokenRows(world: World): readonly string[] {
  const { book } = world.workbook;
  return [...idsOnce(book, world), ...rowsThere(book, world), ...noFormulas(book, world)];
}

/** What must hold as well when the changes of others arrive before a pane looks a second time: every cell and answer. */
export function broken(world: World): readonly string[] {
  const { book } = world.workbook;
  return [...brokenRows(world), ...cellsKept(book, world), ...answersKept(book, world)];
}

const idsOf = (book: Xlsx) => columnOf(book, "Inventory", "Inventory ID").map((id) => textOf(id, "text"));

/** Whether a pane asks about the row, or says that it still waits to be written. */
function isOpen(world: World, id: string): boolean {
  return world.people.some(({ questions, watched }) =>
    [...questions, ...watched].some(({ dataset }) => dataset.inventoryId === id),
  );
}

function idsOnce(book: Xlsx, world: World): string[] {
  const ids = idsOf(book).filter((id) => id !== "");
  return [...new Set(ids)]
    .filter((id) => ids.indexOf(id) !== ids.lastIndexOf(id) && !isOpen(world, id))
    .map((id) => `${id} stands twice`);
}

/** Every dataset whose saving was confirmed to its author is in the sheet, or its author is asked about it. */
function rowsThere(book: Xlsx, world: World): string[] {
  const ids = new Set(idsOf(book));
  return world.forms.added
    .filter(({ id }) => !ids.has(id) && !isOpen(world, id))
    .map(({ id, person }) => `${id} of ${person.name} is lost`);
}

/**
 * Each cell holds the value that was saved last, or somebody is asked. A value that a person was told is saved may only
 * be gone when somebody who saw it wrote another one, or its author did.
 */
function cellsKept(book: Xlsx, world: World): string[] {
  const ids = idsOf(book);
  const current = (id: string, field: FieldKey) =>
    textOf(columnOf(book, "Inventory", fieldByKey[field].header)[ids.indexOf(id)], fieldByKey[field].type);
  return world.forms.saved.flatMap((saved, i) => {
    const { id, field, value, isConfirmed, person } = saved;
    if (!isConfirmed || !ids.includes(id) || isOpen(world, id)) return [];
    const stands = current(id, field);
    if (stands === value || isSuperseded(saved, world.forms.saved.slice(i + 1), world)) return [];
    if (isUnknowableStray(saved, (field) => current(id, field), world)) {
      world.figures.unknown += 1;
      return [];
    }
    if (field === "promptsAnswered" && unionPrompts(stands, value) === unionPrompts(stands, "")) return [];
    return [
      `${id} ${field}: ${person.name} saved ${JSON.stringify(value)}, and ${JSON.stringify(stands)} stands there`,
    ];
  });
}

function isSuperseded({ id, field, value, person }: SavedCell, later: readonly SavedCell[], world: World): boolean {
  return later.some(
    (other) =>
      other.id === id &&
      other.field === field &&
      (other.loaded === value || other.person === person || isOfAnotherRow(other, world)),
  );
}

/** Somebody saw what a sort had brought into the cell, and wrote over it (fact 5.13). */
function isOfAnotherRow({ id, field, loaded }: SavedCell, { hasSorted, forms }: World): boolean {
  return hasSorted && forms.saved.some((one) => one.id !== id && one.field === field && one.value === loaded);
}

/**
 * The one loss that nobody can be asked about: somebody sorted while another person's change was on its way, so that it
 * landed in this row (fact 5.13), and a third person's change, meant for this row or not, wrote over the stamp by which it
 * would be known. docs/reliability.md says so, and the soak counts it.
 * @param current what stands in the row's cells
 */
function isUnknowableStray(
  { id, field }: SavedCell,
  current: (field: FieldKey) => string,
  { forms: { saved }, hasSorted }: World,
): boolean {
  const strayed = saved.filter((other) => other.id !== id && other.field === field && other.value === current(field));
  const wroteHere = (one: SavedCell) => one.loaded !== undefined && (one.id === id || one.value === current(one.field));
  const isStampGone = strayed.some((stray) => saved.some((one) => one.person !== stray.person && wroteHere(one)));
  return hasSorted && isStampGone;
}

/** In rows that a pane wrote; what somebody types into the grid by hand may well be a formula. */
function noFormulas(book: Xlsx, world: World): string[] {
  const ofPanes = new Set(world.forms.added.map(({ id }) => id));
  const ids = idsOf(book);
  return bodyOf(book, "Inventory")
    .filter((_, i) => ofPanes.has(ids[i] ?? ""))
    .flat()
    .filter((cell) => cell?.formula !== undefined)
    .map((cell) => `a formula stands where text was typed: ${cell?.formula}`);
}

function answersKept(book: Xlsx, world: World): string[] {
  const { table } = tableOf(book, "Responses");
  const responses = bodyOf(book, "Responses").map((cells) => {
    const texts = responsesTable.columns.map(({ key, header, type }): [ResponseKey, string] => [
      key,
      textOf(cells[table.columns.findIndex(({ name }) => name === header)]?.value, type),
    ]);
    return Object.fromEntries(texts) as Response;
  });
  return promptCodes.flatMap((code) => {
    const last = world.forms.answered.findLast(({ response }) => response.prompt === code)?.response;
    const standing = responseTo(code, "PW", responses);
    return last && isAnswerLost(last, standing) ? [`the answer to ${code} is lost: ${JSON.stringify(standing)}`] : [];
  });
}
