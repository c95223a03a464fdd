import { ChoiceGroup } from "../app/choice-group";
import { notesDepartment } from "../app/language/en/lead/notes";
import { useStyles } from "../app/styles";
import { ConflictQuestion, fieldId } from "./conflict-question";
import { useLeadNotes } from "./lead-notes";
import type { AnswerKey } from "./unsaved-answers";
import type { ReadinessForm } from "./use-readiness-form";

type ChoiceAnswerProps = {
  field: AnswerKey;
  help: string;
  choices: readonly { readonly value: string; readonly label: string }[];
  form: ReadinessForm;
};

/** One cell of a department's row of which the choices are few. */
export function ChoiceAnswer({ field, help, choices, form }: ChoiceAnswerProps) {
  const styles = useStyles();
  const { readOnly } = useLeadNotes();
  const id = fieldId(field);
  return (
    <div className={styles.tight}>
      <h3 id={`${id}-label`} className={styles.text}>
        {notesDepartment.labels[field]}
      </h3>
      <p id={`${id}-help`} className={styles.note}>
        {help}
      </p>
      <ChoiceGroup
        id={id}
        labelledBy={`${id}-label`}
        describedBy={`${id}-help`}
        choices={choices}
        value={form.values[field].trim()}
        isOnOneLine
        isDisabled={readOnly}
        onChange={(value) => form.setValue(field, value)}
      />
      <ConflictQuestion field={field} form={form} />
    </div>
  );
}
