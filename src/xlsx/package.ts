/** The parts of a file with their content types and relationships (Open Packaging Conventions, ECMA-376 part 2). */
import { type Package, XlsxError } from "./model";
import { attributeOf, childrenNamed, parseXml, tag, type XmlElement } from "./xml";
import { XmlError, XmlScanner } from "./xml-scanner";
import { deflateEntry, inflateEntry, readZip, writeZip, type ZipEntry } from "./zip";

export type Relationship = { id: string; type: string; target: string; external: boolean };

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part: as it lies in the file, or as somebody wrote it. */
type Part = { entry: ZipEntry } | { bytes: Uint8Array };

export class PartPackage implements Package {
  private readonly parts: Map<string, Part>;
  private readonly relationshipCache = new Map<string, readonly Relationship[]>();

  private constructor(parts: Map<string, Part>) {
    this.parts = parts;
  }

  /** @throws XlsxError notXlsx, damaged, encrypted, tooLarge */
  static open(bytes: Uint8Array): PartPackage {
    const parts = new Map<string, Part>();
    for (const [name, entry] of readZip(bytes)) parts.set(name.replace(/^\//, ""), { entry });
    return new PartPackage(parts);
  }

  static empty(): PartPackage {
    const bytes = encode(`${HEAD}<Types xmlns="${TYPES}"></Types>`);
    const opened = new PartPackage(new Map([[CONTENT_TYPES, { bytes }]]));
    opened.defaultType("rels", "application/vnd.openxmlformats-package.relationships+xml");
    opened.defaultType("xml", "application/xml");
    return opened;
  }

  /** One that can be changed without changing this one. */
  copy(): PartPackage {
    return new PartPackage(new Map(this.parts));
  }

  toZip(): Uint8Array {
    const entries = new Map<string, ZipEntry>();
    for (const [path, part] of this.parts) entries.set(path, "entry" in part ? part.entry : deflateEntry(part.bytes));
    return writeZip(entries);
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.key(path) !== undefined;
  }

  /** @throws XlsxError damaged */
  read(path: string): Uint8Array | undefined {
    const key = this.key(path);
    const part = key === undefined ? undefined : this.parts.get(key);
    if (!part || key === undefined) return undefined;
    return "entry" in part ? inflateEntry(key, part.entry) : part.bytes;
  }

  /** The text of a part. @throws XlsxError damaged when the part is missing, or is not text. */
  readText(path: string): string {
    const bytes = this.read(path);
    if (!bytes) throw new XlsxError("damaged", path);
    const wide =
      bytes[0] === 0xff && bytes[1] === 0xfe
        ? "utf-16le"
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? "utf-16be"
          : "utf-8";
    try {
      return new TextDecoder(wide, { fatal: true }).decode(bytes);
    } catch {
      throw new XlsxError("damaged", path);
    }
  }

  /** @throws XlsxError damaged */
  readXml(path: string): XmlElement {
    return naming(path, () => parseXml(this.readText(path)));
  }

  write(path: string, contentType: string, bytes: Uint8Array): void {
    this.parts.set(this.key(path) ?? path, { bytes });
    this.declare(path, contentType);
    if (path.endsWith(".rels")) this.relationshipCache.clear();
  }

  /** Replaces the text of a part that is there, or adds a part whose content type needs no declaration. */
  writeText(path: string, text: string): void {
    this.parts.set(this.key(path) ?? path, { bytes: encode(text) });
    if (path.endsWith(".rels")) this.relationshipCache.clear();
  }

  /** Removes a part with its relationships and its content type. Who refers to it must be told separately. */
  remove(path: string): void {
    for (const name of [path, relationshipsPath(path)]) {
      const key = this.key(name);
      if (key !== undefined) this.parts.delete(key);
    }
    this.relationshipCache.delete(path);
    const types = this.readXml(CONTENT_TYPES);
    const kept = types.children.map((node) =>
      typeof node === "string" || attributeOf(node, "PartName")?.toLowerCase() === `/${path}`.toLowerCase()
        ? ""
        : node.xml,
    );
    this.writeText(CONTENT_TYPES, HEAD + openTag(types) + kept.join("") + `</${types.qualified}>`);
  }

  relationships(source: string): readonly Relationship[] {
    const known = this.relationshipCache.get(source);
    if (known) return known;
    const path = relationshipsPath(source);
    const found = this.has(path)
      ? childrenNamed(this.readXml(path), "Relationship").map((r) => readRelationship(source, r))
      : [];
    this.relationshipCache.set(source, found);
    return found;
  }

  /** Parts that `source` refers to, by the end of the relationship's type: "/worksheet". */
  related(source: string, kind: string): Relationship[] {
    return this.relationships(source).filter(({ type, external }) => type.endsWith(`/${kind}`) && !external);
  }

  relate(source: string, type: string, target: string, external = false): string {
    const all = this.relationships(source);
    const same = all.find((r) => r.type === type && r.target === target && r.external === external);
    if (same) return same.id;
    const used = new Set(all.map(({ id }) => id));
    let number = all.length + 1;
    while (used.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.writeRelationships(source, [...all, { id, type, target, external }]);
    return id;
  }

  unrelate(source: string, unwanted: (relationship: Relationship) => boolean): void {
    const all = this.relationships(source);
    const kept = all.filter((relationship) => !unwanted(relationship));
    if (kept.length < all.length) this.writeRelationships(source, kept);
  }

  /** The parts that one gets to from the package by relationships, with the parts that hold those. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const waiting = [""];
    for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
      for (const { target, external } of this.relationships(source)) {
        if (external || found.has(target) || !this.has(target)) continue;
        found.add(target);
        waiting.push(target);
      }
    }
    return found;
  }

  private writeRelationships(source: string, all: readonly Relationship[]): void {
    const path = relationshipsPath(source);
    // Those that were there keep their own XML, so that a target written in an unusual way stays as it was.
    const old = new Map(
      this.has(path)
        ? childrenNamed(this.readXml(path), "Relationship").map((r) => [attributeOf(r, "Id") ?? "", r] as const)
        : [],
    );
    const rows = all.map((r) => old.get(r.id)?.xml ?? writeRelationship(source, r));
    const prefix = [...old.values()][0]?.qualified.includes(":") ? this.readXml(path) : undefined;
    const open = prefix ? openTag(prefix) : `<Relationships xmlns="${RELATIONSHIPS}">`;
    this.writeText(path, `${HEAD}${open}${rows.join("")}</${prefix?.qualified ?? "Relationships"}>`);
  }

  private declare(path: string, contentType: string): void {
    const types = this.readXml(CONTENT_TYPES);
    const partName = `/${path}`;
    const same = childrenNamed(types, "Override").find(
      (o) => attributeOf(o, "PartName")?.toLowerCase() === partName.toLowerCase(),
    );
    if (attributeOf(same, "ContentType") === contentType) return;
    const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
    const byExtension = childrenNamed(types, "Default").find(
      (d) => attributeOf(d, "Extension")?.toLowerCase() === extension,
    );
    if (!same && attributeOf(byExtension, "ContentType") === contentType) return;
    this.addType(types, tag("Override", { xmlns: TYPES, PartName: partName, ContentType: contentType }), same);
  }

  private defaultType(extension: string, contentType: string): void {
    const types = this.readXml(CONTENT_TYPES);
    this.addType(types, tag("Default", { xmlns: TYPES, Extension: extension, ContentType: contentType }));
  }

  private addType(types: XmlElement, added: string, replaced?: XmlElement): void {
    const kept = types.children.map((node) => (typeof node === "string" || node === replaced ? "" : node.xml));
    const plain = types.qualified === "Types" ? added.replace(` xmlns="${TYPES}"`, "") : added;
    this.writeText(CONTENT_TYPES, HEAD + openTag(types) + kept.join("") + plain + `</${types.qualified}>`);
  }

  /** Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3). */
  private key(path: string): string | undefined {
    if (this.parts.has(path)) return path;
    const wanted = path.toLowerCase();
    for (const name of this.parts.keys()) if (name.toLowerCase() === wanted) return name;
    return undefined;
  }
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf("/");
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

/** A target as it stands in a relationship of `source` → a path from the root, without the leading slash. */
export function resolveTarget(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The other way round: a path from the root as Excel writes it into a relationship of `source`. Some readers know no other. */
function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => ".."), ...to].join("/");
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Runs a reader and names the part when its XML is broken. @throws XlsxError damaged */
export function naming<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof XmlError) throw new XlsxError("damaged", part);
    throw error;
  }
}

/** The opening tag of an element, as it stands in the file, never self-closing. */
export function openTag(element: XmlElement): string {
  const scanner = new XmlScanner(element.xml);
  scanner.next();
  const text = element.xml.slice(0, scanner.end);
  return scanner.selfClosing ? `${text.slice(0, -2)}>` : text;
}

function readRelationship(source: string, element: XmlElement): Relationship {
  const external = attributeOf(element, "TargetMode") === "External";
  const target = attributeOf(element, "Target") ?? "";
  return {
    id: attributeOf(element, "Id") ?? "",
    type: attributeOf(element, "Type") ?? "",
    target: external ? target : resolveTarget(source, target),
    external,
  };
}

function writeRelationship(source: string, { id, type, target, external }: Relationship): string {
  return tag("Relationship", {
    xmlns: undefined,
    Id: id,
    Type: type,
    Target: external ? target : relativeTarget(source, target),
    TargetMode: external ? "External" : undefined,
  });
}
