import type { FieldKey } from "../../inventory/field";
import type { HeaderMatch } from "../../inventory/recognise/header-match";
import { type RecognisedHeaders, recogniseHeaders } from "../../inventory/recognise/recognise-headers";
import type { ReadList } from "../../workbook/attach/read-list";
import { type Answers, own } from "./answers";

/** A list that was read, and what its headers were recognised as. */
export type Reading = { readonly list: ReadList; readonly headers: RecognisedHeaders };

/** A column as the lead analyst is asked about it. */
export type AskedColumn = {
  readonly index: number;
  /** "" where it has none. */
  readonly header: string;
  /** The first few different values, each cut to a line. */
  readonly examples: readonly string[];
  readonly match: HeaderMatch;
  readonly isCalculated: boolean;
  readonly answer: FieldKey | "keep" | undefined;
};

const mostExamples = 3;
const longestExample = 60;

export function readHeaders(list: ReadList): Reading {
  return { list, headers: recogniseHeaders(list.shown, list.place.hasHeadings ? [0, 1] : [0]) };
}

/**
 * The columns with what is to be asked. Certain ones are answered already; one that formulas fill is asked always, since
 * the pane would write over them. Columns without a header and without values are left out: they stay.
 */
export function askedColumns({ list, headers }: Reading, answers: Answers): readonly AskedColumn[] {
  return headers.columns.map(({ index, header, match: found }) => {
    const isCalculated = list.calculated.has(index);
    const match: HeaderMatch =
      isCalculated && found.kind === "field" ? { kind: "ask", candidates: [found.field], why: "alike" } : found;
    return {
      index,
      header,
      examples: examplesOf(list, index),
      match,
      isCalculated,
      answer: own(answers.columns, String(index)) ?? certain(match),
    };
  });
}

function certain(match: HeaderMatch): FieldKey | "keep" | undefined {
  switch (match.kind) {
    case "field":
      return match.field;
    case "foreign":
      return "keep";
    case "ask":
      return undefined;
  }
}

function examplesOf({ shown, values }: ReadList, index: number): readonly string[] {
  const found = new Set<string>();
  for (const row of shown.slice(shown.length - values.length)) {
    const text = (row[index] ?? "").replace(/\s+/g, " ").trim();
    if (text !== "") found.add(text.length > longestExample ? `${text.slice(0, longestExample)}…` : text);
    if (found.size === mostExamples) break;
  }
  return [...found];
}

/** The field that each column of the list is, from left to right; undefined where it stays as it is. */
export function fieldsOf({ list }: Reading, columns: readonly AskedColumn[]): readonly (FieldKey | undefined)[] {
  const fields: (FieldKey | undefined)[] = list.header.map(() => undefined);
  for (const { index, answer } of columns) fields[index] = answer === "keep" ? undefined : answer;
  return fields;
}
