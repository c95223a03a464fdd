import type { Dataset } from "../field";
import type { Checked } from "../finding";
import type { ReviewStatus } from "../review-status";
import type { Settings } from "../settings";
import type { Department } from "../tables";
import type { ExportSentences } from "./language/language";

/** What an export needs to know besides the rows. */
export type ExportContext = {
  /** Puts a row right and says what its rules find; `createChecker` makes it. */
  readonly check: (dataset: Dataset) => Checked;
  /** Points of contact stand in for stewards whom nobody knows. */
  readonly departments: readonly Department[];
  /** "" where the workbook does not say. */
  readonly city: string;
  /** Stands in where a department has no point of contact; "" where the workbook does not say. */
  readonly leadAnalyst: string;
  readonly leadEmail: string;
  /** What the catalog is called and what is in it, as DCAT-US 3.0 asks for. */
  readonly title: string;
  readonly description: string;
};

/** What an export needs to know besides the rows, from an open workbook. */
export function exportContext(
  book: {
    readonly settings: Pick<Settings, "city" | "leadAnalyst" | "leadEmail">;
    readonly departments: readonly Department[];
  },
  { title, description }: ExportSentences,
): Omit<ExportContext, "check"> {
  const { city, leadAnalyst, leadEmail } = book.settings;
  return { departments: book.departments, city, leadAnalyst, leadEmail, title: title(city), description };
}

/**
 * Whom the catalog is for. `public`: everybody, so only datasets that are classified Public. `publicWithTitles`: every
 * other dataset as well, but of it no more than what it is called, so that people see what exists. `full`: the city
 * itself, with everything.
 */
export type ExportScope = "public" | "publicWithTitles" | "full";

export type ExportOptions = {
  readonly scope: ExportScope;
  /** The statuses of the rows to take; left out, those of `defaultStatuses`. */
  readonly statuses?: readonly ReviewStatus[];
  /** Also asks for keywords, the day on which the data last changed, and a contact's email address. */
  readonly strict: boolean;
};

/** Why something of the inventory is not in the catalog. */
export type LeftOutCode =
  /** The row has another status than those asked for; `status` is it. */
  | "status"
  /** Its `classification` is not Public. */
  | "notPublic"
  /** Two rows have this Inventory ID, so nobody could tell them apart in the catalog. */
  | "idTwice"
  /** Rules of the row do not pass; `fields` are the headers of their columns. */
  | "problems"
  /** Nobody outside may read more of it than what it is called, and a strict catalog asks for more. */
  | "titleOnly"
  /** A strict catalog needs keywords. */
  | "noKeywords"
  /** A strict catalog needs the day on which the data last changed. */
  | "noDataLastUpdated"
  /** Nobody has an email address, which the contact of 3.0 and of every strict catalog needs. */
  | "noContactEmail"
  /** DCAT-US 1.1 cannot say that records begin at `from` and still go on. */
  | "periodWithoutEnd"
  /** DCAT-US 1.1 cannot say that records end at `to` without saying when they begin. */
  | "periodWithoutBeginning";

/** A row that is not in the catalog, or a value that is missing in a row that is. */
export type LeftOut = {
  readonly inventoryId: string;
  readonly what: "row" | "value";
  readonly code: LeftOutCode;
  readonly params: Readonly<Record<string, string>>;
};
