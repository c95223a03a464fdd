import type { Dataset, FieldKey, IsoDate, VocabularyKey } from "./field";

/** An error keeps a row from being Ready; a warning never does. */
export type Severity = "error" | "warning";

/** What a rule found in one field. The sentence is made from the code and its parameters by a language catalogue. */
export type Finding<Code extends string = string> = {
  readonly field: FieldKey;
  readonly code: Code;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, string | number>>;
};

/** A value that was put right without asking, because only one thing can have been meant. */
export type Repair = { readonly field: FieldKey; readonly before: string; readonly after: string };

/** The choices of each vocabulary, as they stand in the workbook. */
export type Lists = { readonly [Key in VocabularyKey]: readonly string[] };

/** What a department is called and what else people call it. */
export type DepartmentName = { readonly code: string; readonly name: string; readonly aliases: readonly string[] };

/** What the rules of one row need to know about the workbook and the day. */
export type RuleContext = {
  readonly departments: readonly DepartmentName[];
  readonly lists: Lists;
  /** The city's mail domains in lower case, "city.example.gov"; empty when the lead named none. */
  readonly mailDomains: readonly string[];
  readonly today: IsoDate;
};

/** The rules of one row: repairs first, then what is left to put right. */
export type Checked = {
  readonly dataset: Dataset;
  readonly repairs: readonly Repair[];
  readonly findings: readonly Finding[];
};
