import { useMemo, useState } from "react";
import { departmentNames } from "../../inventory/department";
import { addDepartments } from "../../workbook/add-departments";
import { Button } from "../app/button";
import { ErrorSummary, type SummaryError } from "../app/error-summary";
import { lookAtAddedDepartmentsLater } from "../app/keep-looking";
import { editDepartments } from "../app/language/en/lead/edit-departments";
import { useTexts } from "../app/language/use-texts";
import { tell } from "../app/navigation";
import { patiently } from "../app/patiently";
import { ProblemMessage } from "../app/problem-message";
import { RowLink, useRowLabelStyles } from "../app/row-link";
import { Screen } from "../app/screen";
import { refresh } from "../app/reading";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { DepartmentLines } from "./department-lines";
import { useNewDepartments } from "./new-departments";
import { departmentMistakes } from "./set-up-mistakes";

/** Departments that come later, and the way to rename those that are there. */
export function EditDepartmentsScreen() {
  const texts = useTexts();
  const styles = useStyles();
  const label = useRowLabelStyles().label;
  const inventory = useInventory();
  const existing = useMemo(() => departmentNames(inventory.departments), [inventory.departments]);
  const typed = useNewDepartments(existing);
  const { fresh, known } = typed;
  const [mistakes, setMistakes] = useState<readonly SummaryError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const action = useAction();

  const add = () => {
    const found = fresh.length === 0 && known.length > 0 ? [] : departmentMistakes(fresh, existing);
    setMistakes(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    void action.run(async () => {
      // Also when all are there: an earlier try may have ended before they had their prompts.
      await patiently(() => addDepartments(fresh));
      lookAtAddedDepartmentsLater(fresh);
      await refresh();
      typed.drop();
      tell(editDepartments.added(fresh.length, known.length));
    });
  };
  return (
    <Screen
      title={texts.app.editDepartments}
      top={<ErrorSummary errors={mistakes} attempt={attempt} onReveal={() => setOpen(true)} />}
      footer={
        <>
          <Button id="add-departments" look="primary" onClick={add}>
            {editDepartments.add}
          </Button>
          <Working isRunning={action.isRunning} words={editDepartments.adding} />
        </>
      }
    >
      {action.problem && <ProblemMessage problem={action.problem} />}
      <p className={styles.text}>{editDepartments.addHelp}</p>
      <DepartmentLines
        text={typed.text}
        onText={typed.setText}
        departments={fresh}
        onCode={typed.setCode}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
        mistakes={mistakes}
        canTake={false}
      />
      {known.length > 0 && <p className={styles.note}>{editDepartments.known(known.map(({ name }) => name))}</p>}
      {!typed.isKept && <p className={styles.text}>{texts.app.storageRefused}</p>}
      <section className={styles.tight} aria-labelledby="there">
        <h2 id="there" className={styles.section}>
          {editDepartments.there}
        </h2>
        <ul className={styles.list}>
          {existing.map(({ code, name }) => (
            <RowLink key={code} id={`rename-${code}`} to={{ kind: "editDepartment", code }}>
              <span className={label}>{name}</span>
              <span className={styles.note}>{code}</span>
            </RowLink>
          ))}
        </ul>
      </section>
    </Screen>
  );
}
