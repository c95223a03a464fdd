import { decisionsTable, inventoryTable } from "../../inventory/tables";
import { appendInPieces } from "../append-row";
import { onTables, tableIn } from "../find-tables";
import { runExcel } from "../office";
import { loadTable, recordsOf } from "../read-rows";
import { atOnce } from "../run";
import { setUpBeside } from "../set-up/set-up-workbook";
import { fillStages } from "../set-up/stage-formula";
import { addColumns } from "./add-columns";
import { addFoundDepartments } from "./add-found-departments";
import { addListValues } from "./add-list-values";
import type { AttachPlan } from "./attach-plan";
import { fillRows } from "./fill-rows";
import { helpWithCells } from "./help-with-cells";
import { makeTable } from "./make-table";
import { removeBlankInventory } from "./remove-blank-inventory";

/** What is being done to the workbook, in this order. */
export const attachSteps = ["table", "columns", "rows", "sheets", "departments", "lists", "help", "decisions"] as const;

export type AttachStep = (typeof attachSteps)[number];

/** How far it has come: within the step, `done` of `of` rows or sheets, where they can be counted. */
export type AttachProgress = { readonly step: AttachStep; readonly done: number; readonly of: number };

/**
 * Carries out what was agreed to for a list: it becomes the Inventory table at its place, and the other sheets are made
 * beside it. Every step can be done again: it looks at what is there and does only what is left.
 * @param random gives numbers from 0 to below 1, for Inventory IDs
 * @param onProgress told again and again; when it answers false, no further step or block of rows is begun
 * @param run runs each step
 * @returns whether everything was done
 * @throws WorkbookError those of the steps; what was done before stands in the workbook
 */
export async function attachList(
  plan: AttachPlan,
  random: () => number,
  onProgress: (progress: AttachProgress) => boolean,
  run = atOnce,
): Promise<boolean> {
  for (const step of attachSteps) {
    if (!onProgress({ step, done: 0, of: 0 })) return false;
    const isDone = await run(() => carryOut(step, plan, random, (done, of) => onProgress({ step, done, of })));
    if (!isDone) return false;
  }
  return true;
}

async function carryOut(
  step: AttachStep,
  plan: AttachPlan,
  random: () => number,
  onProgress: (done: number, of: number) => boolean,
): Promise<boolean> {
  switch (step) {
    case "table":
      await runExcel(async (context) => {
        if (plan.isSetUp) await removeBlankInventory(context, plan.place);
        await makeTable(context, plan);
      });
      return true;
    case "columns":
      await onTables([inventoryTable], addColumns);
      return true;
    case "rows":
      return onTables([inventoryTable], (context) => fillRows(context, plan, random, onProgress));
    case "sheets":
      await setUpBeside({ ...plan.setUp, inventorySheet: plan.place.sheet }, onProgress);
      return true;
    case "departments":
      await addFoundDepartments(plan.departments);
      await runExcel(fillStages);
      return true;
    case "lists":
      await runExcel((context) => addListValues(context, plan.listValues));
      return true;
    case "help":
      await onTables([inventoryTable], helpWithCells);
      return true;
    case "decisions":
      await runExcel((context) => noteDecisions(context, plan.decisions));
      return true;
  }
}

async function noteDecisions(context: Excel.RequestContext, decisions: AttachPlan["decisions"]): Promise<void> {
  const whole = loadTable(tableIn(context, decisionsTable), decisionsTable);
  await context.sync();
  const said = new Set(recordsOf(whole).map(({ record }) => JSON.stringify([record.kind, record.key, record.value])));
  const open = decisions.filter(({ kind, key, value }) => !said.has(JSON.stringify([kind, key, value])));
  await appendInPieces(context, decisionsTable, open);
}
