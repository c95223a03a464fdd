import { TextArea, TextInput } from "./controls";
import { Field } from "./field";

type TextFieldProps = {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** When the person leaves the control. */
  onBlur?: () => void;
  hint?: string;
  error?: string;
  required?: boolean;
  /** More than one line of text, this many to begin with. */
  lines?: number;
  readOnly?: boolean;
  type?: "text" | "date" | "email" | "url" | "search";
};

/** A label, a control for text, and under it either the hint or what to put right. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, error, required, lines, type = "text", ...control } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required}>
      {(aria) =>
        lines ? <TextArea rows={lines} {...control} {...aria} /> : <TextInput type={type} {...control} {...aria} />
      }
    </Field>
  );
}
