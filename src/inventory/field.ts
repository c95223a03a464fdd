/** The types of the one table of fields (`fields.ts`) and of what it describes. */

/** A field's key is its column header in camel case: "Published URL" is `publishedUrl`. */
export type FieldKey =
  | "inventoryId"
  | "department"
  | "division"
  | "datasetName"
  | "description"
  | "theme"
  | "dataSteward"
  | "stewardEmail"
  | "keywords"
  | "sourceSystem"
  | "format"
  | "updateFrequency"
  | "periodFrom"
  | "periodTo"
  | "geographicCoverage"
  | "dataLastUpdated"
  | "dataDictionaryLink"
  | "qualityConcerns"
  | "classification"
  | "sensitivityReason"
  | "containsPersonalData"
  | "requestFrequency"
  | "requestChannels"
  | "publicationStatus"
  | "publishedUrl"
  | "license"
  | "priority"
  | "promptsAnswered"
  | "quickStartMatch"
  | "addedBy"
  | "dateAdded"
  | "lastChangedBy"
  | "lastChanged"
  | "reviewStatus"
  | "reviewerNote"
  | "pocReply"
  | "reviewedBy"
  | "reviewedOn"
  | "duplicateOf";

/**
 * One row of the inventory. Every value is text as a person would type it; "" is empty. Dates are "2026-11-23",
 * dates with a time "2026-11-23T09:30", lists are joined by "; " (`list.ts` takes them apart).
 */
export type Dataset = { readonly [Key in FieldKey]: string };

/** How a column holds its values. */
export type ColumnType =
  | "text"
  | "longText"
  | "list"
  | "multiList"
  | "date"
  | "dateTime"
  | "email"
  | "url"
  | "yesNoUnknown"
  | "yesNo"
  | "number";

/** The lists behind the drop-downs; each is a table of the Lists sheet. */
export type VocabularyKey =
  | "theme"
  | "format"
  | "updateFrequency"
  | "classification"
  | "yesNoUnknown"
  | "yesNo"
  | "requestFrequency"
  | "requestChannels"
  | "publicationStatus"
  | "license"
  | "priority"
  | "reviewStatus"
  | "answer";

/** Where a column's choices come from: a list of the Lists sheet, the departments of the Departments sheet, or the nine prompts. */
export type ChoicesFrom = VocabularyKey | "departments" | "departmentCodes" | "prompts";

/** One column of any of the workbook's tables. */
export type Column<Key extends string = string> = {
  readonly key: Key;
  /** The text in the sheet's header cell; also how the column is found again. */
  readonly header: string;
  readonly type: ColumnType;
  readonly choicesFrom?: ChoicesFrom;
  /** The few choices of a column whose list stands on no sheet; all of them and their commas take at most 255 characters (fact 3.7). */
  readonly choices?: readonly string[];
  /** In characters. */
  readonly width: number;
  /** Shown when the cell is selected; at most 255 characters (fact 3.8). */
  readonly help: string;
  /** Other headers that real inventories use for the same thing. */
  readonly synonyms?: readonly string[];
};

/** The four sections of the form, and "record" for what the add-in and the lead fill. */
export type FieldGroup = "what" | "who" | "where" | "access" | "record";

/**
 * `always`: before a row can be sent. `conditional`: when another answer asks for it. `addIn`: filled by the add-in.
 * `lead`: the lead analyst's.
 */
export type Requirement = "always" | "conditional" | "optional" | "addIn" | "lead";

/** One column of the Inventory table. */
export type Field = Column<FieldKey> & {
  /** Above the field in the form. */
  readonly label: string;
  readonly example?: string;
  readonly group: FieldGroup;
  readonly requirement: Requirement;
  /** Lengths in characters that a filled value must keep. */
  readonly length?: { readonly min: number; readonly max: number };
  /** The property of a DCAT-US v1.1 dataset that the value goes into. */
  readonly dcat?: string;
};

export type PromptCode = "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "P8" | "P9";

/** "2026-11-23" */
export type IsoDate = string;

/** "2026-11-23T09:30", in the person's own time zone. */
export type IsoDateTime = string;
