import { en } from "../language/en";

export type PageOptions = {
  /** The row that is printed on top of every page, counted from 1. */
  readonly titleRow?: number;
  readonly pagesWide: number;
  /** Left out: as many as needed. */
  readonly pagesTall?: number;
  readonly portrait?: boolean;
};

/** How a sheet is printed: on Letter, landscape unless said otherwise. */
export function setUpPage(
  sheet: Excel.Worksheet,
  { titleRow, pagesWide, pagesTall = 0, portrait = false }: PageOptions,
): void {
  const page = sheet.pageLayout;
  page.orientation = portrait ? "Portrait" : "Landscape";
  page.paperSize = "Letter";
  page.zoom = { horizontalFitToPages: pagesWide, verticalFitToPages: pagesTall };
  page.setPrintMargins("Inches", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 });
  page.headersFooters.defaultForAllPages.leftFooter = en.print.footerLeft;
  page.headersFooters.defaultForAllPages.rightFooter = en.print.footerRight;
  if (titleRow !== undefined) page.setPrintTitleRows(`$${titleRow}:$${titleRow}`);
}
