import { useState } from "react";
import type { FieldKey } from "../../inventory/field";
import { ChoiceGroup } from "../app/choice-group";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { Screen } from "../app/screen";
import { useStyles } from "../app/styles";
import type { Conflict } from "./form-state";
import type { DatasetForm } from "./use-dataset-form";
import { Button } from "../app/button";

type Choices = Partial<Record<FieldKey, "mine" | "theirs">>;

/** Two people changed the same answers: field by field, which one stays. */
export function ConflictQuestion({ form, conflict }: { form: DatasetForm; conflict: Conflict }) {
  const texts = useTexts().dataset;
  const subject = useSubjectTexts();
  const styles = useStyles();
  const [chosen, setChosen] = useState<Choices>(() =>
    Object.fromEntries(conflict.conflicts.map(({ field }) => [field, "mine"])),
  );
  const footer = (
    <>
      <Button look="primary" onClick={() => void form.settleConflict(chosen)}>
        {texts.conflictSave}
      </Button>
      <Button onClick={form.leaveConflict}>{texts.conflictBack}</Button>
    </>
  );
  return (
    <Screen title={texts.conflictTitle} footer={footer}>
      <p className={styles.text}>{texts.conflictIntro}</p>
      {conflict.conflicts.map(({ field, mine, theirs }) => (
        <div key={field}>
          <h2 id={`conflict-${field}-label`} className={styles.section}>
            {subject.fields[field].label}
          </h2>
          <ChoiceGroup
            id={`conflict-${field}`}
            labelledBy={`conflict-${field}-label`}
            value={chosen[field] ?? "mine"}
            onChange={(choice) => setChosen({ ...chosen, [field]: choice })}
            choices={[
              { value: "mine", label: <Version name={texts.mine} value={mine || texts.empty} /> },
              { value: "theirs", label: <Version name={texts.theirs} value={theirs || texts.empty} /> },
            ]}
          />
        </div>
      ))}
    </Screen>
  );
}

function Version({ name, value }: { name: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.note}>{name}: </span>
      <span className={styles.text}>{value}</span>
    </>
  );
}
