import type { ExportFile } from "../../inventory/take-out/export-file";
import { takeOutTexts as texts } from "../app/language/en/lead/take-out";
import { TextField } from "../app/text-field";

export const PREVIEW_ID = "take-out-text";

/** A text of so many characters shows as a whole and can be selected; a longer one would hold up the pane. */
const SHORT = 60_000;
const FIRST_LINES = 20;
const FIRST_CHARACTERS = 8_000;

export const isShort = ({ text }: ExportFile) => text.length <= SHORT;

/** Without the mark in front, which only a file needs. */
export const plainText = ({ text }: ExportFile) => text.replace(/^\ufeff/, "");

/** The text that goes out, or its beginning. */
export function Preview({ file }: { file: ExportFile }) {
  const isWhole = isShort(file);
  const text = isWhole ? plainText(file) : file.lines.slice(0, FIRST_LINES).join("\n").slice(0, FIRST_CHARACTERS);
  return (
    <TextField
      id={PREVIEW_ID}
      label={texts.preview}
      hint={isWhole ? undefined : texts.beginning(file.lines.length)}
      value={text}
      onChange={() => undefined}
      readOnly
      lines={8}
    />
  );
}
