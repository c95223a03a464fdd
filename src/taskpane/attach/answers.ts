import type { FieldKey } from "../../inventory/field";

/** What the lead analyst answers on the way. Places, fields, values and names are the keys; what is not there is not answered. */
export type Answers = {
  /** By the column's place in the list. */
  readonly columns: Readonly<Record<string, FieldKey | "keep">>;
  /** By field, then by value: a choice of Appendix A, `leave` or `add`. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Fields of which values stay although their meaning is certain. */
  readonly left: Readonly<Record<string, boolean>>;
  /** By a department's name: the department that it is another name of; its own name when it is none. */
  readonly sameAs: Readonly<Record<string, string>>;
  /** Codes that were changed, by a department's name. */
  readonly codes: Readonly<Record<string, string>>;
  /** Departments of a list that names none, one on a line. */
  readonly departments: string;
  readonly dateAdded: string;
  readonly city: string;
  readonly leadAnalyst: string;
  readonly dueDate: string;
};

export const noAnswers: Answers = {
  columns: {},
  values: {},
  left: {},
  sameAs: {},
  codes: {},
  departments: "",
  dateAdded: "",
  city: "",
  leadAnalyst: "",
  dueDate: "",
};

/** Answers to a question about a value; no list has such a choice. */
export const leave = "(leave)";
export const add = "(add)";
/** The question about a column of dates that can be read in two orders: its key and its answers. */
export const order = "(order)";
export const monthFirst = "(month)";
export const dayFirst = "(day)";

/** What stands under a key. Keys are what people wrote: "constructor" must not find what every object has. */
export function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
