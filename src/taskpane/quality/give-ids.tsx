import { useEffect, useRef, useState } from "react";
import type { CheckedRow } from "../app/checked-rows";
import { Button } from "../app/button";
import { useKeepFocus } from "../app/focus";
import { quality as texts } from "../app/language/en/lead/quality";
import { useTexts } from "../app/language/use-texts";
import { tell } from "../app/navigation";
import { withNewId } from "../app/new-ids";
import { changePlaces, type PlacesChanged } from "../app/placed-changes";
import { ProblemMessage } from "../app/problem-message";
import { useInventory, useProfile } from "../app/store";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";

/** Gives an Inventory ID to each of the rows that have none. */
export function GiveIds({ rows }: { rows: readonly CheckedRow[] }) {
  const all = useTexts();
  const styles = useStyles();
  const { departments, readOnly } = useInventory();
  const profile = useProfile();
  const action = useAction();
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const isStopped = useRef(false);
  const stop = () => {
    isStopped.current = true;
  };
  useEffect(() => stop, []);
  const buttons = useRef<HTMLDivElement>(null);
  useKeepFocus(buttons);
  const give = () =>
    action.run(async () => {
      isStopped.current = false;
      const total = rows.length;
      setProgress({ done: 0, total });
      let made: PlacesChanged = { changed: 0, moved: 0 };
      const edits = rows.map((row) => withNewId(row, profile, departments));
      try {
        await changePlaces(edits, (soFar) => {
          made = soFar;
          setProgress({ done: soFar.changed, total });
          return !isStopped.current;
        });
      } finally {
        const { changed, moved } = made;
        const left = total - changed - moved;
        const words = [
          texts.givenIds(changed),
          ...(moved > 0 ? [all.datasets.leftAlone(moved)] : []),
          ...(left > 0 ? [texts.noneYet(left)] : []),
        ];
        if (changed > 0) tell(words.join(" "));
      }
    });
  if (readOnly) return null;
  return (
    <>
      {action.problem && <ProblemMessage problem={action.problem} />}
      <div ref={buttons} className={styles.buttons}>
        {action.isRunning ? (
          <Button id="stop-giving" onClick={stop}>
            {texts.stop}
          </Button>
        ) : (
          <Button id="give-ids" onClick={() => void give()}>
            {texts.giveIds(rows.length)}
          </Button>
        )}
      </div>
      <Working isRunning={action.isRunning} words={texts.giving(progress.done, progress.total)} />
    </>
  );
}
