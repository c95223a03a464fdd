import { newReadiness, readinessId } from "../../inventory/readiness/readiness-record";
import type { Readiness } from "../../inventory/readiness/readiness-table";
import { type StartSuggestion, suggestStart } from "../../inventory/readiness/suggest-start";
import { en } from "../../inventory/readiness/language/en";
import { WorkbookError } from "../../workbook/errors";
import type { LeadNotes } from "../../workbook/lead-notes/read-lead-notes";
import { usePane } from "../app/store";

/** The lead analyst's own workbook. Only screens that show while it is open may ask. */
export function useLeadNotes(): LeadNotes {
  return usePane(({ phase }) => {
    if (phase.kind !== "leadNotes") throw new WorkbookError("unexpected", phase.kind);
    return phase.notes;
  });
}

/** Puts a row that was just written into what the screens show, before the sheet is read again. @param id as it was before */
export function putReadiness(id: string, written: Readiness): void {
  usePane.setState(({ phase }) => {
    if (phase.kind !== "leadNotes") return {};
    const rows = phase.notes.rows.map((row) => (readinessId(row) === id ? written : row));
    return { phase: { kind: "leadNotes", notes: { ...phase.notes, rows } } };
  });
}

/** What the ratings of a department suggest, whatever the lead analyst has decided. */
export function ruleSays(row: Readiness): StartSuggestion | undefined {
  return suggestStart([{ ...row, startOrder: "" }])[0];
}

/** The same as it stands in the Suggested Start column. */
export function suggestedText(row: Readiness): string {
  const suggestion = ruleSays(row);
  return suggestion ? en.start(suggestion) : "";
}

/** A row for a department that is not in the sheet yet. */
export function newRow(known: Partial<Readiness>): Readiness {
  const row = newReadiness(known);
  return { ...row, suggestedStart: suggestedText(row) };
}
