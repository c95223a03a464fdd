/** The other ranges that a range leads to: rows, columns, neighbors, overlaps, what is used, what is found. */
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/xlsx/address";
import type { Area } from "../../../src/xlsx/address";
import { NULL_OBJECT } from "../../protocol/server-object";
import type { Resolved, ServerObject } from "../../protocol/server-object";
import { areaOf, intersect, regionAround, usedArea } from "../cells";
import { generalException, invalidArgument, itemNotFound } from "../errors";
import type { LiveBook } from "../live-book";
import { AreaObject } from "./area-object";
import { asBoolean, asPlace, asText, asWhole, onSheet } from "./arguments";
import { findText } from "./find-text";
import { RangeAreas } from "./range-areas";

/** "If the merged areas count in this range is more than 512, then this method will fail", says the reference. */
const MOST_MERGES = 512;

export abstract class RangeRelatives extends AreaObject {
  protected get live(): LiveBook {
    return this.context.live;
  }

  protected to(area: Area): ServerObject {
    return this.context.make.range(this.sheet, onSheet(area));
  }

  private toOrNull(area: Area | undefined): Resolved {
    return area ? this.to(area) : NULL_OBJECT;
  }

  GetCell(row: unknown, column: unknown): ServerObject {
    const { row: top, column: left } = this.area;
    return this.to({ row: top + asWhole(row), column: left + asWhole(column), rows: 1, columns: 1 });
  }
  GetRow(row: unknown): ServerObject {
    return this.to({ ...this.area, row: this.area.row + within(row, this.area.rows), rows: 1 });
  }
  GetColumn(column: unknown): ServerObject {
    return this.to({ ...this.area, column: this.area.column + within(column, this.area.columns), columns: 1 });
  }
  GetLastRow(): ServerObject {
    return this.to({ ...this.area, row: this.area.row + this.area.rows - 1, rows: 1 });
  }
  GetLastColumn(): ServerObject {
    return this.to({ ...this.area, column: this.area.column + this.area.columns - 1, columns: 1 });
  }
  GetLastCell(): ServerObject {
    const { row, column, rows, columns } = this.area;
    return this.to({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
  }
  GetEntireRow(): ServerObject {
    return this.to({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  GetEntireColumn(): ServerObject {
    return this.to({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  GetOffsetRange(rows: unknown, columns: unknown): ServerObject {
    const { area } = this;
    return this.to({ ...area, row: area.row + asWhole(rows), column: area.column + asWhole(columns) });
  }
  GetResizedRange(rows: unknown, columns: unknown): ServerObject {
    const { area } = this;
    return this.to({ ...area, rows: area.rows + asWhole(rows), columns: area.columns + asWhole(columns) });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): ServerObject {
    return this.to({ ...this.area, rows: asWhole(rows), columns: asWhole(columns) });
  }
  GetRowsBelow(count: unknown): ServerObject {
    const { area } = this;
    const rows = asWhole(count, 1);
    if (rows < 0) return this.GetRowsAbove(-rows);
    return this.to({ ...area, row: area.row + area.rows, rows });
  }
  GetRowsAbove(count: unknown): ServerObject {
    const rows = asWhole(count, 1);
    if (rows < 0) return this.GetRowsBelow(-rows);
    return this.to({ ...this.area, row: this.area.row - rows, rows });
  }
  GetColumnsAfter(count: unknown): ServerObject {
    const { area } = this;
    const columns = asWhole(count, 1);
    if (columns < 0) return this.GetColumnsBefore(-columns);
    return this.to({ ...area, column: area.column + area.columns, columns });
  }
  GetColumnsBefore(count: unknown): ServerObject {
    const columns = asWhole(count, 1);
    if (columns < 0) return this.GetColumnsAfter(-columns);
    return this.to({ ...this.area, column: this.area.column - columns, columns });
  }
  /** What is filled around the upper left cell, up to blank rows and columns. */
  GetSurroundingRegion(): ServerObject {
    return this.to(regionAround(this.sheet, { ...this.area, rows: 1, columns: 1 }));
  }
  GetBoundingRect(other: unknown): ServerObject {
    const a = this.area;
    const b = this.onThisSheet(other);
    const row = Math.min(a.row, b.row);
    const column = Math.min(a.column, b.column);
    const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
    const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
    return this.to({ row, column, rows, columns });
  }
  GetIntersection(other: unknown): ServerObject {
    const shared = intersect(this.area, this.onThisSheet(other));
    if (!shared) throw itemNotFound();
    return this.to(shared);
  }
  GetIntersectionOrNullObject(other: unknown): Resolved {
    return this.toOrNull(intersect(this.area, this.onThisSheet(other)));
  }
  /** An area without a used cell answers its first cell. */
  GetUsedRange(valuesOnly: unknown): ServerObject {
    const used = usedArea(this.sheet, this.area, asBoolean(valuesOnly, false));
    return this.to(used ?? { ...this.area, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Resolved {
    return this.toOrNull(usedArea(this.sheet, this.area, asBoolean(valuesOnly, false)));
  }
  GetMergedAreasOrNullObject(): Resolved {
    const merges = this.sheet.merges.map(areaOf).filter((merge) => intersect(merge, this.area));
    if (merges.length > MOST_MERGES) throw generalException();
    return merges.length === 0 ? NULL_OBJECT : new RangeAreas(merges.map((merge) => this.to(merge)));
  }
  Find(text: unknown, criteria: unknown): ServerObject {
    const found = findText(this.context, this.sheet, this.area, asText(text), criteria);
    if (!found) throw itemNotFound();
    return this.to(found);
  }
  FindOrNullObject(text: unknown, criteria: unknown): Resolved {
    return this.toOrNull(findText(this.context, this.sheet, this.area, asText(text), criteria));
  }

  private onThisSheet(other: unknown): Area {
    const place = asPlace(this.live.book, this.sheet, other);
    if (place.sheet !== this.sheet) throw invalidArgument();
    return place.area;
  }
}

function within(index: unknown, count: number): number {
  const whole = asWhole(index);
  if (whole < 0 || whole >= count) throw invalidArgument();
  return whole;
}
