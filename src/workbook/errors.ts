/**
 * Everything that can go wrong between the pane and the workbook. The pane's language catalogue turns each code into
 * what happened, why, and what to do.
 */
export type WorkbookErrorCode =
  /** The page is not open inside Excel. */
  | "notInExcel"
  /** This Excel lacks ExcelApi 1.14. */
  | "excelTooOld"
  /** A sheet that the inventory needs is not there; `what` names it. */
  | "sheetMissing"
  /** A table that the inventory needs is not there; `what` names it. */
  | "tableMissing"
  /** A column is missing; `what` names the table and the column. */
  | "columnMissing"
  /** Two columns carry the same header; `what` names it. */
  | "columnTwice"
  /** Two tables could be meant; `what` names them. */
  | "tableTwice"
  /** The file cannot be changed by this person. */
  | "readOnly"
  /** The sheet is protected; `what` names it. */
  | "sheetProtected"
  /** Somebody is typing in a cell, so Excel refuses or holds the request. */
  | "cellEditMode"
  /** Excel did not answer in time. What was sent may or may not have been done. */
  | "noAnswer"
  /** The session on the web has ended; only reloading the page helps. */
  | "sessionExpired"
  /** More than 5 MB in one request or answer. */
  | "tooMuchData"
  /** Excel is busy or asks to slow down. */
  | "busy"
  /** A totals row or other cells stand where the next row belongs; `what` says which: "totals" or "cells". */
  | "rowBelowTaken"
  /** Cells stand where a new column belongs, at the right of a table; `what` names it. */
  | "noRoomBeside"
  /** The row stayed outside the table and the table could not be made larger. */
  | "tableDidNotGrow"
  /** After writing, something else stood in the cells. */
  | "rowNotConfirmed"
  /** No row has this Inventory ID; `what` is the ID. */
  | "rowMissing"
  /** A row without an ID was moved in the sheet since it was read. */
  | "rowMoved"
  /** Several rows have this Inventory ID; `what` is the ID. */
  | "idTwice"
  /** The row is out of the department's hands: a duplicate, retired, or withdrawn; `what` is its name. */
  | "rowClosed"
  /** Somebody else has changed a cell since it was read; `what` is the header of its column. */
  | "cellChanged"
  /** A value is longer than a cell can hold; `what` names the field. */
  | "tooLong"
  /** The workbook was made by a newer add-in. */
  | "templateNewer"
  /** A filter hides rows of the list that is to be attached; `what` names its sheet. */
  | "filtered"
  /** Cells are filled at the right of the list that is to be attached; `what` names its sheet. */
  | "cellsBeside"
  /** The list that is being attached was changed by somebody since it was read; `what` names its sheet. */
  | "listChanged"
  /** Setting up found a sheet or a table of the same name that is no part of an inventory; `what` names it. */
  | "nameTaken"
  /** Lead Notes would have been written into the workbook that departments share; `what` names its table. */
  | "inventoryHere"
  /** An inventory would have been set up in Lead Notes. */
  | "leadNotesHere"
  | "unexpected";

/** Thrown by everything in `src/workbook`; nothing of office.js gets past it. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly what = "",
    options?: ErrorOptions,
  ) {
    super(what ? `${code}: ${what}` : code, options);
    this.name = "WorkbookError";
  }
}
