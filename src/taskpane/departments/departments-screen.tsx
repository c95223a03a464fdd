import { useMemo } from "react";
import { promptCodes } from "../../inventory/prompts";
import { Due } from "../app/due";
import { useTexts } from "../app/language/use-texts";
import { Screen } from "../app/screen";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { WhereItIs } from "../app/where-it-is";
import { departmentProgress } from "./department-progress";
import { DepartmentRow } from "./department-row";
import { Totals } from "./totals";

/** Home of the lead analyst: how far each department has come. */
export function DepartmentsScreen() {
  const texts = useTexts();
  const styles = useStyles();
  const inventory = useInventory();
  const rows = useMemo(() => departmentProgress(inventory), [inventory]);
  const { settings } = inventory;
  return (
    <Screen
      title={texts.departments.count(rows.length)}
      home={texts.departments.title}
      beside={<Due day={settings.dueDate} />}
      footer={<WhereItIs drafts={0} />}
    >
      {rows.length === 0 ? (
        <p className={styles.text}>{texts.departments.none}</p>
      ) : (
        <>
          <Totals
            answered={rows.reduce((sum, row) => sum + row.answered, 0)}
            prompts={rows.length * promptCodes.length}
            datasets={rows.reduce((sum, row) => sum + row.datasets, 0)}
          />
          <ul className={styles.list}>
            {rows.map((row) => (
              <DepartmentRow key={row.code} name={row.name} answered={row.answered} datasets={row.datasets} />
            ))}
          </ul>
        </>
      )}
    </Screen>
  );
}
