import { useMemo, useState } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { leftInRow } from "../../inventory/missing";
import { reviewStatusOf, type ReviewStatus } from "../../inventory/review-status";
import { identityChecker } from "../../inventory/row-identity";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import { Button } from "../app/button";
import { useChecker } from "../app/checker";
import { sayDay } from "../app/days";
import { leadDepartment as texts } from "../app/language/en/lead/department";
import { useTexts } from "../app/language/use-texts";
import { RowLink, useRowLabelStyles } from "../app/row-link";
import { StatusMark } from "../app/status-mark";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";

/** What waits for the lead analyst comes first, what was taken out last. */
const order: readonly ReviewStatus[] = [
  "Submitted",
  "Needs changes",
  "Draft",
  "Ready",
  "Accepted",
  "Duplicate",
  "Withdrawn",
  "Retired",
];

/** So many rows of a status are shown at first. */
const first = 15;

/** The rows of a department by Review Status, each a link to its form. */
export function RowsByStatus({ rows }: { rows: readonly PlacedDataset[] }) {
  const styles = useStyles();
  const byStatus = order
    .map((status) => ({ status, some: rows.filter(({ dataset }) => reviewStatusOf(dataset.reviewStatus) === status) }))
    .filter(({ some }) => some.length > 0);
  const [latest] = rows.map(({ dataset }) => dataset).sort((a, b) => b.lastChanged.localeCompare(a.lastChanged));
  return (
    <section className={styles.group} aria-labelledby="rows">
      <h2 id="rows" className={styles.section}>
        {texts.rows(rows.length)}
      </h2>
      {latest && latest.lastChanged !== "" && (
        <p className={styles.note}>{texts.lastChanged(sayDay(latest.lastChanged), latest.lastChangedBy)}</p>
      )}
      {rows.length === 0 && <p className={styles.text}>{texts.noRows}</p>}
      {byStatus.map(({ status, some }) => (
        <RowsOfStatus key={status} status={status} rows={some} />
      ))}
    </section>
  );
}

function RowsOfStatus({ status, rows }: { status: ReviewStatus; rows: readonly PlacedDataset[] }) {
  const styles = useStyles();
  const { datasets } = useInventory();
  const identity = useMemo(() => identityChecker(datasets), [datasets]);
  const [isAllShown, setAllShown] = useState(false);
  const shown = isAllShown ? rows : rows.slice(0, first);
  const id = `rows-${status.replace(" ", "-")}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.note}>
        {texts.status(status, rows.length)}
      </h3>
      <ul className={styles.list}>
        {shown.map((row) => (
          <Row key={row.place} row={row} identity={identity(row.dataset)} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button id={`${id}-more`} onClick={() => setAllShown(true)}>
          {texts.showOthers(rows.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

type RowProps = { row: PlacedDataset; identity: ReturnType<ReturnType<typeof identityChecker>> };

/** Without an ID of its own a row cannot be opened: nothing is written by such an ID. */
function Row({ row: { dataset, place }, identity }: RowProps) {
  const { checklist } = useTexts();
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const check = useChecker();
  const { toAnswer, toPutRight } = leftInRow(check(dataset).findings);
  const name = dataset.datasetName || checklist.unnamed;
  const problems = toAnswer + toPutRight;
  const mark = problems > 0 && <StatusMark className={labels.mark} tone="wrong" words={texts.problems(problems)} />;
  if (identity !== undefined) {
    return (
      <li className={mergeClasses(labels.plain, styles.apart)}>
        <span className={styles.text}>
          {name} ({identity === "noId" ? texts.noId : texts.idTwice})
        </span>
        {mark}
      </li>
    );
  }
  return (
    <RowLink id={`row-${place}`} to={{ kind: "dataset", id: dataset.inventoryId }}>
      <span className={labels.label}>{name}</span>
      {mark}
    </RowLink>
  );
}
