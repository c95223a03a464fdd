import { useMemo, useState } from "react";
import { departmentFinder, departmentNames } from "../../inventory/department";
import { checkDepartments } from "../../inventory/set-up/check-departments";
import { en as sentences } from "../../inventory/set-up/language/en";
import { renameDepartment } from "../../workbook/rename-department";
import { Button } from "../app/button";
import { focusControl } from "../app/focus";
import { editDepartments as texts } from "../app/language/en/lead/edit-departments";
import { back } from "../app/navigation";
import { patiently } from "../app/patiently";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import { refresh } from "../app/reading";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";

/** A department gets another name, wherever it stands: what that changes, and in how many rows. */
export function EditDepartmentScreen({ code }: { code: string }) {
  const styles = useStyles();
  const { departments, datasets } = useInventory();
  const names = useMemo(() => departmentNames(departments), [departments]);
  const standing = names.find((each) => each.code === code);
  // What it was called when the screen opened: the sheet is read again while it is renamed.
  const [old] = useState(standing?.name ?? code);
  const [name, setName] = useState(old);
  const [error, setError] = useState<string>();
  const action = useAction();
  const count = useMemo(() => {
    const find = departmentFinder(names);
    return datasets.filter(({ department }) => find(department)?.code === code).length;
  }, [names, datasets, code]);

  const rename = async () => {
    const wanted = name.replace(/\s+/g, " ").trim();
    const others = names.filter((each) => each.code !== code);
    const [finding] = checkDepartments([{ code, name: wanted }], others);
    const found = finding ? sentences.department(finding, wanted) : wanted === old ? texts.same : undefined;
    setError(found);
    if (found !== undefined) return focusControl("department-name");
    await action.run(async () => {
      const changed = await patiently(() => renameDepartment(code, wanted));
      await refresh();
      back(texts.done(wanted, changed));
    });
  };
  return (
    <Screen
      title={texts.rename(old)}
      footer={
        <>
          <Button id="rename" look="primary" onClick={() => void rename()}>
            {texts.start(count)}
          </Button>
          <Working isRunning={action.isRunning} words={texts.working} />
        </>
      }
    >
      {action.problem && (
        <ProblemMessage problem={action.problem}>
          <p className={styles.text}>{texts.again}</p>
        </ProblemMessage>
      )}
      <TextField
        id="department-name"
        label={texts.name}
        hint={texts.code(code)}
        required
        value={name}
        onChange={setName}
        error={error}
      />
      <p className={styles.text}>{texts.what(count, old)}</p>
    </Screen>
  );
}
