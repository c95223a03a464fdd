/** The rows of bars of a chart: the cells that they show, their names, colors and labels. */
import type { ChartSeries } from "../../../src/xlsx/model";
import { ServerCollection, ServerObject } from "../../protocol/server-object";
import { absoluteAddress } from "../absolute-address";
import { itemNotFound } from "../errors";
import { asBoolean, asNumber, asPlace, asText, asWhole } from "./arguments";
import type { ChartSlot } from "./charts";
import { asColor } from "./color";

export class ChartSeriesCollection extends ServerCollection {
  readonly className = "ChartSeriesCollection";

  constructor(private readonly slot: ChartSlot) {
    super();
  }
  items(): ChartSeriesObject[] {
    return this.slot.chart.series.map((_, index) => new ChartSeriesObject(this.slot, index));
  }
  item(key: unknown): ChartSeriesObject {
    return this.GetItemAt(key);
  }
  get Count(): number {
    return this.slot.chart.series.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): ChartSeriesObject {
    const found = this.items()[asWhole(index)];
    if (!found) throw itemNotFound();
    return found;
  }
}

class ChartSeriesObject extends ServerObject {
  readonly className = "ChartSeries";

  constructor(
    private readonly slot: ChartSlot,
    private readonly index: number,
  ) {
    super();
  }
  get Name(): string {
    return this.series.name;
  }
  set Name(value: unknown) {
    this.change({ name: asText(value) });
  }
  /** One width for all series of a chart of bars. */
  get GapWidth(): number {
    return this.slot.chart.gapWidth;
  }
  set GapWidth(value: unknown) {
    const gapWidth = asNumber(value);
    this.slot.change((chart) => (chart.gapWidth = gapWidth));
  }
  get HasDataLabels(): boolean {
    return this.series.labels !== undefined;
  }
  set HasDataLabels(value: unknown) {
    this.change({ labels: asBoolean(value) ? "General" : undefined });
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(
      () => this.series,
      (change) => this.change(change),
    );
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat((change) => this.change(change));
  }
  SetXAxisValues(source: unknown): void {
    this.change({ categories: this.reference(source) });
  }
  SetValues(source: unknown): void {
    this.change({ values: this.reference(source) });
  }

  private get series(): ChartSeries {
    const found = this.slot.chart.series[this.index];
    if (!found) throw itemNotFound();
    return found;
  }
  private reference(source: unknown): string {
    const { sheet, area } = asPlace(this.slot.context.live.book, this.slot.sheet, source);
    return absoluteAddress(sheet, area);
  }
  private change(change: Change): void {
    const { index } = this;
    this.slot.change((chart) => {
      const series = chart.series[index];
      if (series) Object.assign(series, change);
    });
  }
}

type Change = { readonly [Key in keyof ChartSeries]?: ChartSeries[Key] | undefined };

class ChartDataLabels extends ServerObject {
  readonly className = "ChartDataLabels";

  constructor(
    private readonly series: () => ChartSeries,
    private readonly change: (change: Change) => void,
  ) {
    super();
  }
  get NumberFormat(): string {
    return this.series().labels ?? "";
  }
  set NumberFormat(value: unknown) {
    this.change({ labels: asText(value) });
  }
}

class ChartSeriesFormat extends ServerObject {
  readonly className = "ChartSeriesFormat";

  constructor(private readonly change: (change: Change) => void) {
    super();
  }
  get Fill(): ChartSeriesFill {
    return new ChartSeriesFill(this.change);
  }
}

class ChartSeriesFill extends ServerObject {
  readonly className = "ChartFill";

  constructor(private readonly change: (change: Change) => void) {
    super();
  }
  SetSolidColor(color: unknown): void {
    this.change({ fill: asColor(color) });
  }
}
