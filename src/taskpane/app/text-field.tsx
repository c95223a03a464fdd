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

/** A label, one control, and under it either the hint or what to put right. */
export function TextField({ id, label, value, onChange, hint, error, required, lines, type = "text" }: TextFieldProps) {
  const help = error ? { validationMessage: error } : { hint };
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
