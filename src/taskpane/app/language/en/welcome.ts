export const welcome = {
  title: "Data inventory",
  intro:
    "Name the datasets your department keeps, beside the workbook you already use. Nine short prompts, in any order. You can stop at any time and carry on later.",
  role: "What will you do here?",
  pointOfContact: "I answer for a department",
  pointOfContactHelp: "Go through the nine prompts and list what your department keeps.",
  lead: "I lead the inventory",
  leadHelp: "See how far each department has come.",
  department: "Your department",
  chooseDepartment: "Choose a department",
  noDepartments: "No department is listed yet. Ask the lead analyst to fill in the Departments sheet.",
  departmentMissing: "Choose your department",
  name: "Your name or post",
  nameHelp: "Shown beside the rows you add, so that others know whom to ask.",
  nameMissing: "Enter your name or post",
  privacy:
    "There is no sign-in. Everyone who can open this workbook can read and change it. What you type goes into this workbook and nowhere else.",
  continue: "Continue",
  continueAs: (department: string) => `Continue as ${department}`,
};
