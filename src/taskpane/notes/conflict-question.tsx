import { Button } from "../app/button";
import { FieldMessage } from "../app/field";
import { notesDepartment as texts } from "../app/language/en/lead/notes";
import { useStyles } from "../app/styles";
import type { AnswerKey } from "./unsaved-answers";
import type { ReadinessForm } from "./use-readiness-form";

export const fieldId = (key: AnswerKey) => `readiness-${key}`;

type ConflictQuestionProps = { field: AnswerKey; form: ReadinessForm };

/** Under a field that somebody has changed in the sheet too: what stands there, and which of the two stays. */
export function ConflictQuestion({ field, form }: ConflictQuestionProps) {
  const styles = useStyles();
  if (!form.conflicts.includes(field)) return null;
  const theirs = form.row[field];
  return (
    <div role="group" aria-label={texts.settle(texts.labels[field])} className={styles.tight}>
      <FieldMessage
        id={`${fieldId(field)}-conflict`}
        error={theirs === "" ? texts.sheetIsEmpty : texts.sheetHas(theirs)}
      />
      <div className={styles.buttons}>
        <Button id={`${fieldId(field)}-mine`} onClick={() => form.keepMine(field)}>
          {texts.keepMine}
        </Button>
        <Button id={`${fieldId(field)}-theirs`} onClick={() => form.takeTheirs(field)}>
          {texts.takeTheirs}
        </Button>
      </div>
    </div>
  );
}
