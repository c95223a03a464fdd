import { useMemo } from "react";
import type { QueueFilter } from "../../inventory/review-queue";
import { readAllRowsAgain } from "../app/all-rows";
import { Button } from "../app/button";
import { useChecker } from "../app/checker";
import { problemOf } from "../app/errors";
import { review as texts } from "../app/language/en/lead/review";
import { useTexts } from "../app/language/use-texts";
import { go, keepChoice } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import type { Screen as ScreenName } from "../app/screens";
import { ShowMore, useShown } from "../app/show-more";
import { useInventory, usePane } from "../app/store";
import { useStyles } from "../app/styles";
import { Tick } from "../app/tick";
import { Working } from "../app/working";
import { QueueFilters } from "./queue-filters";
import { QueueRow } from "./queue-row";
import { Several } from "./several";
import { type QueuedRow, useQueue } from "./use-queue";

/** So many rows show at first. */
const FIRST = 50;

type ReviewScreenProps = { screen: ScreenName & { kind: "review" } };

/** What departments have sent, the oldest first, and what became of it. */
export function ReviewScreen({ screen }: ReviewScreenProps) {
  const all = useTexts();
  const styles = useStyles();
  const { readOnly } = useInventory();
  const { department = "", state = "waiting", days = 0, picked = [] } = screen;
  const filter: QueueFilter = { department, state, days };
  const { all: rows, queue, counts, withoutId } = useQueue(filter);
  const check = useChecker();
  const list = `review-${state}-${department}-${days}`;
  const most = useShown(list, FIRST);
  const shown = queue.slice(0, most);
  const ids = useMemo(() => new Set(picked), [picked]);
  const chosen = queue.filter(({ row }) => ids.has(row.dataset.inventoryId)).map(({ row }) => row.dataset);
  const canPick = state === "waiting" && !readOnly;
  const pick = (next: readonly string[]) => keepChoice({ ...screen, picked: next });
  // By then another filter may be chosen, or another screen show.
  const pickAfterwards = (next: readonly string[]) => {
    const now = usePane.getState().visits.at(-1)?.screen;
    if (now?.kind === "review") keepChoice({ ...now, picked: next });
  };
  const [first] = queue;

  const footer = !first ? undefined : canPick && chosen.length > 0 ? (
    <Several rows={chosen} onDone={pickAfterwards} />
  ) : (
    <Button
      id="review-first"
      look="primary"
      onClick={() => go({ kind: "reviewDataset", id: first.row.dataset.inventoryId, filter })}
    >
      {texts.open}
    </Button>
  );
  return (
    <Screen
      title={all.app.review}
      beside={<span className={styles.note}>{rows.isRead && texts.count(queue.length)}</span>}
      footer={footer}
      isFooterHigh={chosen.length > 0}
    >
      {rows.error && (
        <ProblemMessage problem={problemOf(rows.error, all)}>
          <Button onClick={readAllRowsAgain}>{all.app.tryAgain}</Button>
        </ProblemMessage>
      )}
      <QueueFilters filter={filter} counts={counts} />
      {!rows.isRead && !rows.error && <Working words={texts.reading(rows.read, rows.total)} />}
      {rows.isRead && !first && (
        <p className={styles.text}>{state === "waiting" ? texts.nothingWaits : texts.noneOfFilter}</p>
      )}
      {withoutId > 0 && <p className={styles.note}>{texts.noId(withoutId)}</p>}
      {canPick && shown.length > 1 && (
        <Tick
          id="pick-all"
          isTicked={shown.every(({ row }) => ids.has(row.dataset.inventoryId))}
          onChange={(isTicked) => pick(isTicked ? shown.map(({ row }) => row.dataset.inventoryId) : [])}
        >
          {texts.pickAll(shown.length)}
        </Tick>
      )}
      {byDepartment(shown).map(([name, some]) => (
        <section key={name} aria-label={name || texts.noDepartment}>
          <h2 className={styles.section}>{name || texts.noDepartment}</h2>
          <ul className={styles.list}>
            {some.map((queued) => {
              const id = queued.row.dataset.inventoryId;
              return (
                <QueueRow
                  key={id}
                  queued={queued}
                  filter={filter}
                  check={check}
                  isPicked={canPick ? ids.has(id) : undefined}
                  onPick={(isPicked) => pick(isPicked ? [...ids, id] : [...ids].filter((other) => other !== id))}
                />
              );
            })}
          </ul>
        </section>
      ))}
      <ShowMore list={list} shown={most} total={queue.length} />
    </Screen>
  );
}

/** The queue stands by department already. */
function byDepartment(queue: readonly QueuedRow[]): readonly (readonly [string, readonly QueuedRow[]])[] {
  const groups = new Map<string, QueuedRow[]>();
  for (const queued of queue) {
    const group = groups.get(queued.name);
    if (group) group.push(queued);
    else groups.set(queued.name, [queued]);
  }
  return [...groups];
}
