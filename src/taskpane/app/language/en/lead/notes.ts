import type { ReadinessKey } from "../../../../../inventory/readiness/readiness-table";
import type { Rating } from "../../../../../inventory/readiness/suggest-start";

const departments = (count: number) => (count === 1 ? "1 department" : `${count} departments`);

/** The lead analyst's own workbook: making it, the list of departments, adding some, and carrying them over. */
export const notes = {
  title: "Lead Notes",
  setUp: {
    title: "Make your own notes",
    intro:
      "Before you share anything, you meet the departments and find out with whom to start. That is not for their eyes, so it stands in a workbook of your own.",
    makes:
      "This workbook becomes that one: a Read Me sheet, a Readiness sheet with one row for each department, and a brief to print for the meetings.",
    keep: "Keep it in a folder that departments cannot open. The inventory gets another workbook later.",
    name: "Your name or post",
    nameHelp: "Stands on the Read Me sheet and on the brief. You can leave it open.",
    make: "Make the notes in this workbook",
    making: "Making the sheets…",
  },
  list: {
    count: departments,
    notMet: (count: number) => (count === 0 ? "All met" : `${count} not met yet`),
    none: "Which departments will you ask? Type their names, or paste them from a sheet. You can also fill in the Readiness sheet by hand.",
    show: "Show",
    views: { start: "By start order", name: "By name", notMet: "Not met yet" },
    allMet: "You have met every department.",
    groups: { First: "First", Next: "Next", Later: "Later" },
    yourWord: "your word",
    met: (day: string) => `Met ${day}`,
    meeting: (day: string) => `Meeting ${day}`,
    notMetYet: "Not met yet",
    notSaved: "Not saved",
    twice: "Rows that cannot be told apart",
    twiceText: (id: string) =>
      `Two rows have the code or the name ${id}. Give one of them another code in the sheet; until then neither can be changed here.`,
    carry: "Carry departments over",
    add: "Add departments",
    private: "Only for you: departments do not see this workbook unless you share it.",
  },
  add: {
    title: "Add departments",
    names: "Departments",
    help: "One on each line, or cells copied from a sheet. Each gets a short code; the names are those that the inventory will use.",
    missing: "Enter at least one department",
    add: "Add to the Readiness sheet",
    added: (added: number, known: number) =>
      known === 0
        ? `${departments(added)} added.`
        : `${departments(added)} added. ${known === 1 ? "1 was" : `${known} were`} there already.`,
  },
  carry: {
    title: "Carry departments over",
    intro: "What you copy are names, codes and points of contact. Nothing else that you noted leaves this workbook.",
    choose: "Which departments",
    chooseAll: "Choose all",
    chooseNone: "Choose none",
    noPoc: "no point of contact yet",
    withStart: "Carry the start order over too",
    withStartHelp: "Every department will be able to read it.",
    block: "What is copied",
    copy: (count: number) => `Copy ${departments(count)}`,
    noneChosen: "Choose at least one department",
    copied: (count: number) => `${departments(count)} copied.`,
    selected: "This Excel does not let us copy. The text is selected: press Ctrl+C, on a Mac Command+C.",
    next: "What to do next",
    steps: [
      "Open a new, blank workbook where departments will work together.",
      "On the Home tab choose Data inventory. The side panel sets the workbook up.",
      "Paste into Departments.",
    ],
  },
  brief: {
    title: "Brief for the meeting",
    intro: (department: string) => `For the leaders of ${department}. Nothing that you noted or rated is in it.`,
    toHelp: "The email address of the department's head. You can also fill it in later.",
    print: "Show the Brief sheet to print it",
  },
};

/** A department's page: the meeting, how ready it is, when to start, and its point of contact. */
export const notesDepartment = {
  code: (code: string) => `Code ${code}`,
  brief: "Write the brief for the meeting",
  meeting: "Meeting with its leaders",
  covered: "Covered in the meeting",
  readiness: "Readiness",
  prioritiesHelp: "One on each line.",
  /** Everything that can be filled in on the page. */
  labels: {
    departmentHead: "Department head",
    deputyMayor: "Deputy mayor",
    meetingDate: "Meeting date",
    openDataConceptsCovered: "Open data concepts",
    jointDataSharingCovered: "Joint data sharing",
    sensitiveDataAwarenessCovered: "Sensitive data awareness",
    feedbackAndConcerns: "Feedback and concerns",
    enthusiasm: "Enthusiasm",
    understanding: "Understanding",
    strategicRelevance: "Strategic relevance",
    easeOfWorkingTogether: "Ease of working together",
    relevantPrioritiesOrPerformanceGoals: "Relevant priorities or performance goals",
    startOrder: "Your own word",
    proposedPoc: "Name or post",
    pocEmail: "Email",
    notes: "Notes",
  } satisfies Partial<Record<ReadinessKey, string>>,
  ratings: {
    enthusiasm: {
      help: "How much the department wants to take part",
      words: ["none", "little", "some", "high", "very high"],
    },
    understanding: {
      help: "How well it knows what is asked of it",
      words: ["none", "little", "some", "good", "very good"],
    },
    strategicRelevance: {
      help: "How much its data matters for the city's goals",
      words: ["none", "little", "some", "high", "very high"],
    },
    easeOfWorkingTogether: {
      help: "How easily the department and your office work together",
      words: ["very hard", "hard", "in between", "easy", "very easy"],
    },
  } satisfies Record<Rating, { help: string; words: readonly string[] }>,
  rating: (rating: string, word: string) => `${rating} ${word}`,
  notRated: "Not rated",
  start: "When to start",
  suggested: (start: string) => `Suggested: ${start}`,
  why: (start: string) => `Why “${start}” is suggested`,
  reason: (reason: string, rating: number | undefined) =>
    reason.charAt(0).toUpperCase() + reason.slice(1) + (rating === undefined ? "" : ` (${rating})`),
  yourWordHelp: "It counts more than the suggestion.",
  asSuggested: "As suggested",
  poc: "Proposed point of contact",
  pocEmailHelp: "A shared mailbox outlives a change of staff.",
  save: "Save",
  saved: (department: string, start: string) => `${department} is saved. Suggested: ${start}.`,
  notSaved: "Not saved in the sheet yet",
  sheetHas: (value: string) => `Changed in the sheet meanwhile to “${value}”.`,
  sheetIsEmpty: "Emptied in the sheet meanwhile.",
  keepMine: "Keep mine",
  takeTheirs: "Take the sheet's",
  settle: (label: string) => `${label}: choose which of the two stays`,
  gone: "This department is no longer in the sheet",
  goneWhy: "Somebody may have deleted its row or changed its code.",
  goneToDo:
    "To get it back, use File, Info, Version History. What you typed is kept on this computer and shows again with the row.",
};
