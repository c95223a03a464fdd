import { useEffect, useRef, useState } from "react";
import { WorkbookError } from "../../workbook/errors";
import { lookForRepairs } from "../../workbook/repair/look-for-repairs";
import { heldData, nameOf, repairsToDo, type Repair } from "../../workbook/repair/repair";
import { repairWorkbook } from "../../workbook/repair/repair-workbook";
import { Attention } from "../app/attention";
import { Button } from "../app/button";
import { isoDay } from "../app/clock";
import { problemOf } from "../app/errors";
import { repair as texts } from "../app/language/en/lead/repair";
import { setup } from "../app/language/en/setup";
import { useTexts } from "../app/language/use-texts";
import { back, tell } from "../app/navigation";
import { patiently } from "../app/patiently";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import { isSetUpBegun } from "../app/set-up-begun";
import { refresh, start } from "../app/reading";
import { usePane } from "../app/store";
import { useStyles } from "../app/styles";
import { Tick } from "../app/tick";
import { toggled } from "../app/toggled";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { InSteps, type Progress } from "./in-steps";
import { finishSetUp, optionsOf, readSetUp } from "./set-up-answers";

/**
 * What is not as set-up makes it, what would be done about each, and then doing it. Also for a workbook that does not
 * open as an inventory because something is missing.
 */
export function RepairScreen() {
  const styles = useStyles();
  const isOpen = usePane(({ phase }) => phase.kind === "open");
  const canGoBack = usePane(({ visits }) => visits.length > 0);
  const isHalf = !isOpen && isSetUpBegun();
  const [repairs, setRepairs] = useState<readonly Repair[]>();
  const [wanted, setWanted] = useState<ReadonlySet<Repair>>(new Set());
  const [progress, setProgress] = useState<Progress>();
  const action = useAction();

  const look = () => action.run(async () => setRepairs(await lookForRepairs()));
  const lookFirst = useRef(look);
  useEffect(() => void lookFirst.current(), []);

  const todo = repairsToDo(repairs ?? [], wanted);
  const mend = () =>
    action.run(async () => {
      setProgress({ done: 0, of: 0 });
      try {
        const today = isoDay(new Date());
        const asked = optionsOf(readSetUp(today), isHalf ? today : "");
        await repairWorkbook(todo, asked, (done, of) => setProgress({ done, of }), patiently);
        if (isHalf) finishSetUp(asked);
        if (isOpen) {
          await refresh();
          setRepairs(await lookForRepairs());
          setWanted(new Set());
        } else await start();
        tell(isHalf ? setup.done : texts.done(todo.length));
      } finally {
        setProgress(undefined);
      }
    });

  const title = isHalf ? texts.halfTitle : texts.title;
  if (progress) return <InSteps title={title} words={texts.working} progress={progress} />;
  const held = repairs?.filter(heldData) ?? [];
  return (
    <Screen
      title={title}
      bare={!isOpen}
      footer={
        <>
          {todo.length > 0 && (
            <Button id="mend" look="primary" onClick={() => void mend()}>
              {isHalf ? setup.finish : texts.start}
            </Button>
          )}
          <Button id="look" onClick={() => void look()}>
            {texts.again}
          </Button>
          {!isOpen && canGoBack && (
            <Button id="back" look="subtle" onClick={() => back()}>
              {texts.back}
            </Button>
          )}
        </>
      }
    >
      <Working isRunning={action.isRunning} words={texts.looking} />
      {action.problem && <ProblemMessage problem={action.problem} />}
      {repairs?.length === 0 && <p className={styles.text}>{texts.fine}</p>}
      {held.length > 0 && (
        <Attention title={texts.heldTitle}>
          <p className={styles.text}>{texts.held}</p>
          {held.map((each) => (
            <Tick
              key={nameOf(each)}
              isTicked={wanted.has(each)}
              onChange={(isIn) => setWanted(toggled(wanted, each, isIn))}
            >
              {texts.heldTick(nameOf(each))}
            </Tick>
          ))}
        </Attention>
      )}
      {todo.length > 0 && (
        <>
          <p className={styles.text}>{isHalf ? texts.halfIntro : texts.intro}</p>
          <ul className={styles.bullets}>
            {todo.map((each) => (
              <li key={each.kind + nameOf(each)}>{each.kind !== "byHand" && texts.sentence(each)}</li>
            ))}
          </ul>
        </>
      )}
      {repairs && <ByHand repairs={repairs} />}
    </Screen>
  );
}

/** What only a person can put right, in the words of the problem that it is. */
function ByHand({ repairs }: { repairs: readonly Repair[] }) {
  const all = useTexts();
  const styles = useStyles();
  const problems = repairs
    .filter((each) => each.kind === "byHand")
    .map(({ code, what }) => problemOf(new WorkbookError(code, what), all));
  if (problems.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby="by-hand">
      <h2 id="by-hand" className={styles.section}>
        {texts.byHand}
      </h2>
      <ul className={styles.bullets}>
        {problems.map(({ title, whatToDo }) => (
          <li key={title}>
            {title}. {whatToDo}
          </li>
        ))}
      </ul>
    </section>
  );
}
