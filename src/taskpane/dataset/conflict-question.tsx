import { useState } from "react";
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { FieldKey } from "../../inventory/field";
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
        <Field key={field} label={{ children: <strong>{subject.fields[field].label}</strong> }}>
          <RadioGroup
            value={chosen[field]}
            onChange={(_, data) => setChosen({ ...chosen, [field]: data.value === "mine" ? "mine" : "theirs" })}
          >
            <Radio value="mine" label={<Version name={texts.mine} value={mine || texts.empty} />} />
            <Radio value="theirs" label={<Version name={texts.theirs} value={theirs || texts.empty} />} />
          </RadioGroup>
        </Field>
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
