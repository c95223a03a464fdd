import { useState } from "react";
import { withoutWord } from "../../inventory/priority/publishing-order";
import { priorities } from "../../inventory/priority/suggest-priority";
import { readAllRowsAgain } from "../app/all-rows";
import { Button } from "../app/button";
import { problemOf } from "../app/errors";
import { focusControl } from "../app/focus";
import { priority as texts } from "../app/language/en/lead/priority";
import { useTexts } from "../app/language/use-texts";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import { ShowMore, useShown } from "../app/show-more";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { Working } from "../app/working";
import { PriorityRow } from "./priority-row";
import { takeAllId, TakeSuggestions } from "./take-suggestions";
import { usePublishingOrder } from "./use-publishing-order";

/** So many rows show at first. */
const FIRST = 50;

/** What to publish first and why: the suggestion for each dataset, and the lead analyst's word, which wins. */
export function PriorityScreen() {
  const all = useTexts();
  const styles = useStyles();
  const { readOnly } = useInventory();
  const { all: rows, order, settled, isDone } = usePublishingOrder();
  const [isPreviewing, setPreviewing] = useState(false);
  const most = useShown("priority", FIRST);
  const shown = order.slice(0, most);
  const open = withoutWord(order);
  const preview = () => {
    setPreviewing(true);
    requestAnimationFrame(() => focusControl("write-suggestions"));
  };
  return (
    <Screen
      title={all.app.priority}
      footer={
        open.length > 0 &&
        !readOnly &&
        !isPreviewing && (
          <Button id={takeAllId} look="primary" onClick={preview}>
            {texts.takeAll(open.length)}
          </Button>
        )
      }
    >
      {rows.error && (
        <ProblemMessage problem={problemOf(rows.error, all)}>
          <Button onClick={readAllRowsAgain}>{all.app.tryAgain}</Button>
        </ProblemMessage>
      )}
      <p className={styles.text}>{texts.intro}</p>
      {isPreviewing && open.length > 0 && <TakeSuggestions rows={open} onClose={() => setPreviewing(false)} />}
      {!rows.isRead && !rows.error && <Working words={texts.reading(rows.read, rows.total)} />}
      {isDone && order.length === 0 && <p className={styles.text}>{texts.none}</p>}
      {priorities.map((priority) => {
        const some = shown.filter((one) => one.priority === priority);
        return (
          some.length > 0 && (
            <section key={priority} aria-label={texts.group(priority)}>
              <h2 className={styles.section}>{texts.group(priority)}</h2>
              <ul className={styles.list}>
                {some.map((one) => (
                  <PriorityRow key={one.row.dataset.inventoryId} toPublish={one} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <ShowMore list="priority" shown={most} total={order.length} />
      {settled > 0 && <p className={styles.note}>{texts.settled(settled)}</p>}
    </Screen>
  );
}
