/** Who uses the pane: who answers for a department, or who leads the inventory. */
export type Role = "pointOfContact" | "lead";

/** What can be done in the pane by some and not by others. */
export type Task =
  /** Answer prompts, list datasets, say whether they are still right, and send all of it. */
  | "answerPrompts"
  /** Take a dataset of the department out of the list, and bring it back. */
  | "removeDataset"
  /** Give the department to a colleague. */
  | "handOver"
  /** See how far every department has come, and note its point of contact and its due date. */
  | "followDepartments"
  /** Write to points of contact, with the prompts or a reminder. */
  | "writeToDepartments"
  | "beginRound"
  /** Accept what departments have sent, ask for changes, and take rows out as duplicates or as no longer kept. */
  | "reviewDatasets"
  /** Say how soon a dataset should be published. */
  | "setPriorities"
  /** Make the workbook, put it right, and add and rename departments. */
  | "setUp"
  /** See where answers and datasets are still wanting. */
  | "seeCoverage"
  /** Write the inventory as a catalog or a table. */
  | "takeOut"
  /** Look through the problems of the whole sheet, and fix what is certain. */
  | "checkQuality"
  /** Say of two rows whether they are one, and merge them. */
  | "mergeDuplicates";

/**
 * Who does what. It keeps people from getting lost and is no lock: who may change the workbook is decided where it is
 * shared. What is not here is for both: reading, and changing what a dataset says.
 */
const doneBy: Readonly<Record<Task, readonly Role[]>> = {
  answerPrompts: ["pointOfContact"],
  removeDataset: ["pointOfContact"],
  handOver: ["pointOfContact"],
  followDepartments: ["lead"],
  writeToDepartments: ["lead"],
  setUp: ["lead"],
  beginRound: ["lead"],
  reviewDatasets: ["lead"],
  setPriorities: ["lead"],
  seeCoverage: ["lead"],
  takeOut: ["lead"],
  checkQuality: ["lead"],
  mergeDuplicates: ["lead"],
};

/** Whether somebody in this role does such a thing. */
export function may(role: Role, task: Task): boolean {
  return doneBy[task].includes(role);
}
