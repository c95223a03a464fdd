import { create } from "zustand";
import type { ExportOptions } from "../../inventory/dcat/export-context";
import type { ExportForm } from "../../inventory/take-out/export-file";

/** What the person has chosen. It stays while they look at a row and come back. */
export type TakeOutChoice = {
  readonly reader: "public" | "full";
  readonly withTitles: boolean;
  readonly form: ExportForm;
  readonly strict: boolean;
};

export const useChoice = create<TakeOutChoice>(() => ({
  reader: "public",
  withTitles: false,
  form: "dcat-us-1.1",
  strict: false,
}));

/** What of it counts: CSV with the sheet's columns has whole rows as they are. */
export function optionsOf({ reader, withTitles, form, strict }: TakeOutChoice): ExportOptions {
  const isWhole = form === "csv";
  const scope = reader === "full" ? "full" : withTitles && !isWhole ? "publicWithTitles" : "public";
  return { scope, strict: strict && !isWhole };
}
