const names = (list: readonly string[]) =>
  list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")} and ${list.at(-1) ?? ""}`;

/** What the lead analyst reads about what is still wanting. */
export const coverageTexts = {
  heading: "Where data is still missing",
  answers: (answered: number, of: number) => `${answered} of ${of} answers are in.`,
  silent: (count: number) =>
    count === 0 ? "" : count === 1 ? "1 department has not begun." : `${count} departments have not begun.`,
  fewest: (prompts: readonly string[]) =>
    prompts.length === 0
      ? ""
      : `${prompts.length === 1 ? "Prompt" : "Prompts"} ${names(prompts)} ${prompts.length === 1 ? "has" : "have"} the fewest answers.`,
  none: "No department is listed yet. Fill in the Departments sheet.",
  wantingOnly: "Only what is wanting",
  nothingWanting: "Every department has answered every prompt.",
  caption: "Answers by department and prompt",
  department: "Department",
  prompt: (number: string, label: string) => `Prompt ${number}: ${label}`,
  soFar: (count: number) => (count === 1 ? "1 dataset so far" : `${count} datasets so far`),
  legend: "Signs",
  numberSign: "datasets, finished",
  unfinishedSign: "datasets, not finished",
  contact: (name: string) => `Point of contact: ${name}`,
  noContact: "No point of contact is named",
  note: (text: string) => `“${text}”`,
  silentTitle: (count: number) => `Departments without an answer (${count})`,
  reading: "Reading the rows…",
  unnamed: (count: number) => `Quick start datasets that nobody named (${count})`,
  unnamedHelp: "Most cities have these. Ask the department that would keep them.",
  allNamed: "Every quick start dataset was named by somebody.",
  published: (count: number) => `Published although not for everybody (${count})`,
  publishedHelp: "Their publication status is Published, and their classification says that few may see them.",
  nonePublished: "Nothing is published that is classified Sensitive, Protected or Restricted.",
  noName: "Dataset without a name",
};
