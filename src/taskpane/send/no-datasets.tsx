import type { Department } from "../../inventory/tables";
import { useTexts } from "../app/language/use-texts";
import { tell } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { Button } from "../app/button";
import { stateNoDatasets } from "./send-department";

/** A department that keeps no datasets says so, with a name: an empty list would look like no answer. */
export function NoDatasets({ row }: { row: Department }) {
  const texts = useTexts().send.noDatasets;
  const styles = useStyles();
  const { readOnly } = useInventory();
  const action = useAction();
  const isStated = row.noDatasets !== "";
  const state = () =>
    action.run(async () => {
      await stateNoDatasets(!isStated);
      tell(isStated ? texts.takenBack : texts.statedNotice);
    });
  return (
    <section className={styles.group} aria-labelledby="no-datasets">
      <h2 id="no-datasets" className={styles.section}>
        {texts.title}
      </h2>
      <p className={styles.text}>{isStated ? texts.stated(row.noDatasets) : texts.text}</p>
      {action.problem && <ProblemMessage problem={action.problem} />}
      {!readOnly && (
        <div>
          <Button id="state-no-datasets" onClick={() => void state()}>
            {isStated ? texts.takeBack : texts.state}
          </Button>
        </div>
      )}
      <Working isRunning={action.isRunning} />
    </section>
  );
}
