import type { Table } from "../tables";

export type ReadinessKey =
  | "code"
  | "department"
  | "departmentHead"
  | "deputyMayor"
  | "meetingDate"
  | "openDataConceptsCovered"
  | "jointDataSharingCovered"
  | "sensitiveDataAwarenessCovered"
  | "feedbackAndConcerns"
  | "easeOfWorkingTogether"
  | "understanding"
  | "enthusiasm"
  | "strategicRelevance"
  | "relevantPrioritiesOrPerformanceGoals"
  | "suggestedStart"
  | "startOrder"
  | "proposedPoc"
  | "pocEmail"
  | "notes";

/** What the lead analyst noted about one department: a row of the Readiness table. Ratings are "1" to "5", "" where there is none. */
export type Readiness = { readonly [Key in ReadinessKey]: string };

/** The sheets of Lead Notes in their order. */
export const leadNotesSheets = { readMe: "Read Me", readiness: "Readiness", brief: "Brief" } as const;

/** By which the Readiness table is found. */
export const readinessTableName = "Readiness";

/** When a department is asked for its data. */
export type Start = "First" | "Next" | "Later";

/** From the first to the last. */
export const starts: readonly Start[] = ["First", "Next", "Later"];

/** The ratings, from low to high. */
export const ratings = ["1", "2", "3", "4", "5"] as const;

const yesNo = ["Yes", "No"];

/**
 * The table of the lead analyst's own workbook, Lead Notes: one row a department, written before anything is shared and
 * never for the departments' eyes. Its code and department become those of the shared workbook.
 */
export const readinessTable: Table<ReadinessKey> = {
  sheet: leadNotesSheets.readiness,
  name: readinessTableName,
  columns: [
    {
      key: "code",
      header: "Code",
      type: "text",
      width: 9,
      help: "A short code, such as PW. The inventory will use it.",
    },
    {
      key: "department",
      header: "Department",
      type: "text",
      width: 30,
      help: "The department's name, as it should stand in the inventory.",
    },
    { key: "departmentHead", header: "Department Head", type: "text", width: 22, help: "Who leads the department." },
    {
      key: "deputyMayor",
      header: "Deputy Mayor",
      type: "text",
      width: 22,
      help: "The deputy mayor to whom the department answers.",
    },
    {
      key: "meetingDate",
      header: "Meeting Date",
      type: "date",
      width: 12,
      help: "The day of the meeting with the department's leaders.",
    },
    {
      key: "openDataConceptsCovered",
      header: "Open Data Concepts Covered",
      type: "yesNo",
      choices: yesNo,
      width: 14,
      help: "Yes when the meeting covered what open data is and what an inventory is for.",
    },
    {
      key: "jointDataSharingCovered",
      header: "Joint Data Sharing Covered",
      type: "yesNo",
      choices: yesNo,
      width: 14,
      help: "Yes when the meeting covered data that departments share with each other.",
    },
    {
      key: "sensitiveDataAwarenessCovered",
      header: "Sensitive Data Awareness Covered",
      type: "yesNo",
      choices: yesNo,
      width: 16,
      help: "Yes when the meeting covered that sensitive data is listed and described, and not published by that.",
    },
    {
      key: "feedbackAndConcerns",
      header: "Feedback and Concerns",
      type: "longText",
      width: 40,
      help: "What the department said, and what it worries about.",
    },
    {
      key: "easeOfWorkingTogether",
      header: "Ease of Working Together",
      type: "number",
      choices: ratings,
      width: 13,
      help: "1 (hard) to 5 (easy): how easily the department and your office work together.",
    },
    {
      key: "understanding",
      header: "Understanding",
      type: "number",
      choices: ratings,
      width: 14,
      help: "1 (little) to 5 (much): how well the department knows what is asked of it.",
    },
    {
      key: "enthusiasm",
      header: "Enthusiasm",
      type: "number",
      choices: ratings,
      width: 12,
      help: "1 (little) to 5 (much): how much the department wants to take part.",
    },
    {
      key: "strategicRelevance",
      header: "Strategic Relevance",
      type: "number",
      choices: ratings,
      width: 12,
      help: "1 (little) to 5 (much): how much the department's data matters for the city's goals.",
    },
    {
      key: "relevantPrioritiesOrPerformanceGoals",
      header: "Relevant Priorities or Performance Goals",
      type: "longText",
      width: 40,
      help: "The city's goals and priorities that the department works on, one on a line or with a semicolon between them.",
    },
    {
      key: "suggestedStart",
      header: "Suggested Start",
      type: "longText",
      width: 34,
      help: "When to start with this department, and why. Worked out from the ratings.",
    },
    {
      key: "startOrder",
      header: "Start Order",
      type: "text",
      choices: starts,
      width: 11,
      help: "First, Next or Later: your own word. It counts more than what is suggested.",
    },
    {
      key: "proposedPoc",
      header: "Proposed POC",
      type: "text",
      width: 22,
      help: "The person who would answer the prompts for the department.",
    },
    { key: "pocEmail", header: "POC Email", type: "email", width: 28, help: "That person's email address." },
    { key: "notes", header: "Notes", type: "longText", width: 40, help: "Anything else." },
  ],
};
