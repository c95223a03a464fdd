import type { Problem } from "./errors";
import { useTexts } from "./language/use-texts";
import { go } from "./navigation";
import { Screen } from "./screen";
import { useStyles } from "./styles";
import { Button } from "./button";

type ProblemPageProps = { problem: Problem; onTryAgain?: () => void; canBeRepaired?: boolean };

/** A whole page for what keeps the pane from working: what happened, why, what to do. */
export function ProblemPage({ problem, onTryAgain, canBeRepaired }: ProblemPageProps) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <Screen
      title={problem.title}
      bare
      footer={
        onTryAgain && (
          <Button look="primary" onClick={onTryAgain}>
            {texts.app.tryAgain}
          </Button>
        )
      }
    >
      <p className={styles.text}>{problem.why}</p>
      <p className={styles.text}>{problem.whatToDo}</p>
      {canBeRepaired && (
        <>
          <p className={styles.text}>{texts.app.canBeRepaired}</p>
          <div>
            <Button id="repair" onClick={() => go({ kind: "repair" })}>
              {texts.app.repair}
            </Button>
          </div>
        </>
      )}
    </Screen>
  );
}
