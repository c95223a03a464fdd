/** `<sheetPr>`: the colour of the tab, where outline buttons stand, whether the page is fitted. */
import { argb } from "./color";
import type { Sheet } from "./model";
import type { ReadContext, SheetPiece } from "./sheet-piece";
import { attributeOf, booleanOf, child, contentWithout, retag, tag } from "./xml";

export function readSheetProperties(sheet: Sheet, { old, styles }: ReadContext): void {
  const [element] = old("sheetPr");
  const outline = child(element, "outlinePr");
  const color = styles.color(child(element, "tabColor"));
  if (color !== undefined) sheet.tabColor = color;
  sheet.summaryBelow = booleanOf(outline, "summaryBelow") ?? true;
  sheet.summaryRight = booleanOf(outline, "summaryRight") ?? true;
}

/** Whether `fitToWidth` and `fitToHeight` of the page set-up count. */
export function isFitToPage({ old }: ReadContext): boolean {
  return booleanOf(child(old("sheetPr")[0], "pageSetUpPr"), "fitToPage") ?? false;
}

function fits(sheet: Sheet): boolean {
  return sheet.page.fitToWidth !== undefined || sheet.page.fitToHeight !== undefined;
}

export const sheetProperties: SheetPiece = {
  element: "sheetPr",
  model: (sheet) => [sheet.tabColor, sheet.summaryBelow, sheet.summaryRight, fits(sheet)],
  write(sheet, context) {
    const [element] = context.old("sheetPr");
    const oldColor = child(element, "tabColor");
    const sameColor = context.styles.color(oldColor) === sheet.tabColor;
    const color = sheet.tabColor === undefined ? "" : tag("tabColor", { rgb: argb(sheet.tabColor) });
    const outline = child(element, "outlinePr");
    const summaries = {
      summaryBelow: sheet.summaryBelow ? undefined : false,
      summaryRight: sheet.summaryRight ? undefined : false,
    };
    const fit = child(element, "pageSetUpPr");
    const content =
      (sameColor ? (oldColor?.xml ?? "") : color) +
      unlessPlain(retag(outline, "outlinePr", summaries)) +
      unlessPlain(retag(fit, "pageSetUpPr", { fitToPage: fits(sheet) || undefined })) +
      contentWithout(element, "tabColor", "outlinePr", "pageSetUpPr");
    const written = retag(element, "sheetPr", {}, content);
    return attributeOf(element, "codeName") === undefined && content === "" && !element?.attributes.size
      ? []
      : [written];
  },
};

function unlessPlain(xml: string): string {
  return /^<\w+\/>$/.test(xml) ? "" : xml;
}
