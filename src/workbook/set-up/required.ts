/** Which cells of the Inventory table must be filled and which hold one of a list, as formulas need to know it. */
import type { Field, FieldKey } from "../../inventory/field";
import { fieldByKey } from "../../inventory/fields";
import { closedToSome } from "../../inventory/rules/access";
import { vocabularies } from "../../inventory/vocabularies";
import { departmentNames } from "./drop-downs";

/** `when`: only beside one of these values of another field. */
export type Required =
  { readonly kind: "always" } | { readonly kind: "when"; readonly field: FieldKey; readonly values: readonly string[] };

/** When an empty cell of the column is a problem; `undefined` for a column that nobody has to fill. */
export function missingWhen(key: FieldKey): Required | undefined {
  if (fieldByKey[key].requirement === "always") return { kind: "always" };
  switch (key) {
    case "sensitivityReason":
      return { kind: "when", field: "classification", values: closedToSome };
    case "publishedUrl":
    case "license":
      return { kind: "when", field: "publicationStatus", values: ["Published"] };
    default:
      return undefined;
  }
}

/** The name of the range that holds a field's choices; none for free text and for several values in one cell. */
export function listNameOf({ type, choicesFrom }: Field): string | undefined {
  if (type === "multiList" || choicesFrom === undefined || choicesFrom === "prompts") return undefined;
  if (choicesFrom === "departments" || choicesFrom === "departmentCodes") return departmentNames[choicesFrom];
  return vocabularies[choicesFrom].rangeName;
}
