import { sheets } from "../../inventory/tables";
import type { WorkbookErrorCode } from "../errors";

/** A table's name or a column's header as set-up gives it, and a sheet's name. */
type Name = string;

/**
 * One thing in the workbook that is not as set-up makes it, and that can be put right. Nothing of it touches what people
 * wrote. `heldData`: other sheets show that there was something in it, which only Version History can bring back.
 */
export type Repair =
  /** The sheet carries one of our tables and has another name. */
  | { readonly kind: "sheetRenamed"; readonly sheet: Name; readonly now: string }
  /** It is gone, or nothing is left on it. */
  | { readonly kind: "sheetMissing"; readonly sheet: Name; readonly heldData: boolean }
  | { readonly kind: "tableRenamed"; readonly table: Name; readonly now: string }
  /** The sheet is there. `from`: the cells are there and were turned into plain cells, or a list is made anew at the right. */
  | { readonly kind: "tableMissing"; readonly table: Name; readonly from: "cells" | "nothing" }
  /** Its header was overwritten; the input message of its cells still tells which column it is. */
  | { readonly kind: "columnRenamed"; readonly table: Name; readonly column: Name; readonly now: string }
  | { readonly kind: "columnMissing"; readonly table: Name; readonly column: Name; readonly heldData: boolean }
  /** A closed list holds other values than it ships with. */
  | { readonly kind: "listChanged"; readonly table: Name; readonly column: Name }
  /** Names behind the drop-downs. */
  | { readonly kind: "namesMissing"; readonly names: readonly Name[] }
  /** Drop-downs and input messages. */
  | { readonly kind: "rulesMissing"; readonly table: Name; readonly columns: readonly Name[] }
  /** Conditional formats of the Inventory table. */
  | { readonly kind: "looksMissing"; readonly columns: readonly Name[] }
  /** Formulas that lost what they referred to; on the sheet of the departments, those of their stages. */
  | { readonly kind: "formulasBroken"; readonly sheet: Name }
  | { readonly kind: "settingsMissing"; readonly settings: readonly string[] }
  /** Departments, by name, that have no row for some of the prompts. */
  | { readonly kind: "responsesMissing"; readonly departments: readonly string[]; readonly rows: number }
  /** The workbook was made by an older add-in. Put right last of all. */
  | { readonly kind: "templateOlder" }
  /** Only a person can put it right; the code says what it is. */
  | { readonly kind: "byHand"; readonly code: WorkbookErrorCode; readonly what: string };

export type RepairOf<Kind extends Repair["kind"]> = Extract<Repair, { readonly kind: Kind }>;

/** Whether what is gone may have held data, so that an empty one in its place is made only when the person says so. */
export function heldData(repair: Repair): boolean {
  return "heldData" in repair && repair.heldData;
}

/** A table's name or a column's header, to tell one repair from another. */
export function nameOf(repair: Repair): string {
  switch (repair.kind) {
    case "sheetRenamed":
    case "sheetMissing":
    case "formulasBroken":
      return repair.sheet;
    case "tableRenamed":
    case "tableMissing":
    case "rulesMissing":
    case "listChanged":
      return repair.table;
    case "columnRenamed":
    case "columnMissing":
      return `${repair.table}: ${repair.column}`;
    case "byHand":
      return repair.what;
    case "namesMissing":
    case "looksMissing":
    case "settingsMissing":
    case "responsesMissing":
    case "templateOlder":
      return "";
  }
}

/**
 * The repairs that can be done now. What may have held data is made anew only when the person says so; as long as one
 * of them is left out, formulas would refer to what is not there.
 * @param wanted of those for which `heldData` is true
 */
export function repairsToDo(repairs: readonly Repair[], wanted: ReadonlySet<Repair>): readonly Repair[] {
  const done = repairs.filter((repair) => repair.kind !== "byHand" && (!heldData(repair) || wanted.has(repair)));
  const isAll = repairs.every((repair) => done.includes(repair) || !heldData(repair));
  const isCalculated = (repair: Repair) =>
    repair.kind === "formulasBroken" || (repair.kind === "sheetMissing" && calculated.includes(repair.sheet));
  return isAll ? done : done.filter((repair) => !isCalculated(repair) && repair.kind !== "templateOlder");
}

/** Their drop-downs refer to names over lists and departments, which have to be there first. */
const referring: readonly string[] = [sheets.responses, sheets.inventory];
/** The sheets that are formulas alone. */
export const calculated: readonly string[] = [sheets.dashboard, sheets.startHere];

/** Repairs in an order in which each finds what it refers to. */
export function inOrder(repairs: readonly Repair[]): readonly Repair[] {
  return repairs.toSorted((one, next) => rank(one) - rank(next));
}

function rank(repair: Repair): number {
  switch (repair.kind) {
    case "sheetRenamed":
    case "tableRenamed":
    case "columnRenamed":
      return 0;
    case "sheetMissing":
      return calculated.includes(repair.sheet) ? 8 : referring.includes(repair.sheet) ? 4 : 1;
    case "tableMissing":
    case "columnMissing":
      return referring.includes(repair.table) ? 5 : 1;
    case "listChanged":
      return 2;
    case "namesMissing":
      return 3;
    case "rulesMissing":
      return 6;
    case "looksMissing":
      return 7;
    case "formulasBroken":
      return 9;
    case "settingsMissing":
    case "responsesMissing":
      return 10;
    case "templateOlder":
      return 11;
    case "byHand":
      return 12;
  }
}
