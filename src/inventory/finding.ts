import type { Dataset, FieldKey, IsoDate, VocabularyKey } from "./field";

/** An error keeps a row from being Ready; a warning never does. */
export type Severity = "error" | "warning";

/** Everything that a rule of one row can find, and the one thing that only the whole sheet shows: `idTwice`. */
export type FindingCode =
  /** A value that is needed is not there. */
  | "missing"
  /** Fewer than `min` characters. */
  | "tooShort"
  /** More than `max` characters; `length` is how many there are. */
  | "tooLong"
  /** A value that stands for nothing: "N/A", "TBD", "{{description}}". */
  | "placeholder"
  /** The name says that there is no data: "No Inventory". */
  | "noInventory"
  /** The name is only a short form in capitals. */
  | "nameIsAcronym"
  /** The name is that of a file or a database table. */
  | "nameIsFileName"
  /** The name holds no word. */
  | "nameIsNumber"
  /** The description says the name again. */
  | "descriptionIsName"
  /** `value` is not among the choices. */
  | "notOnList"
  /** `value` is no department of the workbook, or two go by it. */
  | "unknownDepartment"
  /** `keyword` is longer than `max` characters. */
  | "keywordTooLong"
  | "notAnEmail"
  /** More than one email address in the cell. */
  | "severalEmails"
  /** The address is outside the city's mail domains; `domains` names them. */
  | "emailOutsideCity"
  | "notAWebAddress"
  /** More than one web address in the cell. */
  | "severalWebAddresses"
  /** A web address that carries a user name or a password. */
  | "passwordInAddress"
  /** Not a day of the calendar in the form 2026-11-23. */
  | "notADate"
  | "dateInFuture"
  /** Not a year, a month or a day in the form 2026, 2026-11 or 2026-11-23. */
  | "notAPeriod"
  /** The period ends before it begins; `from` is where it begins. */
  | "periodEndsBeforeItBegins"
  /** Holds personal data and is classified Public. */
  | "personalDataPublic"
  /** Is published and classified `classification`. */
  | "publishedButNotPublic"
  /** Another row of the sheet has the same Inventory ID; `value` is the ID. */
  | "idTwice";

/** What a rule found in one field. The sentence is made from the code and its parameters by a language catalogue. */
export type Finding<Code extends FindingCode = FindingCode> = {
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
