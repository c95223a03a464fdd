import { useMemo, useRef, useState } from "react";
import { passes } from "../../inventory/check-dataset";
import type { Dataset, FieldKey } from "../../inventory/field";
import type { Checked, Finding } from "../../inventory/finding";
import { move, reviewStatusOf } from "../../inventory/review-status";
import { WorkbookError } from "../../workbook/errors";
import { useChecker } from "../app/checker";
import { dropDraft, keepDraft, type Draft } from "../app/drafts";
import { asWorkbookError, mayHaveBeenDone, problemOf } from "../app/errors";
import { useTexts } from "../app/language/use-texts";
import { useInventory, useProfile, usePane } from "../app/store";
import { findingsToStartWith, settle, startState, type FormState, type SaveMode } from "./form-state";
import { afterSaving, stamped, writeDataset } from "./save-dataset";
import type { FormStart } from "./start-form";

/** What the form's parts see of it and can do with it. */
export type DatasetForm = {
  readonly state: FormState;
  /** What the rules say about the values as they stand now. */
  readonly checked: Checked;
  readonly setValue: (key: FieldKey, value: string) => void;
  /** Keeps what is typed on this computer, also when nothing of it was changed yet. */
  readonly keep: () => void;
  /** The row with this ID, whose name is alike, is a different dataset. */
  readonly sayDifferent: (id: string) => void;
  readonly save: (mode: SaveMode) => Promise<void>;
  readonly settleConflict: (chosen: Partial<Record<FieldKey, "mine" | "theirs">>) => Promise<void>;
  readonly leaveConflict: () => void;
  readonly discard: () => void;
};

type OnSaved = (saved: Dataset, mode: SaveMode, notice: string) => void;

/** The state of one open form. Every change is kept on this computer before anything else happens with it. */
export function useDatasetForm(start: FormStart, comesFromProblem: boolean, onSaved: OnSaved): DatasetForm {
  const texts = useTexts();
  const check = useChecker();
  const profile = useProfile();
  const { settings } = useInventory();
  const workbook = settings.workbookId;
  const [state, setState] = useState(() => {
    const { findings } = check(start.draft.values);
    return startState(start.draft, start.isRestored, findingsToStartWith(start.draft, findings, comesFromProblem));
  });
  const latest = useRef(state);
  const checked = useMemo(() => check(state.draft.values), [check, state.draft.values]);

  const update = (change: Partial<FormState>) => {
    latest.current = { ...latest.current, ...change };
    setState(latest.current);
  };
  const keep = (draft: Draft, change: Partial<FormState> = {}) =>
    update({ ...change, draft, isChanged: true, isKept: keepDraft(workbook, draft) });

  const setValue = (key: FieldKey, value: string) => {
    const { draft } = latest.current;
    keep({ ...draft, values: { ...draft.values, [key]: value } });
  };

  const sayDifferent = (id: string) => {
    const { draft } = latest.current;
    keep({ ...draft, different: [...(draft.different ?? []), id] });
  };

  const save = async (mode: SaveMode) => {
    const { draft, isSaving, attempt } = latest.current;
    if (isSaving) return;
    update({ mode });
    const { dataset, repairs, findings } = check(draft.values);
    const keeping = findings.filter((finding) => keepsFromSaving(finding, mode));
    if (keeping.length > 0) {
      return keep(
        { ...draft, values: dataset },
        { findings: keeping, repairs, attempt: attempt + 1, problem: undefined },
      );
    }
    const action = profile.role === "lead" ? "correct" : mode === "draft" ? "saveDraft" : "save";
    const moved = move(reviewStatusOf(dataset.reviewStatus), action, { passes: passes({ findings }) });
    if (moved.kind === "refused") {
      const closed = new WorkbookError("rowClosed", dataset.datasetName);
      return update({ problem: problemOf(closed, texts), attempt: attempt + 1 });
    }

    update({ isSaving: true, problem: undefined, conflict: undefined, findings: [], repairs });
    try {
      const edited = stamped({ ...dataset, reviewStatus: moved.status }, draft, profile.name, new Date());
      const outcome = await writeDataset(draft, edited);
      if (outcome.kind === "conflict") {
        const { conflicts, current } = outcome;
        return keep({ ...draft, values: dataset }, { isSaving: false, conflict: { conflicts, current } });
      }
      await finish(outcome.dataset, draft, mode);
    } catch (error) {
      const known = asWorkbookError(error);
      const mayBeSaved = draft.mayBeSaved === true || mayHaveBeenDone(known.code);
      keep({ ...latest.current.draft, mayBeSaved }, { isSaving: false, problem: problemOf(known, texts) });
    }
  };

  const finish = async (saved: Dataset, draft: Draft, mode: SaveMode) => {
    const { values } = latest.current.draft;
    // What was typed while Excel was at work is not in the sheet yet: the form stays open with it.
    const typedOn = values !== draft.values;
    if (!typedOn) dropDraft(workbook, draft.id);
    const { repairs } = latest.current;
    const notice = await afterSaving({ saved, draft, mode, repairs, texts: texts.dataset });
    if (!typedOn) return onSaved(saved, mode, notice);
    keep({ id: draft.id, prompt: draft.prompt, loaded: saved, values }, { isSaving: false });
    usePane.setState({ notice });
  };

  const settleConflict = async (chosen: Partial<Record<FieldKey, "mine" | "theirs">>) => {
    const { draft, conflict } = latest.current;
    if (!conflict) return;
    keep({ ...draft, loaded: conflict.current, values: settle(draft, conflict, chosen) }, { conflict: undefined });
    await save(latest.current.mode);
  };

  const discard = () => {
    const { draft } = latest.current;
    dropDraft(workbook, draft.id);
    if (draft.loaded) update(startState({ ...draft, values: draft.loaded }, false));
  };

  const leaveConflict = () => update({ conflict: undefined });
  return {
    state,
    checked,
    setValue,
    keep: () => keep(latest.current.draft),
    sayDifferent,
    save,
    settleConflict,
    leaveConflict,
    discard,
  };
}

/** A draft only needs a name, so that there is something to find it by. */
function keepsFromSaving({ severity, field, code }: Finding, mode: SaveMode): boolean {
  return mode === "draft" ? field === "datasetName" && code === "missing" : severity === "error";
}
