import type { FieldKey } from "../field";
import { error, type Rule } from "./rule";

const label = "[a-z\\d](?:[a-z\\d-]*[a-z\\d])?";
const lastLabel = "[a-z](?:[a-z\\d-]*[a-z\\d])?";
const octet = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const host = `(?:(?:${label}\\.)*${lastLabel}|${octet}(?:\\.${octet}){3})`;
const port = "(?::(?:\\d{1,4}|[1-5]\\d{4}|6[0-4]\\d{3}))?";
const rest = '(?:[^\\s<>"{}|\\\\^`%[\\]#]|%[\\da-f]{2})*';

/**
 * http or https, a host, and nothing that would break the uri that DCAT-US asks for. Letters beyond ASCII are allowed
 * after the host; whoever exports writes them with percent signs.
 */
const webAddress = new RegExp(`^https?://${host}${port}(?:[/?]${rest})?(?:#${rest})?$`, "i");

const separator = /[\s,;]/;
const anotherAddress = /[\s,;](?:https?:\/\/|www\.)\S/i;

/** Whether a text is one web address, which a browser can read too: not every host that looks like one is one. */
export function isWebAddress(text: string): boolean {
  return webAddress.test(text) && canBeRead(text);
}

/** `URL.canParse`, which Safari, the web view of Excel on the Mac, has only since version 17. */
function canBeRead(address: string): boolean {
  try {
    return new URL(address).host !== "";
  } catch {
    return false;
  }
}

/** One web address, and no more. */
export function aWebAddress(field: FieldKey): Rule {
  const several = error(field, "severalWebAddresses");
  const password = error(field, "passwordInAddress");
  const none = error(field, "notAWebAddress");
  return (value) => {
    if (separator.test(value) && anotherAddress.test(value)) return several;
    if (isWebAddress(value)) return undefined;
    return /^https?:\/\/[^/?#\s]*@/i.test(value) ? password : none;
  };
}
