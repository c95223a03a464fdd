import type { Dataset, FieldKey } from "../../inventory/field";
import type { Finding, Repair } from "../../inventory/finding";
import type { FieldConflict } from "../../inventory/merge-dataset";
import type { Draft } from "../app/drafts";
import type { Problem } from "../app/errors";

/** How a person saves: as a draft, whole, or whole with another one like it after it. */
export type SaveMode = "draft" | "whole" | "another";

export type Conflict = {
  readonly conflicts: readonly FieldConflict[];
  readonly current: Dataset;
};

/** All that the form knows. The draft is what is kept on the computer. */
export type FormState = {
  readonly draft: Draft;
  readonly isChanged: boolean;
  /** The computer keeps what is typed. */
  readonly isKept: boolean;
  readonly isSaving: boolean;
  /** How often saving was tried; what the last attempt found is shown at the fields until it is put right. */
  readonly attempt: number;
  readonly findings: readonly Finding[];
  readonly repairs: readonly Repair[];
  /** What went wrong with the last attempt, and how the person wanted to save. */
  readonly problem?: Problem;
  readonly mode: SaveMode;
  readonly conflict?: Conflict;
};

/** @param findings what is shown at the fields before the person has tried to save */
export function startState(draft: Draft, isChanged: boolean, findings: readonly Finding[] = []): FormState {
  return { draft, isChanged, isKept: true, isSaving: false, attempt: 0, findings, repairs: [], mode: "whole" };
}

/**
 * What a form shows at its fields when it opens. Nobody is told off for answers that are still to come; what stands in
 * the sheet and is not right is shown, and everything to somebody who comes from the list of problems.
 */
export function findingsToStartWith(
  draft: Draft,
  findings: readonly Finding[],
  comesFromProblem: boolean,
): readonly Finding[] {
  if (draft.loaded === undefined) return [];
  return findings.filter(({ severity, code }) => severity === "error" && (comesFromProblem || code !== "missing"));
}

/** What the last attempt to save found in a field and what is still so. */
export function openFinding(key: FieldKey, state: FormState, now: readonly Finding[]): Finding | undefined {
  const isOpen = ({ field, code }: Finding) =>
    state.findings.some((found) => found.field === field && found.code === code);
  return now.find((finding) => finding.field === key && finding.severity === "error" && isOpen(finding));
}

/** Spaces that were tidied up need no mention. */
export function worthMentioning(repairs: readonly Repair[]): readonly Repair[] {
  return repairs.filter(({ before, after }) => before.replace(/\s+/g, " ").trim() !== after);
}

/**
 * The row to save after a conflict was settled: the chosen values, what the person alone changed, and for the rest what
 * stands in the sheet.
 */
export function settle(
  { loaded, values }: Draft,
  { conflicts, current }: Conflict,
  chosen: Partial<Record<FieldKey, "mine" | "theirs">>,
): Dataset {
  const settled: Record<FieldKey, string> = { ...current };
  for (const key of Object.keys(values) as FieldKey[]) {
    const isMine = conflicts.some(({ field }) => field === key)
      ? chosen[key] === "mine"
      : values[key] !== (loaded ?? current)[key];
    if (isMine) settled[key] = values[key];
  }
  return settled;
}
