import { useState } from "react";
import { setUpWorkbook } from "../../workbook/set-up/set-up-workbook";
import { asWorkbookError, problemOf, type Problem } from "../app/errors";
import { ErrorSummary } from "../app/error-summary";
import { useTexts } from "../app/language/use-texts";
import { go } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import { start } from "../app/store";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { emptySetUp, readSetUp, setUpMistakes, type SetUpAnswers, type SetUpMistake } from "./set-up-answers";
import { Working as Busy } from "../app/working";
import { Button } from "../app/button";

type Step =
  | { readonly kind: "asking"; readonly problem?: Problem; readonly isBegun?: boolean }
  | { readonly kind: "working"; readonly done: number; readonly of: number };

/** A workbook without an inventory: what will be made, the few things to be told, and then making it. */
export function SetUpScreen({ empty }: { empty: boolean }) {
  const texts = useTexts();
  const styles = useStyles();
  const [answers, setAnswers] = useState(emptySetUp);
  const [mistakes, setMistakes] = useState<readonly SetUpMistake[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [step, setStep] = useState<Step>({ kind: "asking" });

  const setUp = async () => {
    const found = setUpMistakes(answers, texts.setup);
    setMistakes(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    setStep({ kind: "working", done: 0, of: 0 });
    let isBegun = false;
    try {
      await setUpWorkbook(readSetUp(answers, new Date()), (done, of) => {
        isBegun = done > 0;
        setStep({ kind: "working", done, of });
      });
      await start();
    } catch (error) {
      setStep({ kind: "asking", problem: problemOf(asWorkbookError(error), texts), isBegun });
    }
  };

  if (step.kind === "working") return <Working done={step.done} of={step.of} />;
  const field = (key: keyof SetUpAnswers) => ({
    id: `set-up-${key}`,
    value: answers[key],
    onChange: (value: string) => setAnswers({ ...answers, [key]: value }),
    error: mistakes.find((mistake) => mistake.field === key)?.sentence,
  });
  const summary = mistakes.map(({ field, sentence }) => ({ target: `set-up-${field}`, sentence }));
  return (
    <Screen
      title={texts.setup.title}
      bare
      top={<ErrorSummary errors={summary} attempt={attempt} />}
      footer={
        <Button look="primary" onClick={() => void setUp()}>
          {texts.setup.start}
        </Button>
      }
    >
      {step.problem && (
        <ProblemMessage problem={step.problem}>
          {step.isBegun && <p className={styles.text}>{texts.setup.halfDone}</p>}
        </ProblemMessage>
      )}
      <p className={styles.text}>{texts.setup.intro}</p>
      {!empty && (
        <>
          <p className={styles.text}>{texts.setup.notEmpty}</p>
          <div>
            <Button id="attach" onClick={() => go({ kind: "attach" })}>
              {texts.setup.attach}
            </Button>
          </div>
        </>
      )}
      <p className={styles.note}>{texts.setup.notLead}</p>
      <TextField label={texts.setup.city} required {...field("city")} />
      <TextField label={texts.setup.leadAnalyst} required {...field("leadAnalyst")} />
      <TextField
        label={texts.setup.departments}
        hint={texts.setup.departmentsHelp}
        required
        lines={6}
        {...field("departments")}
      />
      <TextField label={texts.setup.dueDate} hint={texts.setup.dueDateHelp} type="date" {...field("dueDate")} />
      <p className={styles.note}>{texts.setup.everyoneReads}</p>
    </Screen>
  );
}

function Working({ done, of }: { done: number; of: number }) {
  const texts = useTexts().setup;
  const styles = useStyles();
  return (
    <Screen title={texts.title} bare>
      <Busy words={texts.working} />
      <p className={styles.text} role="status">
        {of > 0 && texts.progress(done, of)}
      </p>
      <p className={styles.note}>{texts.keepOpen}</p>
    </Screen>
  );
}
