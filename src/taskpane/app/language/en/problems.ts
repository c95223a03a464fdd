import type { WorkbookErrorCode } from "../../../../workbook/errors";
import type { Problem } from "../../errors";

const versionHistory =
  "Ask the lead analyst, or bring it back yourself: File, Info, Version History. What you typed here is kept on this computer.";

/** What went wrong, why, and what to do. `what` is the name that the error carries. */
export const problems: Readonly<Record<WorkbookErrorCode, (what: string) => Problem>> = {
  notInExcel: () => ({
    title: "Open this in Excel",
    why: "This page is the side panel of an Excel workbook. By itself it has no workbook to write to.",
    whatToDo: "Open your city’s data inventory workbook in Excel, then choose Data Inventory on the Home tab.",
  }),
  excelTooOld: () => ({
    title: "This Excel is too old",
    why: "The side panel needs Excel 2021, Microsoft 365 or Excel on the web.",
    whatToDo:
      "Open the workbook in Excel on the web, or ask your IT department for a newer Excel. You can also fill in the Inventory sheet by hand.",
  }),
  sheetMissing: (what) => ({
    title: `The sheet “${what}” is missing`,
    why: "Somebody may have deleted it. The side panel cannot work without it.",
    whatToDo: versionHistory,
  }),
  tableMissing: (what) => ({
    title: `The table “${what}” is missing`,
    why: "Somebody may have deleted it or turned it into plain cells. The side panel cannot work without it.",
    whatToDo: versionHistory,
  }),
  columnMissing: (what) => ({
    title: `A column is missing: ${what}`,
    why: "Somebody may have deleted it or changed its heading. The side panel finds columns by their heading.",
    whatToDo: `Give the column its heading back. If it was deleted: ${lowerFirst(versionHistory)}`,
  }),
  columnTwice: (what) => ({
    title: `Two columns have the same heading: ${what}`,
    why: "The side panel finds columns by their heading, so it cannot tell the two apart.",
    whatToDo: "Give the column that was added another heading, then try again.",
  }),
  tableTwice: (what) => ({
    title: `Two tables could be the right one: ${what}`,
    why: "Somebody may have copied a sheet. The side panel will not guess which one your department uses.",
    whatToDo: "Delete the copy or move it to a workbook of its own, then try again.",
  }),
  readOnly: () => ({
    title: "This workbook cannot be changed",
    why: "It is open for reading only, or you may read it but not change it.",
    whatToDo:
      "Choose Edit Workbook in Excel. If that is not offered, ask whoever shared the workbook to let you edit it.",
  }),
  sheetProtected: (what) => ({
    title: `The sheet “${what}” is protected`,
    why: "Excel lets nobody add rows to a table on a protected sheet.",
    whatToDo: "Ask the lead analyst to unprotect it: Review, Unprotect Sheet. Then try again.",
  }),
  cellEditMode: () => ({
    title: "A cell is open for typing",
    why: "Excel waits until the typing in the sheet is finished.",
    whatToDo: "Press Enter or Esc in the sheet, then try again.",
  }),
  noAnswer: () => ({
    title: "Excel did not answer",
    why: "It may be busy, or a window of its own may be waiting for you. The change may or may not have been made.",
    whatToDo:
      "Press Enter or Esc in the sheet, in case a cell is open for typing. Look whether Excel is asking something. Then try again: that never makes a second row.",
  }),
  sessionExpired: () => ({
    title: "Excel has lost its connection",
    why: "The workbook was open for a long time, or the connection was interrupted.",
    whatToDo: "Reload the workbook in the browser. What you typed here is kept on this computer.",
  }),
  tooMuchData: () => ({
    title: "This is more than Excel takes at once",
    why: "Excel on the web takes 5 MB at a time.",
    whatToDo: "Shorten the longest text, then try again.",
  }),
  busy: () => ({
    title: "Excel is busy",
    why: "It is still at work on something else.",
    whatToDo: "Wait a moment, then try again.",
  }),
  rowBelowTaken: (what) => ({
    title: "There is no room below the Inventory table",
    why:
      what === "totals"
        ? "The table has a totals row, and new rows belong where it stands."
        : "Something stands in the cells right below the table, and it is not written over.",
    whatToDo:
      what === "totals"
        ? "Turn the totals row off: Table Design, Total Row. Then try again."
        : "Move what stands below the table to another sheet, then try again.",
  }),
  noRoomBeside: (what) => ({
    title: `There is no room at the right of the table “${what}”`,
    why: "A column belongs there, and what stands in the cells is not written over.",
    whatToDo: "Move it to another place, then try again.",
  }),
  tableDidNotGrow: () => ({
    title: "The row stands below the table, not in it",
    why: "Excel wrote the row but did not make the table larger.",
    whatToDo: "Pull the small corner at the end of the table down over the row, then try again.",
  }),
  rowNotConfirmed: () => ({
    title: "The row could not be found after saving",
    why: "Somebody may have written to the same place at the same moment.",
    whatToDo: "Try again. What you typed is still here, and trying again never makes a second row.",
  }),
  rowMissing: (what) => ({
    title: "This row is no longer in the sheet",
    why: `No row has the Inventory ID ${what}. Somebody may have deleted it or changed its ID.`,
    whatToDo: `To get it back, use File, Info, Version History. What you typed here is kept on this computer.`,
  }),
  rowMoved: () => ({
    title: "The row was moved in the sheet",
    why: "Somebody sorted or changed the rows meanwhile. Nothing was written, so that the wrong row is not changed.",
    whatToDo: "The list has been read again. Choose once more.",
  }),
  idTwice: (what) => ({
    title: "Two rows have the same Inventory ID",
    why: `${what} stands in more than one row, perhaps because a row was copied. Nothing was written, so that the wrong row is not changed.`,
    whatToDo: "Clear the Inventory ID of the copy in the sheet, then try again.",
  }),
  rowClosed: (what) => ({
    title: what ? `“${what}” is closed` : "This row is closed",
    why: "The lead analyst has taken it out of the list, or it was withdrawn.",
    whatToDo: "Ask the lead analyst to open it again.",
  }),
  cellChanged: (what) => ({
    title: `Somebody else has changed this: ${what}`,
    why: "It was changed in the sheet since you opened it. Nothing was written, so that their change is not lost.",
    whatToDo: "Look at what stands in the sheet now, then save again if yours is right.",
  }),
  tooLong: (what) => ({
    title: `The text is too long: ${what}`,
    why: "A cell in Excel holds 32,767 characters.",
    whatToDo: "Shorten the text, then try again.",
  }),
  templateNewer: () => ({
    title: "This workbook needs a newer side panel",
    why: "It was made by a newer version than this one.",
    whatToDo: "Close Excel and open it again to get the newest version. If that does not help, ask your IT department.",
  }),
  filtered: (what) => ({
    title: `A filter hides rows on “${what}”`,
    why: "What is written while rows are hidden can land in the wrong row.",
    whatToDo: "Show all rows: Data, Clear. It removes nothing. Then try again.",
  }),
  cellsBeside: (what) => ({
    title: `There is no room at the right of the list on “${what}”`,
    why: "New columns belong there, and something else stands in those cells.",
    whatToDo: "Move what stands at the right of the list to another sheet, then try again.",
  }),
  listChanged: (what) => ({
    title: `The list on “${what}” has changed`,
    why: "Somebody moved or changed it after it was read, so nothing more was written.",
    whatToDo: "Begin again with the list as it is now.",
  }),
  nameTaken: (what) => ({
    title: `The name “${what}” is already used`,
    why: "A sheet or table of that name is in this workbook and is no part of an inventory. Nothing was changed.",
    whatToDo: "Rename it, or set up the inventory in a new, blank workbook.",
  }),
  inventoryHere: () => ({
    title: "Departments share this workbook",
    why: "An inventory is in it, and what you note about departments is not for their eyes. Nothing was written.",
    whatToDo: "Open your own notes, or make them in a new, blank workbook.",
  }),
  leadNotesHere: () => ({
    title: "This workbook holds your own notes",
    why: "Departments share the inventory, and your notes about them are not for their eyes. Nothing was changed.",
    whatToDo: "Set up the inventory in a new, blank workbook.",
  }),
  unexpected: () => ({
    title: "Something did not work",
    why: "Excel answered in a way that was not expected.",
    whatToDo: "Try again. If it happens again, close the side panel and open it once more. What you typed is kept.",
  }),
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
