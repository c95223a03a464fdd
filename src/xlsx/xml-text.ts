/** Text as it stands in XML, and the `_xHHHH_` escapes that spreadsheet files add for what XML cannot hold. */

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** XML text → characters. An entity that XML does not know is left as it stands. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES.get(name) ?? whole;
    const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Line ends as an XML reader must hand them on: CRLF and CR in the file are LF (XML 1.0, 2.11). */
export function normalizeLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Characters → XML text between tags. */
export function escapeText(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");
}

/** Characters → an attribute's value, for double quotes. Line ends and tabs are kept by reference. */
export function escapeAttribute(text: string): string {
  if (!/[&<>"\r\n\t]/.test(text)) return text;
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

/** `_xHHHH_` → the character (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function decodeXString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const NEEDS_X = /_x[0-9a-fA-F]{4}_|[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const LITERAL_ESCAPE = /_(?=x[0-9a-fA-F]{4}_)/g;
/** What XML cannot hold, CR (which XML turns into LF), and surrogates without their other half. */
const NOT_XML = /[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Characters → what ST_Xstring can hold; still to be escaped for XML. */
export function encodeXString(text: string): string {
  if (!NEEDS_X.test(text)) return text;
  return text.replace(LITERAL_ESCAPE, "_x005F_").replace(NOT_XML, hexEscape);
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
