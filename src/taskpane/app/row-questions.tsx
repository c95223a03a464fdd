import { lazy, Suspense } from "react";
import { Attention } from "./attention";
import { Button } from "./button";
import { problemOf } from "./errors";
import { useTexts } from "./language/use-texts";
import { useSecondLook } from "./second-look-state";
import { useStyles } from "./styles";
import { useAction } from "./use-action";
import { Working } from "./working";

const RowQuestionCard = lazy(async () => ({ default: (await import("./row-question")).RowQuestionCard }));

/** Loaded when it is asked for, as the code that writes is: the first screen only shows. */
const lookNow = async () => (await import("./keep-looking")).lookNow();

/** Rows that do not stand in the sheet as the person wrote them, with what there is to say or to do. */
export function RowQuestions() {
  const texts = useTexts();
  const styles = useStyles();
  const { waiting, questions, hindrance } = useSecondLook();
  const action = useAction();
  const problem = hindrance && problemOf(hindrance, texts);
  return (
    <>
      {problem && waiting > 0 && (
        <Attention title={texts.lost.waits(waiting)}>
          <p className={styles.text}>{`${problem.title}. ${problem.why}`}</p>
          <p className={styles.text}>{problem.whatToDo}</p>
          <div className={styles.buttons}>
            <Button id="look-now" onClick={() => void action.run(() => lookNow().catch(() => undefined))}>
              {texts.app.tryAgain}
            </Button>
          </div>
          <Working isRunning={action.isRunning} />
        </Attention>
      )}
      {questions.map((asked) => (
        <Suspense key={asked.dataset.inventoryId}>
          <RowQuestionCard row={asked} />
        </Suspense>
      ))}
    </>
  );
}
