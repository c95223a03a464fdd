import { en } from "../language/en";

export type PageOptions = {
  /** The row that is printed on top of every page, counted from 1. */
  readonly titleRow?: number;
  readonly pagesWide: number;
  readonly portrait?: boolean;
};

/** How a sheet is printed: landscape on Letter, as wide as said and as long as needed. */
export function setUpPage(sheet: Excel.Worksheet, { titleRow, pagesWide, portrait = false }: PageOptions): void {
  const page = sheet.pageLayout;
  page.orientation = portrait ? "Portrait" : "Landscape";
  page.paperSize = "Letter";
  page.zoom = { horizontalFitToPages: pagesWide, verticalFitToPages: 0 };
  page.setPrintMargins("Inches", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 });
  page.headersFooters.defaultForAllPages.leftFooter = en.print.footerLeft;
  page.headersFooters.defaultForAllPages.rightFooter = en.print.footerRight;
  if (titleRow !== undefined) page.setPrintTitleRows(`$${titleRow}:$${titleRow}`);
}
