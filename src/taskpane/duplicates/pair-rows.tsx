import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { reviewStatusOf } from "../../inventory/review-status";
import { showDataset } from "../../workbook/show-dataset";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import { Button } from "../app/button";
import { ChoiceGroup } from "../app/choice-group";
import { duplicates as texts } from "../app/language/en/lead/duplicates";
import { ProblemMessage } from "../app/problem-message";
import { usePane } from "../app/store";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";
import { useAction } from "../app/use-action";

/** What the two rows are called here: A is the upper one in the sheet. */
export type Letter = "A" | "B";

const useCardStyles = makeStyles({
  card: {
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

type PairRowsProps = { one: PlacedDataset; other: PlacedDataset; stays: Letter; onStays: (letter: Letter) => void };

/** The two rows, and which of them stays. */
export function PairRows({ one, other, stays, onStays }: PairRowsProps) {
  const styles = useStyles();
  const own = useCardStyles();
  const action = useAction();
  const show = (id: string) =>
    action.run(async () => {
      usePane.setState({ shown: id });
      await showDataset(id);
    });
  return (
    <>
      <div className={styles.group}>
        {(
          [
            ["A", one],
            ["B", other],
          ] as const
        ).map(([letter, { dataset, sheetRow }]) => (
          <div key={letter} className={mergeClasses(own.card, styles.tight)}>
            <h2 className={styles.section}>
              {letter} · {dataset.datasetName || texts.unnamed}
            </h2>
            <p className={styles.note}>
              {dataset.inventoryId} · {texts.where(dataset.department, sheetRow, reviewStatusOf(dataset.reviewStatus))}
            </p>
            <div>
              <Button
                id={`show-${letter}`}
                label={texts.showRowOf(letter)}
                onClick={() => void show(dataset.inventoryId)}
              >
                {texts.showRow}
              </Button>
            </div>
          </div>
        ))}
      </div>
      {action.problem && <ProblemMessage problem={action.problem} />}
      <div>
        <h2 id="stays-label" className={styles.section}>
          {texts.stays}
        </h2>
        <ChoiceGroup
          id="stays"
          labelledBy="stays-label"
          isOnOneLine
          value={stays}
          onChange={onStays}
          choices={[
            { value: "A", label: "A" },
            { value: "B", label: "B" },
          ]}
        />
      </div>
    </>
  );
}
