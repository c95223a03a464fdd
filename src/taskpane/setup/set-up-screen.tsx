import { useMemo, useState } from "react";
import type { WorkbookErrorCode } from "../../workbook/errors";
import { isoDay } from "../app/clock";
import { asWorkbookError, mayHaveBeenDone, problemOf, type Problem } from "../app/errors";
import { ErrorSummary, type SummaryError } from "../app/error-summary";
import { setup } from "../app/language/en/setup";
import { useTexts } from "../app/language/use-texts";
import { go, tell } from "../app/navigation";
import { patiently } from "../app/patiently";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import { dropSetUpBegun, keepSetUpBegun } from "../app/set-up-begun";
import { start } from "../app/reading";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { toggled } from "../app/toggled";
import { Button } from "../app/button";
import { DepartmentLines } from "./department-lines";
import { InSteps, type Progress } from "./in-steps";
import { makeWorkbook } from "./make-workbook";
import { groupOf, MoreSettings } from "./more-settings";
import { departmentsOf, finishSetUp, keepSetUp, optionsOf, readSetUp, type SetUpAnswers } from "./set-up-answers";
import { controlId, setUpMistakes } from "./set-up-mistakes";

type Step =
  | { readonly kind: "asking"; readonly problem?: Problem; readonly isBegun?: boolean }
  | { readonly kind: "working"; readonly progress: Progress };

/** Whether set-up looked at the workbook, would not begin, and touched nothing. */
function isRefused(code: WorkbookErrorCode): boolean {
  return code === "nameTaken" || code === "readOnly" || code === "leadNotesHere";
}

/** A workbook without an inventory: what will be made, the few things to be told, and then making it. */
export function SetUpScreen({ empty }: { empty: boolean }) {
  const texts = useTexts();
  const styles = useStyles();
  const [today] = useState(() => isoDay(new Date()));
  const [answers, setAnswers] = useState(() => readSetUp(today));
  const [isKept, setKept] = useState(true);
  const [mistakes, setMistakes] = useState<readonly SummaryError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [step, setStep] = useState<Step>({ kind: "asking" });
  const departments = useMemo(() => departmentsOf(answers), [answers]);

  const change = (changes: Partial<SetUpAnswers>) => {
    const changed = { ...answers, ...changes };
    setAnswers(changed);
    setKept(keepSetUp(changed));
  };
  const toggle = (part: string) => setOpened(toggled(opened, part, !opened.has(part)));

  const setUp = async () => {
    const found = setUpMistakes(answers, today);
    setMistakes(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    const isFinishing = step.kind === "asking" && step.isBegun === true;
    let isBegun = isFinishing;
    const onProgress = (done: number, of: number) => {
      isBegun ||= done > 0;
      setStep({ kind: "working", progress: { done, of } });
    };
    onProgress(0, 0);
    const areAnswersKept = keepSetUp(answers);
    setKept(keepSetUpBegun() && areAnswersKept);
    try {
      const options = optionsOf(answers, today);
      await makeWorkbook(options, isFinishing, onProgress, patiently);
      finishSetUp(options);
      await start();
      tell(setup.done);
    } catch (thrown) {
      const error = asWorkbookError(thrown);
      isBegun ||= mayHaveBeenDone(error.code);
      if (!isBegun && isRefused(error.code)) dropSetUpBegun();
      setStep({ kind: "asking", problem: problemOf(error, texts), isBegun });
    }
  };

  if (step.kind === "working") return <InSteps title={setup.title} words={setup.working} progress={step.progress} />;
  const mistakeOf = (id: string) => mistakes.find(({ target }) => target === id)?.sentence;
  const field = (key: "city" | "leadAnalyst" | "dueDate") => ({
    id: controlId(key),
    value: answers[key],
    onChange: (value: string) => change({ [key]: value }),
    error: mistakeOf(controlId(key)),
  });
  const reveal = (target: string) => {
    const part = target.startsWith("code-") ? "codes" : groupOf(target);
    if (part) setOpened(toggled(opened, part, true));
  };
  return (
    <Screen
      title={setup.title}
      bare
      top={<ErrorSummary errors={mistakes} attempt={attempt} onReveal={reveal} />}
      footer={
        <Button look="primary" onClick={() => void setUp()}>
          {step.isBegun ? setup.finish : setup.start}
        </Button>
      }
    >
      {step.problem && (
        <ProblemMessage problem={step.problem}>
          {step.isBegun && <p className={styles.text}>{setup.halfDone}</p>}
        </ProblemMessage>
      )}
      <p className={styles.text}>{setup.intro}</p>
      {!empty && (
        <>
          <p className={styles.text}>{setup.notEmpty}</p>
          <div>
            <Button id="attach" onClick={() => go({ kind: "attach" })}>
              {setup.attach}
            </Button>
          </div>
        </>
      )}
      <p className={styles.note}>{setup.notLead}</p>
      {empty && (
        <button id="own-notes" type="button" className={styles.linkButton} onClick={() => go({ kind: "setUpNotes" })}>
          {setup.ownNotes}
        </button>
      )}
      <TextField label={setup.city} required {...field("city")} />
      <TextField label={setup.leadAnalyst} required {...field("leadAnalyst")} />
      <DepartmentLines
        text={answers.departments}
        onText={(text) => change({ departments: text })}
        departments={departments}
        onCode={(name, code) => change({ codes: { ...answers.codes, [name]: code } })}
        isOpen={opened.has("codes")}
        onToggle={() => toggle("codes")}
        mistakes={mistakes}
        canTake={!empty}
      />
      <TextField label={setup.dueDate} hint={setup.dueDateHelp} type="date" {...field("dueDate")} />
      <MoreSettings answers={answers} onChange={change} mistakeOf={mistakeOf} opened={opened} onToggle={toggle} />
      <p className={styles.note}>{setup.everyoneReads}</p>
      {!isKept && <p className={styles.note}>{texts.app.storageRefused}</p>}
    </Screen>
  );
}
