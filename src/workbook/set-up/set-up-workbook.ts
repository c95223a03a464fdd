import type { VocabularyKey } from "../../inventory/field";
import type { NewDepartment } from "../../inventory/set-up/departments-in-text";
import { sheets } from "../../inventory/tables";
import { runExcel } from "../office";
import { fillDashboardSheet } from "./dashboard-sheet";
import { fillInventorySheet } from "./inventory-sheet";
import { fillListsSheet, nameLists } from "./lists-sheet";
import { assertNamesFree } from "./names-free";
import {
  fillDecisionsSheet,
  fillDepartmentsSheet,
  fillQuickStartSheet,
  fillResponsesSheet,
  fillSettingsSheet,
} from "./record-sheets";
import { fillStages } from "./stage-formula";
import { fillStartHereSheet } from "./start-here-sheet";

/** What the lead says when setting up. What is left out stays empty in the Settings sheet. */
export type SetUpOptions = {
  readonly city: string;
  readonly leadAnalyst: string;
  readonly departments: readonly NewDepartment[];
  /** "2026-12-18", or "" when not decided. */
  readonly dueDate: string;
  /** "2026" */
  readonly round: string;
  /** "2026-11-23"; left out, no row is from before this round. */
  readonly roundBegan?: string;
  readonly workbookId: string;
  readonly leadOffice?: string;
  readonly leadEmail?: string;
  readonly workbookAddress?: string;
  readonly citywideGoals?: string;
  /** Joined by "; ". */
  readonly mailDomains?: string;
  /** "English" when left out. */
  readonly language?: string;
  /** The city's own choices in place of those that ship; open lists alone. */
  readonly lists?: Partial<Record<VocabularyKey, readonly string[]>>;
  /** The sheet on which the Inventory table stands already; left out, set-up makes one. */
  readonly inventorySheet?: string;
};

export type Step = { readonly sheet: string; readonly fill: (sheet: Excel.Worksheet, options: SetUpOptions) => void };

/** One sheet after the other, in an order in which each finds what it refers to. */
export const steps: readonly Step[] = [
  { sheet: sheets.settings, fill: fillSettingsSheet },
  { sheet: sheets.lists, fill: fillListsSheet },
  { sheet: sheets.departments, fill: fillDepartmentsSheet },
  { sheet: sheets.quickStart, fill: fillQuickStartSheet },
  { sheet: sheets.decisions, fill: fillDecisionsSheet },
  // Their drop-downs refer to names over the lists and the departments.
  { sheet: sheets.responses, fill: fillResponsesSheet },
  { sheet: sheets.inventory, fill: fillInventorySheet },
  { sheet: sheets.dashboard, fill: fillDashboardSheet },
  { sheet: sheets.startHere, fill: fillStartHereSheet },
];

/**
 * Makes the Appendix A workbook: its sheets, tables, drop-downs and formulas. A blank first sheet becomes Start Here;
 * other sheets stay as they are. Three round trips, one for each sheet, and two for
 * the stages of departments.
 * @param onProgress told after each sheet
 * @throws WorkbookError nameTaken when a sheet, a table or a name that it needs is there already: nothing was touched.
 *   After any other error the workbook may hold some of the sheets; `repairWorkbook` makes the others
 */
export function setUpWorkbook(
  options: SetUpOptions,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<void> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    await assertNamesFree(context);
    await addSheets(context);
    for (const [done, step] of steps.entries()) {
      await take(context, step, options);
      onProgress(done + 1, steps.length);
    }
    await fillStages(context);
    worksheets.getItem(sheets.startHere).activate();
    await context.sync();
  });
}

/** One request for each sheet, so that none is large and the person sees the work move on. */
async function take(context: Excel.RequestContext, { sheet, fill }: Step, options: SetUpOptions): Promise<void> {
  if (sheet === sheets.responses) nameLists(context);
  fill(context.workbook.worksheets.getItem(sheet), options);
  await context.sync();
}

async function addSheets(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const first = worksheets.getFirst();
  const used = first.getUsedRangeOrNullObject().load("address");
  await context.sync();
  const there = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  if (there.size === 1 && used.isNullObject) {
    first.name = sheets.startHere;
    there.clear();
    there.add(sheets.startHere.toLowerCase());
  }
  for (const name of Object.values(sheets)) {
    if (!there.has(name.toLowerCase())) worksheets.add(name);
  }
}

/**
 * Makes the other sheets beside an Inventory table that is there. Doing it again after it was broken off goes on with
 * the sheets that are still blank; the names were looked at with `assertNamesFree` before.
 * @throws WorkbookError those of `runExcel`
 */
export function setUpBeside(
  options: SetUpOptions & { readonly inventorySheet: string },
  onProgress: (done: number, of: number) => void = () => {},
): Promise<void> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const others = steps.filter(({ sheet }) => sheet !== sheets.inventory);
    worksheets.load("items/name");
    await context.sync();
    const there = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    for (const name of Object.values(sheets)) {
      if (name !== sheets.inventory && !there.has(name.toLowerCase())) worksheets.add(name);
    }
    const used = others.map(({ sheet }) => worksheets.getItem(sheet).getUsedRangeOrNullObject().load("address"));
    await context.sync();
    for (const [done, step] of others.entries()) {
      if (used[done]?.isNullObject) await take(context, step, options);
      onProgress(done + 1, others.length);
    }
    // Also where the Departments sheet was there: the formula lost what it referred to with another Inventory table.
    await fillStages(context);
  });
}
