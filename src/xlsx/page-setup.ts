/** How a sheet is printed: `<printOptions>`, `<pageMargins>`, `<pageSetup>`, `<headerFooter>`. */
import type { PageSetup, Sheet } from "./model";
import type { ReadContext, SheetPiece } from "./sheet-piece";
import { isFitToPage } from "./sheet-properties";
import { attributeOf, booleanOf, child, contentWithout, numberOf, retag, tag, textOf } from "./xml";
import { decodeXString, encodeXString, escapeText } from "./xml-text";

const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;

export function readPageSetup(sheet: Sheet, context: ReadContext): void {
  const page: PageSetup = {};
  const [setup] = context.old("pageSetup");
  const [margins] = context.old("pageMargins");
  const [options] = context.old("printOptions");
  const [headerFooter] = context.old("headerFooter");
  if (attributeOf(setup, "orientation") === "landscape") page.landscape = true;
  const paperSize = numberOf(setup, "paperSize");
  if (paperSize !== undefined) page.paperSize = paperSize;
  if (isFitToPage(context)) {
    page.fitToWidth = numberOf(setup, "fitToWidth") ?? 1;
    page.fitToHeight = numberOf(setup, "fitToHeight") ?? 1;
  }
  const [left = 0, right = 0, top = 0, bottom = 0, header = 0, footer = 0] = SIDES.map((side) =>
    numberOf(margins, side),
  );
  if (margins) page.margins = { left, right, top, bottom, header, footer };
  const oddHeader = decodeXString(textOf(child(headerFooter, "oddHeader")));
  const oddFooter = decodeXString(textOf(child(headerFooter, "oddFooter")));
  if (oddHeader !== "") page.header = oddHeader;
  if (oddFooter !== "") page.footer = oddFooter;
  if (booleanOf(options, "horizontalCentered")) page.centerHorizontally = true;
  if (booleanOf(options, "gridLines")) page.printGridlines = true;
  sheet.page = page;
}

const printOptions: SheetPiece = {
  element: "printOptions",
  model: ({ page }) => [page.centerHorizontally ?? false, page.printGridlines ?? false],
  write({ page }, { old }) {
    const changes = {
      horizontalCentered: page.centerHorizontally || undefined,
      gridLines: page.printGridlines || undefined,
    };
    const written = retag(old("printOptions")[0], "printOptions", changes);
    return written === "<printOptions/>" ? [] : [written];
  },
};

const pageMargins: SheetPiece = {
  element: "pageMargins",
  model: ({ page }) => page.margins,
  write: ({ page: { margins } }) =>
    margins ? [tag("pageMargins", Object.fromEntries(SIDES.map((side) => [side, margins[side]])))] : [],
};

const pageSetup: SheetPiece = {
  element: "pageSetup",
  model: ({ page }) => [page.landscape ?? false, page.paperSize, page.fitToWidth, page.fitToHeight],
  write({ page }, { old }) {
    const [element] = old("pageSetup");
    const fits = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
    const changes = {
      paperSize: page.paperSize,
      orientation: page.landscape
        ? "landscape"
        : attributeOf(element, "orientation") === undefined
          ? undefined
          : "portrait",
      ...(fits ? { fitToWidth: page.fitToWidth ?? 1, fitToHeight: page.fitToHeight ?? 1 } : {}),
    };
    const written = retag(element, "pageSetup", changes);
    return written === "<pageSetup/>" ? [] : [written];
  },
};

const headerFooter: SheetPiece = {
  element: "headerFooter",
  model: ({ page }) => [page.header ?? "", page.footer ?? ""],
  write({ page }, { old }) {
    const [element] = old("headerFooter");
    const line = (name: string, text: string | undefined): string =>
      text ? tag(name, {}, escapeText(encodeXString(text))) : "";
    const content =
      line("oddHeader", page.header) +
      line("oddFooter", page.footer) +
      contentWithout(element, "oddHeader", "oddFooter").trim();
    return content === "" ? [] : [retag(element, "headerFooter", {}, content)];
  },
};

export const pagePieces: readonly SheetPiece[] = [printOptions, pageMargins, pageSetup, headerFooter];
