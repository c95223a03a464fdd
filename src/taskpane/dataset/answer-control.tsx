import { Input, Radio, RadioGroup, Select, Textarea } from "@fluentui/react-components";
import type { Field } from "../../inventory/field";
import { vocabularies } from "../../inventory/vocabularies";
import { useTexts } from "../app/language/use-texts";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { fieldId } from "./field-id";
import { SeveralChoices } from "./several-choices";

type AnswerControlProps = { field: Field; value: string; onChange: (value: string) => void };

/** The control that a field's type asks for. */
export function AnswerControl({ field, value, onChange }: AnswerControlProps) {
  const { lists } = useInventory();
  const id = fieldId(field.key);
  const isRequired = field.requirement === "always" || field.requirement === "conditional";
  const shared = { id, value, "aria-required": isRequired || undefined };
  const vocabulary = isVocabulary(field.choicesFrom) ? field.choicesFrom : undefined;

  switch (field.type) {
    case "longText":
      return <Textarea {...shared} rows={3} resize="vertical" onChange={(_, data) => onChange(data.value)} />;
    case "list":
      return <OneChoice {...shared} field={field} onChange={onChange} />;
    case "yesNoUnknown":
      return (
        <RadioGroup
          id={id}
          layout="horizontal"
          value={value}
          required={isRequired}
          aria-labelledby={`${id}-label`}
          onChange={(_, data) => onChange(data.value)}
        >
          {lists.yesNoUnknown.map((choice) => (
            <Radio key={choice} value={choice} label={choice} />
          ))}
        </RadioGroup>
      );
    case "multiList":
      return vocabulary ? (
        <SeveralChoices id={id} choices={lists[vocabulary]} value={value} onChange={onChange} />
      ) : (
        <Input {...shared} autoComplete="off" onChange={(_, data) => onChange(data.value)} />
      );
    case "date":
      return (
        <Input
          {...shared}
          // A date that was typed into the sheet as text would not show in a date control.
          type={value === "" || /^\d{4}-\d{2}-\d{2}$/.test(value) ? "date" : "text"}
          onChange={(_, data) => onChange(data.value)}
        />
      );
    case "email":
    case "url":
      return (
        <Input
          {...shared}
          inputMode={field.type}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, data) => onChange(data.value)}
        />
      );
    case "text":
    case "dateTime":
    case "yesNo":
    case "number":
      return <Input {...shared} autoComplete="off" onChange={(_, data) => onChange(data.value)} />;
  }
}

function isVocabulary(from: Field["choicesFrom"]): from is keyof typeof vocabularies {
  return from !== undefined && from in vocabularies;
}

type OneChoiceProps = AnswerControlProps & { id: string; "aria-required": true | undefined };

/** A list of which one is chosen. A value of the sheet that is not on the list stays, and says so. */
function OneChoice({ field, value, onChange, ...shared }: OneChoiceProps) {
  const texts = useTexts().dataset;
  const styles = useStyles();
  const { lists } = useInventory();
  if (!isVocabulary(field.choicesFrom)) return null;
  const choices = lists[field.choicesFrom];
  const help = vocabularies[field.choicesFrom].help?.[value];
  const isForeign = value !== "" && !choices.includes(value);
  return (
    <>
      <Select {...shared} value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{texts.chooseOne}</option>
        {isForeign && <option value={value}>{texts.notOnList(value)}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
      {help && <p className={styles.note}>{help}</p>}
    </>
  );
}
