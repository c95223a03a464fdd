/** The parts of a range that are objects of their own (format, validation, conditional formats), hiding, grouping, merging, links. */
import type { Hyperlink } from "../../../src/xlsx/model";
import type { ServerObject } from "../../protocol/server-object";
import { areaOf, contains, intersect } from "../cells";
import { accessDenied, invalidArgument } from "../errors";
import { groupLevel, setGroupHidden } from "../groups";
import { setHidden } from "../hidden";
import { enterValues } from "../edit";
import { removeLinks, setLink } from "../links";
import { mergeCells, unmergeCells } from "../merges";
import { asBoolean, asOneOf, asRecord } from "./arguments";
import { ConditionalFormats } from "./conditional-formats";
import { DataValidationObject } from "./data-validation";
import { RangeFormat } from "./range-format";
import { RangeRelatives } from "./range-relatives";

export abstract class RangeLook extends RangeRelatives {
  get Format(): RangeFormat {
    return new RangeFormat(this.context, this.sheet, () => this.area);
  }
  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this.context, this.sheet, () => this.area);
  }
  get ConditionalFormats(): ServerObject {
    return new ConditionalFormats(this.context, this.sheet, () => this.area);
  }

  /** `null` when some of the rows are hidden and others not. */
  get RowHidden(): boolean | null {
    const { row, rows } = this.area;
    return allOf(row, Math.min(rows, 100_000), (each) => this.sheet.rowFormats.get(each)?.hidden === true);
  }
  set RowHidden(value: unknown) {
    this.assertFormatsAllowed();
    setHidden(this.live, this.sheet, this.area, "rows", asBoolean(value));
  }
  get ColumnHidden(): boolean | null {
    const { column, columns } = this.area;
    const isHidden = (at: number): boolean =>
      this.sheet.columnFormats.some((format) => format.first <= at && at <= format.last && format.hidden === true);
    return allOf(column, columns, isHidden);
  }
  set ColumnHidden(value: unknown) {
    this.assertFormatsAllowed();
    setHidden(this.live, this.sheet, this.area, "columns", asBoolean(value));
  }

  Group(option: unknown): void {
    this.assertFormatsAllowed();
    groupLevel(this.live, this.sheet, this.area, asGroupOption(option), 1);
  }
  Ungroup(option: unknown): void {
    this.assertFormatsAllowed();
    groupLevel(this.live, this.sheet, this.area, asGroupOption(option), -1);
  }
  ShowGroupDetails(option: unknown): void {
    this.assertFormatsAllowed();
    setGroupHidden(this.live, this.sheet, this.area, asGroupOption(option), false);
  }
  HideGroupDetails(option: unknown): void {
    this.assertFormatsAllowed();
    setGroupHidden(this.live, this.sheet, this.area, asGroupOption(option), true);
  }

  Merge(across: unknown): void {
    this.assertFormatsAllowed();
    const { area, sheet } = this;
    if (sheet.tables.some((table) => intersect(areaOf(table.range), area))) throw invalidArgument();
    const blocks = asBoolean(across, false)
      ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
      : [area];
    this.Unmerge();
    for (const block of blocks) mergeCells(this.live, sheet, block);
  }
  Unmerge(): void {
    this.assertFormatsAllowed();
    unmergeCells(this.live, this.sheet, this.area);
  }

  /** The link of the first cell. */
  get Hyperlink(): unknown {
    const first = { ...this.area, rows: 1, columns: 1 };
    const link = this.sheet.hyperlinks.find((each) => contains(areaOf(each.range), first));
    if (!link) return null;
    return {
      address: link.address,
      documentReference: link.location,
      screenTip: link.tooltip,
      textToDisplay: link.display,
    };
  }
  set Hyperlink(value: unknown) {
    this.context.assertWritable();
    const { address, documentReference, screenTip, textToDisplay } = asRecord(value);
    this.removeHyperlinks();
    const link: Omit<Hyperlink, "range"> = {};
    if (typeof address === "string") link.address = address;
    if (typeof documentReference === "string") link.location = documentReference;
    if (typeof screenTip === "string") link.tooltip = screenTip;
    if (typeof textToDisplay === "string") {
      link.display = textToDisplay;
      enterValues(this.live, this.sheet, { ...this.area, rows: 1, columns: 1 }, [[textToDisplay]]);
    }
    setLink(this.live, this.sheet, this.area, link);
    this.Format.Font.set({ underline: true, color: "#0563C1" }); // Excel's look of a link
  }

  protected removeHyperlinks(): void {
    removeLinks(this.live, this.sheet, this.area);
  }

  /** A protected sheet refuses a new look as it refuses values, unless protecting it allowed formats. */
  protected assertFormatsAllowed(): void {
    this.context.assertWritable();
    if (this.sheet.protection && this.sheet.protection.allowed.formatCells !== true) throw accessDenied();
  }
}

function allOf(first: number, count: number, test: (index: number) => boolean): boolean | null {
  let yes = 0;
  for (let i = first; i < first + count; i++) if (test(i)) yes += 1;
  return yes === count ? true : yes === 0 ? false : null;
}

function asGroupOption(option: unknown): "rows" | "columns" {
  return asOneOf(option, ["ByRows", "ByColumns"] as const) === "ByRows" ? "rows" : "columns";
}
