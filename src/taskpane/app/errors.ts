import { WorkbookError, type WorkbookErrorCode } from "../../workbook/errors";
import type { Texts } from "./language/texts";

/** What a person is told when something goes wrong: what happened, why, and what to do. */
export type Problem = { readonly title: string; readonly why: string; readonly whatToDo: string };

/** Anything thrown, as an error that has a sentence. */
export function asWorkbookError(error: unknown): WorkbookError {
  return error instanceof WorkbookError ? error : new WorkbookError("unexpected", "", { cause: error });
}

export function problemOf(error: WorkbookError, texts: Texts): Problem {
  return texts.problems[error.code](error.what);
}

/** After these it is not known whether the row was written: before writing again, it has to be looked for. */
export function mayHaveBeenDone(code: WorkbookErrorCode): boolean {
  return code === "noAnswer" || code === "rowNotConfirmed" || code === "tableDidNotGrow" || code === "unexpected";
}

/** Whether the person can do something about it while the pane is open. */
export function canBeTriedAgain(code: WorkbookErrorCode): boolean {
  return code !== "notInExcel" && code !== "excelTooOld" && code !== "templateNewer" && code !== "sessionExpired";
}

/** Whether it goes away by itself: Excel is busy, or somebody is typing in a cell. */
export function isSoonOver(code: WorkbookErrorCode): code is "busy" | "cellEditMode" {
  return code === "busy" || code === "cellEditMode";
}

/** Whether something of the workbook is gone or changed, so that it is worth looking for what can be put right. */
export function canBeRepaired(code: WorkbookErrorCode): boolean {
  switch (code) {
    case "sheetMissing":
    case "tableMissing":
    case "tableTwice":
    case "columnMissing":
    case "columnTwice":
      return true;
    default:
      return false;
  }
}
