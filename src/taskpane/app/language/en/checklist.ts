export const checklist = {
  title: "Checklist",
  due: (date: string) => `Due ${date}`,
  notSent: "Draft – not sent to the lead analyst",
  prompts: "The nine prompts",
  unfinishedOnly: "Unfinished only",
  nothingUnfinished: "Every prompt is answered.",
  continueWith: (prompt: string) => `Continue with ${prompt}`,
  unsaved: "Typed and not saved",
  notInSheet: "Not in the sheet",
  unsavedHelp: "What you typed is kept on this computer. Open it and save it.",
  unnamed: "Dataset without a name",
};
