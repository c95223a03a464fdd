import type { Field } from "../../inventory/field";
import { vocabularies } from "../../inventory/vocabularies";
import { ChoiceGroup } from "../app/choice-group";
import { Select, TextArea, TextInput } from "../app/controls";
import { useTexts } from "../app/language/use-texts";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { fieldId } from "./field-id";
import { SeveralChoices } from "./several-choices";
import { suggestionsId } from "./suggestions";

type AnswerControlProps = {
  field: Field;
  value: string;
  /** What stands in it has to be put right. */
  error: boolean;
  /** The id of what is said under it. */
  describedBy: string | undefined;
  onChange: (value: string) => void;
  onBlur: () => void;
};

/** The control that a field's type asks for. */
export function AnswerControl({ field, value, error, describedBy, onChange, onBlur }: AnswerControlProps) {
  const { lists } = useInventory();
  const id = fieldId(field.key);
  const isRequired = field.requirement === "always" || field.requirement === "conditional";
  const shared = {
    id,
    value,
    onChange,
    onBlur,
    "aria-required": isRequired || undefined,
    "aria-invalid": error || undefined,
    "aria-describedby": describedBy,
  };
  const list = suggestionsId(field.key);
  const vocabulary = isVocabulary(field.choicesFrom) ? field.choicesFrom : undefined;

  switch (field.type) {
    case "longText":
      return <TextArea {...shared} rows={3} />;
    case "list":
      return <OneChoice field={field} control={shared} />;
    case "yesNoUnknown":
      return (
        <ChoiceGroup
          id={id}
          labelledBy={`${id}-label`}
          describedBy={describedBy}
          isOnOneLine
          isRequired={isRequired}
          value={value}
          choices={lists.yesNoUnknown.map((choice) => ({ value: choice, label: choice }))}
          onChange={onChange}
        />
      );
    case "multiList":
      return vocabulary ? (
        <SeveralChoices id={id} choices={lists[vocabulary]} value={value} onChange={onChange} />
      ) : (
        <TextInput {...shared} />
      );
    case "date":
      // A date that was typed into the sheet as text would not show in a date control.
      return <TextInput {...shared} type={value === "" || /^\d{4}-\d{2}-\d{2}$/.test(value) ? "date" : "text"} />;
    case "email":
    case "url":
      return <TextInput {...shared} inputMode={field.type} list={list} spellCheck={false} />;
    case "text":
    case "dateTime":
    case "yesNo":
    case "number":
      return <TextInput {...shared} list={list} />;
  }
}

function isVocabulary(from: Field["choicesFrom"]): from is keyof typeof vocabularies {
  return from !== undefined && from in vocabularies;
}

type OneChoiceProps = { field: Field; control: Parameters<typeof Select>[0] & { value: string } };

/** A list of which one is chosen. A value of the sheet that is not on the list stays, and says so. */
function OneChoice({ field, control }: OneChoiceProps) {
  const texts = useTexts().dataset;
  const styles = useStyles();
  const { lists } = useInventory();
  const { value } = control;
  if (!isVocabulary(field.choicesFrom)) return null;
  const choices = lists[field.choicesFrom];
  const help = vocabularies[field.choicesFrom].help?.[value];
  const isForeign = value !== "" && !choices.includes(value);
  return (
    <>
      <Select {...control}>
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
