import type { FieldKey } from "../field";
import { decideByValues } from "./decide-by-values";
import type { HeaderMatch } from "./header-match";
import { findHeaderRows, type HeaderCell, headersIn } from "./header-rows";
import { comparable } from "./words";

/** One column of somebody's sheet. `index` counts from 0; `header` is as it reads there, "" where there is none. */
export type RecognisedColumn = HeaderCell;

/** `headerRows` counts from 0 and is empty where no row reads as headers; there are no columns then. */
export type RecognisedHeaders = {
  readonly headerRows: readonly number[];
  readonly columns: readonly RecognisedColumn[];
};

/**
 * Which column of the inventory each column of an existing sheet is. Title rows above the headers are skipped, headers in
 * two rows are joined, columns without header and values are left out. A header that can mean two things is asked;
 * what stands below it may decide between its candidates, and never speaks against a header that is clear. Two columns
 * for one field are both asked.
 * @param cells the sheet from its first row on, each cell as the text that it shows
 * @param headerRows the rows that hold the headers, where they are known, as in a table
 */
export function recogniseHeaders(
  cells: readonly (readonly string[])[],
  headerRows?: readonly number[],
): RecognisedHeaders {
  const found = headerRows === undefined ? findHeaderRows(cells) : headersIn(cells, headerRows);
  if (found === undefined) return { headerRows: [], columns: [] };
  const body = cells.slice(Math.max(...found.rows) + 1);
  const valuesOf = (index: number) => body.map((row) => (row[index] ?? "").trim()).filter((value) => value !== "");
  const present = allColumns(found.cells, body).filter(
    ({ header, index }) => header !== "" || body.some((row) => (row[index] ?? "").trim() !== ""),
  );
  return { headerRows: found.rows, columns: settle(present, valuesOf) };
}

/** A sheet may be wider than its headers: columns that have values alone are kept too. */
function allColumns(headers: readonly HeaderCell[], body: readonly (readonly string[])[]): readonly HeaderCell[] {
  const width = body.reduce((widest, row) => Math.max(widest, row.length), headers.length);
  return Array.from(
    { length: width },
    (_, index) => headers[index] ?? { index, header: "", match: { kind: "foreign" } },
  );
}

type Columns = readonly HeaderCell[];

function settle(columns: Columns, valuesOf: (index: number) => readonly string[]): Columns {
  const withTitles = beside(columns, "Name", "Title");
  const decided = decide(withTitles, valuesOf);
  return askForName(askTwice(dropTaken(decided)));
}

/** "Title" is that of a dataset, but beside a bare "Name" it is as likely that of a person. */
function beside(columns: Columns, name: string, title: string): Columns {
  const has = (header: string, wanted: string) => comparable(header) === comparable(wanted);
  if (!columns.some(({ header }) => has(header, name))) return columns;
  return columns.map((column) =>
    has(column.header, title)
      ? { ...column, match: { kind: "ask", candidates: ["datasetName"], why: "whoseName" } }
      : column,
  );
}

function takenBy(columns: Columns): ReadonlySet<FieldKey> {
  return new Set(columns.flatMap(({ match }) => (match.kind === "field" ? [match.field] : [])));
}

/** Lets the values decide between the candidates that no clear header has taken. */
function decide(columns: Columns, valuesOf: (index: number) => readonly string[]): Columns {
  const taken = takenBy(columns);
  return columns.map((column) => {
    const { match } = column;
    if (match.kind !== "ask" || match.why === "alike" || match.why === "underAnother") return column;
    const free = match.candidates.filter((field) => !taken.has(field));
    const { candidates, certain } = decideByValues(free, match.why, valuesOf(column.index));
    const [field] = candidates;
    if (field !== undefined && certain) return { ...column, match: { kind: "field", field, how: "values" } };
    return { ...column, match: ask(candidates, match) };
  });
}

/** A field that another column has for certain is no candidate; a column without candidates is foreign. */
function dropTaken(columns: Columns): Columns {
  const taken = takenBy(columns);
  return columns.map((column) => {
    const { match } = column;
    if (match.kind !== "ask") return column;
    return {
      ...column,
      match: ask(
        match.candidates.filter((field) => !taken.has(field)),
        match,
      ),
    };
  });
}

function ask(candidates: readonly FieldKey[], match: Extract<HeaderMatch, { kind: "ask" }>): HeaderMatch {
  return candidates.length === 0 ? { kind: "foreign" } : { ...match, candidates };
}

function askTwice(columns: Columns): Columns {
  const claims = new Map<FieldKey, number>();
  for (const { match } of columns) {
    if (match.kind === "field") claims.set(match.field, (claims.get(match.field) ?? 0) + 1);
  }
  return columns.map((column) => {
    const { match } = column;
    if (match.kind !== "field" || claims.get(match.field) === 1) return column;
    return { ...column, match: { kind: "ask", candidates: [match.field], why: "twice" } };
  });
}

/** San Diego's inventory of 2017 has descriptions and no names: its descriptions are what the datasets are called. */
function askForName(columns: Columns): Columns {
  const mayBeName = ({ match }: HeaderCell) =>
    match.kind === "field"
      ? match.field === "datasetName"
      : match.kind === "ask" && match.candidates.includes("datasetName");
  if (columns.some(mayBeName)) return columns;
  return columns.map((column) =>
    column.match.kind === "field" && column.match.field === "description"
      ? { ...column, match: { kind: "ask", candidates: ["datasetName", "description"], why: "noName" } }
      : column,
  );
}
