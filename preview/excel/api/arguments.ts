/** Arguments as they come over the wire, made sure of. Each throws InvalidArgument when it is something else. */
import { MAX_COLUMNS, MAX_ROWS, parseArea } from "../../../src/xlsx/address";
import type { Area } from "../../../src/xlsx/address";
import type { Sheet, Xlsx } from "../../../src/xlsx/model";
import { invalidArgument } from "../errors";
import { unquoteSheet } from "../quoted-sheet";
import { resolveReference } from "../references";
import { findSheet } from "../sheets";
import { AreaObject } from "./area-object";

export type Place = { readonly sheet: Sheet; readonly area: Area };

export function asText(value: unknown): string {
  if (typeof value === "string") return value;
  throw invalidArgument();
}

export function asWhole(value: unknown, byDefault?: number): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  if (value === undefined || value === null) if (byDefault !== undefined) return byDefault;
  throw invalidArgument();
}

export function asNumber(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument();
}

export function asBoolean(value: unknown, byDefault?: boolean): boolean {
  if (typeof value === "boolean") return value;
  if (value === undefined || value === null) if (byDefault !== undefined) return byDefault;
  throw invalidArgument();
}

/** One of a list of words, in whatever case; answers the word as it is in the list. */
export function asOneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const found = words.find((word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw invalidArgument();
  return found;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return Object.fromEntries(Object.entries(value));
}

/** A range object, or an address: "A1:B2", "Lists!A1", a defined name. Without a sheet in it, it is on `home`. */
export function asPlace(book: Xlsx, home: Sheet, value: unknown): Place {
  if (value instanceof AreaObject) return { sheet: value.sheet, area: value.area };
  const text = asText(value);
  if (text.length > 8192) throw invalidArgument(); // fact 1.7
  const area = parseArea(text);
  if (area) return { sheet: home, area };
  const [, sheetName, address] = /^('(?:[^']|'')+'!|[^'!]+!)(.+)$/.exec(text) ?? [];
  if (sheetName !== undefined && address !== undefined) {
    const sheet = findSheet(book, unquoteSheet(sheetName));
    const there = parseArea(address);
    if (sheet && there) return { sheet, area: there };
  }
  const found = resolveReference(book, home, text);
  if (!found) throw invalidArgument();
  return found;
}

/** @throws HostError InvalidArgument when the area is empty or not on the sheet. */
export function onSheet(area: Area): Area {
  const { row, column, rows, columns } = area;
  const inside = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!inside || rows < 1 || columns < 1) throw invalidArgument();
  return area;
}
