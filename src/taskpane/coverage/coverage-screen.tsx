import { useMemo, useState } from "react";
import { fewestAnswers, isSilent, isWanting, promptCoverage } from "../../inventory/coverage/prompt-coverage";
import { overviewOf } from "../../inventory/department-overview";
import { isoDay } from "../app/clock";
import { coverageTexts as texts } from "../app/language/en/lead/coverage";
import { useTexts } from "../app/language/use-texts";
import { Screen } from "../app/screen";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { Toggle } from "../app/toggle";
import { CoverageTable } from "./coverage-table";
import { Legend } from "./legend";
import { RowsToLookAt } from "./rows-to-look-at";

/** Where answers and datasets are still wanting, in a picture that can be read out. */
export function CoverageScreen() {
  const all = useTexts();
  const styles = useStyles();
  const inventory = useInventory();
  const coverage = useMemo(() => promptCoverage(overviewOf(inventory, isoDay(new Date())).departments), [inventory]);
  const [isFiltered, setFiltered] = useState(false);
  const fewest = fewestAnswers(coverage.prompts);
  const silent = coverage.rows.filter(isSilent);
  const shown = isFiltered ? coverage.rows.filter(isWanting) : coverage.rows;
  const summary = [
    texts.answers(coverage.answered, coverage.of),
    texts.silent(silent.length),
    texts.fewest(fewest.map((code) => code.slice(1))),
  ];
  if (coverage.rows.length === 0) {
    return (
      <Screen title={texts.heading} windowTitle={all.app.pageTitle(all.app.coverage)}>
        <p className={styles.text}>{texts.none}</p>
      </Screen>
    );
  }
  return (
    <Screen title={texts.heading} windowTitle={all.app.pageTitle(all.app.coverage)}>
      <p className={styles.text}>{summary.filter((sentence) => sentence !== "").join(" ")}</p>
      <Toggle label={texts.wantingOnly} isOn={isFiltered} onChange={setFiltered} />
      {shown.length === 0 ? (
        <p className={styles.text}>{texts.nothingWanting}</p>
      ) : (
        <CoverageTable rows={shown} fewest={fewest} />
      )}
      <Legend />
      {silent.length > 0 && (
        <section className={styles.group} aria-labelledby="silent">
          <h2 id="silent" className={styles.section}>
            {texts.silentTitle(silent.length)}
          </h2>
          <ul className={styles.bullets}>
            {silent.map(({ code, name, contact }) => (
              <li key={code} className={styles.text}>
                {name} <span className={styles.note}>{contact ? texts.contact(contact) : texts.noContact}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <RowsToLookAt />
    </Screen>
  );
}
