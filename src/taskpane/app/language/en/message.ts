type HandOver = {
  readonly department: string;
  readonly answered: string;
  readonly open: readonly string[];
  readonly datasets: number;
  readonly due: string;
  readonly address: string;
  readonly from: string;
};

type AskColleague = {
  readonly dataset: string;
  readonly department: string;
  readonly questions: readonly { readonly label: string; readonly help: string }[];
  readonly address: string;
  readonly from: string;
};

const lines = (...parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join("\n");

/** Messages that a person sends from their own mail program. */
export const message = {
  handOverTitle: "Hand over to a colleague",
  handOverIntro:
    "Send this to the colleague who goes on for your department. Everything that is saved in the sheet is theirs to go on with.",
  handOverUnsaved: (count: number) =>
    count === 1
      ? "1 dataset is typed on this computer only. Save it first: your colleague cannot see it."
      : `${count} datasets are typed on this computer only. Save them first: your colleague cannot see them.`,
  handOverLead: "The lead analyst gets a copy and writes the new name into the Departments sheet.",
  colleagueTitle: "I need a colleague’s answer",
  colleagueIntro: "Send these questions to somebody who knows. What you have answered so far is kept.",
  chooseQuestions: "What to ask",
  to: "To",
  toHelp: "Your colleague’s email address. You can also fill it in later.",
  subject: "Subject",
  body: "Message",
  open: "Open in mail",
  copyAndOpen: "Copy and open in mail",
  openWithoutText:
    "The message is too long to go along: it is copied, and you paste it into the mail that opens. Nothing is sent from here.",
  copy: "Copy the message",
  copied: "The message is copied.",
  notCopied: "This Excel does not let us copy. The message is selected: press Ctrl+C, on a Mac Command+C.",
  nothingIsSent: "Nothing is sent from here. The message opens in your own mail program.",
  handOver: ({ department, answered, open, datasets, due, address, from }: HandOver) => ({
    subject: `Data inventory: please go on for ${department}`,
    body: lines(
      "Hello,",
      "",
      `I have begun the data inventory for ${department} and hand it over to you.`,
      "",
      `So far: ${answered}, ${datasets === 1 ? "1 dataset" : `${datasets} datasets`} listed.`,
      open.length > 0 && `Not answered yet: ${open.join("; ")}.`,
      due !== "" && `Due: ${due}.`,
      "",
      "How to go on:",
      address === "" ? "1. Open the inventory workbook." : `1. Open the inventory workbook: ${address}`,
      "2. On the Home tab choose Data inventory.",
      `3. Choose “I answer for a department”, then ${department}.`,
      "",
      from,
    ),
  }),
  colleague: ({ dataset, department, questions, address, from }: AskColleague) => ({
    subject: `Data inventory: a question about “${dataset}”`,
    body: lines(
      "Hello,",
      "",
      `I am listing the data that ${department} keeps, and I need your help with “${dataset}”. Could you tell me:`,
      "",
      ...questions.map(({ label, help }) => `- ${label}: ${help}`),
      "",
      "A short answer by reply is enough.",
      address !== "" && `The inventory workbook: ${address}`,
      "",
      from,
    ),
  }),
};
