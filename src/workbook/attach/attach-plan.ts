import type { FieldKey, IsoDate, VocabularyKey } from "../../inventory/field";
import type { DepartmentName } from "../../inventory/finding";
import type { Decision } from "../../inventory/tables";
import type { SetUpOptions } from "../set-up/set-up-workbook";
import type { ListPlace } from "./list-place";

/** A header cell of the list: what is in it, and what it will say. */
export type HeaderChange = { readonly before: string; readonly after: string };

/** What the pane reads in a cell, and what is to be written in its place. */
export type ValueChanges = Readonly<Record<string, string>>;

/** Everything that was agreed to for a list. Plain data: it is kept while it is carried out. */
export type AttachPlan = {
  readonly place: ListPlace;
  /** The row right below the list as it was read, which is not part of it: one that is there later is somebody's new row. */
  readonly below: readonly string[];
  /** Every column from left to right. */
  readonly headers: readonly HeaderChange[];
  /** By field; a text that is not in it stays. */
  readonly values: Readonly<Partial<Record<FieldKey, ValueChanges>>>;
  /** Every department that the rows may name, those that the workbook knows already too. */
  readonly departments: readonly DepartmentName[];
  /** Values for the lists that the lead may edit. */
  readonly listValues: Readonly<Partial<Record<VocabularyKey, readonly string[]>>>;
  /** What rows without a Date Added get; "" leaves them as they are. */
  readonly dateAdded: IsoDate;
  readonly decisions: readonly Decision[];
  /** The workbook has an inventory already, with a blank Inventory sheet. */
  readonly isSetUp: boolean;
  /** How the other sheets are made, those that are not there. */
  readonly setUp: SetUpOptions;
};
