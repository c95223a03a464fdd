/** The page that somebody comes to for whom it is not. */
export const otherRole = {
  forLead: "This is for the lead analyst",
  forContact: "This is for a department’s point of contact",
  leadWhy: (lead: string) =>
    lead === ""
      ? "How far the departments have come, and messages to them, are the lead analyst’s."
      : `How far the departments have come, and messages to them, are the lead analyst’s: ${lead}.`,
  contactWhy: "Prompts are answered and datasets are sent by the person who answers for a department.",
  noLock:
    "You are shown this so that you do not get lost. It is no lock: who may read and change the workbook is decided where it is shared, in SharePoint.",
  toChecklist: "Go to the checklist",
  toDepartments: "Go to the departments",
  changeRole: "Change department or role",
};
