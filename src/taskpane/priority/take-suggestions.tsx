import type { ToPublish } from "../../inventory/priority/publishing-order";
import { priorities } from "../../inventory/priority/suggest-priority";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import { Attention } from "../app/attention";
import { Button } from "../app/button";
import { keepFocus } from "../app/focus";
import { priority as texts } from "../app/language/en/lead/priority";
import { useTexts } from "../app/language/use-texts";
import { tell } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { writePriorities } from "./write-priorities";

/** So many names stand for the datasets of one priority. */
const examples = 3;

export const takeAllId = "take-all";

type TakeSuggestionsProps = { rows: readonly ToPublish<PlacedDataset>[]; onClose: () => void };

/** What taking all suggestions would write, before it is written. */
export function TakeSuggestions({ rows, onClose }: TakeSuggestionsProps) {
  const all = useTexts();
  const styles = useStyles();
  const action = useAction();
  const take = () =>
    action.run(async () => {
      const writes = rows.map(({ row, suggestion }) => ({ dataset: row.dataset, priority: suggestion.priority }));
      const { written, refused, undo } = await writePriorities(writes, all.app.undo);
      tell([texts.written(written.length), ...(refused > 0 ? [texts.refused(refused)] : [])].join(" "), undo);
      onClose();
      keepFocus(...(refused > 0 ? [takeAllId] : []));
    });
  const leave = () => {
    onClose();
    keepFocus(takeAllId);
  };
  return (
    <Attention title={texts.previewTitle}>
      <p className={styles.text}>{texts.previewText(rows.length)}</p>
      <ul className={styles.bullets}>
        {priorities.map((priority) => {
          const names = rows
            .filter(({ suggestion }) => suggestion.priority === priority)
            .map(({ row }) => row.dataset.datasetName);
          return (
            names.length > 0 && (
              <li key={priority}>{texts.previewLine(priority, names.length, names.slice(0, examples))}</li>
            )
          );
        })}
      </ul>
      {action.problem && <ProblemMessage problem={action.problem} />}
      <div className={styles.buttons}>
        <Button id="write-suggestions" look="primary" onClick={() => void take()}>
          {texts.write(rows.length)}
        </Button>
        <Button id="leave-suggestions" onClick={leave}>
          {texts.leave}
        </Button>
      </div>
      <Working isRunning={action.isRunning} />
    </Attention>
  );
}
