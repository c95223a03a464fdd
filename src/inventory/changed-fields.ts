import type { Dataset, FieldKey } from "./field";
import { fields } from "./fields";

/** What differs between two readings of a row, who wrote last and when aside. @param other left out for a new row */
export function changedFields(one: Dataset, other: Dataset | undefined): readonly FieldKey[] {
  return fields
    .map(({ key }) => key)
    .filter((key) => key !== "lastChanged" && key !== "lastChangedBy" && one[key] !== other?.[key]);
}
