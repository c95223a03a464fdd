/** Checks every row of a file with the pane's own code: recognition, repairs and rules are those of src/inventory. */
import { createChecker } from "../../src/inventory/check-dataset";
import type { Dataset, FieldKey, IsoDate } from "../../src/inventory/field";
import { fieldByKey, fields } from "../../src/inventory/fields";
import type { Checked, RuleContext } from "../../src/inventory/finding";
import { isListed } from "../../src/inventory/prompt-status";
import { departmentsFromColumn } from "../../src/inventory/recognise/departments-from-column";
import { lookUpHeader } from "../../src/inventory/recognise/known-headers";
import { type RecognisedColumn, recogniseHeaders } from "../../src/inventory/recognise/recognise-headers";
import { certainColumns, recogniseRows } from "../../src/inventory/recognise/recognise-rows";
import { type RecognisedValue, recogniseValues } from "../../src/inventory/recognise/recognise-values";
import { ruleContext } from "../../src/inventory/rule-context";
import { defaultLists } from "../../src/inventory/vocabularies";
import type { Cells } from "./read-cells";
import { UnreadableWorkbook, type WorkbookInFile } from "./read-workbook";

/** What was recognised in a file and what the rules found. Rows are those of the sheet, counted from 1 as in Excel. */
export type CheckedFile = {
  readonly columns: readonly RecognisedColumn[];
  /** The values of each column that has choices, dates or periods. */
  readonly values: ReadonlyMap<FieldKey, readonly RecognisedValue[]>;
  readonly rows: readonly { readonly row: number; readonly checked: Checked }[];
  /** The IDs of all rows, also of those that were taken out. */
  readonly ids: readonly Pick<Dataset, "inventoryId">[];
};

/**
 * An inventory that was set up here, by its own Settings, Departments and Lists. Rows that were withdrawn, retired or
 * found to be duplicates are left out.
 */
export function checkInventory(workbook: WorkbookInFile, today: IsoDate): CheckedFile {
  const context = ruleContext(workbook, today);
  const check = createChecker(context);
  const listed = workbook.datasets.filter(isListed);
  const valuesOf = (key: FieldKey) => listed.map((dataset) => dataset[key]);
  const counted = fields.filter(({ key }) => isCounted(key, context));
  return {
    columns: workbook.headers.map((header, index) => ({ index, header, match: ownColumn(header) })),
    values: new Map(counted.map(({ key }) => [key, recogniseValues(key, valuesOf(key), context)])),
    rows: listed.map((dataset) => ({
      row: rowIn(workbook.addressOf(dataset, "inventoryId")),
      checked: check(dataset),
    })),
    ids: workbook.datasets,
  };
}

/** In an inventory of ours a column is its header; what else it may mean is a department's own. */
function ownColumn(header: string): RecognisedColumn["match"] {
  const match = lookUpHeader(header);
  return match.kind === "field" && match.how === "exact" ? match : { kind: "foreign" };
}

function rowIn(address: string): number {
  return Number(/\d+$/.exec(address)?.[0]);
}

/**
 * Somebody's own sheet, in which headers and values are recognised first. Its departments are those that its column
 * names. New rows get their ID when they are brought in, so none is missed.
 * @throws UnreadableWorkbook when no row reads as headers
 */
export function checkForeign(file: string, cells: Cells, today: IsoDate): CheckedFile {
  const headers = recogniseHeaders(cells);
  if (headers.headerRows.length === 0) {
    throw new UnreadableWorkbook(`${file} has no row of headers like those of an inventory.`);
  }
  const from = Math.max(...headers.headerRows) + 1;
  const unnamed = { departments: [], lists: defaultLists };
  const { rows, values } = recogniseRows(cells, from, certainColumns(headers), unnamed);
  const listed = rows.filter(({ dataset }) => isListed(dataset));
  const departments = departmentsFromColumn(listed.map(({ dataset }) => dataset.department));
  const context: RuleContext = { departments, lists: defaultLists, mailDomains: [], today };
  const check = createChecker(context);
  return {
    columns: headers.columns,
    values: new Map([...values].filter(([key]) => isCounted(key, unnamed))),
    rows: listed.map(({ row, dataset }) => ({ row: row + 1, checked: check(withId(dataset, row)) })),
    ids: rows.map(({ row, dataset }) => withId(dataset, row)),
  };
}

function withId(dataset: Dataset, row: number): Dataset {
  return dataset.inventoryId.trim() === "" ? { ...dataset, inventoryId: `NEW-${row}` } : dataset;
}

/** Whether values of a column are recognised or not: those with choices that are known here, and those of dates. */
function isCounted(key: FieldKey, { departments }: Pick<RuleContext, "departments">): boolean {
  const { type, choicesFrom } = fieldByKey[key];
  if (choicesFrom === "departments") return departments.length > 0;
  return choicesFrom !== undefined || type === "date" || key === "periodFrom" || key === "periodTo";
}
