import { useState } from "react";
import { sameFields, type MergedField } from "../../inventory/duplicates/merge-pair";
import type { Dataset, FieldKey } from "../../inventory/field";
import { fieldByKey } from "../../inventory/fields";
import { ChoiceGroup, type Choice } from "../app/choice-group";
import { ChevronDownIcon, ChevronUpIcon } from "../app/icons";
import { duplicates as texts } from "../app/language/en/lead/duplicates";
import { useSubjectTexts } from "../app/language/use-texts";
import { useStyles } from "../app/styles";
import type { Letter } from "./pair-rows";

/** Whose answer a person chose; what is not in it follows the rule of `mergePair`. */
export type Choices = Partial<Readonly<Record<FieldKey, Letter>>>;

type PairAnswersProps = {
  one: Dataset;
  other: Dataset;
  fields: readonly MergedField[];
  stays: Letter;
  onChoose: (field: FieldKey, choice: Letter | "both") => void;
};

/** The answers in which the rows differ, one under the other, and on demand those that are the same. */
export function PairAnswers({ one, other, fields, stays, onChoose }: PairAnswersProps) {
  const subject = useSubjectTexts();
  const styles = useStyles();
  const [isAll, setAll] = useState(false);
  // The prompts of both stay in any case: nobody is asked.
  const asked = fields.filter(({ field }) => field !== "promptsAnswered");
  const same = sameFields(one, other);
  const chosen = ({ from }: MergedField): Letter | "both" => {
    if (from === "both") return "both";
    return (from === "keep") === (stays === "A") ? "A" : "B";
  };
  return (
    <section className={styles.group} aria-labelledby="differences">
      <div className={styles.apart}>
        <h2 id="differences" className={styles.section}>
          {asked.length === 0 ? texts.noneDiffers : texts.differ(asked.length)}
        </h2>
        {asked.length > 0 && <span className={styles.note}>{texts.better}</span>}
      </div>
      {asked.map((merged) => {
        const { field } = merged;
        const choices: Choice<Letter | "both">[] = [
          { value: "A", label: <Answer letter="A" text={one[field]} /> },
          { value: "B", label: <Answer letter="B" text={other[field]} /> },
        ];
        if (fieldByKey[field].type === "multiList") choices.push({ value: "both", label: texts.both });
        return (
          <div key={field}>
            <h3 id={`choose-${field}-label`} className={styles.note}>
              {subject.fields[field].label}
            </h3>
            <ChoiceGroup
              id={`choose-${field}`}
              labelledBy={`choose-${field}-label`}
              value={chosen(merged)}
              onChange={(choice) => onChoose(field, choice)}
              choices={choices}
            />
          </div>
        );
      })}
      {same.length > 0 && (
        <button
          id="same-answers"
          type="button"
          className={styles.linkButton}
          aria-expanded={isAll}
          onClick={() => setAll(!isAll)}
        >
          {isAll ? <ChevronUpIcon size={16} /> : <ChevronDownIcon size={16} />}
          {texts.same(same.length)}
        </button>
      )}
      {isAll &&
        same.map((field) => (
          <div key={field}>
            <h3 className={styles.note}>{subject.fields[field].label}</h3>
            <p className={styles.text}>{one[field]}</p>
          </div>
        ))}
    </section>
  );
}

function Answer({ letter, text }: { letter: Letter; text: string }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.note}>{letter}: </span>
      {text || <span className={styles.note}>{texts.nothing}</span>}
    </>
  );
}
