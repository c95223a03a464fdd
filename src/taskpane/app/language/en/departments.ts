/** What the lead analyst's screens are called; the rest of their words is in lead/. */
export const departments = {
  title: "Departments",
  one: "Department",
  sharePrompts: "Share the prompts",
  remind: "Send a reminder",
};
