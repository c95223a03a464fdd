import { useRef, useState } from "react";
import { en as priorityTexts } from "../../inventory/priority/language/en";
import type { ToPublish } from "../../inventory/priority/publishing-order";
import { priorities } from "../../inventory/priority/suggest-priority";
import { reviewState } from "../../inventory/review-queue";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import { mergeClasses } from "@fluentui/react-components";
import { Select } from "../app/controls";
import { useKeepFocus } from "../app/focus";
import { priority as texts } from "../app/language/en/lead/priority";
import { useTexts } from "../app/language/use-texts";
import { go, tell } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { useRowLabelStyles } from "../app/row-link";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { writePriorities } from "./write-priorities";

/** One dataset: why it should be published so soon, and the lead analyst's choice, written as soon as it is made. */
export function PriorityRow({ toPublish }: { toPublish: ToPublish<PlacedDataset> }) {
  const all = useTexts();
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const { readOnly } = useInventory();
  const action = useAction();
  const { row, suggestion, by, priority } = toPublish;
  const { dataset } = row;
  const { inventoryId: id } = dataset;
  const name = dataset.datasetName || all.checklist.unnamed;
  const suggested = suggestion.priority;
  // What is chosen shows at once; what is chosen while it is written is written after it.
  const [chosen, setChosen] = useState<string>();
  const next = useRef<string>(undefined);
  const choose = (value: string) => {
    setChosen(value);
    next.current = value;
    void action.run(async () => {
      let standing = dataset;
      try {
        for (let wanted: string | undefined = value; wanted !== undefined; wanted = next.current) {
          next.current = undefined;
          const { written, undo } = await writePriorities([{ dataset: standing, priority: wanted }], all.app.undo);
          standing = written[0] ?? standing;
          tell(texts.chosen(name, wanted), undo);
        }
      } finally {
        next.current = undefined;
        setChosen(undefined);
      }
    });
  };
  // With another priority it stands in another list.
  const item = useRef<HTMLLIElement>(null);
  const selectId = `choose-${id}`;
  useKeepFocus(item, selectId);
  return (
    <li ref={item} className={mergeClasses(labels.plain, styles.tight)}>
      <div>
        <button
          id={`priority-${id}`}
          type="button"
          className={styles.linkButton}
          onClick={() =>
            go({ kind: "reviewDataset", id, filter: { department: "", state: reviewState(dataset), days: 0 } })
          }
        >
          {name}
        </button>
      </div>
      <p className={styles.note}>{dataset.department}</p>
      <p className={styles.note}>
        {texts.suggested(suggested, suggestion.reasons.map(priorityTexts.priorityReason).join(", "))}
      </p>
      {readOnly ? (
        by === "lead" && <p className={styles.note}>{texts.yourWord(priority)}</p>
      ) : (
        <Select
          id={selectId}
          aria-label={texts.choose(name)}
          value={chosen ?? (by === "lead" ? priority : "")}
          onChange={choose}
        >
          <option value="">{texts.asSuggested(suggested)}</option>
          {priorities.map((one) => (
            <option key={one} value={one}>
              {texts.named(one)}
            </option>
          ))}
        </Select>
      )}
      {action.problem && <ProblemMessage problem={action.problem} />}
      <Working isRunning={action.isRunning} />
    </li>
  );
}
