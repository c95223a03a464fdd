import { useMemo } from "react";
import { makeStyles } from "@fluentui/react-components";
import { stillRight } from "../../inventory/decisions";
import type { Dataset } from "../../inventory/field";
import { asksWhetherRight } from "../../inventory/round";
import { saveDecisions } from "../app/save-decisions";
import { isoMinute } from "../app/clock";
import { useTexts } from "../app/language/use-texts";
import { back, go, tell } from "../app/navigation";
import { useOwnRows } from "../app/own-rows";
import { ProblemMessage } from "../app/problem-message";
import { withdraw } from "../app/row-changes";
import { undoWithdraw } from "../app/undo-withdraw";
import { useChecker } from "../app/checker";
import { Screen } from "../app/screen";
import { useInventory, useProfile } from "../app/store";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { Button } from "../app/button";

const useRoundStyles = makeStyles({
  row: { padding: "12px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Rows from the round before, one after the other: still right, to be changed, or no longer kept. */
export function StillRightScreen() {
  const all = useTexts();
  const texts = all.stillRight;
  const styles = useStyles();
  const own = useRoundStyles();
  const check = useChecker();
  const profile = useProfile();
  const { decisions, settings, readOnly } = useInventory();
  const { rows, isRead } = useOwnRows();
  const action = useAction();
  const asked = useMemo(
    () => rows.map(({ dataset }) => dataset).filter((row) => asksWhetherRight(row, decisions, settings.roundBegan)),
    [rows, decisions, settings.roundBegan],
  );

  const confirm = (datasets: readonly Dataset[], notice: string) =>
    action.run(async () => {
      const lines = datasets.map(({ inventoryId, datasetName }) => ({
        key: inventoryId,
        kind: stillRight,
        about: datasetName,
        value: settings.round,
        by: profile.name,
        on: isoMinute(new Date()),
      }));
      await saveDecisions(lines);
      tell(notice);
    });
  const remove = ({ inventoryId, datasetName }: Dataset) =>
    action.run(async () => {
      await withdraw(inventoryId);
      tell(all.dataset.removed(datasetName), undoWithdraw(inventoryId, datasetName, check, all));
    });

  const footer =
    asked.length === 0 ? (
      <Button id="done" look="primary" onClick={() => back()}>
        {texts.toChecklist}
      </Button>
    ) : (
      !readOnly &&
      asked.length > 1 && (
        <>
          <Button id="confirm-all" onClick={() => void confirm(asked, texts.confirmedAll(asked.length))}>
            {texts.confirmAll(asked.length)}
          </Button>
          <Working isRunning={action.isRunning} />
        </>
      )
    );
  return (
    <Screen
      title={texts.title}
      beside={<span className={styles.note}>{texts.progress(asked.length)}</span>}
      footer={footer}
    >
      {action.problem && <ProblemMessage problem={action.problem} />}
      {asked.length > 0 && <p className={styles.text}>{texts.intro}</p>}
      {asked.length === 0 && isRead && <p className={styles.text}>{texts.done}</p>}
      {asked.length === 0 && !isRead && <Working isRunning words={all.datasets.reading} />}
      <ul className={styles.list}>
        {asked.map((dataset) => {
          const { inventoryId: id, datasetName: name } = dataset;
          return (
            <li key={id} className={own.row}>
              <div className={styles.group}>
                <h2 className={styles.section}>{name}</h2>
                <p className={styles.note}>
                  <span className={styles.clamped}>{dataset.description}</span>
                </p>
                <p className={styles.note}>
                  {[texts.steward(dataset.dataSteward), dataset.updateFrequency, dataset.classification]
                    .filter((text) => text !== "")
                    .join(" · ")}
                </p>
                <div className={styles.buttons}>
                  {!readOnly && (
                    <Button
                      id={`confirm-${id}`}
                      label={texts.actionOf(texts.confirm, name)}
                      onClick={() => void confirm([dataset], texts.confirmed(name))}
                    >
                      {texts.confirm}
                    </Button>
                  )}
                  <Button
                    id={`change-${id}`}
                    label={texts.actionOf(texts.change, name)}
                    onClick={() => go({ kind: "dataset", id })}
                  >
                    {texts.change}
                  </Button>
                  {!readOnly && (
                    <Button
                      id={`withdraw-${id}`}
                      look="subtle"
                      label={texts.actionOf(texts.withdraw, name)}
                      onClick={() => void remove(dataset)}
                    >
                      {texts.withdraw}
                    </Button>
                  )}
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </Screen>
  );
}
