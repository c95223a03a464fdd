import type { ReviewStatus } from "../../inventory/review-status";
import { Button } from "../app/button";
import { focusControl, keepFocus } from "../app/focus";
import { review as texts } from "../app/language/en/lead/review";
import { useStyles } from "../app/styles";
import type { AskDraft } from "./ask-draft";
import { askId } from "./ask-field";
import type { Decisions } from "./use-decisions";

type CardActionsProps = { status: ReviewStatus; draft: AskDraft; decisions: Decisions; onAsk: () => void };

/** The decisions at the bottom of the card, by where the dataset stands. */
export function CardActions({ status, draft, decisions, onAsk }: CardActionsProps) {
  const styles = useStyles();
  switch (status) {
    case "Draft":
    case "Ready":
      return <p className={styles.note}>{texts.withDepartment}</p>;
    case "Submitted":
      return (
        <div className={styles.buttons}>
          {draft.texts.size > 0 ? <Asking draft={draft} decisions={decisions} /> : undecided()}
        </div>
      );
    case "Needs changes":
    case "Accepted":
    case "Duplicate":
    case "Withdrawn":
    case "Retired":
      return (
        <div className={styles.buttons}>
          <Button id="reopen" onClick={() => decisions.make({ action: "reopen" })}>
            {status === "Needs changes" ? texts.takeQuestionBack : texts.reopen}
          </Button>
        </div>
      );
  }

  function undecided() {
    return (
      <>
        <Button id="accept" look="primary" onClick={() => decisions.make({ action: "accept" })}>
          {texts.accept}
        </Button>
        <Button id="ask" onClick={onAsk}>
          {texts.ask}
        </Button>
      </>
    );
  }
}

function Asking({ draft, decisions }: { draft: AskDraft; decisions: Decisions }) {
  const { questions, texts: open } = draft;
  const send = () => {
    if (questions.length > 0) return decisions.make({ action: "askForChange", questions }, draft.drop);
    const [first = "row"] = open.keys();
    focusControl(askId(first));
  };
  return (
    <>
      <Button id="send-questions" look="primary" onClick={send}>
        {texts.sendQuestions(questions.length)}
      </Button>
      <Button
        id="drop-questions"
        onClick={() => {
          draft.drop();
          keepFocus("ask");
        }}
      >
        {texts.dropQuestions}
      </Button>
    </>
  );
}
