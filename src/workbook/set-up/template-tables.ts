/** Every table and name of the Appendix A workbook. */
import type { Column } from "../../inventory/field";
import {
  decisionsTable,
  departmentsTable,
  inventoryTable,
  quickStartTable,
  responsesTable,
  settingsTable,
  sheets,
} from "../../inventory/tables";
import type { Table } from "../../inventory/tables";
import { vocabularies, vocabularyKeys } from "../../inventory/vocabularies";
import type { Vocabulary } from "../../inventory/vocabularies";
import { en } from "../language/en";
import { departmentNames } from "./drop-downs";

/** The tables that have a sheet of their own. */
export const dataTables: readonly Table[] = [
  settingsTable,
  departmentsTable,
  quickStartTable,
  decisionsTable,
  responsesTable,
  inventoryTable,
];

export type ListColumn = "value" | "meaning";

/** A list of values as a table of the Lists sheet, with what they mean where that needs saying. */
export function listTable({ header, tableName, values, help }: Vocabulary): Table<ListColumn> {
  const longest = Math.max(header.length + 4, ...values.map((value) => value.length + 2));
  const value: Column<ListColumn> = { key: "value", header, type: "text", width: longest, help: en.lists.value };
  const meaning: Column<ListColumn> = {
    key: "meaning",
    header: en.lists.meaning,
    type: "text",
    width: 46,
    help: en.lists.meaningHelp,
  };
  return { sheet: sheets.lists, name: tableName, columns: help ? [value, meaning] : [value] };
}

/** The tables of the Lists sheet from left to right. */
export const listTables: readonly Table<ListColumn>[] = vocabularyKeys.map((key) => listTable(vocabularies[key]));

/**
 * Names over the whole first column of each list, and over the departments: a drop-down refers to its name, and the
 * name to the table's column, so that a row added to the list is a choice more.
 */
export const templateNames: readonly { readonly name: string; readonly formula: string }[] = [
  ...vocabularyKeys.map((key) => {
    const { rangeName, tableName, header } = vocabularies[key];
    return { name: rangeName, formula: `=${tableName}[${header}]` };
  }),
  { name: departmentNames.departments, formula: `=${departmentsTable.name}[Department]` },
  { name: departmentNames.departmentCodes, formula: `=${departmentsTable.name}[Code]` },
];
