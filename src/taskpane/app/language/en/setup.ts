const departments = (count: number) => (count === 1 ? "1 department" : `${count} departments`);

/** What setting up says to the lead analyst. */
export const setup = {
  title: "Set up the data inventory",
  intro:
    "This workbook has no data inventory yet. Setting up adds the sheets that the departments need: Start Here, Inventory, Responses, Departments, Quick Start, Lists, Decisions, Dashboard and Settings.",
  notEmpty: "There is something in this workbook already. It stays as it is, and the new sheets are put beside it.",
  ownNotes: "Make a workbook for my own notes instead",
  everyoneReads:
    "Everyone who can open this workbook can read all of it, and it will describe sensitive data. Share it with that in mind.",
  notLead:
    "If you were sent here to answer for a department, you may have the wrong workbook open. Ask the lead analyst for the right one.",
  city: "City",
  leadAnalyst: "Lead analyst’s name",
  departments: "Departments",
  departmentsHelp: "One on each line, or pasted from a sheet with what you know of them. You can add more later.",
  departmentsMissing: "Enter at least one department",
  count: departments,
  codesHelp: "Look at the short codes with which Inventory IDs will begin.",
  codeOf: (name: string) => `Code of ${name}`,
  take: "Take them from a sheet of this workbook",
  takeFrom: "Which column names the departments?",
  takeFromHelp: "They take the place of what stands above.",
  takeNothing: "No sheet has anything on it",
  choose: "Choose a column",
  dueDate: "Due date",
  dueDateHelp: "The day by which departments answer. You can leave it open.",
  more: {
    messages: {
      title: "Messages to departments",
      note: "Your office and email, and where this workbook is. Can wait.",
    },
    rest: {
      title: "Goals, mail domains and lists",
      note: "Can wait, and can be changed at any time on the Settings and Lists sheets.",
    },
  },
  listHelp: "What people choose from, one on a line.",
  attach: "We already keep a list in this workbook",
  start: "Set up this workbook",
  working: "Setting up…",
  progress: (done: number, of: number) => `${done} of ${of} steps done`,
  keepOpen: "Keep the side panel open until it is finished.",
  halfDone: "Some of the sheets are there already. The rest can still be made, and what you typed is kept.",
  finish: "Finish setting up",
  done: "The workbook is set up. Share it with the departments when you are ready.",
};
