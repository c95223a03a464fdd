/** The frame around every screen. */
export const app = {
  name: "Data inventory",
  pageTitle: (screen: string) => `${screen} – Data inventory`,
  pageTitleWithError: (screen: string) => `Error: ${screen} – Data inventory`,
  problemTitle: "There is a problem",
  opening: "Opening the inventory…",
  tryAgain: "Try again",
  backTo: (screen: string) => `Back to ${screen}`,
  menu: "More",
  working: "Excel is at work…",
  /** While something is tried again. */
  waitsFor: {
    busy: "Excel is busy. This goes on by itself in a moment…",
    cellEditMode: "A cell is open for typing. Press Enter or Esc in the sheet, and this goes on by itself…",
  },
  undo: "Undo",
  brokenOff: "Some rows were not changed, because somebody else changed them at the same moment. Look at them again.",
  selected: (name: string) => `Selected in the sheet: ${name}`,
  openSelected: "Open",
  storageRefused: "This computer does not keep what you type. Save before you close the side panel.",
  leadNotes: "Lead Notes",
  changeRole: "Change department or role",
  checkWorkbook: "Check the workbook",
  editDepartments: "Add or rename departments",
  canBeRepaired:
    "If that is not enough, some of it can be put right from here. You see what would be done before anything is changed.",
  repair: "See what can be repaired",
  handOver: "Hand over to a colleague",
  quality: "Quality",
  duplicates: "Duplicates",
  refresh: "Refresh from the sheet",
  refreshed: "Read again from the sheet.",
  saved: "Everything is saved in the sheet",
  stale: "The sheet has changed since it was read. Choose Refresh from the sheet.",
  kept: (count: number) =>
    count === 1 ? "1 dataset is kept on this computer only" : `${count} datasets are kept on this computer only`,
  readOnly: "You can read this workbook but not change it.",
  crashed: {
    title: "The side panel stopped",
    why: "Something in it did not work as it should. What you typed is kept on this computer.",
    whatToDo: "Try again. If it happens again, close the side panel and open it once more.",
  },
};
