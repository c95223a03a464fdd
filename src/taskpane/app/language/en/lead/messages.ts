import type { Left } from "../../../../../inventory/missing";

/** Whom a message is for, and what every one of them says. */
export type Letter = {
  /** The point of contact's name; "" when none is noted. */
  readonly contact: string;
  readonly department: string;
  readonly city: string;
  /** As people say it; "" when there is no due date. */
  readonly due: string;
  readonly isOverdue: boolean;
  /** The workbook's; "" when it is not known. */
  readonly address: string;
  /** The lead analyst, the office, and where to write to: what is known of them. */
  readonly from: readonly string[];
};

type PromptsLetter = Letter & { readonly prompts: readonly string[] };

type ReminderLetter = Letter & {
  readonly prompts: readonly string[];
  readonly gaps: readonly { readonly name: string; readonly left: Left }[];
  /** Each with the field that it is about, or "". */
  readonly questions: readonly { readonly name: string; readonly field: string; readonly text: string }[];
  readonly toSend: number;
};

const lines = (...parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join("\n");

/** A longer list would not be read; all of it stands in the pane. */
const most = 15;

function listed(items: readonly string[]): readonly string[] {
  const rest = items.length - most;
  return [...items.slice(0, most).map((item) => `- ${item}`), ...(rest > 0 ? [`- and ${rest} more`] : [])];
}

const hello = ({ contact }: Letter) => (contact === "" ? "Hello," : `Hello ${contact},`);

const howTo = ({ address, department }: Letter) => [
  address === "" ? "1. Open the inventory workbook." : `1. Open the inventory workbook: ${address}`,
  "2. On the Home tab choose Data inventory.",
  `3. Choose “I answer for a department”, then ${department}.`,
];

function leftIn({ name, left }: { readonly name: string; readonly left: Left }): string {
  const parts = [
    left.toAnswer > 0 && `${left.toAnswer} to answer`,
    left.toPutRight > 0 && `${left.toPutRight} to put right`,
  ].filter((part) => part !== false);
  return `${name}: ${parts.join(", ")}`;
}

const section = (title: string, items: readonly string[]) => (items.length === 0 ? [] : ["", title, ...listed(items)]);

/** Messages of the lead analyst to points of contact, and the pages that they are sent from. */
export const leadMessages = {
  shareIntro: "Each department gets a message of its own. Open it in your mail program and send it there.",
  remindIntro: "Each message names what is left for that department. Open it in your mail program and send it there.",
  nobodyToShare: "Every department that has a point of contact got the prompts.",
  nobodyToRemind: "No department has anything left that it was asked for.",
  place: (number: number, of: number) => `${number} of ${of}`,
  messageTo: (department: string) => `To ${department}`,
  noEmail: "No email address is noted for this department.",
  toHint: "From the Departments sheet. You can write another one.",
  alreadySent: (day: string) => `The prompts were sent on ${day} already.`,
  alreadyReminded: (day: string) => `A reminder was sent on ${day} already.`,
  reading: "Reading what is left…",
  sent: "I have sent it",
  sentHelpPrompts: "Writes today as Prompts Sent On.",
  sentHelpReminder: "Notes the reminder in the Decisions sheet.",
  skip: "Not now, show the next one",
  sharedWith: (department: string) => `It is noted that ${department} got the prompts today.`,
  reminded: (department: string) => `It is noted that ${department} was reminded today.`,
  allDone: "That was the last one.",
  queue: "All of them",
  queued: "Waiting",
  current: "Shown",
  isSent: "Sent",
  done: "Back to departments",

  prompts: (letter: PromptsLetter) => ({
    subject: `Which data does ${letter.department} keep?`,
    body: lines(
      hello(letter),
      "",
      `${letter.city === "" ? "The city" : letter.city} is listing the data that its departments keep, and you are the point of contact for ${letter.department}. Nine short prompts help you to name it. “None” and “Not sure” are answers too, and you can stop at any time and carry on later.`,
      letter.due !== "" && "",
      letter.due !== "" && `Due: ${letter.due}.`,
      "",
      "How to begin:",
      ...howTo(letter),
      "",
      "The nine prompts:",
      ...letter.prompts.map((prompt, i) => `${i + 1}. ${prompt}`),
      "",
      "The prompts are by the Center for Government Excellence (GovEx) at Johns Hopkins University, licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).",
      "",
      ...letter.from,
    ),
  }),

  reminder: (letter: ReminderLetter) => {
    const { prompts, gaps, questions, toSend } = letter;
    const isNothingLeft = prompts.length + gaps.length + questions.length === 0;
    const what = `the data inventory of ${letter.department}`;
    return {
      subject: `Data inventory: what is left for ${letter.department}`,
      body: lines(
        hello(letter),
        "",
        letter.due === ""
          ? `This is what is left in ${what}.`
          : `${what.charAt(0).toUpperCase()}${what.slice(1)} ${letter.isOverdue ? "was" : "is"} due on ${letter.due}. This is what is left:`,
        ...section("Prompts without an answer (“None” and “Not sure” are answers too):", prompts),
        ...section("Datasets with something left:", gaps.map(leftIn)),
        ...section(
          "Questions about what you sent:",
          questions.map(({ name, field, text }) => `${name}: ${field === "" ? "" : `${field}: `}${text}`),
        ),
        ...(isNothingLeft || toSend > 0 ? ["", toSendWords(toSend, isNothingLeft)] : []),
        "",
        "How to go on:",
        ...howTo(letter),
        "",
        ...letter.from,
      ),
    };
  },
};

function toSendWords(toSend: number, isNothingLeft: boolean): string {
  const ready =
    toSend === 0 ? "" : toSend === 1 ? "1 dataset is ready to be sent. " : `${toSend} datasets are ready to be sent. `;
  return isNothingLeft
    ? `${ready}Everything is answered. What is left is to choose Check and send.`
    : `${ready}You can send what is ready with Check and send.`;
}
