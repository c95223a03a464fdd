/** Everything that set-up writes into the sheets for people to read, in American English. */

/** Titles have at most 32 characters and texts at most 225 (fact 3.8). */
export type AlertText = { readonly title: string; readonly text: string };

/** A heading of the Start Here page with the paragraphs below it; a paragraph may have words in front. */
export type Section = {
  readonly heading: string;
  readonly lines: readonly { readonly lead?: string; readonly text: string }[];
};

export const en = {
  startHere: {
    /** Shown until a city is set. */
    title: "City data inventory",
    titleOf: " data inventory",
    subtitle: "One list of the data that our departments keep, made together.",
    lead: "Lead analyst",
    email: "Questions go to",
    due: "Please answer by",
    round: "Round",
    sections: [
      {
        heading: "What this workbook is",
        lines: [
          {
            text: "Each department answers nine prompts and lists the datasets it keeps: one row for each dataset on the Inventory sheet. The lead analyst reviews the rows, and the city learns what it has.",
          },
          {
            text: "The inventory describes data. It never holds the data itself, and not everything in it will be published.",
          },
          {
            text: "Leave no dataset out because it is sensitive. List it, choose who may see it, and say why.",
          },
          { text: "Everyone who can open this workbook can read all of it. Do not put secrets into a description." },
        ],
      },
      {
        heading: "What counts as a dataset",
        lines: [
          {
            lead: "Yes",
            text: "Records that are kept and updated as part of your work, that feed a report or a decision, or that people ask you for: permits, inspections, payments, calls, vehicles, trees. In a database, a spreadsheet, a map or on paper.",
          },
          {
            lead: "No",
            text: "Timesheets, project plans, personal trackers, drafts, and documents written once and never updated.",
          },
          {
            lead: "Several",
            text: "A spreadsheet in which several sheets hold records of their own is one dataset for each sheet. A program that keeps permits and inspections is two datasets.",
          },
        ],
      },
      {
        heading: "How to open the side panel",
        lines: [
          { lead: "1", text: "Go to the Home tab in Excel and choose Data inventory. The panel opens at the right." },
          {
            lead: "2",
            text: "Say which department you answer for. The panel shows the nine prompts and writes your answers into this workbook.",
          },
          {
            lead: "No button?",
            text: "Ask the lead analyst. Until it is there you can fill in the sheets by hand, as described below.",
          },
        ],
      },
    ] satisfies readonly Section[],
    promptsHeading: "The nine prompts",
    sectionsAfterPrompts: [
      {
        heading: "How to fill in a row by hand",
        lines: [
          {
            lead: "1",
            text: "On the Inventory sheet, go to the first empty row right below the table and choose your department in the Department column. The table takes the new row in.",
          },
          {
            lead: "2",
            text: "Go on to the right. Each cell tells what belongs in it when you select it; many have a list to choose from. Cells that must be filled are tinted until they are.",
          },
          {
            lead: "3",
            text: "Leave Inventory ID and the columns from Prompts Answered to Last Changed to the side panel, and Priority and the columns of the review to the lead analyst.",
          },
          {
            lead: "4",
            text: "On the Responses sheet, find your department and the prompt, and choose the answer. None, Does not apply and Not sure are answers too.",
          },
          {
            lead: "5",
            text: "To take a row out, set its Review Status to Withdrawn. Please delete no rows: others may be working below.",
          },
          {
            lead: "6",
            text: "You may add columns of your own at the right of a table. Please do not rename the columns, tables and sheets that are here.",
          },
        ],
      },
      {
        heading: "When something went wrong",
        lines: [
          {
            lead: "Something is gone",
            text: "Choose File, Info, Version History. Open an earlier version, copy what is missing, and paste it below the table. The earlier version stays where it is.",
          },
          {
            lead: "Rows seem missing",
            text: "Somebody may have set a filter. Choose Data, Clear: it shows all rows and removes nothing.",
          },
          {
            lead: "A sheet or a column was renamed or deleted",
            text: "The side panel names what it misses. Give it its old name back, or bring it back from Version History.",
          },
          {
            lead: "Excel cannot merge changes",
            text: "Copy what you typed last into an empty document, choose Refresh, and look whether it is there. The side panel keeps what was not saved yet and offers it again.",
          },
          { lead: "Anything else", text: "Write to the lead analyst." },
        ],
      },
    ] satisfies readonly Section[],
    sheetsHeading: "What is on each sheet",
    inventorySheet: "This is what the instructions call the Inventory sheet.",
    attributionHeading: "Where the prompts come from",
  },
  sheets: {
    inventory: { title: "Inventory of datasets", note: "One row for each dataset. List it even when it is sensitive." },
    responses: {
      title: "Answers to the prompts",
      note: "One row for each department and prompt. The side panel fills it; you may also answer by hand.",
    },
    departments: {
      title: "Departments",
      note: "One row for each department, with its point of contact (POC). The lead analyst keeps this sheet.",
    },
    quickStart: {
      title: "Quick start list",
      note: "Datasets that many cities have, for prompt 1. The lead analyst may change this list.",
    },
    lists: {
      title: "Choices behind the drop-downs",
      note: "Theme and Request Channel may be changed here. The other lists must stay as they are.",
    },
    decisions: {
      title: "Decisions",
      note: "What was decided about rows, such as two that are not the same. The side panel keeps it; the latest line counts.",
    },
    dashboard: {
      title: "Dashboard",
      note: "Live counts. Every number here is a formula, and nothing needs to be typed.",
    },
    settings: { title: "Settings", note: "The lead analyst fills in the second column." },
  },
  lists: {
    value: "A choice in the drop-downs.",
    meaning: "What it means",
    meaningHelp: "What the choice beside it means.",
  },
  dashboard: {
    datasets: "Datasets",
    accepted: "Accepted",
    departments: "Departments",
    problems: "Problems",
    byPrompt: "Answers by prompt",
    prompt: "Prompt",
    byClassification: "Datasets by classification",
    byPublication: "Datasets by publication status",
    byStatus: "Rows by review status",
    byColumn: "Problems by column",
    column: "Column",
    empty: "Empty",
    offList: "Not on its list",
    total: "Total",
    number: "Datasets",
    rows: "Rows",
    byDepartment: "By department",
    department: "Department",
    answered: "Prompts answered",
    problemsNote:
      "A problem is an empty cell that must be filled, or a value that is not on its list. Withdrawn, duplicate and retired rows do not count.",
  },
  /** Header and footer of printed pages, in Excel's own codes. */
  print: { footerLeft: "&A", footerRight: "Page &P of &N" },
  /** What is noted about a list that was attached. */
  attach: {
    column: (letter: string) => `Column ${letter}`,
    place: (sheet: string, letter: string) => `${sheet}, column ${letter}`,
    kept: "Kept as it is",
    rows: (count: number) => (count === 1 ? "1 row" : `${count} rows`),
    empty: "(empty)",
  },
  alerts: {
    closedList: {
      title: "Choose from the list",
      text: "Choose one of the values in the list, or leave the cell empty.",
    },
    openList: {
      title: "Not on the list",
      text: "This value is not on the Lists sheet. Choose one from the list, or ask the lead analyst to add it.",
    },
    departments: {
      title: "Choose a department",
      text: "Choose one of the departments in the list. The lead analyst adds departments on the Departments sheet.",
    },
    prompts: { title: "Choose a prompt", text: "Enter one of the nine prompts, P1 to P9." },
    date: { title: "Enter a date", text: "Enter a date such as 2026-11-23." },
    tooLong: (most: number) => ({
      title: "This is too long",
      text: `Shorten it to ${most} characters or fewer. A longer text can stay, but the row cannot be sent with it.`,
    }),
  },
} as const;
