import type { Dataset, FieldKey, PromptCode } from "../../inventory/field";
import type { QueueFilter } from "../../inventory/review-queue";
import { may, type Role, type Task } from "../../inventory/roles";

/** Where in the pane a person can be. */
export type Screen =
  | { readonly kind: "welcome" }
  | { readonly kind: "checklist" }
  | { readonly kind: "departments" }
  /** `code` is the department's, here and below. */
  | { readonly kind: "department"; readonly code: string }
  /** Messages to one department, or left out, to every one for which it is time. */
  | { readonly kind: "sharePrompts" | "remind"; readonly code?: string }
  | { readonly kind: "prompt"; readonly prompt: PromptCode }
  /**
   * `id` is the row's Inventory ID; a new row has its ID from the moment its form opens. A new row that is `like`
   * another begins with what the two usually share.
   */
  | {
      readonly kind: "dataset";
      readonly id: string;
      readonly prompt?: PromptCode;
      readonly like?: Dataset;
      /** The field to go to, when a person comes from a problem or a question about it. */
      readonly field?: FieldKey;
    }
  | { readonly kind: "whatCounts" }
  | { readonly kind: "quickStart" }
  | { readonly kind: "alreadyListed"; readonly prompt: PromptCode }
  | { readonly kind: "datasets" }
  | { readonly kind: "send" }
  | { readonly kind: "stillRight" }
  | { readonly kind: "handOver" }
  | { readonly kind: "askColleague"; readonly id: string }
  | { readonly kind: "newRound" }
  /** Which rows are looked at: those that wait for the lead analyst, where nothing is said. */
  | ({
      readonly kind: "review";
      /** Which are picked, by their IDs. */
      readonly picked?: readonly string[];
    } & Partial<QueueFilter>)
  /** One dataset of the rows that a filter gives. */
  | { readonly kind: "reviewDataset"; readonly id: string; readonly filter: QueueFilter }
  | { readonly kind: "priority" }
  | { readonly kind: "coverage" }
  | { readonly kind: "takeOut" }
  | { readonly kind: "quality" }
  /** One problem of the sheet after the other. */
  | { readonly kind: "problem" }
  | { readonly kind: "duplicates" }
  /** The Inventory IDs of two rows that may be one, the upper one in the sheet first. */
  | { readonly kind: "duplicatePair"; readonly one: string; readonly other: string }
  /** What is not as set-up makes it, to be put right. */
  | { readonly kind: "repair" }
  | { readonly kind: "editDepartments" }
  /** `code` is the department's. */
  | { readonly kind: "editDepartment"; readonly code: string }
  /** Where no inventory is. */
  | { readonly kind: "setUp" }
  /** Make a list that is there the Inventory. */
  | { readonly kind: "attach" }
  | NotesScreen;

/** The lead analyst's screens beside an inventory. */
export type LeadScreen = ScreenOf<
  | "departments"
  | "department"
  | "sharePrompts"
  | "remind"
  | "newRound"
  | "review"
  | "reviewDataset"
  | "priority"
  | "coverage"
  | "takeOut"
  | "quality"
  | "problem"
  | "duplicates"
  | "duplicatePair"
  | "repair"
  | "editDepartments"
  | "editDepartment"
>;

/** How the lead analyst looks at the departments of their own workbook. */
export type NotesView = "start" | "name" | "notMet";

/** In, or on the way to, the lead analyst's own workbook. `id` is what a department's row is found by. */
export type NotesScreen =
  | { readonly kind: "setUpNotes" }
  | { readonly kind: "notes"; readonly view?: NotesView }
  | { readonly kind: "notesAdd" }
  | { readonly kind: "notesCarry" }
  | { readonly kind: "notesDepartment" | "notesBrief"; readonly id: string; readonly name: string };

/** One kind of screen, with what it is given. */
export type ScreenOf<Kind extends Screen["kind"]> = Extract<Screen, { readonly kind: Kind }>;

/** A screen and the id of the element that had the focus when the person went on from it. */
export type Visit = { readonly screen: Screen; readonly leftFrom?: string };

/** Two visits of one screen are one and the same when their keys are. */
export function screenKey(screen: Screen): string {
  switch (screen.kind) {
    case "prompt":
      return `prompt ${screen.prompt}`;
    case "dataset":
      return `dataset ${screen.id}`;
    case "welcome":
    case "checklist":
    case "departments":
    case "whatCounts":
    case "quickStart":
    case "datasets":
    case "send":
    case "stillRight":
    case "handOver":
    case "newRound":
    case "review":
    case "priority":
    case "coverage":
    case "takeOut":
    case "quality":
    case "problem":
    case "duplicates":
    case "repair":
    case "editDepartments":
    case "setUp":
    case "setUpNotes":
    case "notes":
    case "notesAdd":
    case "notesCarry":
    case "attach":
      return screen.kind;
    case "alreadyListed":
      return `alreadyListed ${screen.prompt}`;
    case "editDepartment":
      return `editDepartment ${screen.code}`;
    case "askColleague":
    case "reviewDataset":
      return `${screen.kind} ${screen.id}`;
    case "duplicatePair":
      return `duplicatePair ${screen.one} ${screen.other}`;
    case "notesDepartment":
    case "notesBrief":
      return `${screen.kind} ${screen.id}`;
    case "department":
    case "sharePrompts":
    case "remind":
      return `${screen.kind} ${screen.code ?? ""}`;
  }
}

/** What a screen is there for; nothing where everybody may go. */
function taskOf(screen: Screen): Task | undefined {
  switch (screen.kind) {
    case "checklist":
    case "prompt":
    case "quickStart":
    case "alreadyListed":
    case "datasets":
    case "send":
    case "stillRight":
      return "answerPrompts";
    case "handOver":
      return "handOver";
    case "departments":
    case "department":
      return "followDepartments";
    case "sharePrompts":
    case "remind":
      return "writeToDepartments";
    case "coverage":
      return "seeCoverage";
    case "takeOut":
      return "takeOut";
    case "newRound":
      return "beginRound";
    case "review":
    case "reviewDataset":
      return "reviewDatasets";
    case "priority":
      return "setPriorities";
    case "quality":
    case "problem":
      return "checkQuality";
    case "duplicates":
    case "duplicatePair":
      return "mergeDuplicates";
    case "editDepartments":
    case "editDepartment":
    case "repair":
      return "setUp";
    // It is also gone on with before anybody has said who they are.
    case "attach":
    case "setUp":
    case "setUpNotes":
    case "notes":
    case "notesAdd":
    case "notesCarry":
    case "notesDepartment":
    case "notesBrief":
    case "welcome":
    case "dataset":
    case "whatCounts":
    case "askColleague":
      return undefined;
  }
}

/** Whether a screen is for somebody in this role. Before people have said who they are, only what is for everybody is. */
export function isFor(screen: Screen, role: Role | undefined): boolean {
  const task = taskOf(screen);
  return task === undefined || (role !== undefined && may(role, task));
}
