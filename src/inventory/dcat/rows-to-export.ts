import type { Dataset } from "../field";
import { fieldByKey } from "../fields";
import { splitList } from "../list";
import { type ReviewStatus, reviewStatusOf } from "../review-status";
import { identityChecker } from "../row-identity";
import { type Contact, contactFinder } from "./contact";
import type { ExportContext, ExportOptions, ExportScope, LeftOut } from "./export-context";

/**
 * The statuses whose rows are taken where nobody says otherwise. The public sees what the lead analyst has accepted.
 * The city's own catalog holds every row that was not taken out of the inventory, however far it has come, because it
 * is what the city knows today.
 */
export function defaultStatuses(scope: ExportScope): readonly ReviewStatus[] {
  return scope === "full" ? ["Draft", "Ready", "Submitted", "Needs changes", "Accepted"] : ["Accepted"];
}

/** `titleOnly`: nobody outside the city may read more of the row than what it is called. */
export type ChosenRow = { readonly dataset: Dataset; readonly titleOnly: boolean };

export type Chosen = { readonly rows: readonly ChosenRow[]; readonly leftOut: readonly LeftOut[] };

/** A row of a catalog, with whom to ask about it. */
export type RowToExport = ChosenRow & { readonly contact: Contact };

/** The rows for this reader, as they are in the sheet. Every row is either among them or left out with the reason. */
export function chooseRows(rows: readonly Dataset[], options: Pick<ExportOptions, "scope" | "statuses">): Chosen {
  return choose(rows, options, (dataset) => whyNotForReader(dataset, options));
}

/** The rows of a catalog: those for this reader, after their repairs, as far as every rule of them passes. */
export function rowsToExport(
  rows: readonly Dataset[],
  context: ExportContext,
  options: ExportOptions,
): { readonly rows: readonly RowToExport[]; readonly leftOut: readonly LeftOut[] } {
  const contactOf = contactFinder(context);
  const checked = rows.map(context.check);
  const repaired = checked.map(({ dataset }) => dataset);
  const problemOf = identityChecker(chooseRows(repaired, options).rows.map(({ dataset }) => dataset));
  const chosen = choose(repaired, options, (dataset, index) => {
    const notForReader = whyNotForReader(dataset, options);
    if (notForReader !== undefined) return notForReader;
    const errors = (checked[index]?.findings ?? []).filter(({ severity }) => severity === "error");
    if (errors.length > 0) {
      const fields = errors.map(({ field }) => fieldByKey[field].header).join("; ");
      return rowLeftOut(dataset, "problems", { fields });
    }
    if (problemOf(dataset) === "idTwice") return rowLeftOut(dataset, "idTwice");
    return options.strict ? whatStrictMisses(dataset, contactOf(dataset)) : undefined;
  });
  return { ...chosen, rows: chosen.rows.map((row) => ({ ...row, contact: contactOf(row.dataset) })) };
}

function whatStrictMisses(dataset: Dataset, { mailto }: Contact): LeftOut | undefined {
  if (splitList(dataset.keywords).length === 0) return rowLeftOut(dataset, "noKeywords");
  if (dataset.dataLastUpdated === "") return rowLeftOut(dataset, "noDataLastUpdated");
  return mailto === undefined ? rowLeftOut(dataset, "noContactEmail") : undefined;
}

function choose(
  rows: readonly Dataset[],
  { scope }: Pick<ExportOptions, "scope">,
  whyNot: (dataset: Dataset, index: number) => LeftOut | undefined,
): Chosen {
  const chosen: ChosenRow[] = [];
  const leftOut: LeftOut[] = [];
  rows.forEach((dataset, index) => {
    const reason = whyNot(dataset, index);
    if (reason !== undefined) leftOut.push(reason);
    else chosen.push({ dataset, titleOnly: scope !== "full" && dataset.classification !== "Public" });
  });
  return { rows: chosen, leftOut };
}

function whyNotForReader(
  dataset: Dataset,
  { scope, statuses = defaultStatuses(scope) }: Pick<ExportOptions, "scope" | "statuses">,
): LeftOut | undefined {
  const status = reviewStatusOf(dataset.reviewStatus);
  if (!statuses.includes(status)) return rowLeftOut(dataset, "status", { status });
  const { classification } = dataset;
  return scope === "public" && classification !== "Public"
    ? rowLeftOut(dataset, "notPublic", { classification })
    : undefined;
}

function rowLeftOut({ inventoryId }: Dataset, code: LeftOut["code"], params: LeftOut["params"] = {}): LeftOut {
  return { inventoryId, what: "row", code, params };
}

/** Why a value of a row that is in the catalog is not. */
export function valueLeftOut({ inventoryId }: Dataset, code: LeftOut["code"], params: LeftOut["params"] = {}): LeftOut {
  return { inventoryId, what: "value", code, params };
}
