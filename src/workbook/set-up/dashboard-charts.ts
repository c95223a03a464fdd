/** Charts of bars over the numbers of the Dashboard: Excel's own, which people can copy into a report. */
import { en } from "../language/en";
import { look } from "./look";

/** Lines of a block as a chart takes them: labels and one or more columns of numbers beside them, counted from 0. */
export type ChartLines = {
  readonly row: number;
  readonly rows: number;
  readonly labels: number;
  readonly numbers: number;
  /** What each column of numbers is called. */
  readonly names: readonly string[];
};

/** The cells that a chart covers, counted from 0. */
export type ChartPlace = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A chart that says what it shows. One column of numbers has them at its bars; several lie one behind the other. */
export function addBars(sheet: Excel.Worksheet, title: string, lines: ChartLines, place: ChartPlace): void {
  const several = lines.names.length > 1;
  const chart = bars(sheet, title, lines, place, several ? look.answers : [look.accent]);
  chart.title.text = title;
  chart.legend.visible = several;
  const { valueAxis } = chart.axes;
  valueAxis.visible = several;
  valueAxis.majorGridlines.visible = several;
  if (several) return;
  const series = chart.series.getItemAt(0);
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = "0;;";
}

/**
 * A bar in the line of each department, over an empty column: as readable with 100 departments as with 12, and there
 * for those that are added later. Nothing but the bars is drawn; the department's name stands in its line.
 */
export function addProgressBars(sheet: Excel.Worksheet, lines: ChartLines, place: ChartPlace, most: number): void {
  const chart = bars(sheet, en.dashboard.progressByDepartment, lines, place, [look.accent]);
  chart.title.visible = false;
  chart.legend.visible = false;
  chart.axes.categoryAxis.visible = false;
  const { valueAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.maximum = most;
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
  chart.format.fill.clear();
  chart.format.border.clear();
}

/** @param colors one for each column of numbers */
function bars(
  sheet: Excel.Worksheet,
  name: string,
  { row, rows, labels, numbers, names }: ChartLines,
  place: ChartPlace,
  colors: readonly string[],
): Excel.Chart {
  // Of cells without labels nothing has to be guessed: each column is a series (ExcelApi 1.1, charts.add).
  const source = sheet.getRangeByIndexes(row, numbers, rows, names.length);
  const chart = sheet.charts.add(names.length > 1 ? "BarStacked" : "BarClustered", source, "Columns");
  chart.name = name;
  chart.setPosition(
    sheet.getRangeByIndexes(place.row, place.column, 1, 1),
    sheet.getRangeByIndexes(place.row + place.rows - 1, place.column + place.columns - 1, 1, 1),
  );
  const categories = sheet.getRangeByIndexes(row, labels, rows, 1);
  names.forEach((seriesName, i) => {
    const series = chart.series.getItemAt(i);
    series.name = seriesName;
    series.setXAxisValues(categories);
    series.gapWidth = 60;
    series.format.fill.setSolidColor(colors[i] ?? look.accent);
  });
  chart.axes.categoryAxis.reversePlotOrder = true;
  return chart;
}
