import { cells, number, rows } from "../counts";

/** What the lead analyst reads about the quality of the whole sheet. */
export const quality = {
  number,
  things: (count: number) => (count === 1 ? "1 thing to look at" : `${number(count)} things to look at`),
  nothing: "Nothing to look at",
  nothingText: "Every row passes every rule. Look for likely duplicates too.",
  checked: (count: number, departments: number) =>
    `${rows(count)} checked · ${departments === 1 ? "1 department" : `${departments} departments`}`,
  reading: (read: number, total: number) => `Reading row ${number(read)} of ${number(total)}…`,
  checking: "Checking the rows…",
  mustBe: "Must be put right",
  canBeFixed: "Can be fixed for you",
  worthALook: "Worth a look",
  spaces: "Extra spaces",
  spacesText: "Spaces before, after or doubled inside a value.",
  repairText: "Each can only mean what stands at the right.",
  emptyColumn:
    "No row has this yet. Where one answer is true for many rows, type it once in the sheet and copy it down the column.",
  unnamed: "(no name yet)",
  noDepartment: "No department",
  sheetRow: (row: number) => `row ${row}`,
  showCell: "Show cell",
  showCellOf: (name: string) => `Show cell: ${name}`,
  more: (count: number) => `and ${number(count)} more`,
  noIdFirst: (count: number) =>
    count === 1
      ? "1 more cell can be fixed when its row has an Inventory ID of its own."
      : `${number(count)} more cells can be fixed when their rows have an Inventory ID of their own.`,
  giveIds: (count: number) => (count === 1 ? "Give it an ID" : `Give all ${number(count)} an ID`),
  givenIds: (count: number) => `${rows(count)} ${count === 1 ? "has" : "have"} an Inventory ID now.`,
  noneYet: (count: number) => `${rows(count)} ${count === 1 ? "has" : "have"} none yet.`,
  giving: (done: number, total: number) => `${number(done)} of ${number(total)} have an ID…`,
  fix: (count: number) => `Fix ${cells(count)}`,
  fixChange: (before: string, after: string) => `Fix: ${before} → ${after}`,
  fixOne: "Fix",
  fixing: (done: number, total: number) => `${number(done)} of ${number(total)} cells are done…`,
  stop: "Stop",
  fixed: (count: number, refused: number) => made(count, count === 1 ? "is fixed." : "are fixed.", refused),
  undo: (count: number) => `Put back what stood in ${cells(count)}`,
  undone: (count: number, refused: number) =>
    made(count, count === 1 ? "says again what stood there." : "say again what stood there.", refused),
  undoNote: "You can undo this until you close the side panel.",
  previewTitle: "What will be changed",
  previewText: "Only these cells are written. Somebody else’s change is never overwritten.",
  notNow: "Not now",
  becomes: "becomes",
  duplicates: "Likely duplicates",
  duplicatesText: "Compare rows that may be about the same data, and merge them or keep both.",
  walk: "Next problem",
  walkTitle: (at: number, of: number) => `Problem ${number(at)} of ${number(of)}`,
  walkDone: "No problem is left.",
  nowSays: "The cell says",
  emptyCell: "Nothing",
  openForm: "Mend it in the form",
  openFormOf: (name: string) => `Open ${name}`,
  needsId: "The row needs an Inventory ID of its own first. The list of problems gives it one.",
  toList: "To the list of problems",
};

/** Nothing where nothing was done. */
function made(count: number, what: string, refused: number): string {
  return [...(count > 0 ? [`${cells(count)} ${what}`] : []), ...(refused > 0 ? [left(refused)] : [])].join(" ");
}

function left(count: number): string {
  return `${cells(count)} ${count === 1 ? "was" : "were"} left alone, because somebody has changed ${count === 1 ? "it" : "them"} meanwhile.`;
}
