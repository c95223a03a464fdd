import type { Dataset } from "../field";
import { fieldByKey } from "../fields";
import type { Checked } from "../finding";
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

/** Whom the rows are for. */
type ReaderOptions = Pick<ExportOptions, "scope" | "statuses">;

/** `titleOnly`: nobody outside the city may read more of the row than what it is called. */
export type ChosenRow = { readonly dataset: Dataset; readonly titleOnly: boolean };

/** A row of a catalog, with whom to ask about it. */
export type RowToExport = ChosenRow & { readonly contact: Contact };

/** What becomes of one row: it is in the catalog, or it is left out with the reason. */
export type RowChoice<Row> =
  { readonly kind: "in"; readonly row: Row } | { readonly kind: "leftOut"; readonly leftOut: LeftOut };

/** Whether a row, as it is in the sheet, is for this reader. */
export function chooseForReader(dataset: Dataset, options: ReaderOptions): RowChoice<ChosenRow> {
  const leftOut = whyNotForReader(dataset, options);
  if (leftOut !== undefined) return { kind: "leftOut", leftOut };
  const titleOnly = options.scope !== "full" && dataset.classification !== "Public";
  return { kind: "in", row: { dataset, titleOnly } };
}

/** The rows of a catalog: those for this reader, after their repairs, as far as every rule of them passes. */
export function rowsToExport(
  rows: readonly Dataset[],
  context: ExportContext,
  options: ExportOptions,
): { readonly rows: readonly RowToExport[]; readonly leftOut: readonly LeftOut[] } {
  const checked = rows.map(context.check);
  return sorted(checked.map(rowChooser(checked, context, options)));
}

/**
 * A function that decides on one row of a catalog at a time, for whoever must not hold up the browser with all of them.
 * @param all every row of the inventory: an Inventory ID that two rows for this reader have tells none of them
 */
export function rowChooser(
  all: readonly Pick<Checked, "dataset">[],
  context: Omit<ExportContext, "check">,
  options: ExportOptions,
): (row: Checked) => RowChoice<RowToExport> {
  const contactOf = contactFinder(context);
  const forReader = all.map(({ dataset }) => dataset).filter((row) => whyNotForReader(row, options) === undefined);
  const problemOf = identityChecker(forReader);
  const whyNot = ({ dataset, findings }: Checked, titleOnly: boolean): LeftOut | undefined => {
    const errors = findings.filter(({ severity }) => severity === "error");
    if (errors.length > 0) {
      const names = errors.map(({ field }) => fieldByKey[field].header).join("; ");
      return rowLeftOut(dataset, "problems", { fields: names });
    }
    if (problemOf(dataset) === "idTwice") return rowLeftOut(dataset, "idTwice");
    if (!options.strict) return undefined;
    return titleOnly ? rowLeftOut(dataset, "titleOnly") : whatStrictMisses(dataset, contactOf(dataset));
  };
  return (checked) => {
    const choice = chooseForReader(checked.dataset, options);
    if (choice.kind === "leftOut") return choice;
    const leftOut = whyNot(checked, choice.row.titleOnly);
    if (leftOut !== undefined) return { kind: "leftOut", leftOut };
    return { kind: "in", row: { ...choice.row, contact: contactOf(checked.dataset) } };
  };
}

function whatStrictMisses(dataset: Dataset, { mailto }: Contact): LeftOut | undefined {
  if (splitList(dataset.keywords).length === 0) return rowLeftOut(dataset, "noKeywords");
  if (dataset.dataLastUpdated === "") return rowLeftOut(dataset, "noDataLastUpdated");
  return mailto === undefined ? rowLeftOut(dataset, "noContactEmail") : undefined;
}

function sorted<Row>(choices: readonly RowChoice<Row>[]) {
  return {
    rows: choices.flatMap((choice) => (choice.kind === "in" ? [choice.row] : [])),
    leftOut: choices.flatMap((choice) => (choice.kind === "leftOut" ? [choice.leftOut] : [])),
  };
}

function whyNotForReader(
  dataset: Dataset,
  { scope, statuses = defaultStatuses(scope) }: ReaderOptions,
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
