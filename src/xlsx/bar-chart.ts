/** A chart of bars as its own part (ECMA-376 part 1, 21.2). The order of the elements is fixed; Excel repairs another. */
import type { BarChart, ChartSeries } from "./model";
import { tag } from "./xml";
import { escapeText } from "./xml-text";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MAIN_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const GRAY = "595959";

/** The element `c:chartSpace`. Cells are named, their values are not repeated: programs that draw charts read the cells. */
export function writeBarChart(chart: BarChart): string {
  const title = chart.title === undefined ? "" : titleElement(chart.title);
  const plot = `<c:plotArea>${hasMargins(chart) ? "<c:layout/>" : WHOLE}${bars(chart)}${categoryAxis(chart)}${valueAxis(chart)}</c:plotArea>`;
  const legend = chart.legend
    ? `<c:legend>${val("legendPos", "b")}${val("overlay", 0)}${textLook(900)}</c:legend>`
    : "";
  return (
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN_DRAWING}">${val("roundedCorners", 0)}<c:chart>` +
    title +
    val("autoTitleDeleted", chart.title === undefined ? 1 : 0) +
    plot +
    legend +
    `${val("plotVisOnly", 1)}${val("dispBlanksAs", "gap")}</c:chart>` +
    shape(chart.filled ? solid("FFFFFF") : NO_FILL, chart.bordered ? line("D1D1D1") : NO_LINE) +
    "</c:chartSpace>"
  );
}

const NO_FILL = "<a:noFill/>";
const NO_LINE = "<a:ln><a:noFill/></a:ln>";

/** Whether anything stands around the bars. */
function hasMargins({ title, legend, showCategories, showValues }: BarChart): boolean {
  return title !== undefined || legend || showCategories || showValues;
}

/** The bars fill the chart from edge to edge. */
const WHOLE =
  '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
  '<c:x val="0"/><c:y val="0"/><c:w val="1"/><c:h val="1"/></c:manualLayout></c:layout>';

function bars(chart: BarChart): string {
  return (
    `<c:barChart>${val("barDir", "bar")}${val("grouping", chart.stacked ? "stacked" : "clustered")}${val("varyColors", 0)}` +
    chart.series.map(seriesElement).join("") +
    val("gapWidth", chart.gapWidth) +
    (chart.stacked ? val("overlap", 100) : "") +
    `${val("axId", CATEGORY_AXIS)}${val("axId", VALUE_AXIS)}</c:barChart>`
  );
}

function seriesElement({ name, values, categories, fill, labels }: ChartSeries, index: number): string {
  const reference = (formula: string) => `<c:f>${escapeText(formula)}</c:f>`;
  return (
    `<c:ser>${val("idx", index)}${val("order", index)}<c:tx><c:v>${escapeText(name)}</c:v></c:tx>` +
    (fill === undefined ? "" : shape(solid(fill.slice(1)))) +
    val("invertIfNegative", 0) +
    (labels === undefined ? "" : labelsElement(labels)) +
    (categories === undefined ? "" : `<c:cat><c:strRef>${reference(categories)}</c:strRef></c:cat>`) +
    `<c:val><c:numRef>${reference(values)}</c:numRef></c:val></c:ser>`
  );
}

function labelsElement(format: string): string {
  const shown = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  return (
    `<c:dLbls>${tag("c:numFmt", { formatCode: format, sourceLinked: 0 })}<c:spPr>${NO_FILL}${NO_LINE}</c:spPr>${textLook(900)}` +
    `${shown.map((name) => val(name, name === "showVal" ? 1 : 0)).join("")}</c:dLbls>`
  );
}

function categoryAxis(chart: BarChart): string {
  return (
    `<c:catAx>${val("axId", CATEGORY_AXIS)}<c:scaling>${val("orientation", chart.reversed ? "maxMin" : "minMax")}</c:scaling>` +
    `${val("delete", chart.showCategories ? 0 : 1)}${val("axPos", "l")}${val("majorTickMark", "none")}${val("minorTickMark", "none")}` +
    `${val("tickLblPos", "low")}${shape(line("D1D1D1"))}${textLook(900)}${val("crossAx", VALUE_AXIS)}${val("crosses", "autoZero")}` +
    `${val("auto", 1)}${val("lblAlgn", "ctr")}${val("lblOffset", 100)}${val("tickLblSkip", 1)}${val("noMultiLvlLbl", 0)}</c:catAx>`
  );
}

function valueAxis(chart: BarChart): string {
  const { minimum, maximum } = chart;
  const bounds =
    (maximum === undefined ? "" : val("max", maximum)) + (minimum === undefined ? "" : val("min", minimum));
  return (
    `<c:valAx>${val("axId", VALUE_AXIS)}<c:scaling>${val("orientation", "minMax")}${bounds}</c:scaling>` +
    `${val("delete", chart.showValues ? 0 : 1)}${val("axPos", "b")}` +
    (chart.gridlines ? `<c:majorGridlines>${shape(line("E5E5E5"))}</c:majorGridlines>` : "") +
    `${tag("c:numFmt", { formatCode: "General", sourceLinked: 0 })}${val("majorTickMark", "none")}${val("minorTickMark", "none")}` +
    `${val("tickLblPos", "nextTo")}${shape(NO_LINE)}${textLook(900)}${val("crossAx", CATEGORY_AXIS)}${val("crosses", "autoZero")}</c:valAx>`
  );
}

function titleElement(text: string): string {
  const look = '<a:defRPr sz="1200" b="1"/>';
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${look}</a:pPr><a:r><a:rPr lang="en-US" sz="1200" b="1"/>` +
    `<a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx>${val("overlay", 0)}</c:title>`
  );
}

/** @param size in hundredths of a point */
function textLook(size: number): string {
  return (
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}">${solid(GRAY)}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="en-US"/></a:p></c:txPr>'
  );
}

function val(name: string, value: string | number): string {
  return tag(`c:${name}`, { val: value });
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function line(color: string): string {
  return `<a:ln w="9525">${solid(color)}</a:ln>`;
}

function shape(...look: string[]): string {
  return `<c:spPr>${look.join("")}</c:spPr>`;
}
