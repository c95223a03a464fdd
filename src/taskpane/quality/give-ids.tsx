import { useEffect, useRef, useState } from "react";
import type { CheckedRow } from "../app/checked-rows";
import { Button } from "../app/button";
import { useKeepFocus } from "../app/focus";
import { quality as texts } from "../app/language/en/lead/quality";
import { tell } from "../app/navigation";
import { giveIds, withNewId } from "../app/new-ids";
import { ProblemMessage } from "../app/problem-message";
import { useInventory, useProfile } from "../app/store";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";

/** So many rows get their ID before the next ones do, and before a person can stop. */
const PIECE = 200;

/** Gives an Inventory ID to each of the rows that have none. */
export function GiveIds({ rows }: { rows: readonly CheckedRow[] }) {
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
      let given = 0;
      for (let start = 0; start < rows.length && !isStopped.current; start += PIECE) {
        setProgress({ done: start, total: rows.length });
        given += await giveIds(rows.slice(start, start + PIECE).map((row) => withNewId(row, profile, departments)));
      }
      tell(texts.givenIds(given));
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
