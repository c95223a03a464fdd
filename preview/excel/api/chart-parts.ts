/** What stands around the bars of a chart: title, legend, axes, and the chart's own fill and border. */
import { ServerObject } from "../../protocol/server-object";
import { asBoolean, asNumber, asOneOf, asText } from "./arguments";
import type { ChartSlot } from "./charts";

export class ChartTitle extends ServerObject {
  readonly className = "ChartTitle";

  constructor(private readonly slot: ChartSlot) {
    super();
  }
  get Text(): string {
    return this.slot.chart.title ?? "";
  }
  set Text(value: unknown) {
    const title = asText(value);
    this.slot.change((chart) => (chart.title = title));
  }
  get Visible(): boolean {
    return this.slot.chart.title !== undefined;
  }
  set Visible(value: unknown) {
    const title = asBoolean(value) ? (this.slot.chart.title ?? "Chart Title") : undefined;
    this.slot.change((chart) => {
      if (title === undefined) delete chart.title;
      else chart.title = title;
    });
  }
}

export class ChartLegend extends ServerObject {
  readonly className = "ChartLegend";

  constructor(private readonly slot: ChartSlot) {
    super();
  }
  get Visible(): boolean {
    return this.slot.chart.legend;
  }
  set Visible(value: unknown) {
    const legend = asBoolean(value);
    this.slot.change((chart) => (chart.legend = legend));
  }
  get Position(): string {
    return "Bottom";
  }
  set Position(value: unknown) {
    asOneOf(value, ["Bottom"]);
  }
}

export class ChartAxes extends ServerObject {
  readonly className = "ChartAxes";

  constructor(private readonly slot: ChartSlot) {
    super();
  }
  get CategoryAxis(): CategoryAxis {
    return new CategoryAxis(this.slot);
  }
  get ValueAxis(): ValueAxis {
    return new ValueAxis(this.slot);
  }
}

class CategoryAxis extends ServerObject {
  readonly className = "ChartAxis";

  constructor(private readonly slot: ChartSlot) {
    super();
  }
  get Visible(): boolean {
    return this.slot.chart.showCategories;
  }
  set Visible(value: unknown) {
    const visible = asBoolean(value);
    this.slot.change((chart) => (chart.showCategories = visible));
  }
  get ReversePlotOrder(): boolean {
    return this.slot.chart.reversed;
  }
  set ReversePlotOrder(value: unknown) {
    const reversed = asBoolean(value);
    this.slot.change((chart) => (chart.reversed = reversed));
  }
}

class ValueAxis extends ServerObject {
  readonly className = "ChartAxis";

  constructor(private readonly slot: ChartSlot) {
    super();
  }
  get Visible(): boolean {
    return this.slot.chart.showValues;
  }
  set Visible(value: unknown) {
    const visible = asBoolean(value);
    this.slot.change((chart) => (chart.showValues = visible));
  }
  get Minimum(): number {
    return this.slot.chart.minimum ?? 0;
  }
  set Minimum(value: unknown) {
    const minimum = asNumber(value);
    this.slot.change((chart) => (chart.minimum = minimum));
  }
  get Maximum(): number {
    return this.slot.chart.maximum ?? 0;
  }
  set Maximum(value: unknown) {
    const maximum = asNumber(value);
    this.slot.change((chart) => (chart.maximum = maximum));
  }
  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.slot);
  }
}

class ChartGridlines extends ServerObject {
  readonly className = "ChartGridlines";

  constructor(private readonly slot: ChartSlot) {
    super();
  }
  get Visible(): boolean {
    return this.slot.chart.gridlines;
  }
  set Visible(value: unknown) {
    const visible = asBoolean(value);
    this.slot.change((chart) => (chart.gridlines = visible));
  }
}

export class ChartAreaFormat extends ServerObject {
  readonly className = "ChartAreaFormat";

  constructor(private readonly slot: ChartSlot) {
    super();
  }
  get Fill(): ChartAreaFill {
    return new ChartAreaFill(this.slot);
  }
  get Border(): ChartBorder {
    return new ChartBorder(this.slot);
  }
}

class ChartAreaFill extends ServerObject {
  readonly className = "ChartFill";

  constructor(private readonly slot: ChartSlot) {
    super();
  }
  Clear(): void {
    this.slot.change((chart) => (chart.filled = false));
  }
}

class ChartBorder extends ServerObject {
  readonly className = "ChartBorder";

  constructor(private readonly slot: ChartSlot) {
    super();
  }
  Clear(): void {
    this.slot.change((chart) => (chart.bordered = false));
  }
}
