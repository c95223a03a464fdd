import { useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { FieldKey } from "../../inventory/field";
import { fieldByKey } from "../../inventory/fields";
import { sentence } from "../../inventory/language/sentence";
import { FieldMessage } from "../app/field";
import { QuestionIcon } from "../app/icons";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { useStyles } from "../app/styles";
import { AlikeNames } from "./alike-names";
import { AnswerControl } from "./answer-control";
import { fieldId } from "./field-id";
import { FieldLabel } from "./field-label";
import { openFinding } from "./form-state";
import { openQuestions } from "./open-questions";
import type { DatasetForm } from "./use-dataset-form";
import { tokens } from "../app/tokens";

const useQuestionStyles = makeStyles({
  question: { marginTop: "6px", color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** One field: its label with help beside it, its control, and under it what to put right. */
export function FieldControl({ fieldKey, form }: { fieldKey: FieldKey; form: DatasetForm }) {
  const subject = useSubjectTexts();
  const styles = useStyles();
  const [isHelped, setHelped] = useState(false);
  const [isLeft, setLeft] = useState(form.state.draft.values[fieldKey] !== "");
  const own = useQuestionStyles();
  const texts = useTexts().dataset;
  const field = fieldByKey[fieldKey];
  const questions = openQuestions(form.state.draft.loaded).filter((one) => one.field === fieldKey);
  const { label, help } = subject.fields[fieldKey];
  const id = fieldId(fieldKey);
  const messageId = `${id}-message`;
  const value = form.state.draft.values[fieldKey];
  const error = openFinding(fieldKey, form.state, form.checked.findings);
  const warning = form.checked.findings.find((one) => one.field === fieldKey && one.severity === "warning");
  const isGroup = field.type === "yesNoUnknown" || (field.type === "multiList" && field.choicesFrom !== undefined);
  // While somebody types a word it is seldom right; what is ticked is.
  const shown = error ?? ((isLeft || isGroup) && value !== "" ? warning : undefined);

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
      <div className={styles.tight}>
        <AnswerControl
          field={field}
          value={value}
          error={error !== undefined}
          describedBy={shown === undefined ? undefined : messageId}
          onChange={(next) => form.setValue(fieldKey, next)}
          onBlur={() => setLeft(true)}
        />
        <FieldMessage
          id={messageId}
          error={error && sentence(error, subject)}
          warning={shown && sentence(shown, subject)}
        />
      </div>
      {fieldKey === "datasetName" && <AlikeNames form={form} />}
      {questions.map(({ text }) => (
        <p key={text} className={mergeClasses(styles.text, styles.inline, own.question)}>
          <QuestionIcon size={16} />
          <span>
            <strong>{texts.asks}:</strong> {text}
          </span>
        </p>
      ))}
    </div>
  );
}
