/** The answers that a department can give to a prompt, as they stand in the Answer column. */
export const answers = {
  notAnswered: "Not answered",
  datasetsListed: "Datasets listed",
  none: "None",
  doesNotApply: "Does not apply",
  notSure: "Not sure",
} as const;
