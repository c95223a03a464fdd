import type { Problem } from "./errors";
import { useTexts } from "./language/use-texts";
import { Screen } from "./screen";
import { useStyles } from "./styles";
import { Button } from "./button";

/** A whole page for what keeps the pane from working: what happened, why, what to do. */
export function ProblemPage({ problem, onTryAgain }: { problem: Problem; onTryAgain?: () => void }) {
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
    </Screen>
  );
}
