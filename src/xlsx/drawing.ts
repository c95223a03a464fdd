/** The drawing of a sheet: the layer over its cells on which charts lie (ECMA-376 part 1, 20.5). */
import { parseArea } from "./address";
import { writeBarChart } from "./bar-chart";
import type { BarChart } from "./model";
import { encode, type PartPackage } from "./package";
import type { Namespaces } from "./workbook-file";
import { tag } from "./xml";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/**
 * Adds charts to the drawing of the sheet whose part is `sheetPath`; what lies on it already stays.
 * @returns the relationship of the drawing, when the sheet had none and has to name it
 */
export function addCharts(
  charts: readonly BarChart[],
  sheetPath: string,
  parts: PartPackage,
  namespaces: Namespaces,
): string | undefined {
  if (charts.length === 0) return undefined;
  const known = parts.related(sheetPath, "drawing")[0]?.target;
  const path = known ?? freePath(parts, "xl/drawings/drawing");
  const before =
    known === undefined ? tag("xdr:wsDr", { "xmlns:xdr": SPREADSHEET_DRAWING }, " ") : parts.readText(path);
  const first = highestId(before) + 1;
  const anchors = charts.map((chart, i) => {
    const chartPath = freePath(parts, "xl/charts/chart");
    parts.write(chartPath, CHART_TYPE, encode(HEAD + writeBarChart(chart)));
    const relationship = parts.relate(path, `${namespaces.officeRelationships}/chart`, chartPath);
    return anchor(chart, first + i, relationship, namespaces.officeRelationships);
  });
  parts.write(path, DRAWING_TYPE, encode(withAnchors(known === undefined ? HEAD + before : before, anchors.join(""))));
  return known === undefined ? parts.relate(sheetPath, `${namespaces.officeRelationships}/drawing`, path) : undefined;
}

/** What is added names its own namespaces: it fits into a drawing that calls them otherwise. */
function withAnchors(drawing: string, anchors: string): string {
  const end = drawing.lastIndexOf("</");
  return end < 0
    ? drawing.replace(/<([^\s?!/>]+)([^<]*)\/>\s*$/, `<$1$2>${anchors}</$1>`)
    : drawing.slice(0, end).trimEnd() + anchors + drawing.slice(end);
}

/** The shapes of a drawing are numbered; a number held twice makes Excel repair the file. */
function highestId(drawing: string): number {
  return Math.max(1, ...[...drawing.matchAll(/cNvPr\b[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id)));
}

function anchor(
  { name, area: address }: BarChart,
  id: number,
  relationship: string,
  officeRelationships: string,
): string {
  const area = parseArea(address) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const corner = (element: string, column: number, row: number) =>
    `<xdr:${element}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${element}>`;
  const chart = tag("c:chart", { "xmlns:c": CHART, "xmlns:r": officeRelationships, "r:id": relationship });
  return tag(
    "xdr:twoCellAnchor",
    { "xmlns:xdr": SPREADSHEET_DRAWING, "xmlns:a": MAIN_DRAWING },
    corner("from", area.column, area.row) +
      corner("to", area.column + area.columns, area.row + area.rows) +
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
      tag("xdr:cNvPr", { id, name }) +
      "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${CHART}">${chart}</a:graphicData></a:graphic>` +
      "</xdr:graphicFrame><xdr:clientData/>",
  );
}

function freePath(parts: PartPackage, stem: string): string {
  let number = 1;
  while (parts.has(`${stem}${number}.xml`)) number++;
  return `${stem}${number}.xml`;
}
