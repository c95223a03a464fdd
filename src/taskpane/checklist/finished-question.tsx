import { useRef, useState } from "react";
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { answers } from "../../inventory/answer";
import type { PromptCode } from "../../inventory/field";
import { responseTo } from "../../inventory/prompt-status";
import type { Response } from "../../inventory/tables";
import { saveResponse } from "../../workbook/save-response";
import { isoMinute } from "../app/clock";
import { useDepartment } from "../app/department";
import { asWorkbookError, problemOf, type Problem } from "../app/errors";
import { useTexts } from "../app/language/use-texts";
import { ProblemMessage } from "../app/problem-message";
import { putResponse } from "../app/responses";
import { useInventory, useProfile, usePane } from "../app/store";
import { useStyles } from "../app/styles";

type Choice = "yes" | "no" | "notSure" | "none" | "doesNotApply";

/** "Have you finished this prompt?" Each answer is saved in the sheet at once. */
export function FinishedQuestion({ code, listed }: { code: PromptCode; listed: number }) {
  const texts = useTexts();
  const styles = useStyles();
  const { name } = useDepartment();
  const profile = useProfile();
  const { responses, readOnly } = useInventory();
  const response = responseTo(code, name.code, responses);
  const [chosen, setChosen] = useState<Choice>();
  const [problem, setProblem] = useState<Problem>();
  const waiting = useRef<Choice>(undefined);
  const isSaving = useRef(false);

  const save = async (choice: Choice) => {
    const changed: Response = {
      departmentCode: name.code,
      prompt: code,
      note: response?.note ?? "",
      answeredBy: profile.name,
      answeredOn: isoMinute(new Date()),
      ...written[choice](listed),
    };
    await saveResponse(changed);
    putResponse(changed);
  };

  // Arrow keys pass over answers on their way: while one is being saved, only the latest waits.
  const answer = async (choice: Choice) => {
    setChosen(choice);
    waiting.current = choice;
    if (isSaving.current) return;
    isSaving.current = true;
    setProblem(undefined);
    try {
      while (waiting.current) {
        const next: Choice = waiting.current;
        waiting.current = undefined;
        await save(next);
      }
      usePane.setState({ notice: texts.prompt.answerSaved });
    } catch (error) {
      waiting.current = undefined;
      setProblem(problemOf(asWorkbookError(error), texts));
    } finally {
      isSaving.current = false;
      setChosen(undefined);
    }
  };

  const hasNone = listed === 0;
  return (
    <div className={styles.group}>
      {problem && <ProblemMessage problem={problem} />}
      <Field label={{ children: <strong>{texts.prompt.finished}</strong> }} hint={chosen && texts.prompt.saving}>
        <RadioGroup
          value={chosen ?? choiceOf(response, listed)}
          onChange={(_, data) => void answer(data.value as Choice)}
          disabled={readOnly}
        >
          <Radio value="yes" label={texts.prompt.yes} disabled={hasNone} />
          <Radio value="no" label={texts.prompt.no} />
          <Radio value="notSure" label={texts.prompt.notSure} />
          <Radio value="none" label={texts.prompt.none} disabled={!hasNone} />
          <Radio value="doesNotApply" label={texts.prompt.doesNotApply} disabled={!hasNone} />
        </RadioGroup>
      </Field>
      <p className={styles.note}>{hasNone ? texts.prompt.yesNeedsDatasets : texts.prompt.onlyWithoutDatasets}</p>
    </div>
  );
}

const listedAnswer = (listed: number) => (listed > 0 ? answers.datasetsListed : answers.notAnswered);

/** What each answer writes into the Answer and Finished cells. */
const written: Record<Choice, (listed: number) => Pick<Response, "answer" | "finished">> = {
  yes: (listed) => ({ answer: listedAnswer(listed), finished: "Yes" }),
  no: (listed) => ({ answer: listedAnswer(listed), finished: "No" }),
  notSure: () => ({ answer: answers.notSure, finished: "No" }),
  none: () => ({ answer: answers.none, finished: "Yes" }),
  doesNotApply: () => ({ answer: answers.doesNotApply, finished: "Yes" }),
};

/** The choice that the response stands for; "" when nothing was answered yet. */
function choiceOf(response: Response | undefined, listed: number): Choice | "" {
  switch (response?.answer) {
    case answers.notSure:
      return "notSure";
    case answers.none:
      return listed === 0 ? "none" : "no";
    case answers.doesNotApply:
      return listed === 0 ? "doesNotApply" : "no";
    case answers.datasetsListed:
      return response.finished === "Yes" && listed > 0 ? "yes" : "no";
    default:
      return listed > 0 ? "no" : "";
  }
}
