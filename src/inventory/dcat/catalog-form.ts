import type { Dataset } from "../field";
import type { ExportContext, ExportOptions, LeftOut } from "./export-context";
import { rowsToExport, type RowToExport } from "./rows-to-export";

/** What a catalog says about itself. */
export type About = Pick<ExportContext, "city" | "title" | "description">;

/** A version of DCAT-US: what a row and the catalog around it become in it. `dataset` is the catalog's last property. */
export type CatalogForm<Dataset, Catalog> = {
  readonly catalog: (datasets: readonly Dataset[], about: About) => Catalog;
  readonly dataset: (row: RowToExport, about: About) => Dataset;
  /** What this version has no words for, of a row that is in the catalog. */
  readonly valuesLeftOut: (row: RowToExport) => readonly LeftOut[];
};

/** The inventory as a catalog of this form, and what is not in it with the reason. */
export function toCatalog<DatasetOfForm, Catalog>(
  form: CatalogForm<DatasetOfForm, Catalog>,
  rows: readonly Dataset[],
  context: ExportContext,
  options: ExportOptions,
): { readonly catalog: Catalog; readonly leftOut: readonly LeftOut[] } {
  const chosen = rowsToExport(rows, context, options);
  const datasets = chosen.rows.map((row) => form.dataset(row, context));
  return {
    catalog: form.catalog(datasets, context),
    leftOut: [...chosen.leftOut, ...chosen.rows.flatMap(form.valuesLeftOut)],
  };
}
