/** Excel.ChartCollection and Chart, as far as charts of horizontal bars go. */
import { areaAddress } from "../../../src/xlsx/address";
import type { Area } from "../../../src/xlsx/address";
import type { BarChart, Sheet } from "../../../src/xlsx/model";
import { NULL_OBJECT, ServerCollection, ServerObject } from "../../protocol/server-object";
import type { Resolved } from "../../protocol/server-object";
import { absoluteAddress } from "../absolute-address";
import { addChart, changeChart, deleteChart } from "../charts";
import { itemNotFound, notInStandIn } from "../errors";
import { asPlace, asText } from "./arguments";
import { ChartAreaFormat, ChartAxes, ChartLegend, ChartTitle } from "./chart-parts";
import { ChartSeriesCollection } from "./chart-series";
import type { HostContext } from "./host-context";

/** One chart of a sheet, and the way to change it. */
export class ChartSlot {
  constructor(
    readonly context: HostContext,
    readonly sheet: Sheet,
    private readonly known: BarChart,
  ) {}

  /** @throws HostError ItemNotFound when it is gone. */
  get chart(): BarChart {
    if (!this.sheet.charts.includes(this.known)) throw itemNotFound();
    return this.known;
  }

  change(change: (chart: BarChart) => void): void {
    this.context.assertWritable();
    changeChart(this.context.live, this.sheet, this.chart, change);
  }

  remove(): void {
    this.context.assertWritable();
    deleteChart(this.context.live, this.sheet, this.chart);
  }
}

export class Charts extends ServerCollection {
  readonly className = "ChartCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  items(): Chart[] {
    return this.sheet.charts.map((chart) => new Chart(new ChartSlot(this.context, this.sheet, chart)));
  }
  item(key: unknown): Chart {
    const found = this.items().find((each) => each.Name === key || each.Id === key);
    if (!found) throw itemNotFound();
    return found;
  }
  get Count(): number {
    return this.sheet.charts.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItem(name: unknown): Chart {
    return this.item(name);
  }
  GetItemOrNullObject(name: unknown): Resolved {
    return this.items().find((each) => each.Name === name) ?? NULL_OBJECT;
  }

  /**
   * One series for each column of the source. The strict stand-in takes numbers alone: which first row and column Excel
   * takes for names is its own guess.
   */
  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    this.context.assertWritable();
    const stacked = type === "BarStacked";
    if (!stacked && type !== "BarClustered") throw notInStandIn(`ChartCollection.add("${String(type)}")`);
    if (seriesBy !== "Columns") throw notInStandIn("ChartCollection.add by rows");
    const { sheet, area } = asPlace(this.context.live.book, this.sheet, source);
    const series = Array.from({ length: area.columns }, (_, i) => ({
      name: `Series${i + 1}`,
      values: absoluteAddress(sheet, { ...area, column: area.column + i, columns: 1 }),
    }));
    const name = this.freshName();
    const chart = addChart(this.context.live, this.sheet, { ...USUAL, name, stacked, series });
    return new Chart(new ChartSlot(this.context, this.sheet, chart));
  }

  private freshName(): string {
    let number = this.sheet.charts.length + 1;
    while (this.sheet.charts.some(({ name }) => name === `Chart ${number}`)) number++;
    return `Chart ${number}`;
  }
}

/** How Excel makes a chart of bars: everything shows, and the first category is at the bottom. */
const USUAL = {
  area: "A1:H15",
  title: "Chart Title",
  legend: true,
  reversed: false,
  showCategories: true,
  showValues: true,
  gridlines: true,
  gapWidth: 182,
  filled: true,
  bordered: true,
} as const;

class Chart extends ServerObject {
  readonly className = "Chart";

  constructor(private readonly slot: ChartSlot) {
    super();
  }
  get Id(): string {
    return this.slot.context.live.idOf(this.slot.chart);
  }
  get Name(): string {
    return this.slot.chart.name;
  }
  set Name(value: unknown) {
    const name = asText(value);
    this.slot.change((chart) => (chart.name = name));
  }
  get ChartType(): string {
    return this.slot.chart.stacked ? "BarStacked" : "BarClustered";
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.slot);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.slot);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.slot);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.slot);
  }
  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this.slot);
  }
  /** The chart covers the cells from the one to the other; it moves and grows with them. */
  SetPosition(startCell: unknown, endCell: unknown): void {
    const { book } = this.slot.context.live;
    const start = asPlace(book, this.slot.sheet, startCell).area;
    const end = endCell === undefined || endCell === null ? start : asPlace(book, this.slot.sheet, endCell).area;
    const area = areaAddress(enclosing(start, end));
    this.slot.change((chart) => (chart.area = area));
  }
  Delete(): void {
    this.slot.remove();
  }
}

function enclosing(first: Area, second: Area): Area {
  const [row, column] = [Math.min(first.row, second.row), Math.min(first.column, second.column)];
  const bottom = Math.max(first.row + first.rows, second.row + second.rows);
  const right = Math.max(first.column + first.columns, second.column + second.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}
