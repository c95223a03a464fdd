import { answers } from "../../inventory/answer";
import {
  decisionsTable,
  departmentsTable,
  inventoryTable,
  responsesTable,
  settingsTable,
  sheets,
} from "../../inventory/tables";
import type { Decision, Department, Response, Table } from "../../inventory/tables";
import { plainHeader } from "../layout";
import { recordFrom } from "../row-values";
import type { Matches } from "./match-tables";

/** What the small tables hold; "" where a column is missing, nothing where a table is. */
export type Records = {
  readonly settings: readonly { readonly setting: string; readonly value: string }[];
  readonly departments: readonly Department[];
  readonly responses: readonly Response[];
  readonly decisions: readonly Decision[];
};

/** Reads them, also from tables that the rest of the add-in would refuse. One round trip. */
export async function readRecords(context: Excel.RequestContext, matches: Matches): Promise<Records> {
  const settings = load(context, matches, settingsTable);
  const departments = load(context, matches, departmentsTable);
  const responses = load(context, matches, responsesTable);
  const decisions = load(context, matches, decisionsTable);
  await context.sync();
  return { settings: settings(), departments: departments(), responses: responses(), decisions: decisions() };
}

function load<Key extends string>(
  context: Excel.RequestContext,
  matches: Matches,
  table: Table<Key>,
): () => readonly Readonly<Record<Key, string>>[] {
  const present = matches.get(table.name);
  if (present === undefined) return () => [];
  const body = context.workbook.tables.getItem(present.name).getDataBodyRange().load("values");
  const names = present.headers.map(plainHeader);
  const layout = {
    headers: present.headers,
    indexOf: (key: Key) => names.indexOf(plainHeader(table.columns.find((column) => column.key === key)?.header)),
  };
  return () =>
    body.values
      .map((values: unknown[]) => recordFrom(table, layout, values))
      .filter((record) => Object.values(record).some((text) => text !== ""));
}

/**
 * Whether a sheet that is gone held something that people wrote, as far as the others show. Set-up makes Settings first
 * and Inventory last, so that a set-up which was broken off is told from a sheet that was deleted.
 */
export function sheetHeldData(sheet: string, matches: Matches, records: Records): boolean {
  const inventory = matches.get(inventoryTable.name);
  const isWorkedIn =
    inventory?.isEmpty === false ||
    records.decisions.length > 0 ||
    records.responses.some(({ answer }) => answer !== "" && answer !== answers.notAnswered) ||
    records.departments.some(({ sentForReviewOn, noDatasets }) => sentForReviewOn !== "" || noDatasets !== "");
  switch (sheet) {
    case sheets.settings:
      return matches.size > 0;
    case sheets.departments:
      return isWorkedIn || records.responses.length > 0;
    case sheets.responses:
    case sheets.decisions:
    case sheets.inventory:
      return isWorkedIn;
    default:
      return false;
  }
}
