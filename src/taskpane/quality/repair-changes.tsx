import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { RepairKind } from "../../inventory/repair-kinds";
import type { CheckedRow } from "../app/checked-rows";
import { Button } from "../app/button";
import { quality as texts } from "../app/language/en/lead/quality";
import { useSubjectTexts } from "../app/language/use-texts";
import { ShowMore, useShown } from "../app/show-more";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";
import { shownChange } from "./shown-change";

/** So many are shown first. */
const first = 8;

const useChangeStyles = makeStyles({
  box: {
    padding: "4px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  change: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 0",
  },
  words: { flexGrow: 1, flexBasis: "9rem", minWidth: 0 },
  /** Extra spaces show. */
  value: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  after: { fontWeight: tokens.fontWeightSemibold },
});

type Change = RepairKind<CheckedRow>["changes"][number];

type RepairChangesProps = {
  id: string;
  changes: readonly Change[];
  /** Fixes one of them; left out, they are only shown. */
  onFix?: (change: Change) => void;
};

/** What stands and what will stand, and in how many rows. */
export function RepairChanges({ id, changes, onFix }: RepairChangesProps) {
  const subject = useSubjectTexts();
  const styles = useStyles();
  const own = useChangeStyles();
  const shown = useShown(id, first);
  return (
    <>
      <ul className={mergeClasses(styles.list, own.box)}>
        {changes.slice(0, shown).map((change) => {
          const { field, before, rows } = change;
          const text = shownChange(change);
          return (
            <li key={`${field} ${before}`} className={own.change}>
              <span className={own.words}>
                <span className={styles.note}>{subject.fields[field].label}: </span>
                <span className={mergeClasses(styles.text, own.value)}>{text.before}</span>
                <span aria-hidden="true"> → </span>
                <span className={styles.hidden}> {texts.becomes} </span>
                <span className={mergeClasses(styles.text, own.value, own.after)}>{text.after || texts.emptyCell}</span>
              </span>
              <span className={styles.note}>{texts.number(rows.length)}</span>
              {onFix && (
                <Button label={texts.fixChange(text.before, text.after)} onClick={() => onFix(change)}>
                  {texts.fixOne}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <ShowMore list={id} shown={shown} total={changes.length} />
    </>
  );
}
