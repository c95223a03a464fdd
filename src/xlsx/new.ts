import type { Xlsx } from "./model";
import { openPackage } from "./open";
import { encode, PartPackage } from "./package";
import { CORE_TYPE } from "./properties";
import { PLAIN_STYLES } from "./styles";
import { OFFICE_THEME_XML } from "./office-theme";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A blank workbook with one sheet, "Sheet1", as Excel makes it. */
export function newXlsx(): Xlsx {
  const parts = PartPackage.empty();
  const add = (path: string, contentType: string, xml: string): void =>
    parts.write(path, contentType, encode(HEAD + xml));
  add("xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`, WORKBOOK);
  add("xl/worksheets/sheet1.xml", `${SPREADSHEET}.worksheet+xml`, blankSheet(true));
  add("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", OFFICE_THEME_XML);
  add("xl/styles.xml", `${SPREADSHEET}.styles+xml`, STYLES);
  add("docProps/core.xml", CORE_TYPE, CORE);
  add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", APP);
  parts.relate("", `${RELATIONSHIPS}/officeDocument`, "xl/workbook.xml");
  parts.relate(
    "",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "docProps/core.xml",
  );
  parts.relate("", `${RELATIONSHIPS}/extended-properties`, "docProps/app.xml");
  parts.relate("xl/workbook.xml", `${RELATIONSHIPS}/worksheet`, "xl/worksheets/sheet1.xml");
  parts.relate("xl/workbook.xml", `${RELATIONSHIPS}/theme`, "xl/theme/theme1.xml");
  parts.relate("xl/workbook.xml", `${RELATIONSHIPS}/styles`, "xl/styles.xml");
  return openPackage(parts);
}

/** A worksheet's part with nothing in it. */
export function blankSheet(active: boolean, main = MAIN): string {
  return (
    `<worksheet xmlns="${main}"><dimension ref="A1"/>` +
    `<sheetViews><sheetView ${active ? 'tabSelected="1" ' : ""}workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}

const WORKBOOK =
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr defaultThemeVersion="166925"/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
  '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>';

/** The plain look with the theme's font and colour, so that a change of theme reaches it. */
const STYLES = PLAIN_STYLES.replace(
  /<font>.*?<\/font>/,
  '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>',
).replace(
  "</styleSheet>",
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
);

const CORE =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>';

const APP =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>';
