export const setup = {
  title: "Set up the data inventory",
  intro:
    "This workbook has no data inventory yet. Setting up adds the sheets that the departments need: Start Here, Inventory, Responses, Departments, Quick Start, Lists, Decisions, Dashboard and Settings.",
  notEmpty: "There is something in this workbook already. It stays as it is, and the new sheets are put beside it.",
  everyoneReads:
    "Everyone who can open this workbook can read all of it, and it will describe sensitive data. Share it with that in mind.",
  notLead:
    "If you were sent here to answer for a department, you may have the wrong workbook open. Ask the lead analyst for the right one.",
  city: "City",
  cityMissing: "Enter the city’s name",
  leadAnalyst: "Lead analyst’s name",
  leadAnalystMissing: "Enter the name of the lead analyst",
  departments: "Departments",
  departmentsHelp: "One on each line. You can add more later on the Departments sheet.",
  departmentsMissing: "Enter at least one department",
  departmentTwice: (name: string) => `${name} stands there twice. Remove one of them`,
  dueDate: "Due date",
  dueDateHelp: "The day by which departments answer. You can leave it open.",
  attach: "We already keep a list in this workbook",
  start: "Set up this workbook",
  working: "Setting up…",
  progress: (done: number, of: number) => `${done} of ${of} steps done`,
  keepOpen: "Keep the side panel open until it is finished.",
  halfDone:
    "Some of the sheets may be there already. Delete them before you try again, or start over in a new, blank workbook.",
};
