import { useState } from "react";
import { passes } from "../../inventory/check-dataset";
import type { Dataset } from "../../inventory/field";
import { leftInRow } from "../../inventory/missing";
import { questionsIn } from "../../inventory/question";
import { move, reviewStatusOf } from "../../inventory/review-status";
import { WorkbookError } from "../../workbook/errors";
import { Attention } from "../app/attention";
import { useChecker } from "../app/checker";
import { putDataset } from "../app/datasets";
import { useKeptText } from "../app/kept-text";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { go, tell } from "../app/navigation";
import { readOwnRowsAgain } from "../app/own-rows";
import { ProblemMessage } from "../app/problem-message";
import { changeRow, stampedNow } from "../app/row-changes";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { Button } from "../app/button";

/** What the lead analyst asks about a dataset, to be answered here or in its form. */
export function QuestionCard({ dataset }: { dataset: Dataset }) {
  const texts = useTexts().checklist;
  const subject = useSubjectTexts();
  const styles = useStyles();
  const check = useChecker();
  const { readOnly } = useInventory();
  const { inventoryId: id, datasetName, reviewerNote, pocReply } = dataset;
  const reply = useKeptText(`reply:${id}`, pocReply);
  const [isMissing, setMissing] = useState(false);
  const action = useAction();
  const questions = questionsIn(reviewerNote);
  const replyId = `reply-${id}`;

  const send = async () => {
    const text = reply.text.trim();
    setMissing(text === "");
    if (text === "") return document.getElementById(replyId)?.focus();
    await action.run(async () => {
      const saved = await saveReply(dataset, text, passes(check(dataset)));
      reply.drop(reply.text);
      putDataset(saved);
      readOwnRowsAgain();
      const left = leftInRow(check(saved).findings);
      const isSent = saved.reviewStatus === "Submitted";
      tell(isSent ? texts.replySent(datasetName) : texts.replyKept(datasetName, subject.left(left)));
    });
  };

  return (
    <Attention title={texts.asks(datasetName)}>
      {questions.map(({ field, text }) => (
        <p key={text} className={styles.text}>
          {field ? texts.asksAbout(subject.fields[field].label, text) : text}
        </p>
      ))}
      {!readOnly && (
        <TextField
          id={replyId}
          label={texts.reply}
          value={reply.text}
          onChange={reply.setText}
          error={isMissing ? texts.replyMissing : undefined}
          lines={2}
        />
      )}
      {action.problem && <ProblemMessage problem={action.problem} />}
      <div className={styles.buttons}>
        {!readOnly && (
          <Button id={`send-${replyId}`} onClick={() => void send()}>
            {texts.sendReply}
          </Button>
        )}
        <Button
          id={`open-${id}`}
          look="subtle"
          onClick={() => go({ kind: "dataset", id, field: questions.find(({ field }) => field)?.field })}
        >
          {texts.openToAnswer}
        </Button>
      </div>
      <Working isRunning={action.isRunning} />
    </Attention>
  );
}

/**
 * Writes the reply beside the question. When every rule of the row passes it goes back to the lead analyst at once:
 * saved it is Ready, and then it is sent.
 */
async function saveReply(dataset: Dataset, pocReply: string, isPassing: boolean): Promise<Dataset> {
  const ready = move(reviewStatusOf(dataset.reviewStatus), "save", { passes: isPassing });
  const sent = ready.kind === "moved" ? move(ready.status, "send", { passes: isPassing }) : ready;
  const reviewStatus =
    sent.kind === "moved" ? sent.status : ready.kind === "moved" ? ready.status : dataset.reviewStatus;
  const outcome = await changeRow(dataset, stampedNow({ ...dataset, pocReply, reviewStatus }));
  if (outcome.kind === "conflict") throw new WorkbookError("busy");
  return outcome.dataset;
}
