import type { FieldKey } from "../../inventory/field";

/** The id of a field's control, or of the group of its controls. */
export const fieldId = (key: FieldKey) => `field-${key}`;
