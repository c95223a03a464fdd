import type { ExportFile } from "../../inventory/take-out/export-file";

/** The browser reads the file after the click is over. */
const READ_BY_THEN_MS = 60_000;

/**
 * Hands the file to the browser to save. Whether it does is never told: the web view of Excel on the Mac does nothing
 * (fact 8.10).
 */
export function saveFile({ kind, text }: ExportFile, name: string): void {
  const type = kind === "json" ? "application/json" : "text/csv;charset=utf-8";
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_BY_THEN_MS);
}
