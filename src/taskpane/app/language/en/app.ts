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
  changeRole: "Change department or role",
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
