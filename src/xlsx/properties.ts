/** docProps/core.xml: what File, Info shows. */
import type { Properties } from "./model";
import { openTag } from "./package";
import { child, elements, retag, tag, textOf, type XmlElement } from "./xml";
import { escapeText } from "./xml-text";

export const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

/** Element and namespace of each property. */
const PROPERTIES = [
  ["title", "dc:title", DUBLIN_CORE],
  ["subject", "dc:subject", DUBLIN_CORE],
  ["creator", "dc:creator", DUBLIN_CORE],
  ["description", "dc:description", DUBLIN_CORE],
  ["keywords", "cp:keywords", CORE],
] as const;

export function readProperties(root: XmlElement | undefined): Properties {
  const found: Properties = {};
  for (const [name] of PROPERTIES) {
    const text = textOf(child(root, name));
    if (text !== "") found[name] = text;
  }
  return found;
}

export function writeProperties(properties: Properties, old: XmlElement | undefined): string {
  const before = readProperties(old);
  const kept = elements(old).filter((element) =>
    PROPERTIES.every(([name]) => element.name !== name || before[name] === properties[name]),
  );
  const added = PROPERTIES.flatMap(([name, element, namespace]) => {
    const text = properties[name];
    if (!text || before[name] === text) return [];
    return [tag(element, { [`xmlns:${element.slice(0, 2)}`]: namespace }, escapeText(text))];
  });
  const content = kept.map(({ xml }) => xml).join("") + added.join("");
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  if (!old) return head + retag(undefined, "cp:coreProperties", { "xmlns:cp": CORE }, content);
  return `${head}${openTag(old)}${content}</${old.qualified}>`;
}
