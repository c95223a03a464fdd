import { useState } from "react";
import { comparable } from "../../inventory/recognise/words";
import { checkDepartments } from "../../inventory/set-up/check-departments";
import { departmentsInText, withCodes } from "../../inventory/set-up/departments-in-text";
import { en as setUp } from "../../inventory/set-up/language/en";
import { addReadiness } from "../../workbook/lead-notes/add-readiness";
import { Button } from "../app/button";
import { ErrorSummary } from "../app/error-summary";
import { useKeptText } from "../app/kept-text";
import { notes } from "../app/language/en/lead/notes";
import { back } from "../app/navigation";
import { patiently } from "../app/patiently";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import { refresh } from "../app/reading";
import { TextField } from "../app/text-field";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { newRow, useLeadNotes } from "./lead-notes";

/** Departments typed one on a line, or pasted from a sheet. */
export function AddDepartmentsScreen() {
  const texts = notes.add;
  const { rows } = useLeadNotes();
  const names = useKeptText("new-departments", "");
  const [mistakes, setMistakes] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const action = useAction();

  const add = async () => {
    const typed = departmentsInText(names.text);
    const there = new Set(rows.map(({ department }) => comparable(department)));
    const unknown = typed.filter(({ name }) => !there.has(comparable(name)));
    const known = rows.map(({ code, department }) => ({ code, name: department, aliases: [] }));
    const fresh = withCodes(unknown, undefined, rows.map(({ code }) => code)); // prettier-ignore
    const found = checkDepartments(fresh, known).map((finding) =>
      setUp.department(finding, fresh[finding.index]?.name ?? ""),
    );
    const wrong = typed.length === 0 ? [texts.missing] : found;
    setMistakes(wrong);
    setAttempt(attempt + 1);
    if (wrong.length > 0) return;
    await action.run(async () => {
      const added = fresh.map(({ code, name, pointOfContact = "", pocEmail = "", startOrder = "" }) =>
        newRow({ code, department: name, proposedPoc: pointOfContact, pocEmail, startOrder }),
      );
      await patiently(() => addReadiness(added));
      await refresh();
      names.drop(names.text);
      back(texts.added(fresh.length, typed.length - fresh.length));
    });
  };
  return (
    <Screen
      title={texts.title}
      top={
        <ErrorSummary errors={mistakes.map((sentence) => ({ target: "departments", sentence }))} attempt={attempt} />
      }
      footer={
        <>
          <Button id="add-departments" look="primary" onClick={() => void add()}>
            {texts.add}
          </Button>
          <Working isRunning={action.isRunning} />
        </>
      }
    >
      {action.problem && <ProblemMessage problem={action.problem} />}
      <TextField
        id="departments"
        label={texts.names}
        hint={texts.help}
        error={mistakes[0]}
        value={names.text}
        onChange={names.setText}
        lines={10}
        required
      />
    </Screen>
  );
}
