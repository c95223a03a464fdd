import { useMemo } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { Checked } from "../../inventory/finding";
import { leftInRow } from "../../inventory/missing";
import { reviewStatusOf, type ReviewStatus } from "../../inventory/review-status";
import { identityChecker, type IdentityProblem } from "../../inventory/row-identity";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import { useCheckedRows } from "../app/checked-rows";
import { sayDay } from "../app/days";
import { leadDepartment as texts } from "../app/language/en/lead/department";
import { useTexts } from "../app/language/use-texts";
import { RowLink, useRowLabelStyles } from "../app/row-link";
import { ShowMore, useShown } from "../app/show-more";
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

/** The rows of a department by Review Status, each a link to its form. @param code the department's */
export function RowsByStatus({ code, rows }: { code: string; rows: readonly PlacedDataset[] }) {
  const styles = useStyles();
  const { datasets } = useInventory();
  const identity = useMemo(() => identityChecker(datasets), [datasets]);
  const { checkedRows } = useCheckedRows();
  const checked = useMemo(() => new Map(checkedRows.map((row) => [row.dataset, row.checked])), [checkedRows]);
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
        <RowsOfStatus
          key={status}
          status={status}
          list={`rows-${code}-${status.replace(" ", "-")}`}
          rows={some.map((row) => ({ ...row, identity: identity(row.dataset), checked: checked.get(row.dataset) }))}
        />
      ))}
    </section>
  );
}

/** `checked` is undefined until it is worked out. */
type Row = PlacedDataset & { readonly identity: IdentityProblem | undefined; readonly checked: Checked | undefined };

function RowsOfStatus({ status, list, rows }: { status: ReviewStatus; list: string; rows: readonly Row[] }) {
  const styles = useStyles();
  const shown = useShown(list);
  return (
    <section aria-labelledby={list}>
      <h3 id={list} className={styles.note}>
        {texts.status(status, rows.length)}
      </h3>
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row) => (
          <StatusRow key={row.place} row={row} />
        ))}
      </ul>
      <ShowMore list={list} shown={shown} total={rows.length} />
    </section>
  );
}

/** Without an ID of its own a row cannot be opened: nothing is written by such an ID. */
function StatusRow({ row: { dataset, place, identity, checked } }: { row: Row }) {
  const { checklist } = useTexts();
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const { toAnswer, toPutRight } = leftInRow(checked?.findings ?? []);
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
