import type { FieldKey } from "../field";

/** Why a column is asked about; each has its question in the language catalogues. */
export type HeaderQuestion =
  /** The name of the dataset, or of a person. */
  | "whoseName"
  /** The name of the dataset, or of something that holds several. */
  | "nameOrContainer"
  /** An ID of the inventory, or of another list or a portal. */
  | "whichId"
  /** A whole department, or a part of one. */
  | "departmentOrPart"
  /** A department's short form. */
  | "departmentCode"
  /** The person who answers for the data, or another. */
  | "whichPerson"
  /** The system that holds the data, or where the data comes from. */
  | "systemOrOrigin"
  /** The area that the data covers, or the place where it is kept. */
  | "areaOrPlace"
  /** How often the data is updated, or asked for. */
  | "whichFrequency"
  /** When the data changed, or when the row was changed. */
  | "whichDate"
  /** When the records begin, or when they end. */
  | "beginOrEnd"
  /** The form in which data is kept, or another kind of thing. */
  | "whichKind"
  /** Who may see the data, or how much it matters. */
  | "whichLevel"
  /** How much the data is worth, or how soon it is published. */
  | "valueOrPriority"
  /** A status of publication, or another. */
  | "whichStatus"
  /** A status, or a date. */
  | "statusOrDate"
  /** A yes or no where the inventory says more. */
  | "yesOrNo"
  /** Where the data is published, or something else about it. */
  | "whichLink"
  /** A text that may describe the dataset. */
  | "whichText"
  /** The header is nearly that of a column. */
  | "alike"
  /** The header stands under another one that may be about something else. */
  | "underAnother"
  /** No column names the dataset, and this one may. */
  | "noName"
  /** Another column says that it is the same. */
  | "twice";

/**
 * Which column of the inventory a header means. `field`: certain, by the header itself or, where a header can mean
 * several, by what stands below it. `ask`: somebody has to say, the likeliest candidate comes first. `foreign`: outside
 * Appendix A; the column is kept as it is.
 */
export type HeaderMatch =
  | { readonly kind: "field"; readonly field: FieldKey; readonly how: "exact" | "synonym" | "values" }
  | { readonly kind: "ask"; readonly candidates: readonly FieldKey[]; readonly why: HeaderQuestion }
  | { readonly kind: "foreign" };
