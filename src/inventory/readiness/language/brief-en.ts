import type { BriefFor, BriefLanguage } from "./brief-language";

const sections: BriefLanguage["sections"] = [
  {
    heading: "What a data inventory is",
    lines: [
      "A list of the data that the city's departments keep: permits, inspections, calls, payments, maps. A line for each says what it holds, who looks after it and who may see it.",
      "It describes data and never holds it. Being on the list publishes nothing.",
      "It shows which departments keep the same data, and what could be of use to others.",
    ],
  },
  {
    heading: "What you will be asked",
    lines: [
      "You name a point of contact who knows the department's records.",
      "That person answers nine short prompts in a shared Excel workbook. Not being sure is an answer too.",
      "No system has to change, and no data has to be cleaned.",
    ],
  },
  {
    heading: "What sensitive means",
    lines: [
      "Data about people or security, and data that a law or a contract protects.",
      "It is listed too: its line says who may see it and why. Nothing is left out, and nothing disclosed.",
      "Every department can read the workbook, so no line holds a secret.",
    ],
  },
  {
    heading: "What happens next",
    lines: [
      "Your point of contact gets the prompts and a due date.",
      "We look through your list with you. Publishing anything is a decision of its own.",
    ],
  },
];

function message({ department, head, day, priorities }: BriefFor) {
  const meeting = day === "" ? "I would like to meet you" : `We meet on ${day}`;
  const lines = [
    head === "" ? "Hello," : `Hello ${head},`,
    "",
    `${meeting} to talk about the data inventory. In short:`,
    ...(priorities.length > 0 ? ["", `I think of your work on: ${priorities.join("; ")}.`] : []),
    ...sections.flatMap(({ heading, lines: told }) => ["", heading.toUpperCase(), ...told.map((line) => `- ${line}`)]),
  ];
  return { subject: `The data inventory: what it means for ${department}`, body: lines.join("\n") };
}

/** The brief in American English. */
export const briefEn: BriefLanguage = {
  title: "The city's data inventory",
  subtitle: "What it is and what it asks of a department",
  sections,
  questionsTo: (lead) => `Questions go to ${lead}.`,
  message,
};
