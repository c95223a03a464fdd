import type { FieldKey } from "../field";
import { error, type Rule } from "./rule";

/**
 * http or https, a host, and nothing that would break the uri that DCAT-US asks for. Letters beyond ASCII are allowed
 * after the host; whoever exports writes them with percent signs.
 */
const webAddress = new RegExp(
  [
    "^https?://",
    "(?:[a-z\\d](?:[a-z\\d-]*[a-z\\d])?\\.)*[a-z\\d](?:[a-z\\d-]*[a-z\\d])?",
    "(?::\\d{1,5})?",
    '(?:[/?](?:[^\\s<>"{}|\\\\^`%[\\]#]|%[\\da-f]{2})*)?',
    '(?:#(?:[^\\s<>"{}|\\\\^`%[\\]#]|%[\\da-f]{2})*)?$',
  ].join(""),
  "i",
);

const separator = /[\s,;]/;
const anotherAddress = /[\s,;](?:https?:\/\/|www\.)\S/i;

/** One web address, and no more. */
export function aWebAddress(field: FieldKey): Rule {
  const several = error(field, "severalWebAddresses");
  const password = error(field, "passwordInAddress");
  const none = error(field, "notAWebAddress");
  return (value) => {
    if (separator.test(value) && anotherAddress.test(value)) return several;
    if (webAddress.test(value)) return undefined;
    return /^https?:\/\/[^/?#\s]*@/i.test(value) ? password : none;
  };
}
