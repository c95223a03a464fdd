import type { Section } from "../../language/en";

/** What set-up writes into the sheets of Lead Notes, in American English. */
export const en = {
  readMe: {
    title: "Lead Notes",
    /** @param lead "" when not told */
    subtitle: (lead: string) =>
      lead === "" ? "The lead analyst's own workbook" : `The lead analyst's own workbook: ${lead}`,
    sections: [
      {
        heading: "Whose it is",
        lines: [
          {
            text: "Only yours. It says what you think of departments: do not share it with them, and keep it in a folder that they cannot open.",
          },
          {
            text: "The shared inventory is another workbook. Nothing goes from here to there but what you copy yourself.",
          },
        ],
      },
      {
        heading: "What it is for",
        lines: [
          { lead: "Before a meeting", text: "Send a department the brief, or print the Brief sheet." },
          {
            lead: "After a meeting",
            text: "Note what was covered and what was said, and rate the department from 1 to 5.",
          },
          {
            lead: "When you know enough",
            text: "See with whom to start, and why. Your own word counts more than what is suggested.",
          },
          {
            lead: "When you begin",
            text: "Copy the departments and their points of contact, and paste them where the side panel sets up the shared workbook.",
          },
        ],
      },
      {
        heading: "How to work here",
        lines: [
          {
            lead: "With the side panel",
            text: "Go to the Home tab in Excel and choose Data inventory. The panel opens at the right and shows your departments.",
          },
          {
            lead: "By hand",
            text: "Type into the Readiness sheet, and into the first row below the table for a new department. Suggested Start is written by the side panel.",
          },
          {
            lead: "Your own columns",
            text: "Add them at the right of the table. Keep the names of the columns that are here, and of the table.",
          },
          {
            lead: "Something is gone",
            text: "Choose File, Info, Version History, and copy it from an earlier version.",
          },
        ],
      },
    ] satisfies readonly Section[],
  },
  readiness: {
    title: "Readiness of the departments",
    note: "One row for each department. For you alone: do not share this workbook with departments.",
  },
  /** Who takes questions when no name was told. */
  leadAnalyst: "the lead analyst",
} as const;
