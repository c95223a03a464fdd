import type { Dataset } from "../../inventory/field";
import { splitList } from "../../inventory/list";
import { useChecker } from "../app/checker";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import type { Texts } from "../app/language/texts";
import { tell } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { bringBack } from "../app/row-changes";
import { RowLink, useRowLabelStyles } from "../app/row-link";
import { StatusMark, type Tone } from "../app/status-mark";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { Button } from "../app/button";
import type { DatasetState } from "./dataset-state";

/** One dataset of the list: its name, which prompts it answers, and how far it has come. */
export function DatasetRow({ dataset, state }: { dataset: Dataset; state: DatasetState }) {
  const texts = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const prompts = splitList(dataset.promptsAnswered);
  const name = dataset.datasetName || texts.checklist.unnamed;
  const words = wordsOf(state, texts.datasets, subject.left);
  if (state.kind === "removed") return <RemovedRow dataset={dataset} name={name} />;
  return (
    <RowLink id={`dataset-${dataset.inventoryId}`} to={{ kind: "dataset", id: dataset.inventoryId }}>
      <span className={labels.words}>
        <span className={labels.label}>{name}</span>
        <span className={styles.note}>{prompts.length > 0 ? prompts.join(", ") : texts.datasets.noPrompt}</span>
      </span>
      <StatusMark className={labels.mark} tone={toneOf(state)} words={words} />
    </RowLink>
  );
}

/** A row that was withdrawn can only be brought back: its form would be closed. */
function RemovedRow({ dataset, name }: { dataset: Dataset; name: string }) {
  const texts = useTexts();
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const check = useChecker();
  const { readOnly } = useInventory();
  const action = useAction();
  const restore = () =>
    action.run(async () => {
      await bringBack(dataset.inventoryId, check);
      tell(texts.dataset.broughtBack(name));
    });
  return (
    <li className={labels.plain}>
      <div className={styles.apart}>
        <span className={styles.text}>{name}</span>
        {readOnly ? (
          <span className={styles.note}>{texts.datasets.removed}</span>
        ) : (
          <Button id={`bring-back-${dataset.inventoryId}`} onClick={() => void restore()}>
            {texts.datasets.bringBack}
            <span className={styles.hidden}> {name}</span>
          </Button>
        )}
      </div>
      {action.problem && <ProblemMessage problem={action.problem} />}
    </li>
  );
}

function toneOf(state: DatasetState): Tone {
  switch (state.kind) {
    case "toDo":
      return state.left.toPutRight > 0 ? "wrong" : "underWay";
    case "asked":
      return "wanting";
    case "ready":
    case "submitted":
    case "accepted":
      return "done";
    case "removed":
    case "closed":
      return "open";
  }
}

function wordsOf(
  state: DatasetState,
  texts: Texts["datasets"],
  left: (left: { toAnswer: number; toPutRight: number }) => string,
): string {
  switch (state.kind) {
    case "toDo":
      return left(state.left);
    case "closed":
      return state.why === "duplicate" ? texts.duplicate : texts.retired;
    case "ready":
    case "submitted":
    case "accepted":
    case "asked":
    case "removed":
      return texts[state.kind];
  }
}
