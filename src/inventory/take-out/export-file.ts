import { csvLine, csvText } from "../csv/csv-text";
import { inventoryCells, inventoryColumns } from "../csv/inventory-csv";
import { projectOpenDataCells, projectOpenDataHeaders } from "../csv/project-open-data-csv";
import type { About, CatalogForm } from "../dcat/catalog-form";
import { dcatUs11 } from "../dcat/dcat-us-1-1";
import { dcatUs30 } from "../dcat/dcat-us-3-0";
import type { ExportContext, ExportOptions, LeftOut } from "../dcat/export-context";
import { chooseForReader, rowChooser } from "../dcat/rows-to-export";
import type { Dataset } from "../field";
import type { Checked } from "../finding";
import { catalogLines, datasetLines } from "./json-lines";

/** What an inventory can be written as: DCAT-US, the sheet's columns, or the flat form of Project Open Data. */
export const exportForms = ["dcat-us-1.1", "dcat-us-3.0", "csv", "pod-csv"] as const;
export type ExportForm = (typeof exportForms)[number];

/** A row as it is in the sheet, with what its rules say. */
export type RowToWrite = { readonly dataset: Dataset; readonly checked: Checked };

/** What one row adds to the file. */
export type Part = { readonly lines: readonly string[]; readonly cells: readonly string[] };

/** What becomes of one row. `part` is undefined when the row is left out. */
export type WrittenRow = { readonly part: Part | undefined; readonly leftOut: readonly LeftOut[] };

/** A whole file. */
export type ExportFile = {
  readonly kind: "json" | "csv";
  /** Without their ends. */
  readonly lines: readonly string[];
  /** The cells of a CSV file with its headers on top; none for JSON. */
  readonly table: readonly (readonly string[])[];
  readonly text: string;
};

/** Writes a file a row at a time, for whoever must not hold up the browser with all of them. */
export type ExportWriter = {
  readonly write: (row: RowToWrite) => WrittenRow;
  /** Puts the parts together, in the order in which they are given. */
  readonly finish: (parts: readonly Part[]) => ExportFile;
};

/**
 * @param all every row of the inventory, those too that will be left out
 * @param options `strict` is not for "csv", and neither are titles: its rows are as they are in the sheet, and whole
 */
export function exportWriter(
  form: ExportForm,
  all: readonly RowToWrite[],
  context: Omit<ExportContext, "check">,
  options: ExportOptions,
): ExportWriter {
  switch (form) {
    case "dcat-us-1.1":
      return jsonWriter(dcatUs11, all, context, options);
    case "dcat-us-3.0":
      return jsonWriter(dcatUs30, all, context, options);
    case "pod-csv": {
      const write = datasetWriter(dcatUs11, all, context, options, (dataset) => csvPart(projectOpenDataCells(dataset)));
      return { write, finish: (parts) => csvFile(projectOpenDataHeaders, parts) };
    }
    case "csv":
      // Its rows are whole, so nobody outside gets one of which only the title may go out.
      return sheetWriter({ ...options, scope: options.scope === "full" ? "full" : "public" });
  }
}

function jsonWriter<DatasetOfForm extends object, Catalog extends object>(
  form: CatalogForm<DatasetOfForm, Catalog>,
  all: readonly RowToWrite[],
  context: Omit<ExportContext, "check">,
  options: ExportOptions,
): ExportWriter {
  const write = datasetWriter(form, all, context, options, (dataset) => ({ lines: datasetLines(dataset), cells: [] }));
  return { write, finish: (parts) => jsonFile(form.catalog([], context), parts) };
}

/** Rows of a catalog: repaired, and only those whose rules pass. */
function datasetWriter<DatasetOfForm>(
  form: CatalogForm<DatasetOfForm, object>,
  all: readonly RowToWrite[],
  context: Omit<ExportContext, "check"> & About,
  options: ExportOptions,
  partOf: (dataset: DatasetOfForm) => Part,
): ExportWriter["write"] {
  const choose = rowChooser(
    all.map(({ checked }) => checked),
    context,
    options,
  );
  return ({ checked }) => {
    const choice = choose(checked);
    if (choice.kind === "leftOut") return { part: undefined, leftOut: [choice.leftOut] };
    const part = partOf(form.dataset(choice.row, context));
    return { part, leftOut: form.valuesLeftOut(choice.row) };
  };
}

/** Rows as they are in the sheet. */
function sheetWriter(options: ExportOptions): ExportWriter {
  const columns = inventoryColumns(options.scope);
  return {
    write: ({ dataset }) => {
      const choice = chooseForReader(dataset, options);
      if (choice.kind === "leftOut") return { part: undefined, leftOut: [choice.leftOut] };
      return { part: csvPart(inventoryCells(columns, dataset)), leftOut: [] };
    },
    finish: (parts) =>
      csvFile(
        columns.map(({ header }) => header),
        parts,
      ),
  };
}

function csvPart(cells: readonly string[]): Part {
  return { lines: [csvLine(cells)], cells };
}

/** Of 10,000 rows in one go, while nothing else happens in the pane: a plain loop is the fastest. */
function linesOf(parts: readonly Part[]): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) for (const line of part.lines) lines.push(line);
  return lines;
}

function csvFile(headers: readonly string[], parts: readonly Part[]): ExportFile {
  const lines = [csvLine(headers), ...linesOf(parts)];
  const table = [headers, ...parts.map(({ cells }) => cells)];
  return { kind: "csv", lines, table, text: csvText(lines, true) };
}

function jsonFile(catalog: object, parts: readonly Part[]): ExportFile {
  const lines = catalogLines(catalog, linesOf(parts));
  return { kind: "json", lines, table: [], text: `${lines.join("\n")}\n` };
}

/** The whole inventory at once. */
export function exportFile(
  form: ExportForm,
  rows: readonly RowToWrite[],
  context: Omit<ExportContext, "check">,
  options: ExportOptions,
): { readonly file: ExportFile; readonly leftOut: readonly LeftOut[] } {
  const { write, finish } = exportWriter(form, rows, context, options);
  const written = rows.map(write);
  return {
    file: finish(written.flatMap(({ part }) => (part === undefined ? [] : [part]))),
    leftOut: written.flatMap(({ leftOut }) => leftOut),
  };
}
