import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createChecker } from "../../src/inventory/check-dataset";
import { exportContext, type ExportOptions, type LeftOut } from "../../src/inventory/dcat/export-context";
import { en } from "../../src/inventory/dcat/language/en";
import { type ReviewStatus, reviewStatusOf } from "../../src/inventory/review-status";
import { ruleContext } from "../../src/inventory/rule-context";
import { exportFile, exportForms, type ExportForm } from "../../src/inventory/take-out/export-file";
import { isoDay } from "../../src/taskpane/app/clock";
import { readWorkbook, UnreadableWorkbook, type WorkbookInFile } from "./read-workbook";

export const exportUsage = `inventory export FILE.xlsx --to ${exportForms.join("|")} [--strict]
                 [--public | --titles | --full] [--status STATUS …] [--out FILE]

  --to      DCAT-US 1.1 (data.json) or 3.0; csv has the sheet's columns, for the public without those about the
            review; pod-csv has those of Project Open Data
  --public  accepted rows that are classified Public; so it is when nothing is said
  --titles  the same, and of every other accepted row what it is called
  --full    every row that was not taken out of the inventory
  --status  rows with this review status instead, such as Submitted; may stand several times
  --strict  only rows with keywords, the day of their last change and a contact's email address; not with --titles
  --out     the file to write; left out, the result is printed

What is left out is printed as errors are, so that it never gets into the result.
Ends with 0 when the result was written, 1 when a file could not be read, put together or written, 2 when the arguments are not right.`;

/** What a person asked for that cannot be done; the message says what to change. */
class UsageError extends Error {}

/**
 * Writes the inventory of a workbook as DCAT-US or CSV.
 * @returns the exit code: 0 when it was written, 1 when a file could not be read, put together or written, 2 when the
 * arguments are not right
 */
export async function runExport(args: readonly string[]): Promise<number> {
  try {
    const { file, to, out, options } = readArguments(args);
    const { text, leftOut } = exported(readWorkbook(file), to, options);
    for (const line of linesOf(leftOut)) console.error(line);
    await write(text, out);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${exportUsage}`);
      return 2;
    }
    const isKnown = error instanceof UnreadableWorkbook || error instanceof UnwritableFile;
    console.error(isKnown ? error.message : notPutTogether(error));
    return 1;
  }
}

class UnwritableFile extends Error {}

/** For what nobody thought of: a job at night reports a sentence, and what the machine said about it. */
function notPutTogether(error: unknown): string {
  return `The inventory cannot be put together, and nothing was written: ${error instanceof Error ? error.message : String(error)}`;
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError("Name one workbook.");
  const to = exportForms.find((format) => format === values.to);
  if (to === undefined) throw new UsageError(`Say with --to what to write: ${exportForms.join(", ")}.`);
  const scopes = [values.public, values.titles, values.full].filter(Boolean);
  if (scopes.length > 1) throw new UsageError("Choose one of --public, --titles and --full.");
  const scope = values.full ? "full" : values.titles ? "publicWithTitles" : "public";
  if (scope === "publicWithTitles" && to === "csv")
    throw new UsageError("csv has whole rows: choose --public or --full.");
  if (values.strict && to === "csv") throw new UsageError("csv has rows as they are: --strict is for the other forms.");
  if (scope === "publicWithTitles" && values.strict)
    throw new UsageError(
      "--strict asks for more than what a dataset is called: choose --public --strict, or --titles.",
    );
  const statuses = values.status?.map(statusNamed);
  const options: ExportOptions = { scope, strict: values.strict, ...(statuses && { statuses }) };
  return { file, to, out: values.out, options };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: "string" },
        strict: { type: "boolean", default: false },
        public: { type: "boolean", default: false },
        titles: { type: "boolean", default: false },
        full: { type: "boolean", default: false },
        status: { type: "string", multiple: true },
        out: { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function statusNamed(name: string): ReviewStatus {
  const status = reviewStatusOf(name);
  if (status !== name) throw new UsageError(`There is no review status “${name}”.`);
  return status;
}

function exported(book: WorkbookInFile, to: ExportForm, options: ExportOptions) {
  const check = createChecker(ruleContext(book, isoDay(new Date())));
  const rows = book.datasets.map((dataset) => ({ dataset, checked: check(dataset) }));
  const { file, leftOut } = exportFile(to, rows, exportContext(book, en), options);
  return { text: file.text, leftOut };
}

/** One line for each reason, with the rows that it is the reason for. */
function linesOf(leftOut: readonly LeftOut[]): readonly string[] {
  const rows = new Map<string, string[]>();
  for (const { inventoryId, what, code, params } of leftOut) {
    const reason = en.leftOut[code](params);
    const line = what === "row" ? `Row left out, because ${reason}` : `Left out of a row: ${reason}`;
    const ids = rows.get(line) ?? [];
    ids.push(inventoryId === "" ? "a row without an ID" : inventoryId);
    rows.set(line, ids);
  }
  return [...rows].map(([line, ids]) => `${line}: ${ids.join(", ")}`);
}

async function write(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) {
    await new Promise<void>((done) => process.stdout.write(text, () => done()));
    return;
  }
  try {
    writeFileSync(out, text);
  } catch (cause) {
    throw new UnwritableFile(`${out} cannot be written. Check the folder and whether the file is open.`, { cause });
  }
}
