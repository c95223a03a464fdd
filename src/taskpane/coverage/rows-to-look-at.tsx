import { useMemo } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { publishedThoughClosed } from "../../inventory/coverage/published-though-closed";
import { unnamedQuickStart } from "../../inventory/coverage/unnamed-quick-start";
import type { Dataset } from "../../inventory/field";
import { identityChecker } from "../../inventory/row-identity";
import type { QuickStartEntry } from "../../inventory/tables";
import { readAllRowsAgain, useAllRows } from "../app/all-rows";
import { Button } from "../app/button";
import { problemOf } from "../app/errors";
import { coverageTexts as texts } from "../app/language/en/lead/coverage";
import { useTexts } from "../app/language/use-texts";
import { ProblemMessage } from "../app/problem-message";
import { RowLink, useRowLabelStyles } from "../app/row-link";
import { ShowMore, useShown } from "../app/show-more";
import { useStyles } from "../app/styles";
import { Working } from "../app/working";
import { useQuickStart } from "../app/use-quick-start";

/** What only the whole rows tell: what is published although it is closed, and what of the quick start list is missing. */
export function RowsToLookAt() {
  const all = useTexts();
  const { rows, isRead, error } = useAllRows();
  const quickStart = useQuickStart();
  const datasets = useMemo(() => rows.map(({ dataset }) => dataset), [rows]);
  const published = useMemo(() => datasets.filter(publishedThoughClosed), [datasets]);
  const identity = useMemo(() => identityChecker(datasets), [datasets]);
  if (error) {
    return (
      <ProblemMessage problem={problemOf(error, all)}>
        <Button onClick={readAllRowsAgain}>{all.app.tryAgain}</Button>
      </ProblemMessage>
    );
  }
  if (!isRead) return <Working words={texts.reading} />;
  return (
    <>
      <PublishedThoughClosed rows={published} identity={identity} />
      {quickStart.problem && (
        <ProblemMessage problem={quickStart.problem}>
          <Button onClick={quickStart.readAgain}>{all.app.tryAgain}</Button>
        </ProblemMessage>
      )}
      {quickStart.entries.length > 0 && <UnnamedQuickStart entries={quickStart.entries} datasets={datasets} />}
    </>
  );
}

type PublishedProps = { rows: readonly Dataset[]; identity: ReturnType<typeof identityChecker> };

function PublishedThoughClosed({ rows, identity }: PublishedProps) {
  const styles = useStyles();
  const shown = useShown("published");
  return (
    <section className={styles.group} aria-labelledby="published">
      <h2 id="published" className={styles.section}>
        {texts.published(rows.length)}
      </h2>
      <p className={styles.note}>{rows.length > 0 ? texts.publishedHelp : texts.nonePublished}</p>
      {rows.length > 0 && (
        <ul className={styles.list}>
          {rows.slice(0, shown).map((row, i) => (
            <PublishedRow key={i} row={row} isAlone={identity(row) === undefined} />
          ))}
        </ul>
      )}
      <ShowMore list="published" shown={shown} total={rows.length} />
    </section>
  );
}

/** A link to the row; without an Inventory ID of its own nothing leads to it. */
function PublishedRow({ row, isAlone }: { row: Dataset; isAlone: boolean }) {
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const { inventoryId: id, datasetName, department, classification } = row;
  const name = datasetName || texts.noName;
  if (!isAlone) {
    return (
      <li className={labels.plain}>
        {name} <span className={styles.note}>{department}</span>
      </li>
    );
  }
  return (
    <RowLink id={`published-${id}`} to={{ kind: "dataset", id }}>
      <span className={labels.words}>
        <span className={labels.label}>{name}</span>
        <span className={styles.note}>{department}</span>
      </span>
      <span className={styles.note}>{classification}</span>
    </RowLink>
  );
}

type UnnamedProps = { entries: readonly QuickStartEntry[]; datasets: readonly Dataset[] };

function UnnamedQuickStart({ entries, datasets }: UnnamedProps) {
  const styles = useStyles();
  const unnamed = useMemo(() => unnamedQuickStart(entries, datasets), [entries, datasets]);
  const count = unnamed.reduce((sum, category) => sum + category.datasets.length, 0);
  return (
    <section className={styles.group} aria-labelledby="unnamed">
      <h2 id="unnamed" className={styles.section}>
        {texts.unnamed(count)}
      </h2>
      <p className={styles.note}>{count > 0 ? texts.unnamedHelp : texts.allNamed}</p>
      <ul className={mergeClasses(styles.list, styles.group)}>
        {unnamed.map(({ category, datasets: names }) => (
          <li key={category} className={styles.text}>
            <strong>{category}</strong> {names.join(", ")}
          </li>
        ))}
      </ul>
    </section>
  );
}
