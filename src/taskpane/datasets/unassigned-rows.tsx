import { useMemo, useState } from "react";
import { departmentFinder, departmentNames } from "../../inventory/department";
import { isListed } from "../../inventory/prompt-status";
import { readDepartmentRows, type PlacedDataset } from "../../workbook/read-department-rows";
import { useDepartment } from "../app/department";
import { useTexts } from "../app/language/use-texts";
import { tell } from "../app/navigation";
import { changePlaces } from "../app/placed-changes";
import { ProblemMessage } from "../app/problem-message";
import { stampedNow } from "../app/row-changes";
import { useRowLabelStyles } from "../app/row-link";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { Button } from "../app/button";

/** Rows that name no department of the workbook belong to somebody: perhaps to the person who looks at them here. */
export function UnassignedRows() {
  const texts = useTexts();
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const { name } = useDepartment();
  const { departments, datasets, readOnly } = useInventory();
  const [rows, setRows] = useState<readonly PlacedDataset[]>();
  const action = useAction();
  const isUnassigned = useMemo(() => {
    const find = departmentFinder(departmentNames(departments));
    return (row: { department: string; inventoryId: string; datasetName: string }) =>
      find(row.department) === undefined && (row.inventoryId !== "" || row.datasetName !== "");
  }, [departments]);
  const count = datasets.filter((row) => isListed(row) && isUnassigned(row)).length;
  if (count === 0) return null;

  const read = async () => setRows((await readDepartmentRows(isUnassigned)).filter(({ dataset }) => isListed(dataset)));
  const take = (placed: readonly PlacedDataset[]) =>
    action.run(async () => {
      const edits = placed.map((each) => {
        const { lastChanged, lastChangedBy } = stampedNow(each.dataset);
        return { placed: each, changes: { department: name.name, lastChanged, lastChangedBy } };
      });
      const { changed, moved } = await changePlaces(edits).finally(read);
      tell(
        [texts.datasets.unassigned.taken(changed), ...(moved > 0 ? [texts.datasets.leftAlone(moved)] : [])].join(" "),
      );
    });

  return (
    <section className={styles.group} aria-labelledby="unassigned">
      <h2 id="unassigned" className={styles.section}>
        {texts.datasets.unassigned.title(count)}
      </h2>
      <p className={styles.text}>{texts.datasets.unassigned.text}</p>
      {action.problem && <ProblemMessage problem={action.problem} />}
      {rows === undefined ? (
        <div>
          <Button id="show-unassigned" onClick={() => void action.run(read)}>
            {texts.datasets.unassigned.show}
          </Button>
        </div>
      ) : (
        <ul className={styles.list}>
          {rows.map((placed) => (
            <li key={placed.place} className={labels.plain}>
              {placed.dataset.datasetName || texts.checklist.unnamed}
              <p className={styles.note}>
                {placed.dataset.department || texts.datasets.unassigned.none} ·{" "}
                {texts.datasets.sheetRow(placed.sheetRow)}
              </p>
              {!readOnly && (
                <Button id={`take-${placed.place}`} onClick={() => void take([placed])}>
                  {texts.datasets.unassigned.ours}
                  <span className={styles.hidden}> {placed.dataset.datasetName}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {rows !== undefined && rows.length > 1 && !readOnly && (
        <div>
          <Button id="take-all" onClick={() => void take(rows)}>
            {texts.datasets.unassigned.takeAll(rows.length)}
          </Button>
        </div>
      )}
      <Working isRunning={action.isRunning} />
    </section>
  );
}
