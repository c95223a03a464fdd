import { useEffect, useEffectEvent, useRef, useState } from "react";
import { attachList, type AttachProgress, attachSteps } from "../../workbook/attach/attach-list";
import type { AttachPlan } from "../../workbook/attach/attach-plan";
import { dropBegun, keepBegun } from "../app/attach-begun";
import { Button } from "../app/button";
import { attach } from "../app/language/en/lead/attach";
import { tell } from "../app/navigation";
import { patiently } from "../app/patiently";
import { ProblemMessage } from "../app/problem-message";
import { keepProfile } from "../app/profile";
import { Screen } from "../app/screen";
import { start } from "../app/reading";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";

const texts = attach.working;

/** What was agreed to is carried out, step by step. It can be stopped between them, and goes on from there. */
export function Attaching({ plan, isBegun }: { plan: AttachPlan; isBegun: boolean }) {
  const styles = useStyles();
  const action = useAction();
  const [progress, setProgress] = useState<AttachProgress>();
  const isStopping = useRef(false);
  const [saysStopping, setSaysStopping] = useState(false);
  const [isKept, setKept] = useState(true);
  const [hasStopped, setStopped] = useState(isBegun);

  const run = () => {
    isStopping.current = false;
    return action.run(async () => {
      let isDone = false;
      try {
        setKept(keepBegun(plan));
        const onProgress = (next: AttachProgress) => {
          setProgress(next);
          return !isStopping.current;
        };
        isDone = await attachList(plan, Math.random, onProgress, patiently);
      } finally {
        setStopped(!isDone);
      }
      if (!isDone) return;
      dropBegun();
      keepProfile(plan.setUp.workbookId, { role: "lead", department: "", name: plan.setUp.leadAnalyst });
      await start();
      tell(texts.done);
    });
  };
  const begin = useEffectEvent(() => {
    if (!isBegun) void run();
  });
  useEffect(() => begin(), []);
  const goOn = () => {
    setStopped(false);
    setSaysStopping(false);
    void run();
  };
  const stop = () => {
    isStopping.current = true;
    setSaysStopping(true);
  };
  const giveUp = () => {
    dropBegun();
    void start();
  };

  if (hasStopped && !action.isRunning) {
    return (
      <Screen
        key="stopped"
        title={texts.stopped}
        bare
        footer={
          <Button id="go-on" look="primary" onClick={goOn}>
            {texts.goOn}
          </Button>
        }
      >
        {action.problem && <ProblemMessage problem={action.problem} />}
        <p className={styles.text}>{texts.stoppedText(plan.place.sheet)}</p>
        {!isKept && <p className={styles.text}>{texts.notKept}</p>}
        <div>
          <Button id="give-up" onClick={giveUp}>
            {texts.giveUp}
          </Button>
        </div>
      </Screen>
    );
  }
  const at = progress === undefined ? 0 : attachSteps.indexOf(progress.step);
  return (
    <Screen
      key="running"
      title={texts.title}
      bare
      footer={
        <Button id="stop" onClick={stop}>
          {saysStopping ? texts.stopping : texts.stop}
        </Button>
      }
    >
      <Working words={texts.progress(texts.steps[attachSteps[at] ?? "table"], at + 1, attachSteps.length)} />
      <p className={styles.text} role="status">
        {progress !== undefined && progress.of > 0 && texts.counted(progress.done, progress.of)}
      </p>
      <p className={styles.note}>{texts.keepOpen}</p>
      {!isKept && <p className={styles.note}>{texts.notKept}</p>}
    </Screen>
  );
}
