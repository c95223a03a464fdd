import type { Dataset11 } from "../dcat/dcat-us-1-1";

/** The columns in the order of Project Open Data's own example, without the codes of federal bureaus and programs. */
const columns: readonly (readonly [string, (dataset: Dataset11) => string | undefined])[] = [
  ["accessLevel", ({ accessLevel }) => accessLevel],
  ["fn", ({ contactPoint }) => contactPoint.fn],
  ["hasEmail", ({ contactPoint }) => contactPoint.hasEmail?.slice("mailto:".length)],
  ["description", ({ description }) => description],
  ["accessURL", ({ distribution }) => distribution?.[0]?.accessURL],
  ["format", ({ distribution }) => distribution?.[0]?.format],
  ["identifier", ({ identifier }) => identifier],
  ["keyword", ({ keyword }) => keyword?.join(", ")],
  ["modified", ({ modified }) => modified],
  ["publisher", ({ publisher }) => publisher.name],
  ["title", ({ title }) => title],
  ["rights", ({ rights }) => rights],
  ["license", ({ license }) => license],
  ["theme", ({ theme }) => theme?.join(", ")],
  ["spatial", ({ spatial }) => spatial],
  ["temporal", ({ temporal }) => temporal],
  ["accrualPeriodicity", ({ accrualPeriodicity }) => accrualPeriodicity],
  ["describedBy", ({ describedBy }) => describedBy],
];

export const projectOpenDataHeaders: readonly string[] = columns.map(([name]) => name);

/**
 * A dataset of a catalog of v1.1 in the flat form in which Project Open Data takes catalogs as spreadsheets: one line
 * for each dataset, headed by the names of its properties; for `csvLine`.
 */
export function projectOpenDataCells(dataset: Dataset11): readonly string[] {
  return columns.map(([, valueOf]) => valueOf(dataset) ?? "");
}
