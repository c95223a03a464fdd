import type { Repair } from "../../../../../workbook/repair/repair";

const rows = (count: number) => (count === 1 ? "1 row" : `${count} rows`);

/** What is not as it should be, and what is done about it. Those for people's hands have sentences of their own. */
function sentence(repair: Exclude<Repair, { kind: "byHand" }>): string {
  switch (repair.kind) {
    case "sheetRenamed":
      return `The sheet “${repair.now}” is called “${repair.sheet}” again.`;
    case "sheetMissing":
      return `The sheet “${repair.sheet}” is made.`;
    case "tableRenamed":
      return `The table “${repair.now}” is called “${repair.table}” again.`;
    case "tableMissing":
      return repair.from === "cells"
        ? `The cells of “${repair.table}” become a table again, with everything in them.`
        : `The list “${repair.table}” is made again.`;
    case "columnRenamed":
      return `The column “${repair.now}” of “${repair.table}” is called “${repair.column}” again.`;
    case "columnMissing":
      return `The column “${repair.column}” is added at the right of “${repair.table}”, empty.`;
    case "listChanged":
      return `The list “${repair.column}” gets back its own values, on which the checks depend.`;
    case "namesMissing":
      return `Drop-downs find their lists again: ${repair.names.join(", ")}.`;
    case "rulesMissing":
      return `Drop-downs and messages of “${repair.table}” are put back: ${repair.columns.join(", ")}.`;
    case "looksMissing":
      return `Colors of the Inventory are put back: ${repair.columns.join(", ")}.`;
    case "formulasBroken":
      return `The formulas of “${repair.sheet}” are written again.`;
    case "settingsMissing":
      return `The Settings get rows for: ${repair.settings.join(", ")}.`;
    case "responsesMissing":
      return `${repair.departments.join(", ")}: ${rows(repair.rows)} for answers are added.`;
    case "templateOlder":
      return "The workbook is noted as one of this version.";
  }
}

/** Checking the workbook and putting it right. */
export const repair = {
  title: "Check the workbook",
  looking: "Looking at every sheet…",
  fine: "Every sheet, table, column and drop-down is as it should be.",
  intro: "What people wrote stays as it is. This is what would be done:",
  sentence,
  heldTitle: "Something that people wrote is gone",
  held: "Look in Version History first: File, Info, Version History. Only that brings back what was written. Tick what you want to have made again, empty:",
  heldTick: (name: string) => `${name}, empty`,
  byHand: "Only you can do this",
  nothing: "Nothing else can be done from here.",
  start: "Put it right",
  again: "Look again",
  back: "Back",
  working: "Putting it right…",
  done: (count: number) => (count === 1 ? "1 thing was put right." : `${count} things were put right.`),
  halfTitle: "Setting up is not finished",
  halfIntro: "It was broken off. What is there stays, and this is what is still to be made:",
};
