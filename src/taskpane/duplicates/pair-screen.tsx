import { useState } from "react";
import { decideAgain, notTheSame, sharedData, type DecisionKind } from "../../inventory/decisions";
import { isFuller, mergePair } from "../../inventory/duplicates/merge-pair";
import type { Dataset } from "../../inventory/field";
import { sentence } from "../../inventory/language/sentence";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import { readAllRowsAgain } from "../app/all-rows";
import { Button } from "../app/button";
import { useChecker } from "../app/checker";
import type { Problem } from "../app/errors";
import { duplicates as texts } from "../app/language/en/lead/duplicates";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { back, isShown, tell } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import type { ScreenOf } from "../app/screens";
import { useInventory, type Undo } from "../app/store";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { AfterMerge } from "./after-merge";
import { decide } from "./decide";
import { cellsOfMerge, mergeRows, written } from "./merge-rows";
import { PairAnswers, type Choices } from "./pair-answers";
import { PairRows, type Letter } from "./pair-rows";
import { useDuplicates } from "./use-duplicates";

/** Two rows that may describe the same data, and what the lead analyst makes of them. */
export function PairScreen({ screen }: { screen: ScreenOf<"duplicatePair"> }) {
  const { rowOf, all } = useDuplicates();
  const styles = useStyles();
  const one = rowOf(screen.one);
  const other = rowOf(screen.other);
  if (one && other) return <Pair one={one} other={other} />;
  return (
    <Screen
      title={texts.question}
      footer={
        <Button id="to-pairs" look="primary" onClick={() => back()}>
          {texts.toList}
        </Button>
      }
    >
      {all.isRead && <p className={styles.text}>{texts.gone}</p>}
    </Screen>
  );
}

function Pair({ one, other }: { one: PlacedDataset; other: PlacedDataset }) {
  const all = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const check = useChecker();
  const { readOnly } = useInventory();
  const action = useAction();
  const [stays, setStays] = useState<Letter>(() => (isFuller(other.dataset, one.dataset) ? "B" : "A"));
  const [choices, setChoices] = useState<Choices>({});
  const [refusal, setRefusal] = useState<Problem>();

  const [keep, leave] = stays === "A" ? [one, other] : [other, one];
  const sides = Object.entries(choices).map(([field, letter]) => [field, letter === stays ? "keep" : "other"] as const);
  const plan = mergePair(keep.dataset, leave.dataset, Object.fromEntries(sides));

  // Who has gone on meanwhile stays where they are.
  const here = { kind: "duplicatePair", one: one.dataset.inventoryId, other: other.dataset.inventoryId } as const;
  const goOn = (notice: string, undo: Undo) => (isShown(here) ? back : tell)(notice, undo);
  const merge = () =>
    action.run(async () => {
      setRefusal(undefined);
      const cells = cellsOfMerge(plan, keep.dataset, leave.dataset, check);
      if (cells.kind === "wouldFail") {
        const { field } = cells.finding;
        const why = `${subject.fields[field].label}: ${sentence(cells.finding, subject)}`;
        return setRefusal({ ...texts.wouldFail, why });
      }
      if (cells.kind === "closed") return setRefusal(texts.changed);
      const undoing = await mergeRows(cells.keep, cells.other);
      if (undoing === undefined) {
        readAllRowsAgain();
        return setRefusal(texts.changed);
      }
      const name = plan.keep.datasetName ?? keep.dataset.datasetName;
      goOn(texts.merged(name), {
        label: all.app.undo,
        run: async () => ((await written(undoing)).refused > 0 ? texts.notUnmerged : texts.unmerged),
      });
    });
  const say = (kind: DecisionKind, notice: string) =>
    action.run(async () => {
      await decide(kind, one.dataset, other.dataset);
      goOn(notice, undoDecision(one.dataset, other.dataset, all.app.undo));
    });

  const isAcross = one.dataset.department !== other.dataset.department;
  const footer = readOnly ? undefined : (
    <>
      <Button id="merge" look="primary" onClick={() => void merge()}>
        {texts.merge}
      </Button>
      <div className={styles.buttons}>
        <Button id="not-the-same" onClick={() => void say(notTheSame, texts.kept)}>
          {texts.notTheSame}
        </Button>
        {isAcross && (
          <Button id="shared-data" onClick={() => void say(sharedData, texts.sharedNoted)}>
            {texts.shared}
          </Button>
        )}
      </div>
      <Working isRunning={action.isRunning} />
    </>
  );
  return (
    <Screen title={texts.question} footer={footer} isFooterHigh>
      {action.problem && <ProblemMessage problem={action.problem} />}
      {refusal && <ProblemMessage problem={refusal} />}
      <PairRows one={one} other={other} stays={stays} onStays={setStays} />
      <PairAnswers
        one={one.dataset}
        other={other.dataset}
        fields={plan.fields}
        stays={stays}
        onChoose={(field, letter) => {
          const { [field]: before, ...others } = choices;
          void before;
          setChoices(letter === "both" ? others : { ...choices, [field]: letter });
        }}
      />
      <AfterMerge plan={plan} keep={keep} stays={stays} />
    </Screen>
  );
}

function undoDecision(one: Dataset, other: Dataset, label: string): Undo {
  return {
    label,
    run: async () => {
      await decide(decideAgain, one, other);
      return texts.asked;
    },
  };
}
