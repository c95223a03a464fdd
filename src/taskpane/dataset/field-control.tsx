import { useState } from "react";
import { Field, mergeClasses } from "@fluentui/react-components";
import type { FieldKey } from "../../inventory/field";
import { fieldByKey } from "../../inventory/fields";
import { sentence } from "../../inventory/language/sentence";
import { useSubjectTexts } from "../app/language/use-texts";
import { silent } from "../app/text-field";
import { useStyles } from "../app/styles";
import { AnswerControl } from "./answer-control";
import { fieldId } from "./field-id";
import { FieldLabel } from "./field-label";
import { openFinding } from "./form-state";
import type { DatasetForm } from "./use-dataset-form";

/** One field: its label with help beside it, its control, and under it what to put right. */
export function FieldControl({ fieldKey, form }: { fieldKey: FieldKey; form: DatasetForm }) {
  const subject = useSubjectTexts();
  const styles = useStyles();
  const [isHelped, setHelped] = useState(false);
  const [isLeft, setLeft] = useState(form.state.draft.values[fieldKey] !== "");
  const field = fieldByKey[fieldKey];
  const { label, help } = subject.fields[fieldKey];
  const id = fieldId(fieldKey);
  const value = form.state.draft.values[fieldKey];
  const error = openFinding(fieldKey, form.state, form.checked.findings);
  const warning = form.checked.findings.find((one) => one.field === fieldKey && one.severity === "warning");
  const shown = error ?? (isLeft && value !== "" ? warning : undefined);
  const isGroup = field.type === "yesNoUnknown" || (field.type === "multiList" && field.choicesFrom !== undefined);

  return (
    <div>
      <FieldLabel
        id={`${id}-label`}
        controlId={isGroup ? undefined : id}
        label={label}
        isRequired={field.requirement === "always" || field.requirement === "conditional"}
        isHelped={isHelped}
        helpId={`${id}-help`}
        onHelp={() => setHelped(!isHelped)}
      />
      <p id={`${id}-help`} hidden={!isHelped} className={mergeClasses(styles.note, styles.helpText)}>
        {help}
      </p>
      <Field
        onBlur={() => setLeft(true)}
        validationState={error ? "error" : shown ? "warning" : "none"}
        validationMessage={shown && silent(sentence(shown, subject))}
      >
        <AnswerControl field={field} value={value} onChange={(next) => form.setValue(fieldKey, next)} />
      </Field>
    </div>
  );
}
