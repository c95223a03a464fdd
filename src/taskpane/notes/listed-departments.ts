import { readinessId } from "../../inventory/readiness/readiness-record";
import type { Readiness } from "../../inventory/readiness/readiness-table";
import type { NotesView } from "../app/screens";
import { type StartSuggestion, suggestStart } from "../../inventory/readiness/suggest-start";

/** How the list of departments may be looked at, the usual way first. */
export const views: readonly NotesView[] = ["start", "name", "notMet"];

/**
 * A department with when to start with it. `key` stays its row's own wherever rows move: what it is found by, and which it
 * is of several that share that.
 */
export type Listed = { readonly row: Readiness; readonly key: string; readonly suggestion: StartSuggestion };

/** The departments of the sheet in the order of a view. */
export function listDepartments(view: NotesView, rows: readonly Readiness[]): readonly Listed[] {
  const seen = new Map<string, number>();
  const keyOf = (row: Readiness) => {
    const id = readinessId(row);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return `${id} ${count}`;
  };
  const listed = rows
    .map((row) => ({ row, key: keyOf(row), suggestion: suggestStart([row])[0] }))
    .filter((each): each is Listed => each.suggestion !== undefined);
  if (view === "name") return listed.sort((one, other) => one.row.department.localeCompare(other.row.department));
  const order = suggestStart(rows);
  const rank = ({ suggestion }: Listed) =>
    order.findIndex(({ code, department }) => code === suggestion.code && department === suggestion.department);
  const byStart = listed.sort((one, other) => rank(one) - rank(other));
  return view === "notMet" ? byStart.filter(({ row }) => row.meetingDate.trim() === "") : byStart;
}

/** What more than one row is found by, so that none of them can be changed from the pane. */
export function sharedIds(rows: readonly Readiness[]): readonly string[] {
  const ids = rows.map(readinessId);
  return [...new Set(ids.filter((id, index) => id !== "" && ids.indexOf(id) < index))];
}
