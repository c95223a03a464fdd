/** The texts that cells refer to by number. Ours are written into the cells, so the part stays as it is. */
import { readText } from "./xml";
import { XmlScanner } from "./xml-scanner";
import { decodeXString } from "./xml-text";

/** @throws XmlError */
export function readSharedStrings(source: string): string[] {
  const scanner = new XmlScanner(source);
  const strings: string[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open" && scanner.name === "si") strings.push(readRichText(scanner));
  }
  return strings;
}

/**
 * The plain text of `<si>` or `<is>`, whose "open" token was just read: its runs without their looks, and without the
 * readings above Japanese text.
 */
export function readRichText(scanner: XmlScanner): string {
  return decodeXString(readRuns(scanner));
}

function readRuns(scanner: XmlScanner): string {
  let text = "";
  if (scanner.selfClosing) return text;
  for (let token = scanner.next(); token !== "close"; token = scanner.next()) {
    if (token !== "open") continue;
    if (scanner.name === "t") text += readText(scanner);
    else if (scanner.name === "r") text += readRuns(scanner);
    else scanner.skip();
  }
  return text;
}
