import { useRef, useState } from "react";
import { departmentCode } from "../../inventory/inventory-id";
import { readinessId, readinessIds } from "../../inventory/readiness/readiness-record";
import type { Readiness } from "../../inventory/readiness/readiness-table";
import { changeReadiness } from "../../workbook/lead-notes/change-readiness";
import { patiently } from "../app/patiently";
import { type Action, useAction } from "../app/use-action";
import {
  type AnswerKey,
  conflictsOf,
  unsavedKeys,
  type UnsavedAnswers,
  keepUnsaved,
  readUnsaved,
  withUnsaved,
} from "./unsaved-answers";
import { putReadiness, suggestedText, useLeadNotes } from "./lead-notes";

/** A department's row as it is being filled in. */
export type ReadinessForm = {
  /** As it stands in the sheet. */
  readonly row: Readiness;
  /** The same with what was typed. */
  readonly values: Readiness;
  readonly isChanged: boolean;
  /** The computer keeps what is typed. */
  readonly isKept: boolean;
  /** Cells that were changed in the sheet too: which of the two stays is asked. */
  readonly conflicts: readonly AnswerKey[];
  readonly setValue: (key: AnswerKey, value: string) => void;
  /** The value that was typed stays, whatever the sheet has. */
  readonly keepMine: (key: AnswerKey) => void;
  /** What was typed is dropped. */
  readonly takeTheirs: (key: AnswerKey) => void;
  readonly action: Action;
  /** @param onSaved told when everything that was typed stands in the sheet */
  readonly save: (onSaved: (saved: Readiness) => void) => Promise<void>;
};

/** Every change is kept on this computer before anything else happens with it; saving writes only what was changed. */
export function useReadinessForm(row: Readiness): ReadinessForm {
  const { rows, workbookId } = useLeadNotes();
  const ids = readinessIds(row, rows);
  const [unsaved, setUnsaved] = useState(() => readUnsaved(workbookId, ids));
  const [isKept, setKept] = useState(true);
  const latest = useRef(unsaved);
  const action = useAction();

  const put = (next: UnsavedAnswers, under = ids) => {
    latest.current = next;
    setUnsaved(next);
    setKept(keepUnsaved(workbookId, under, next));
  };
  const without = (key: AnswerKey): UnsavedAnswers => {
    const others = { ...latest.current };
    delete others[key];
    return others;
  };
  const setValue = (key: AnswerKey, now: string) => {
    const was = latest.current[key]?.was ?? row[key];
    put(now === row[key] ? without(key) : { ...latest.current, [key]: { was, now } });
  };
  const keepMine = (key: AnswerKey) => {
    const now = latest.current[key]?.now;
    if (now !== undefined) put({ ...latest.current, [key]: { was: row[key], now } });
  };

  const save = (onSaved: (saved: Readiness) => void) =>
    action.run(async () => {
      const saving = latest.current;
      const wanted = withUnsaved(row, saving);
      const began = Object.fromEntries(unsavedKeys(saving).map((key) => [key, saving[key]?.was ?? row[key]]));
      const changes: Partial<Record<keyof Readiness, string>> = { suggestedStart: suggestedText(wanted) };
      for (const key of unsavedKeys(saving)) changes[key] = wanted[key];
      // Somebody typed the row by hand, without a code: the inventory will need one.
      const hasCode = row.code.trim() !== "";
      if (!hasCode) {
        const taken = rows.map(({ code }) => code);
        changes.code = departmentCode(row.department, taken);
      }
      const { kind, current } = await patiently(() => changeReadiness({ ...row, ...began }, changes));
      putReadiness(readinessId(row), current);
      if (kind === "conflict") return;
      // What was typed while Excel was at work is not in the sheet yet.
      const open = unsavedKeys(latest.current).filter((key) => latest.current[key]?.now !== current[key]);
      put(
        Object.fromEntries(
          open.map((key) => [key, { was: current[key], now: latest.current[key]?.now ?? current[key] }]),
        ),
        // Saving gives a row a code that had none.
        [...new Set([readinessId(current), ...ids])],
      );
      if (open.length === 0) onSaved(current);
    });

  return {
    row,
    values: withUnsaved(row, unsaved),
    isChanged: unsavedKeys(unsaved).length > 0,
    isKept,
    conflicts: conflictsOf(row, unsaved),
    setValue,
    keepMine,
    takeTheirs: (key) => put(without(key)),
    action,
    save,
  };
}
