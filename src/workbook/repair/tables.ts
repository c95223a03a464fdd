import { sheets } from "../../inventory/tables";
import type { Table } from "../../inventory/tables";
import { vocabularies, vocabularyKeys } from "../../inventory/vocabularies";
import { plainHeader } from "../layout";
import { addTable } from "../set-up/data-sheet";
import { listRows } from "../set-up/lists-sheet";
import { look } from "../set-up/look";
import { dataTables, listTables } from "../set-up/template-tables";
import { hasNameOf, missingColumns } from "./match-tables";
import type { Repair, RepairOf } from "./repair";
import { sameName } from "../same-name";
import type { Survey } from "./survey";

const all: readonly Table[] = [...dataTables, ...listTables];

/** Tables with another name, and those that are gone from a sheet that is still there. */
export async function lookForTables(context: Excel.RequestContext, survey: Survey): Promise<readonly Repair[]> {
  const repairs: Repair[] = [];
  for (const table of all) {
    const present = survey.matches.get(table.name);
    const sheet = survey.sheets.find(({ name }) => sameName(name, table.sheet));
    const stranger = survey.tables.find((each) => hasNameOf(table)(each) && each !== present);
    if (stranger) repairs.push({ kind: "byHand", code: "nameTaken", what: stranger.name });
    else if (present && !hasNameOf(table)(present)) {
      repairs.push({ kind: "tableRenamed", table: table.name, now: present.name });
    } else if (!present && sheet?.isBlank === false) repairs.push(await lookForTable(context, survey, table));
  }
  return repairs;
}

async function lookForTable(context: Excel.RequestContext, survey: Survey, table: Table): Promise<Repair> {
  const twice = survey.tables.filter(({ headers }) => missingColumns(table, headers).length === 0);
  if (twice.length > 1 && table.sheet !== sheets.lists) {
    return { kind: "byHand", code: "tableTwice", what: twice.map(({ name }) => name).join(", ") };
  }
  if (await cellsOf(context, table)) return { kind: "tableMissing", table: table.name, from: "cells" };
  if (table.sheet === sheets.lists) return { kind: "tableMissing", table: table.name, from: "nothing" };
  return { kind: "byHand", code: "tableMissing", what: table.name };
}

/** Headers stand near the top. */
const DEEPEST = 25;

/**
 * The cells of a table that was turned into plain cells: the header row, in which most of its headers stand, and what
 * stands below it without a blank row between. `undefined` when that is not certain.
 */
async function cellsOf(context: Excel.RequestContext, table: Table): Promise<Excel.Range | undefined> {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const used = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const top = sheet.getRangeByIndexes(rowIndex, columnIndex, Math.min(DEEPEST, rowCount), columnCount).load("values");
  await context.sync();
  const isList = table.sheet === sheets.lists;
  const isHeaders = (texts: readonly string[]) => {
    const found = table.columns.length - missingColumns(table, texts).length;
    return found >= (isList ? table.columns.length : Math.max(2, table.columns.length / 2));
  };
  const row = top.values.findIndex((cells: unknown[]) => isHeaders(cells.map(String)));
  // Several lists have a second column of the same header.
  const ours = new Set(table.columns.slice(0, isList ? 1 : undefined).map(({ header }) => plainHeader(header)));
  const column = (top.values[row] ?? []).findIndex((cell) => ours.has(plainHeader(cell)));
  if (row < 0 || column < 0) return undefined;
  const region = sheet.getCell(rowIndex + row, columnIndex + column).getSurroundingRegion();
  const header = region.getRow(0).load("values");
  region.load("rowIndex,rowCount");
  await context.sync();
  const isWhole = isList || region.rowIndex + region.rowCount === rowIndex + rowCount;
  const texts = (header.values[0] ?? []).map(String);
  const isHeader = region.rowIndex === rowIndex + row && isHeaders(texts);
  const areFilled = texts.every((text) => text !== "") && new Set(texts.map(plainHeader)).size === texts.length;
  return isWhole && isHeader && areFilled ? region : undefined;
}

export async function mendTableName(
  context: Excel.RequestContext,
  { table, now }: RepairOf<"tableRenamed">,
): Promise<void> {
  const renamed = context.workbook.tables.getItemOrNullObject(now);
  await context.sync();
  if (renamed.isNullObject) return;
  renamed.name = table;
  await context.sync();
}

export async function mendTable(
  context: Excel.RequestContext,
  { table: name }: RepairOf<"tableMissing">,
): Promise<void> {
  const table = all.find((each) => each.name === name);
  const there = context.workbook.tables.getItemOrNullObject(name);
  await context.sync();
  if (!table || !there.isNullObject) return;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const cells = await cellsOf(context, table);
  if (cells) {
    const made = sheet.tables.add(cells, true);
    made.name = name;
    made.style = look.tableStyle;
  } else if (table.sheet === sheets.lists) {
    const used = sheet.getUsedRange(true).load("columnIndex,columnCount");
    await context.sync();
    const vocabulary = vocabularyKeys.map((key) => vocabularies[key]).find(({ tableName }) => tableName === name);
    if (vocabulary) addTable(sheet, table, listRows(vocabulary), used.columnIndex + used.columnCount + 1);
  }
  await context.sync();
}
