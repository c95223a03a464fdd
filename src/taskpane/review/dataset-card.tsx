import { useState } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { daysBetween } from "../../inventory/days-between";
import type { Dataset } from "../../inventory/field";
import { sentence } from "../../inventory/language/sentence";
import type { QueueFilter } from "../../inventory/review-queue";
import { reviewStatusOf } from "../../inventory/review-status";
import { Button } from "../app/button";
import { useChecker } from "../app/checker";
import { isoDay } from "../app/clock";
import { sayDay } from "../app/days";
import { useDepartmentNamed } from "../app/department";
import { ErrorSummary } from "../app/error-summary";
import { focusControl } from "../app/focus";
import { ChevronDownIcon, ChevronUpIcon } from "../app/icons";
import { review as texts } from "../app/language/en/lead/review";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { replace } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import { readStored, writeStored } from "../app/storage";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { Toggle } from "../app/toggle";
import { Working } from "../app/working";
import { useAskDraft } from "./ask-draft";
import { askId } from "./ask-field";
import { CardActions } from "./card-actions";
import { useCardKeys } from "./card-keys";
import { CardAnswers } from "./card-answers";
import { ChangedMeanwhile } from "./changed-meanwhile";
import { Exchange } from "./exchange";
import { OtherDecisions } from "./other-decisions";
import { ThingsToLookAt } from "./things-to-look-at";
import { useDecisions } from "./use-decisions";
import type { QueuedRow } from "./use-queue";

type DatasetCardProps = { dataset: Dataset; filter: QueueFilter; queue: readonly QueuedRow[] };

/** Everything that a dataset says, what the rules find, and what can be decided on it. */
export function DatasetCard({ dataset, filter, queue }: DatasetCardProps) {
  const all = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const check = useChecker();
  const { readOnly } = useInventory();
  const [seen, setSeen] = useState(dataset);
  const [areKeysOn, setKeysOn] = useState(() => readStored(keysKey) !== "off");
  const { inventoryId: id } = dataset;
  const place = queue.findIndex(({ row }) => row.dataset.inventoryId === id);
  const idAt = (index: number) => (index < 0 ? undefined : queue[index]?.row.dataset.inventoryId);
  const next = place < 0 ? idAt(0) : idAt(place + 1);
  const previous = idAt(place - 1);
  const draft = useAskDraft(id);
  const decisions = useDecisions(seen, setSeen, filter, next ?? previous);
  const department = useDepartmentNamed(dataset.department);
  const { findings } = check(dataset);
  const status = reviewStatusOf(dataset.reviewStatus);
  const canDecide = status === "Submitted" && !readOnly;
  const since = queue[place]?.since ?? "";
  const days = daysBetween(since, isoDay(new Date()));

  const goTo = (other: string | undefined) => other && replace({ kind: "reviewDataset", id: other, filter });
  const ask = (about: Parameters<typeof askId>[0] = "row") => {
    if (!draft.texts.has(about)) draft.setText(about, "");
    requestAnimationFrame(() => focusControl(askId(about)));
  };
  const accept = () => decisions.make({ action: "accept" });
  useCardKeys(areKeysOn, {
    a: canDecide && draft.texts.size === 0 ? accept : undefined,
    c: canDecide ? ask : undefined,
    j: () => goTo(next),
    k: () => goTo(previous),
  });

  const errors =
    decisions.refusal?.why === "problems"
      ? findings
          .filter(({ severity }) => severity === "error")
          .map((finding) => ({ target: `about-${finding.field}`, sentence: sentence(finding, subject) }))
      : [];
  const { refusal } = decisions;
  return (
    <Screen
      title={dataset.datasetName || all.checklist.unnamed}
      top={<ErrorSummary errors={errors} attempt={refusal?.attempt ?? 0} />}
      above={
        <div className={styles.apart}>
          <span className={styles.note}>{department?.name ?? dataset.department}</span>
          <span className={styles.inline}>
            {previous !== undefined && (
              <Button
                id="previous"
                look="subtle"
                label={texts.previous}
                icon={<ChevronUpIcon />}
                onClick={() => goTo(previous)}
              />
            )}
            {place >= 0 && <span className={styles.note}>{texts.position(place + 1, queue.length)}</span>}
            {next !== undefined && (
              <Button
                id="next"
                look="subtle"
                label={texts.next}
                icon={<ChevronDownIcon />}
                onClick={() => goTo(next)}
              />
            )}
          </span>
        </div>
      }
      footer={
        <>
          {decisions.problem && <ProblemMessage problem={decisions.problem} />}
          {refusal && (
            <p className={styles.text}>
              {refusal.why === "problems"
                ? texts.cannotAccept
                : refusal.why === "itself"
                  ? texts.itself
                  : subject.refusals[refusal.why]}
            </p>
          )}
          {!readOnly && <CardActions status={status} draft={draft} decisions={decisions} onAsk={ask} />}
          <Working isRunning={decisions.isRunning} />
          <Toggle
            label={texts.keys}
            isOn={areKeysOn}
            onChange={(isOn) => {
              writeStored(keysKey, isOn ? "on" : "off");
              setKeysOn(isOn);
            }}
          />
        </>
      }
      isFooterHigh
    >
      <p className={mergeClasses(styles.note, styles.lines)}>
        {texts.status(status, status === "Submitted" ? texts.waits(days) : "", dataset.lastChangedBy)}
        {dataset.reviewedBy !== "" && `\n${texts.reviewed(dataset.reviewedBy, sayDay(dataset.reviewedOn))}`}
      </p>
      <ChangedMeanwhile seen={seen} now={dataset} onSeen={() => setSeen(dataset)} />
      <ThingsToLookAt findings={findings} />
      <Exchange dataset={dataset} />
      <CardAnswers dataset={dataset} findings={findings} draft={draft} onAsk={canDecide ? ask : undefined} />
      <OtherDecisions dataset={dataset} status={status} decisions={decisions} />
    </Screen>
  );
}

/** Whether the person wants the keys; a computer remembers it for all workbooks. */
const keysKey = "reviewKeys";
