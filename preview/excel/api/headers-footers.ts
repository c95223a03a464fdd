/** Excel.HeaderFooterGroup: the same header and footer on all pages. In the file one text holds all three parts. */
import type { PageSetup } from "../../../src/xlsx/model";
import { ServerObject } from "../../protocol/server-object";
import { asText } from "./arguments";

type Parts = { left: string; center: string; right: string };

export class HeadersFooters extends ServerObject {
  readonly className = "HeaderFooterGroup";

  constructor(
    private readonly page: () => PageSetup,
    private readonly change: (change: Partial<PageSetup>) => void,
  ) {
    super();
  }
  get State(): string {
    return "Default";
  }
  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(
      () => ({ header: split(this.page().header), footer: split(this.page().footer) }),
      (header, footer) => this.change({ header: join(header), footer: join(footer) }),
    );
  }
}

class HeaderFooter extends ServerObject {
  readonly className = "HeaderFooter";

  constructor(
    private readonly read: () => { header: Parts; footer: Parts },
    private readonly write: (header: Parts, footer: Parts) => void,
  ) {
    super();
  }
  get LeftHeader(): string {
    return this.read().header.left;
  }
  set LeftHeader(value: unknown) {
    this.header({ left: asText(value) });
  }
  get CenterHeader(): string {
    return this.read().header.center;
  }
  set CenterHeader(value: unknown) {
    this.header({ center: asText(value) });
  }
  get RightHeader(): string {
    return this.read().header.right;
  }
  set RightHeader(value: unknown) {
    this.header({ right: asText(value) });
  }
  get LeftFooter(): string {
    return this.read().footer.left;
  }
  set LeftFooter(value: unknown) {
    this.footer({ left: asText(value) });
  }
  get CenterFooter(): string {
    return this.read().footer.center;
  }
  set CenterFooter(value: unknown) {
    this.footer({ center: asText(value) });
  }
  get RightFooter(): string {
    return this.read().footer.right;
  }
  set RightFooter(value: unknown) {
    this.footer({ right: asText(value) });
  }
  private header(change: Partial<Parts>): void {
    const { header, footer } = this.read();
    this.write({ ...header, ...change }, footer);
  }
  private footer(change: Partial<Parts>): void {
    const { header, footer } = this.read();
    this.write(header, { ...footer, ...change });
  }
}

/** "&LInventory&RPage &P" → its three parts. */
function split(text = ""): Parts {
  const parts: Parts = { left: "", center: "", right: "" };
  for (const match of text.matchAll(/&([LCR])((?:(?!&[LCR])[^])*)/g)) {
    if (match[1] === "L") parts.left = match[2] ?? "";
    else if (match[1] === "C") parts.center = match[2] ?? "";
    else parts.right = match[2] ?? "";
  }
  return parts;
}

function join({ left, center, right }: Parts): string | undefined {
  const text = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
  return text === "" ? undefined : text;
}
