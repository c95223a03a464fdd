import { useMemo } from "react";
import { create } from "zustand";
import { mergeClasses } from "@fluentui/react-components";
import { en } from "../../inventory/dcat/language/en";
import { ChevronDownIcon, ChevronUpIcon } from "../app/icons";
import { takeOutTexts as texts } from "../app/language/en/lead/take-out";
import { RowLink, useRowLabelStyles } from "../app/row-link";
import { ShowMore, useShown } from "../app/show-more";
import { useStyles } from "../app/styles";
import type { LeftOutRow } from "./use-export";

/** What is open, so that a person who looked at a row comes back to it. */
const useOpen = create<{ readonly reason: string }>(() => ({ reason: "" }));

/** What does not go out, by reason, the most frequent first, each with its rows. */
export function LeftOutList({ id, title, leftOut }: { id: string; title: string; leftOut: readonly LeftOutRow[] }) {
  const styles = useStyles();
  const reasons = useMemo(() => byReason(leftOut), [leftOut]);
  const shown = useShown(id);
  if (reasons.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.section}>
        {title}
      </h2>
      {isCountedAgain(reasons, leftOut) && <p className={styles.note}>{texts.countedAgain}</p>}
      <ul className={styles.list}>
        {reasons.slice(0, shown).map(([reason, rows], i) => (
          <Reason key={reason} id={`${id}-${i}`} reason={reason} rows={rows} />
        ))}
      </ul>
      <ShowMore list={id} shown={shown} total={reasons.length} />
    </section>
  );
}

function Reason({ id, reason, rows }: { id: string; reason: string; rows: readonly LeftOutRow[] }) {
  const styles = useStyles();
  const isOpen = useOpen((open) => open.reason === reason);
  const shown = useShown(reason);
  return (
    <li>
      <button
        id={id}
        type="button"
        className={mergeClasses(styles.linkButton, styles.inline, styles.wide)}
        aria-expanded={isOpen}
        onClick={() => useOpen.setState({ reason: isOpen ? "" : reason })}
      >
        {isOpen ? <ChevronUpIcon size={16} /> : <ChevronDownIcon size={16} />}
        <span>{texts.because(reason, rows.length)}</span>
      </button>
      {isOpen && (
        <ul className={styles.list}>
          {rows.slice(0, shown).map((row) => (
            <Row key={row.sheetRow} row={row} />
          ))}
        </ul>
      )}
      {isOpen && <ShowMore list={reason} id={id} shown={shown} total={rows.length} />}
    </li>
  );
}

/** A link to the row; one that no Inventory ID leads to is named by its place. */
function Row({ row: { dataset, sheetRow, code } }: { row: LeftOutRow }) {
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const { inventoryId: id, datasetName, department } = dataset;
  const name = datasetName || texts.unnamed;
  if (id === "" || code === "idTwice") {
    return (
      <li className={labels.plain}>
        {name} <span className={styles.note}>{texts.sheetRow(sheetRow)}</span>
      </li>
    );
  }
  return (
    <RowLink id={`left-out-${code}-${id}`} to={{ kind: "dataset", id }}>
      <span className={labels.words}>
        <span className={labels.label}>{name}</span>
        <span className={styles.note}>{department}</span>
      </span>
    </RowLink>
  );
}

/** What is to be put right is told by column: in a sheet where three are empty a row lacks all three. */
function reasonsOf({ code, params }: LeftOutRow): readonly string[] {
  const several = code === "problems" ? (params.fields ?? "").split("; ").map((fields) => ({ fields })) : [params];
  return several.map((each) => upperFirst(en.leftOut[code](each)));
}

type Reasons = ReturnType<typeof byReason>;

function isCountedAgain(reasons: Reasons, leftOut: readonly LeftOutRow[]): boolean {
  return reasons.reduce((sum, [, rows]) => sum + rows.length, 0) > leftOut.length;
}

function byReason(leftOut: readonly LeftOutRow[]): readonly (readonly [string, readonly LeftOutRow[]])[] {
  const rows = new Map<string, LeftOutRow[]>();
  for (const one of leftOut) {
    for (const reason of new Set(reasonsOf(one))) {
      const same = rows.get(reason);
      if (same) same.push(one);
      else rows.set(reason, [one]);
    }
  }
  return [...rows].sort(([, one], [, other]) => other.length - one.length);
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
