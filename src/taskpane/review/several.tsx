import { useState } from "react";
import type { Dataset, FieldKey } from "../../inventory/field";
import { fields } from "../../inventory/fields";
import type { ReviewDecision } from "../../inventory/review-decision";
import { Button } from "../app/button";
import { useChecker } from "../app/checker";
import { Select } from "../app/controls";
import { Field } from "../app/field";
import { focusControl, keepFocus } from "../app/focus";
import { useKeptText } from "../app/kept-text";
import { review as texts } from "../app/language/en/lead/review";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { tell } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { makeDecision, undoDecision, type Made } from "./make-decision";

const questionId = "question-several";

type SeveralProps = {
  rows: readonly Dataset[];
  /** Told of the rows on which nothing could be decided, by their IDs. */
  onDone: (left: readonly string[]) => void;
};

/** What can be decided on several rows at once: accept them, or ask the same about each. */
export function Several({ rows, onDone }: SeveralProps) {
  const all = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const check = useChecker();
  const action = useAction();
  const question = useKeptText("ask:several", "");
  const [about, setAbout] = useState<FieldKey>();
  const [isAsking, setAsking] = useState(question.text !== "");
  const [isMissing, setMissing] = useState(false);

  const make = (decision: ReviewDecision, done: (count: number) => string) =>
    action.run(async () => {
      const made = await makeDecision(rows, decision, check);
      if (decision.action === "askForChange" && made.decided.length > 0) {
        question.drop(question.text);
        setAsking(false);
      }
      onDone([...made.refused.map(({ row }) => row.inventoryId), ...made.changed.map((row) => row.inventoryId)]);
      tell(whatWasMade(made, done), made.decided.length === 0 ? undefined : undoOf(made, all.app.undo));
      keepFocus("accept-several", "review-first");
    });
  const ask = () => {
    const text = question.text.trim();
    setMissing(text === "");
    if (text === "") return focusControl(questionId);
    void make({ action: "askForChange", questions: [about ? { field: about, text } : { text }] }, texts.askedSeveral);
  };
  const beginAsking = () => {
    setAsking(true);
    requestAnimationFrame(() => focusControl(questionId));
  };
  return (
    <>
      {action.problem && <ProblemMessage problem={action.problem} />}
      {isAsking && (
        <>
          <Field id="question-about" label={texts.about}>
            {(aria) => (
              <Select
                {...aria}
                value={about ?? ""}
                onChange={(value) => setAbout(fields.find(({ key }) => key === value)?.key)}
              >
                <option value="">{texts.wholeRow}</option>
                {fields
                  .filter(({ group }) => group !== "record")
                  .map(({ key }) => (
                    <option key={key} value={key}>
                      {subject.fields[key].label}
                    </option>
                  ))}
              </Select>
            )}
          </Field>
          <TextField
            id={questionId}
            label={texts.question}
            hint={question.isKept ? texts.questionHelp : all.app.storageRefused}
            value={question.text}
            onChange={question.setText}
            error={isMissing ? texts.questionMissing : undefined}
            lines={2}
          />
        </>
      )}
      <div className={styles.buttons}>
        {isAsking ? (
          <>
            <Button id="send-several" look="primary" onClick={ask}>
              {texts.sendToSeveral(rows.length)}
            </Button>
            <Button
              id="cancel-several"
              onClick={() => {
                question.drop(question.text);
                setAsking(false);
                keepFocus("ask-several");
              }}
            >
              {texts.cancel}
            </Button>
          </>
        ) : (
          <>
            <Button
              id="accept-several"
              look="primary"
              onClick={() => void make({ action: "accept" }, texts.acceptedSeveral)}
            >
              {texts.acceptSeveral(rows.length)}
            </Button>
            <Button id="ask-several" onClick={beginAsking}>
              {texts.askSeveral(rows.length)}
            </Button>
          </>
        )}
      </div>
      <Working isRunning={action.isRunning} />
    </>
  );
}

function whatWasMade({ decided, refused, changed, gone }: Made, done: (count: number) => string): string {
  return [
    done(decided.length),
    ...(refused.length > 0 ? [texts.withProblems(refused.length)] : []),
    ...(changed.length > 0 ? [texts.changedMeanwhile(changed.length)] : []),
    ...(gone.length > 0 ? [texts.goneMeanwhile(gone.length)] : []),
  ].join(" ");
}

const undoOf = (made: Made, label: string) => ({
  label,
  run: async () => {
    await undoDecision(made);
    return texts.undoneSeveral(made.decided.length);
  },
});
