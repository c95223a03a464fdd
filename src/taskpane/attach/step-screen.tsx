import { type ReactNode, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { Button } from "../app/button";
import { ErrorSummary, type SummaryError } from "../app/error-summary";
import { attach } from "../app/language/en/lead/attach";
import { useTexts } from "../app/language/use-texts";
import { Screen } from "../app/screen";
import { usePane } from "../app/store";
import { useStyles } from "../app/styles";
import type { Answers } from "./answers";
import type { Reading } from "./list-columns";

/** The questions, in the order in which they are asked. */
export const steps = ["which", "columns", "values", "departments", "check"] as const;
export type Step = (typeof steps)[number];

/** What every step after the first gets. */
export type StepProps = {
  reading: Reading;
  answers: Answers;
  change: (changed: Partial<Answers>) => void;
  /** The answers are there again when the pane was closed. */
  isKept: boolean;
  onNext: () => void;
  onBack: () => void;
};

/** What a step is still to be told; it is looked for when the person wants to go on, and from then on. */
export type Mistakes = {
  readonly found: readonly SummaryError[];
  readonly attempt: number;
  readonly of: (target: string) => string | undefined;
  /** @returns whether nothing is missing */
  readonly look: () => boolean;
  /** Something new is asked: it is not missing before the person has seen it. */
  readonly forget: () => void;
};

export function useMistakes(find: () => readonly SummaryError[]): Mistakes {
  const [attempt, setAttempt] = useState(0);
  const found = attempt > 0 ? find() : [];
  return {
    found,
    attempt: found.length > 0 ? attempt : 0,
    of: (target) => found.find((mistake) => mistake.target === target)?.sentence,
    look: () => {
      setAttempt(attempt + 1);
      return find().length === 0;
    },
    forget: () => setAttempt(0),
  };
}

const useFooterStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", "> :last-child": { flexGrow: 1 } },
});

type StepScreenProps = {
  step: Step;
  mistakes: Mistakes;
  onNext: () => void;
  onBack: (() => void) | undefined;
  /** What the button that leads on says, where it does more than that. */
  next?: string;
  /** What was answered is there again when the pane was closed. */
  isKept?: boolean;
  /** Below the buttons. */
  note?: ReactNode;
  /** What went wrong, before everything. */
  problem?: ReactNode;
  children: ReactNode;
};

/** The frame of a step: which it is of how many, what is missing, and the ways on and back. */
export function StepScreen({
  step,
  mistakes,
  onNext,
  onBack,
  next,
  isKept = true,
  note,
  problem,
  children,
}: StepScreenProps) {
  const texts = useTexts();
  const styles = useStyles();
  const own = useFooterStyles();
  const isOpen = usePane(({ phase, visits }) => phase.kind === "open" && visits.length > 1);
  return (
    <Screen
      title={attach[step].title}
      bare={!isOpen}
      above={<p className={styles.note}>{attach.step(steps.indexOf(step) + 1, steps.length)}</p>}
      top={
        <>
          <ErrorSummary errors={mistakes.found} attempt={mistakes.attempt} />
          {problem}
        </>
      }
      footer={
        <>
          <div className={own.buttons}>
            {onBack && (
              <Button id="back" onClick={onBack}>
                {attach.before}
              </Button>
            )}
            <Button id="next" look="primary" onClick={() => mistakes.look() && onNext()}>
              {next ?? attach.next}
            </Button>
          </div>
          {!isKept && <p className={styles.note}>{texts.app.storageRefused}</p>}
          {note}
        </>
      }
    >
      {children}
    </Screen>
  );
}
