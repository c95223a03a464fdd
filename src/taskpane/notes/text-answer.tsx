import { notesDepartment } from "../app/language/en/lead/notes";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { useLeadNotes } from "./lead-notes";
import { ConflictQuestion, fieldId } from "./conflict-question";
import type { AnswerKey } from "./unsaved-answers";
import type { ReadinessForm } from "./use-readiness-form";

type TextAnswerProps = {
  field: AnswerKey;
  form: ReadinessForm;
  hint?: string;
  lines?: number;
  type?: "text" | "date" | "email";
};

/** One cell of a department's row that is typed. */
export function TextAnswer({ field, form, type = "text", ...rest }: TextAnswerProps) {
  const styles = useStyles();
  const { readOnly } = useLeadNotes();
  const value = form.values[field];
  // What somebody typed into the sheet and is no date would not show in a control for dates.
  const isOther = type === "date" && value !== "" && !/^\d{4}-\d{2}-\d{2}$/.test(value);
  return (
    <div className={styles.tight}>
      <TextField
        id={fieldId(field)}
        label={notesDepartment.labels[field]}
        value={value}
        onChange={(text) => form.setValue(field, text)}
        readOnly={readOnly}
        type={isOther ? "text" : type}
        {...rest}
      />
      <ConflictQuestion field={field} form={form} />
    </div>
  );
}
