import type { Dataset, FieldKey } from "../field";
import type { Finding, FindingCode } from "../finding";

/** One rule of one field: what it finds in the value, with the rest of the row at hand. */
export type Rule = (value: string, dataset: Dataset) => Finding | undefined;

/** The rules of one field. Of several errors the first is reported, so that a person has one thing to do for it. */
export type FieldRules = {
  /** For an empty value. */
  readonly whenEmpty: Rule | undefined;
  /** For a filled value, in this order. */
  readonly whenFilled: readonly Rule[];
};

/** What a rule says when the row must not be sent like this. */
export function error(field: FieldKey, code: FindingCode, params: Finding["params"] = {}): Finding {
  return { field, code, severity: "error", params };
}

/** What a rule says when somebody should look at it, but it may well be right. */
export function warning(field: FieldKey, code: FindingCode, params: Finding["params"] = {}): Finding {
  return { field, code, severity: "warning", params };
}
