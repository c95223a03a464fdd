import type { ExportForm } from "../../../../../inventory/take-out/export-file";
import { number, rows } from "../counts";

/** What the lead analyst reads when taking the inventory out. */
export const takeOutTexts = {
  for: "Whom is it for?",
  public: "Everybody: a public listing",
  publicHelp: "Accepted rows that are classified Public.",
  full: "The city itself: the full inventory",
  fullHelp: "Every row that was not taken out of the inventory, sensitive ones too. Keep it inside the city.",
  titles: "Also what other accepted datasets are called, and nothing else of them",
  form: "As what?",
  forms: {
    "dcat-us-1.1": "DCAT-US 1.1 (data.json)",
    "dcat-us-3.0": "DCAT-US 3.0",
    csv: "CSV with the columns of the sheet",
    "pod-csv": "CSV in the form of Project Open Data",
  } satisfies Record<ExportForm, string>,
  strict: "Only datasets with keywords, the day of the last change and an email address, as stricter catalogs ask",
  reading: (read: number, of: number) =>
    of === 0 ? "Reading the rows…" : `Reading the rows: ${number(read)} of ${number(of)}`,
  making: "Putting it together…",
  goesOut: (count: number, of: number) => `${number(count)} of ${rows(of)} go out`,
  nothing: "No row goes out this way. Below is why.",
  preview: "What it looks like",
  beginning: (count: number) => `The beginning. The whole has ${number(count)} lines.`,
  because: (reason: string, count: number) => `${reason}: ${number(count)}`,
  leftOut: (count: number) => `Left out: ${rows(count)}`,
  countedAgain: "A row with several reasons is counted under each.",
  valuesLeftOut: (count: number) => `Left out of rows that go: ${count === 1 ? "1 value" : `${number(count)} values`}`,
  unnamed: "Dataset without a name",
  sheetRow: (row: number) => `Row ${row} of the sheet`,
  save: "Save as a file",
  saved: (name: string) =>
    `“${name}” is in your downloads. Nothing there? Then this Excel saves no files from the side panel: copy the text, or write it to a new sheet.`,
  copy: "Copy",
  copied: "The text is copied.",
  selected: "This Excel lets the side panel copy nothing. The text is selected: press Ctrl+C, or ⌘C on a Mac.",
  notCopied: "This Excel lets the side panel copy nothing. Write it to a new sheet, and copy the sheet.",
  write: "Write to a new sheet",
  writing: (written: number, of: number) =>
    `Writing: ${number(written)} of ${number(of)} lines. Leaving this screen stops it.`,
  stop: "Stop",
  stopped: "Stopped. The new sheet was taken away again.",
  written: (sheet: string) => `It is in the new sheet “${sheet}”. Everyone who opens the workbook can read it.`,
  unfinishedSheet: "Unfinished export",
  sheetNames: { public: "Public listing", full: "Full inventory" },
  fileNames: { public: "public-listing", full: "full-inventory" },
};
