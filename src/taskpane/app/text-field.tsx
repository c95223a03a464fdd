import { Field, Input, Textarea } from "@fluentui/react-components";

type TextFieldProps = {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string;
  required?: boolean;
  lines?: number;
  type?: "text" | "date" | "email" | "url";
};

/** What is to be put right is read out with its field or in the summary: not once more by itself. */
export const silent = (words: string) => ({ children: words, role: undefined });

/** A label, one control, and under it either the hint or what to put right. */
export function TextField({ id, label, value, onChange, hint, error, required, lines, type = "text" }: TextFieldProps) {
  const help = error ? { validationMessage: silent(error) } : { hint };
  return (
    <Field label={{ children: label, htmlFor: id }} required={required} {...help}>
      {lines ? (
        <Textarea id={id} value={value} rows={lines} resize="vertical" onChange={(_, data) => onChange(data.value)} />
      ) : (
        <Input id={id} type={type} value={value} autoComplete="off" onChange={(_, data) => onChange(data.value)} />
      )}
    </Field>
  );
}
