import { useMemo } from "react";
import { daysBetween } from "../../inventory/days-between";
import { leftInRow } from "../../inventory/missing";
import type { QueueFilter } from "../../inventory/review-queue";
import { reviewStatusOf } from "../../inventory/review-status";
import type { useChecker } from "../app/checker";
import { isoDay } from "../app/clock";
import { review as texts } from "../app/language/en/lead/review";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { RowLink, useRowLabelStyles } from "../app/row-link";
import { StatusMark } from "../app/status-mark";
import { useStyles } from "../app/styles";
import { Tick } from "../app/tick";
import type { QueuedRow } from "./use-queue";

type QueueRowProps = {
  queued: QueuedRow;
  filter: QueueFilter;
  check: ReturnType<typeof useChecker>;
  /** Left out where rows cannot be picked. */
  isPicked: boolean | undefined;
  onPick: (isPicked: boolean) => void;
};

/** One dataset of the queue: its name, how long it waits, and whether there is something to look at. */
export function QueueRow({ queued, filter, check, isPicked, onPick }: QueueRowProps) {
  const all = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const { dataset } = queued.row;
  const { inventoryId: id } = dataset;
  const findings = useMemo(() => check(dataset).findings, [check, dataset]);
  const left = leftInRow(findings);
  const isWrong = left.toAnswer + left.toPutRight > 0;
  const name = dataset.datasetName || all.checklist.unnamed;
  const age = texts.since(daysBetween(queued.since, isoDay(new Date())));
  const status = filter.state === "closed" ? reviewStatusOf(dataset.reviewStatus) : "";
  const before =
    isPicked === undefined ? undefined : (
      <Tick id={`pick-${id}`} isTicked={isPicked} onChange={onPick}>
        <span className={styles.hidden}>{texts.pick(name)}</span>
      </Tick>
    );
  return (
    <RowLink id={`review-${id}`} to={{ kind: "reviewDataset", id, filter }} before={before}>
      <span className={labels.words}>
        <span className={labels.label}>{name}</span>
        <span className={styles.note}>{[status, age].filter(Boolean).join(", ")}</span>
      </span>
      {findings.length > 0 && (
        <StatusMark
          className={labels.mark}
          tone={isWrong ? "wrong" : "wanting"}
          words={isWrong ? subject.left(left) : texts.toLookAt(findings.length)}
        />
      )}
    </RowLink>
  );
}
