import type { Column } from "../../inventory/field";
import type { Table } from "../../inventory/tables";
import { departmentsTable, sheets } from "../../inventory/tables";
import { vocabularies, vocabularyKeys } from "../../inventory/vocabularies";
import type { Vocabulary } from "../../inventory/vocabularies";
import { en } from "../language/en";
import { addTable, HEADER_ROW, writeTitle } from "./data-sheet";
import { departmentNames } from "./drop-downs";
import { setUpPage } from "./page";

/** The choices behind the drop-downs: one table for each list, side by side with a narrow column between. */
export function fillListsSheet(sheet: Excel.Worksheet): void {
  writeTitle(sheet, en.sheets.lists.title, en.sheets.lists.note);
  let column = 0;
  for (const key of vocabularyKeys) {
    const table = listTable(vocabularies[key]);
    const rows = vocabularies[key].values.map((value) => ({ value, meaning: vocabularies[key].help?.[value] ?? "" }));
    addTable(sheet, table, rows, column);
    sheet.getRangeByIndexes(0, column + table.columns.length, 1, 1).format.columnWidth = 12;
    column += table.columns.length + 1;
  }
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
  setUpPage(sheet, { titleRow: HEADER_ROW + 1, pagesWide: 3 });
}

/** A list of values, with what they mean where that needs saying. */
function listTable({ header, tableName, values, help }: Vocabulary): Table<"value" | "meaning"> {
  const longest = Math.max(header.length + 4, ...values.map((value) => value.length + 2));
  const value: Column<"value"> = { key: "value", header, type: "text", width: longest, help: en.lists.value };
  const meaning: Column<"meaning"> = {
    key: "meaning",
    header: en.lists.meaning,
    type: "text",
    width: 46,
    help: en.lists.meaningHelp,
  };
  return { sheet: sheets.lists, name: tableName, columns: help ? [value, meaning] : [value] };
}

/**
 * Names over the whole first column of each list, and over the departments: a drop-down refers to its name, and the
 * name to the table's column, so that a row added to the list is a choice more.
 */
export function nameLists(context: Excel.RequestContext): void {
  const { names } = context.workbook;
  for (const key of vocabularyKeys) {
    const { rangeName, tableName, header } = vocabularies[key];
    names.add(rangeName, `=${tableName}[${header}]`);
  }
  const { name } = departmentsTable;
  names.add(departmentNames.departments, `=${name}[Department]`);
  names.add(departmentNames.departmentCodes, `=${name}[Code]`);
}
