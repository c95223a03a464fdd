import type { FieldKey } from "../../inventory/field";
import { commonSentence, sentence } from "../../inventory/language/sentence";
import type { ProblemKind } from "../../inventory/problem-kinds";
import type { CheckedRow } from "../app/checked-rows";
import { quality as texts } from "../app/language/en/lead/quality";
import { useSubjectTexts } from "../app/language/use-texts";
import { go } from "../app/navigation";
import { useRowLabelStyles } from "../app/row-link";
import { ShowMore, useShown } from "../app/show-more";
import { useStyles } from "../app/styles";
import { kindId, problemId, type SheetProblems } from "./use-sheet-problems";

/** So many rows are shown first. */
const first = 5;

type ProblemRowsProps = { kind: ProblemKind<CheckedRow>; identity: SheetProblems["identity"]; show: ShowCell };

/** Selects a cell in the sheet; `isOwn`: its row has an Inventory ID of its own. */
export type ShowCell = (row: CheckedRow, field: FieldKey, isOwn: boolean) => void;

/** The rows that have one problem: each opens its form at the answer, or shows its cell in the sheet. */
export function ProblemRows({ kind, identity, show }: ProblemRowsProps) {
  const subject = useSubjectTexts();
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const list = kindId(kind);
  const shown = useShown(list, first);
  const common = commonSentence(
    kind.problems.map(({ finding }) => finding),
    subject,
  );
  return (
    <>
      <ul className={styles.list}>
        {kind.problems.slice(0, shown).map((problem) => {
          const { row, finding } = problem;
          const name = row.dataset.datasetName || texts.unnamed;
          const words = sentence(finding, subject);
          const isOwn = identity(row) === undefined;
          const id = problemId(problem, isOwn);
          return (
            <li key={id} className={labels.plain}>
              <div className={styles.apart}>
                {isOwn ? (
                  <button
                    id={`problem-${id}`}
                    type="button"
                    className={styles.linkButton}
                    onClick={() => go({ kind: "dataset", id: row.dataset.inventoryId, field: finding.field })}
                  >
                    {name}
                  </button>
                ) : (
                  <span className={styles.text}>{name}</span>
                )}
                <button
                  type="button"
                  className={styles.linkButton}
                  aria-label={texts.showCellOf(name)}
                  onClick={() => show(row, finding.field, isOwn)}
                >
                  {texts.showCell}
                </button>
              </div>
              <p className={styles.note}>{whereIs(row)}</p>
              {words !== common && <p className={styles.note}>{words}</p>}
            </li>
          );
        })}
      </ul>
      <ShowMore list={list} shown={shown} total={kind.problems.length} />
    </>
  );
}

/** "Police · row 19" */
export function whereIs({ checked: { dataset }, sheetRow }: CheckedRow): string {
  return `${dataset.department || texts.noDepartment} · ${texts.sheetRow(sheetRow)}`;
}
