/** The texts that cells refer to by number. Ours are written into the cells, so the part stays as it is. */
import { elements, readElement, textOf, type XmlElement } from "./xml";
import { XmlScanner } from "./xml-scanner";
import { decodeXString } from "./xml-text";

/** @throws XmlError */
export function readSharedStrings(source: string): string[] {
  const scanner = new XmlScanner(source);
  const strings: string[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open" && scanner.name === "si") strings.push(richText(readElement(scanner)));
  }
  return strings;
}

/** The plain text of `<si>` or `<is>`: its runs without their looks, and without the readings above Japanese text. */
export function richText(item: XmlElement): string {
  let text = "";
  for (const node of elements(item)) {
    if (node.name === "t") text += textOf(node);
    else if (node.name === "r") text += richText(node);
  }
  return item.name === "r" ? text : decodeXString(text);
}
