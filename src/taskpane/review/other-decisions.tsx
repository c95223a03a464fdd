import { useState } from "react";
import type { Dataset } from "../../inventory/field";
import { isListed } from "../../inventory/prompt-status";
import type { ReviewStatus } from "../../inventory/review-status";
import { showDataset } from "../../workbook/show-dataset";
import { Button } from "../app/button";
import { focusControl } from "../app/focus";
import { review as texts } from "../app/language/en/lead/review";
import { go } from "../app/navigation";
import { useInventory, usePane } from "../app/store";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { ProblemMessage } from "../app/problem-message";
import { DuplicateOf, duplicateSearchId } from "./duplicate-of";
import type { Decisions } from "./use-decisions";

type OtherDecisionsProps = { dataset: Dataset; status: ReviewStatus; decisions: Decisions };

/** What is decided more rarely, and the ways to the form and to the sheet. */
export function OtherDecisions({ dataset, status, decisions }: OtherDecisionsProps) {
  const styles = useStyles();
  const { datasets, readOnly } = useInventory();
  const [isChoosing, setChoosing] = useState(false);
  const action = useAction();
  const { inventoryId: id, duplicateOf } = dataset;
  const canDecide = status === "Submitted" && !readOnly;
  const isOpen = isListed(dataset);
  const other = datasets.find(({ inventoryId }) => inventoryId === duplicateOf);
  return (
    <section className={styles.group} aria-labelledby="others">
      <h2 id="others" className={styles.section}>
        {texts.others}
      </h2>
      {duplicateOf !== "" && (
        <p className={styles.text}>
          {texts.isDuplicateOf(other ? texts.duplicateOf(other.datasetName, other.department) : duplicateOf)}
        </p>
      )}
      {action.problem && <ProblemMessage problem={action.problem} />}
      <div className={styles.buttons}>
        {isOpen && (
          <Button id="change" onClick={() => go({ kind: "dataset", id })}>
            {texts.change}
          </Button>
        )}
        {canDecide && (
          <>
            <Button
              id="duplicate"
              onClick={() => {
                setChoosing(!isChoosing);
                requestAnimationFrame(() => focusControl(duplicateSearchId));
              }}
            >
              {texts.duplicate}
            </Button>
            <Button id="retire" onClick={() => decisions.make({ action: "retire" })}>
              {texts.retire}
            </Button>
          </>
        )}
        <Button
          id="show-row"
          look="subtle"
          onClick={() =>
            void action.run(async () => {
              usePane.setState({ shown: id });
              await showDataset(id);
            })
          }
        >
          {texts.showRow}
        </Button>
      </div>
      {isChoosing && (
        <DuplicateOf dataset={dataset} onChoose={(of) => decisions.make({ action: "markDuplicate", of })} />
      )}
    </section>
  );
}
