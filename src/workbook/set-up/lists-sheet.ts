import { vocabularies, vocabularyKeys } from "../../inventory/vocabularies";
import type { Vocabulary } from "../../inventory/vocabularies";
import { en } from "../language/en";
import { addTable, HEADER_ROW, writeTitle } from "./data-sheet";
import { setUpPage } from "./page";
import type { SetUpOptions } from "./set-up-workbook";
import { listTable, templateNames } from "./template-tables";
import type { ListColumn } from "./template-tables";

/** The choices behind the drop-downs: one table for each list, side by side with a narrow column between. */
export function fillListsSheet(sheet: Excel.Worksheet, { lists = {} }: SetUpOptions): void {
  writeTitle(sheet, en.sheets.lists.title, en.sheets.lists.note);
  let column = 0;
  for (const key of vocabularyKeys) {
    const table = listTable(vocabularies[key]);
    addTable(sheet, table, listRows(vocabularies[key], lists[key]), column);
    sheet.getRangeByIndexes(0, column + table.columns.length, 1, 1).format.columnWidth = 12;
    column += table.columns.length + 1;
  }
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
  setUpPage(sheet, { titleRow: HEADER_ROW + 1, pagesWide: 3 });
}

/** The rows of a list as it ships, or with the lead analyst's own values. */
export function listRows(
  { values, help }: Vocabulary,
  own: readonly string[] = values,
): readonly Readonly<Record<ListColumn, string>>[] {
  return own.map((value) => ({ value, meaning: help?.[value] ?? "" }));
}

export function nameLists(context: Excel.RequestContext): void {
  for (const { name, formula } of templateNames) context.workbook.names.add(name, formula);
}
