/** Adding and changing charts. They lie over the cells and say which cells they show; nothing is worked out here. */
import type { BarChart, Sheet } from "../../src/xlsx/model";
import { freshId } from "./identities";
import type { LiveBook } from "./live-book";
import { changeSheet } from "./operation";

export function addChart(live: LiveBook, sheet: Sheet, chart: BarChart): BarChart {
  const id = freshId();
  return changeSheet(live, sheet, ({ live, sheet }) => {
    const made = live.giveId({ ...chart, series: chart.series.map((series) => ({ ...series })) }, id);
    sheet.charts.push(made);
    live.changed({ kind: "sheetChanged", sheet });
    return made;
  });
}

/** In another person's copy the chart may be gone. */
export function changeChart(live: LiveBook, sheet: Sheet, of: BarChart, change: (chart: BarChart) => void): void {
  const id = live.idOf(of);
  changeSheet(live, sheet, ({ live, sheet }) => {
    const chart = sheet.charts.find((each) => live.idOf(each) === id);
    if (!chart) return;
    change(chart);
    live.changed({ kind: "sheetChanged", sheet });
  });
}

export function deleteChart(live: LiveBook, sheet: Sheet, of: BarChart): void {
  const id = live.idOf(of);
  changeSheet(live, sheet, ({ live, sheet }) => {
    sheet.charts = sheet.charts.filter((each) => live.idOf(each) !== id);
    live.changed({ kind: "sheetChanged", sheet });
  });
}
