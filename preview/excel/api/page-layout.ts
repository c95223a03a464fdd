/** Excel.PageLayout: how a sheet prints. Margins are points here and inches in the file. */
import type { PageSetup, Sheet } from "../../../src/xlsx/model";
import { ServerObject } from "../../protocol/server-object";
import { absoluteAddress } from "../absolute-address";
import { invalidArgument, notInStandIn } from "../errors";
import { freshId } from "../identities";
import { changeSheet } from "../operation";
import { asBoolean, asNumber, asOneOf, asPlace, asRecord, asWhole } from "./arguments";
import { HeadersFooters } from "./headers-footers";
import type { HostContext } from "./host-context";

const POINTS_PER_INCH = 72;
const PAPERS: Readonly<Record<string, number>> = { letter: 1, tabloid: 3, legal: 5, a3: 8, a4: 9, a5: 11 };
type Margin = keyof NonNullable<PageSetup["margins"]>;
/** Excel's "Normal" margins, in inches. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

export class PageLayout extends ServerObject {
  readonly className = "PageLayout";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get Orientation(): string {
    return this.sheet.page.landscape ? "Landscape" : "Portrait";
  }
  set Orientation(value: unknown) {
    this.change({ landscape: asOneOf(value, ["Portrait", "Landscape"] as const) === "Landscape" });
  }
  get PaperSize(): string | null {
    const name = Object.keys(PAPERS).find((each) => PAPERS[each] === (this.sheet.page.paperSize ?? 1));
    return name === undefined ? null : name.charAt(0).toUpperCase() + name.slice(1);
  }
  set PaperSize(value: unknown) {
    const paperSize = PAPERS[String(value).toLowerCase()];
    if (paperSize === undefined) throw invalidArgument();
    this.change({ paperSize });
  }
  get Zoom(): unknown {
    const { fitToWidth, fitToHeight } = this.sheet.page;
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
    return {
      ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
      ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
    };
  }
  /** Fitting to pages; a fixed scale but 100 % is not in the stand-in. */
  set Zoom(value: unknown) {
    const { horizontalFitToPages, verticalFitToPages, scale } = asRecord(value);
    if (scale !== undefined && scale !== null && scale !== 100) throw notInStandIn("PageLayout.zoom.scale");
    const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
    this.change({
      fitToWidth: fits ? asWhole(horizontalFitToPages, 0) : undefined,
      fitToHeight: fits ? asWhole(verticalFitToPages, 0) : undefined,
    });
  }
  get CenterHorizontally(): boolean {
    return this.sheet.page.centerHorizontally ?? false;
  }
  set CenterHorizontally(value: unknown) {
    this.change({ centerHorizontally: asBoolean(value) });
  }
  get PrintGridlines(): boolean {
    return this.sheet.page.printGridlines ?? false;
  }
  set PrintGridlines(value: unknown) {
    this.change({ printGridlines: asBoolean(value) });
  }

  get LeftMargin(): number {
    return this.margin("left");
  }
  set LeftMargin(value: unknown) {
    this.setMargins({ left: asNumber(value) });
  }
  get RightMargin(): number {
    return this.margin("right");
  }
  set RightMargin(value: unknown) {
    this.setMargins({ right: asNumber(value) });
  }
  get TopMargin(): number {
    return this.margin("top");
  }
  set TopMargin(value: unknown) {
    this.setMargins({ top: asNumber(value) });
  }
  get BottomMargin(): number {
    return this.margin("bottom");
  }
  set BottomMargin(value: unknown) {
    this.setMargins({ bottom: asNumber(value) });
  }
  get HeaderMargin(): number {
    return this.margin("header");
  }
  set HeaderMargin(value: unknown) {
    this.setMargins({ header: asNumber(value) });
  }
  get FooterMargin(): number {
    return this.margin("footer");
  }
  set FooterMargin(value: unknown) {
    this.setMargins({ footer: asNumber(value) });
  }
  SetPrintMargins(unit: unknown, margins: unknown): void {
    const perInch = { Points: 72, Inches: 1, Centimeters: 2.54 }[asOneOf(unit, ["Points", "Inches", "Centimeters"])];
    const wanted: Partial<Record<Margin, number>> = {};
    for (const [name, value] of Object.entries(asRecord(margins))) {
      if (value === undefined || value === null) continue;
      wanted[asOneOf(name, ["left", "right", "top", "bottom", "header", "footer"])] =
        (asNumber(value) / perInch) * POINTS_PER_INCH;
    }
    this.setMargins(wanted);
  }

  get HeadersFooters(): HeadersFooters {
    return new HeadersFooters(
      () => this.sheet.page,
      (change) => this.change(change),
    );
  }

  SetPrintTitleRows(rows: unknown): void {
    const { area } = asPlace(this.context.live.book, this.sheet, rows);
    const columns = this.titlePart((part) => /\$[A-Z]/.test(part));
    const titles = absoluteAddress(this.sheet, { ...area, column: 0, columns: 16_384 });
    this.setName("_xlnm.Print_Titles", [columns, titles].filter(Boolean).join(","));
  }
  SetPrintTitleColumns(columns: unknown): void {
    const { area } = asPlace(this.context.live.book, this.sheet, columns);
    const rows = this.titlePart((part) => !/!\$[A-Z]/.test(part));
    const titles = absoluteAddress(this.sheet, { ...area, row: 0, rows: 1_048_576 });
    this.setName("_xlnm.Print_Titles", [titles, rows].filter(Boolean).join(","));
  }
  SetPrintArea(area: unknown): void {
    const place = asPlace(this.context.live.book, this.sheet, area);
    this.setName("_xlnm.Print_Area", absoluteAddress(this.sheet, place.area));
  }

  private margin(edge: Margin): number {
    return (this.sheet.page.margins ?? USUAL_MARGINS)[edge] * POINTS_PER_INCH;
  }
  private setMargins(points: Partial<Record<Margin, number>>): void {
    const inches = Object.entries(points).map(([edge, value]): [string, number] => [edge, value / POINTS_PER_INCH]);
    this.change({ margins: { ...USUAL_MARGINS, ...this.sheet.page.margins, ...Object.fromEntries(inches) } });
  }
  private change(change: Partial<PageSetup>): void {
    this.context.assertWritable();
    changeSheet(this.context.live, this.sheet, ({ live, sheet }) => {
      sheet.page = { ...sheet.page, ...change };
      live.changed({ kind: "sheetChanged", sheet });
    });
  }
  private titlePart(wanted: (part: string) => boolean): string | undefined {
    const name = this.context.live.book.names.find(
      (each) => each.name === "_xlnm.Print_Titles" && each.sheet === this.sheet.name,
    );
    return name?.refersTo.split(",").find(wanted);
  }
  private setName(name: string, refersTo: string): void {
    this.context.assertWritable();
    const id = freshId();
    changeSheet(this.context.live, this.sheet, ({ live, sheet }) => {
      live.book.names = live.book.names.filter((each) => each.name !== name || each.sheet !== sheet.name);
      live.book.names.push(live.giveId({ name, refersTo, sheet: sheet.name }, id));
      live.changed({ kind: "names" });
    });
  }
}
