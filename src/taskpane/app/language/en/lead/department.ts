import type { NextStep } from "../../../../../inventory/next-step";

/** What the lead analyst reads about one department. */
export const leadDepartment = {
  gone: "This department is no longer in the Departments sheet.",
  nextTitle: (step: string) => `Next: ${step.charAt(0).toLowerCase()}${step.slice(1)}`,
  why: (step: NextStep): string => {
    if (step.who === "nobody") return "Every row is decided on.";
    switch (step.what) {
      case "nameContact":
        return "Then the prompts can go out.";
      case "sendPrompts":
        return "The message is ready for your own mail program.";
      case "remind":
        return "The message names what is left. Nobody was written to for a week.";
      case "review":
        return "They wait for your decision. They are listed below.";
      case "answerPrompts":
      case "answerQuestions":
      case "finishRows":
        return "The department has to do this.";
      case "send":
        return "Everything is answered. The department has to choose Check and send.";
    }
  },
  contact: "Point of contact",
  contactNamed: (day: string) => `Named on ${day}`,
  name: "Name or post",
  nameHelp: "Who answers the prompts for the department.",
  email: "Email",
  emailHelp: "A shared mailbox outlives a change of staff.",
  second: "Second contact",
  secondHelp: "Whom to ask when the point of contact is away.",
  dueDate: "Due date",
  dueDateHelp: (day: string) => (day === "" ? "The Settings sheet names none." : `Left open: ${day}, as in Settings.`),
  startOrder: "Start order",
  noOrder: "Not decided",
  orders: { First: "First", Next: "Next", Later: "Later" },
  inSheet: (value: string) => `In the sheet: ${value}`,
  save: "Save",
  saved: (department: string) => `${department} is saved in the Departments sheet.`,
  kept: "What you typed is kept on this computer until you save",
  discard: "Show what is in the sheet",
  messages: "Messages",
  promptsSent: (day: string) => `The prompts were sent on ${day}.`,
  promptsNotSent: "The prompts were not sent in this round.",
  reminded: (day: string) => `Reminded on ${day}.`,
  share: "Share the prompts",
  shareAgain: "Share the prompts again",
  remind: "Send a reminder",
  progress: "The nine prompts",
  note: (text: string, by: string) => (by === "" ? `Note: ${text}` : `Note by ${by}: ${text}`),
  sent: "Sending",
  sentOn: (day: string, by: string) => (by === "" ? `Sent for review on ${day}` : `Sent for review on ${day} by ${by}`),
  notSent: "Not sent for review in this round.",
  noDatasets: (who: string) => `The department states that it keeps no datasets: ${who}`,
  notesToLead: "Notes to you",
  noteFrom: (by: string, day: string) => `${by}, ${day}`,
  lastChanged: (day: string, by: string) => (by === "" ? `Last changed on ${day}` : `Last changed on ${day} by ${by}`),
  rows: (number: number) => `Rows (${number})`,
  noRows: "No row of the Inventory sheet names this department.",
  problems: (number: number) => (number === 1 ? "1 problem" : `${number} problems`),
  status: (status: string, number: number) => `${status} (${number})`,
  readingRows: "Reading the rows…",
  noId: "no Inventory ID",
  idTwice: "Inventory ID stands twice",
};
