/** The theme of a new workbook: Excel's colours and fonts, and the plainest shapes the schema allows. */

const COLORS = {
  dk1: '<a:sysClr val="windowText" lastClr="000000"/>',
  lt1: '<a:sysClr val="window" lastClr="FFFFFF"/>',
  dk2: '<a:srgbClr val="44546A"/>',
  lt2: '<a:srgbClr val="E7E6E6"/>',
  accent1: '<a:srgbClr val="4472C4"/>',
  accent2: '<a:srgbClr val="ED7D31"/>',
  accent3: '<a:srgbClr val="A5A5A5"/>',
  accent4: '<a:srgbClr val="FFC000"/>',
  accent5: '<a:srgbClr val="5B9BD5"/>',
  accent6: '<a:srgbClr val="70AD47"/>',
  hlink: '<a:srgbClr val="0563C1"/>',
  folHlink: '<a:srgbClr val="954F72"/>',
};

const SOLID = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
/** The schema wants three of each: subtle, moderate, intense. */
const LINES = [6350, 12700, 19050].map((width) => `<a:ln w="${width}">${SOLID}</a:ln>`).join("");
const EFFECTS = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);

function fonts(kind: "majorFont" | "minorFont", latin: string): string {
  return `<a:${kind}><a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`;
}

export const OFFICE_THEME_XML =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements>' +
  `<a:clrScheme name="Office">${Object.entries(COLORS)
    .map(([name, color]) => `<a:${name}>${color}</a:${name}>`)
    .join("")}</a:clrScheme>` +
  `<a:fontScheme name="Office">${fonts("majorFont", "Calibri Light")}${fonts("minorFont", "Calibri")}</a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${SOLID.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINES}</a:lnStyleLst>` +
  `<a:effectStyleLst>${EFFECTS}</a:effectStyleLst><a:bgFillStyleLst>${SOLID.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
  "</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>";
