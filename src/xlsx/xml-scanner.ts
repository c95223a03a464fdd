/** Reads XML token by token: no entities of its own, no DOCTYPE, so that no file can make it grow or reach outside. */
import { normalizeLineEnds, unescapeXml } from "./xml-text";

/** Not well-formed XML. Whoever knows the part's name turns it into an `XlsxError`. */
export class XmlError extends Error {}

export type XmlToken = "open" | "close" | "text" | "end";

const MAX_DEPTH = 1000;
const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;

/** After `next()` the fields describe the token. A self-closing tag is one "open" token with `selfClosing` set and no "close". */
export class XmlScanner {
  /** Name of the element as written: "x:row". */
  qualified = "";
  /** Name without its prefix: "row". */
  name = "";
  selfClosing = false;
  /** Where the token begins and ends in the source. */
  start = 0;
  end: number;
  private readonly open: string[] = [];
  /** Start and end of each attribute's name and value, four numbers an attribute. */
  private readonly marks: number[] = [];
  private marked = 0;

  constructor(
    readonly source: string,
    from = 0,
  ) {
    this.end = from;
  }

  get depth(): number {
    return this.open.length;
  }

  /** @throws XmlError where the text is not well-formed. */
  next(): XmlToken {
    const { source } = this;
    for (;;) {
      this.start = this.end;
      if (this.start >= source.length) {
        if (this.open.length > 0) throw new XmlError("a tag is not closed");
        return "end";
      }
      if (source.charCodeAt(this.start) !== LESS) return this.readText();
      const second = source.charCodeAt(this.start + 1);
      if (second === SLASH) return this.readClose();
      if (second !== 33 && second !== 63) return this.readOpen();
      if (source.startsWith("<![CDATA[", this.start)) {
        this.end = this.after("]]>", this.start + 9);
        return "text";
      }
      if (source.startsWith("<!--", this.start)) this.end = this.after("-->", this.start + 4);
      else if (second === 63) this.end = this.after("?>", this.start + 2);
      else throw new XmlError("a document type is not allowed");
    }
  }

  /** The text of a "text" token. */
  text(): string {
    if (this.source.startsWith("<![CDATA[", this.start)) {
      return normalizeLineEnds(this.source.slice(this.start + 9, this.end - 3));
    }
    return unescapeXml(normalizeLineEnds(this.source.slice(this.start, this.end)));
  }

  /** The value of an attribute by its name as written, "r:id". */
  attribute(name: string): string | undefined {
    for (let i = 0; i < this.marked; i += 4) {
      const from = this.marks[i] ?? 0;
      if ((this.marks[i + 1] ?? 0) - from === name.length && this.source.startsWith(name, from)) return this.value(i);
    }
    return undefined;
  }

  attributes(): Map<string, string> {
    const all = new Map<string, string>();
    for (let i = 0; i < this.marked; i += 4) {
      all.set(this.source.slice(this.marks[i], this.marks[i + 1]), this.value(i));
    }
    return all;
  }

  /** Skips to the end of the element whose "open" token was just read. */
  skip(): void {
    if (this.selfClosing) return;
    for (const depth = this.depth - 1; this.depth > depth;) this.next();
  }

  private value(mark: number): string {
    const raw = this.source.slice(this.marks[mark + 2], this.marks[mark + 3]);
    return unescapeXml(/[\r\n\t]/.test(raw) ? raw.replace(/\r\n|[\r\n\t]/g, " ") : raw);
  }

  private readText(): XmlToken {
    const next = this.source.indexOf("<", this.start);
    this.end = next < 0 ? this.source.length : next;
    if (this.open.length > 0) return "text";
    if (/[^\s\ufeff\0]/.test(this.source.slice(this.start, this.end))) throw new XmlError("text outside the root");
    return this.next();
  }

  private readClose(): XmlToken {
    this.end = this.after(">", this.start + 2);
    this.takeName(this.source.slice(this.start + 2, this.end - 1).trimEnd());
    if (this.open.pop() !== this.qualified) throw new XmlError(`</${this.qualified}> closes another element`);
    return "close";
  }

  private readOpen(): XmlToken {
    const { source } = this;
    let at = this.start + 1;
    while (!endsName(source.charCodeAt(at))) at++;
    this.takeName(source.slice(this.start + 1, at));
    if (this.qualified === "") throw new XmlError("a tag has no name");
    this.marked = 0;
    for (;;) {
      while (isSpace(source.charCodeAt(at))) at++;
      const code = source.charCodeAt(at);
      if (code === GREATER || code === SLASH) break;
      at = this.readAttribute(at);
    }
    this.selfClosing = source.charCodeAt(at) === SLASH;
    if (this.selfClosing && source.charCodeAt(++at) !== GREATER) throw new XmlError("a tag does not end");
    this.end = at + 1;
    if (!this.selfClosing && this.open.push(this.qualified) > MAX_DEPTH) throw new XmlError("too many levels");
    return "open";
  }

  private readAttribute(from: number): number {
    const { source, marks } = this;
    let at = from;
    while (!endsName(source.charCodeAt(at))) at++;
    const nameEnd = at;
    while (isSpace(source.charCodeAt(at))) at++;
    if (nameEnd === from || source.charCodeAt(at) !== EQUALS) throw new XmlError("an attribute has no value");
    at++;
    while (isSpace(source.charCodeAt(at))) at++;
    const quote = source[at];
    if (quote !== '"' && quote !== "'") throw new XmlError("an attribute is not quoted");
    const close = source.indexOf(quote, at + 1);
    if (close < 0) throw new XmlError("an attribute does not end");
    marks[this.marked] = from;
    marks[this.marked + 1] = nameEnd;
    marks[this.marked + 2] = at + 1;
    marks[this.marked + 3] = close;
    this.marked += 4;
    return close + 1;
  }

  private takeName(qualified: string): void {
    this.qualified = qualified;
    const colon = qualified.indexOf(":");
    this.name = colon < 0 ? qualified : qualified.slice(colon + 1);
  }

  private after(mark: string, from: number): number {
    const at = this.source.indexOf(mark, from);
    if (at < 0) throw new XmlError(`${mark} is missing`);
    return at + mark.length;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** A name ends at white space, "=", "/", ">" and where the text does (NaN). */
function endsName(code: number): boolean {
  return isSpace(code) || code === EQUALS || code === SLASH || code === GREATER || Number.isNaN(code);
}
