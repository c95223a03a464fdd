import { emptyDataset } from "../dataset";
import type { Dataset, FieldKey } from "../field";
import { fieldByKey } from "../fields";
import { joinList, splitList } from "../list";
import type { RecognisedHeaders } from "./recognise-headers";
import { withSemicolons } from "./recognise-lists";
import { type Choices, type RecognisedValue, recogniseValues } from "./recognise-values";

/** Which column of somebody's sheet each field is in, counted from 0. */
export type ColumnOfField = ReadonlyMap<FieldKey, number>;

/** A row of somebody's sheet, counted from 0, as a dataset of the inventory. */
export type RecognisedRow = { readonly row: number; readonly dataset: Dataset };

export type RecognisedRows = {
  readonly rows: readonly RecognisedRow[];
  /** The values of each column with choices, dates or links; their `rows` are places in `rows` above. */
  readonly values: ReadonlyMap<FieldKey, readonly RecognisedValue[]>;
};

/** The columns that were recognised for certain. */
export function certainColumns({ columns }: RecognisedHeaders): ColumnOfField {
  return new Map(columns.flatMap(({ index, match }) => (match.kind === "field" ? [[match.field, index]] : [])));
}

/**
 * Reads the rows of an existing sheet as datasets. Values that are known for certain become those of the inventory;
 * everything else comes as it stands, for the rules to report. Rows without any value are left out.
 * @param cells the sheet from its first row on
 * @param from the first row below the headers, counted from 0
 */
export function recogniseRows(
  cells: readonly (readonly string[])[],
  from: number,
  columns: ColumnOfField,
  choices: Choices,
): RecognisedRows {
  const filled = cells.flatMap((row, index) =>
    index >= from && row.some((cell) => cell.trim() !== "") ? [{ row, index }] : [],
  );
  const datasets = filled.map((): Record<FieldKey, string> => emptyDataset());
  const values = new Map<FieldKey, readonly RecognisedValue[]>();
  for (const [field, column] of columns) {
    const found = filled.map(({ row }) => row[column] ?? "");
    const texts = fieldByKey[field].type === "multiList" ? withSemicolons(found) : found;
    const recognised = hasForm(field) ? recogniseValues(field, texts, choices) : [];
    if (recognised.length > 0) values.set(field, recognised);
    const read = reader(field, recognised);
    datasets.forEach((dataset, place) => (dataset[field] = read(texts[place] ?? "")));
  }
  const rows = filled.map(({ index }, place) => ({ row: index, dataset: datasets[place] ?? emptyDataset() }));
  return { rows, values };
}

/** Whether a column's values can be recognised at all: free text cannot. */
export function hasForm(field: FieldKey): boolean {
  const { type, choicesFrom } = fieldByKey[field];
  return (
    choicesFrom !== undefined || type === "date" || type === "url" || field === "periodFrom" || field === "periodTo"
  );
}

function reader(field: FieldKey, recognised: readonly RecognisedValue[]): (text: string) => string {
  const known = new Map(recognised.flatMap(({ value, match }) => (match.kind === "known" ? [[value, match.to]] : [])));
  if (known.size === 0) return (text) => text;
  const read = (value: string) => known.get(value) ?? value;
  if (fieldByKey[field].type !== "multiList") return read;
  return (text) => joinList(splitList(text).map(read));
}
