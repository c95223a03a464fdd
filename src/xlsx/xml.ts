/** Small XML trees: reading a part, and writing elements so that what is not understood stays in them. */
import { escapeAttribute, escapeText } from "./xml-text";
import { XmlError, XmlScanner } from "./xml-scanner";

export type XmlElement = {
  /** As written, "x14:dataValidation". */
  readonly qualified: string;
  /** Without the prefix. */
  readonly name: string;
  /** By name as written. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: ReadonlyArray<XmlElement | string>;
  /** Its own XML, as it stands in the file. */
  readonly xml: string;
};

/** @throws XmlError when the text is not one well-formed element. */
export function parseXml(source: string): XmlElement {
  const scanner = new XmlScanner(source);
  if (scanner.next() !== "open") throw new XmlError("no element");
  const root = readElement(scanner);
  if (scanner.next() !== "end") throw new XmlError("more than one root");
  return root;
}

/** The element whose "open" token was just read. */
export function readElement(scanner: XmlScanner): XmlElement {
  type Open = {
    qualified: string;
    name: string;
    attributes: Map<string, string>;
    start: number;
    children: Array<XmlElement | string>;
  };
  const begin = (): Open => ({
    qualified: scanner.qualified,
    name: scanner.name,
    attributes: scanner.attributes(),
    start: scanner.start,
    children: [],
  });
  const finish = ({ start, ...element }: Open): XmlElement => ({
    ...element,
    xml: scanner.source.slice(start, scanner.end),
  });
  const stack: Open[] = [];
  let current = begin();
  if (scanner.selfClosing) return finish(current);
  for (;;) {
    const token = scanner.next();
    if (token === "text") current.children.push(scanner.text());
    else if (token === "open" && scanner.selfClosing) current.children.push(finish(begin()));
    else if (token === "open") {
      stack.push(current);
      current = begin();
    } else {
      const done = finish(current);
      const parent = stack.pop();
      if (!parent) return done;
      parent.children.push(done);
      current = parent;
    }
  }
}

/** The text directly in the element whose "open" token was just read, and on to its end. */
export function readText(scanner: XmlScanner): string {
  let text = "";
  if (scanner.selfClosing) return text;
  for (let token = scanner.next(); token !== "close"; token = scanner.next()) {
    if (token === "text") text += scanner.text();
    else scanner.skip();
  }
  return text;
}

export function elements(parent: XmlElement | undefined): XmlElement[] {
  return (parent?.children ?? []).filter((node) => typeof node !== "string");
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return elements(parent).find((node) => node.name === name);
}

export function childrenNamed(parent: XmlElement | undefined, name: string): XmlElement[] {
  return elements(parent).filter((node) => node.name === name);
}

/** The text directly in an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).filter((node) => typeof node === "string").join("");
}

/** An attribute by its name without a prefix: `r:id` in one file may be `ns2:id` in another. */
export function attributeOf(element: XmlElement | undefined, local: string): string | undefined {
  const exact = element?.attributes.get(local);
  if (exact !== undefined || !element) return exact;
  for (const [name, value] of element.attributes) {
    if (name.endsWith(`:${local}`) && !name.startsWith("xmlns:")) return value;
  }
  return undefined;
}

export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = element?.attributes.get(name);
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** xsd:boolean; `undefined` when the attribute is not there. */
export function booleanOf(element: XmlElement | undefined, name: string): boolean | undefined {
  return readBoolean(element?.attributes.get(name));
}

export function readBoolean(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === "1" || value === "true" || value === "on";
}

export type AttributeValue = string | number | boolean | undefined;

/** One element as XML. `undefined` attributes are left out; `content` is XML already. */
export function tag(name: string, attributes: Record<string, AttributeValue> = {}, content = ""): string {
  return retag(undefined, name, attributes, content);
}

/** Like `tag`, over the attributes of `old`: those in `changes` are replaced, and left out where `undefined`. */
export function retag(
  old: XmlElement | undefined,
  name: string,
  changes: Record<string, AttributeValue>,
  content = "",
): string {
  const all = new Map<string, AttributeValue>(old?.attributes);
  for (const [key, value] of Object.entries(changes)) all.set(key, value);
  let text = `<${name}`;
  for (const [key, value] of all) {
    if (value === undefined) continue;
    const written = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    text += ` ${key}="${escapeAttribute(written)}"`;
  }
  return content === "" ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** What is in an element, as it stands in the file, but for the children that `dropped` names. */
export function contentWithout(element: XmlElement | undefined, ...dropped: string[]): string {
  return (element?.children ?? [])
    .filter((node) => typeof node === "string" || !dropped.includes(node.name))
    .map((node) => (typeof node === "string" ? escapeText(node) : node.xml))
    .join("");
}

/**
 * Our own XML inside a part of somebody who writes every element with a prefix ("x:row"): its first tag gets the
 * part's namespace as default. Elsewhere it is left as it is.
 */
export function adopt(xml: string, root: Pick<XmlElement, "qualified" | "attributes">): string {
  const colon = root.qualified.indexOf(":");
  if (colon < 0 || xml === "" || /^<[^>]*\sxmlns="/.test(xml)) return xml;
  const namespace = root.attributes.get(`xmlns:${root.qualified.slice(0, colon)}`) ?? "";
  return xml.replace(/^<[^\s/>]+/, (name) => `${name} xmlns="${escapeAttribute(namespace)}"`);
}
