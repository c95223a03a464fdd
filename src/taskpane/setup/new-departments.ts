import { useMemo } from "react";
import type { DepartmentName } from "../../inventory/finding";
import { comparable } from "../../inventory/recognise/words";
import { departmentsInText, type NewDepartment, withCodes } from "../../inventory/set-up/departments-in-text";
import { isRecord } from "../app/drafts";
import { useKeptText } from "../app/kept-text";
import { asJson } from "../app/storage";

/** Departments that the lead analyst types beside those that are in the workbook. */
export type NewDepartments = {
  readonly text: string;
  /** Those that are not there yet, each with its code. */
  readonly fresh: readonly NewDepartment[];
  /** Those of the text that are. */
  readonly known: readonly NewDepartment[];
  /** The computer keeps what is typed when the pane closes. */
  readonly isKept: boolean;
  readonly setText: (text: string) => void;
  readonly setCode: (name: string, code: string) => void;
  /** They are all in the workbook; what was typed since stays. */
  readonly drop: () => void;
};

/** Text and codes are kept on this computer until the departments are in the workbook. */
export function useNewDepartments(existing: readonly DepartmentName[]): NewDepartments {
  const typed = useKeptText("new departments", "");
  const chosen = useKeptText("codes of new departments", "{}");
  const codes = useMemo(() => codesIn(chosen.text), [chosen.text]);
  const { fresh, known } = useMemo(() => {
    const names = new Set(existing.map(({ name }) => comparable(name)));
    const isKnown = ({ name }: NewDepartment) => names.has(comparable(name));
    const departments = departmentsInText(typed.text);
    const taken = existing.map(({ code }) => code);
    return {
      fresh: withCodes(
        departments.filter((each) => !isKnown(each)),
        new Map(Object.entries(codes)),
        taken,
      ),
      known: departments.filter(isKnown),
    };
  }, [typed.text, codes, existing]);
  return {
    text: typed.text,
    fresh,
    known,
    isKept: typed.isKept && chosen.isKept,
    setText: typed.setText,
    setCode: (name, code) => chosen.setText(JSON.stringify({ ...codes, [name]: code })),
    drop: () => {
      typed.drop(typed.text);
      chosen.drop(chosen.text);
    },
  };
}

/** Codes by the department's name, from what was kept. */
function codesIn(text: string): Readonly<Record<string, string>> {
  const kept = asJson(text);
  const entries = Object.entries(isRecord(kept) ? kept : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
