import { useRef, useState } from "react";
import { answers } from "../../inventory/answer";
import type { PromptCode } from "../../inventory/field";
import type { Response } from "../../inventory/tables";
import { ChoiceGroup } from "../app/choice-group";
import { sayDay } from "../app/days";
import { asWorkbookError, problemOf, type Problem } from "../app/errors";
import { useTexts } from "../app/language/use-texts";
import { tell } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { saveAnswer, useResponse } from "../app/responses";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { Working } from "../app/working";

type Choice = "yes" | "no" | "notSure" | "none" | "doesNotApply";

/** "Have you finished this prompt?" Each answer is saved in the sheet at once. */
export function FinishedQuestion({ code, listed }: { code: PromptCode; listed: number }) {
  const texts = useTexts();
  const styles = useStyles();
  const { readOnly } = useInventory();
  const response = useResponse(code);
  const [chosen, setChosen] = useState<Choice>();
  const [problem, setProblem] = useState<Problem>();
  const waiting = useRef<Choice>(undefined);
  const isSaving = useRef(false);

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
        await saveAnswer(code, written[next](listed));
      }
      tell(texts.prompt.answerSaved);
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
      <h2 id="finished-label" className={styles.section}>
        {texts.prompt.finished}
      </h2>
      <ChoiceGroup<Choice>
        id="finished"
        labelledBy="finished-label"
        describedBy="finished-hint"
        value={chosen ?? choiceOf(response, listed)}
        onChange={(choice) => void answer(choice)}
        isDisabled={readOnly}
        choices={[
          { value: "yes", label: texts.prompt.yes, isDisabled: hasNone },
          { value: "no", label: texts.prompt.no },
          { value: "notSure", label: texts.prompt.notSure },
          { value: "none", label: texts.prompt.none, isDisabled: !hasNone },
          { value: "doesNotApply", label: texts.prompt.doesNotApply, isDisabled: !hasNone },
        ]}
      />
      <Working isRunning={chosen !== undefined} words={texts.prompt.saving} />
      <p id="finished-hint" className={styles.note}>
        {hasNone ? texts.prompt.yesNeedsDatasets : texts.prompt.onlyWithoutDatasets}
      </p>
      {response && response.answer !== answers.notAnswered && response.answeredBy !== "" && (
        <p className={styles.note}>{texts.prompt.answeredBy(response.answeredBy, sayDay(response.answeredOn))}</p>
      )}
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
