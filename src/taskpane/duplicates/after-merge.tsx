import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { MergePlan } from "../../inventory/duplicates/merge-pair";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import { duplicates as texts } from "../app/language/en/lead/duplicates";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";
import type { Letter } from "./pair-rows";

const useAfterStyles = makeStyles({
  box: {
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** What a merge will write, before it does. */
export function AfterMerge({ plan, keep, stays }: { plan: MergePlan; keep: PlacedDataset; stays: Letter }) {
  const styles = useStyles();
  const other = stays === "A" ? "B" : "A";
  const { promptsAnswered, ...taken } = plan.keep;
  return (
    <section className={mergeClasses(useAfterStyles().box, styles.group)} aria-labelledby="after">
      <h2 id="after" className={styles.section}>
        {texts.after}
      </h2>
      <ul className={styles.bullets}>
        <li className={styles.text}>{texts.takes(stays, keep.sheetRow, Object.keys(taken).length, other)}</li>
        {promptsAnswered !== undefined && (
          <li className={styles.text}>{texts.prompts(promptsAnswered.replaceAll(";", ","))}</li>
        )}
        <li className={styles.text}>{texts.marked(other, keep.dataset.inventoryId)}</li>
      </ul>
    </section>
  );
}
