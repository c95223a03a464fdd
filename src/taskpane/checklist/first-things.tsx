import { useMemo } from "react";
import { asksWhetherRight } from "../../inventory/round";
import { reviewStatusOf } from "../../inventory/review-status";
import { useTexts } from "../app/language/use-texts";
import { go } from "../app/navigation";
import { useOwnDatasets } from "../app/own-rows";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { Button } from "../app/button";
import { Attention } from "../app/attention";
import { QuestionCard } from "./question-card";

/** What comes before the prompts: questions from the lead analyst, and rows from the round before. */
export function FirstThings() {
  const texts = useTexts().checklist;
  const styles = useStyles();
  const { decisions, settings } = useInventory();
  const rows = useOwnDatasets();
  const asked = rows.filter(
    ({ reviewStatus, inventoryId }) => reviewStatusOf(reviewStatus) === "Needs changes" && inventoryId !== "",
  );
  const old = useMemo(
    () => rows.filter((row) => asksWhetherRight(row, decisions, settings.roundBegan)).length,
    [rows, decisions, settings.roundBegan],
  );
  if (asked.length === 0 && old === 0) return null;
  return (
    <div className={styles.group}>
      {asked.map((dataset) => (
        <QuestionCard key={dataset.inventoryId} dataset={dataset} />
      ))}
      {old > 0 && (
        <Attention title={texts.roundTitle(old)}>
          <p className={styles.text}>{texts.roundText}</p>
          <div>
            <Button id="to-round" onClick={() => go({ kind: "stillRight" })}>
              {texts.roundGo}
            </Button>
          </div>
        </Attention>
      )}
    </div>
  );
}
