/** What values of closed lists are called in DCAT-US. A value that is not here has no word there and is left out. */

/** `accessLevel`: Internal data may be had under conditions, the last three classes by nobody outside. */
export const accessLevels: ReadonlyMap<string, "public" | "restricted public" | "non-public"> = new Map([
  ["Public", "public"],
  ["Internal", "restricted public"],
  ["Sensitive", "restricted public"],
  ["Protected", "non-public"],
  ["Restricted", "non-public"],
  ["Not yet determined", "non-public"],
]);

/** `accrualPeriodicity` of v1.1: how often, as a repeating interval of ISO 8601. */
export const repeats: ReadonlyMap<string, string> = new Map([
  ["Continuous", "R/PT1S"],
  ["Hourly", "R/PT1H"],
  ["Daily", "R/P1D"],
  ["Weekly", "R/P1W"],
  ["Biweekly", "R/P2W"],
  ["Monthly", "R/P1M"],
  ["Quarterly", "R/P3M"],
  ["Semiannually", "R/P6M"],
  ["Annually", "R/P1Y"],
  ["Biennially", "R/P2Y"],
  ["As needed", "irregular"],
]);

/** `accrualPeriodicity` of 3.0: the words of ISO 19115, and the interval where they have none. */
export const frequencies: ReadonlyMap<string, string> = new Map([
  ["Continuous", "continual"],
  ["Hourly", "R/PT1H"],
  ["Daily", "daily"],
  ["Weekly", "weekly"],
  ["Biweekly", "fortnightly"],
  ["Monthly", "monthly"],
  ["Quarterly", "quarterly"],
  ["Semiannually", "biannually"],
  ["Annually", "annually"],
  ["Biennially", "R/P2Y"],
  ["As needed", "irregular"],
  ["Static (historical)", "notPlanned"],
]);

/** `license`: the address of its text. */
export const licenses: ReadonlyMap<string, string> = new Map([
  ["Public domain or CC0", "https://creativecommons.org/publicdomain/zero/1.0/"],
  ["PDDL", "https://opendatacommons.org/licenses/pddl/1-0/"],
  ["CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"],
  ["ODbL", "https://opendatacommons.org/licenses/odbl/1-0/"],
]);

const published: ReadonlySet<string> = new Set(["Published", "Published elsewhere"]);

/** Whether the public can get the data today, so that its address belongs into a catalog. */
export function isPublished(publicationStatus: string): boolean {
  return published.has(publicationStatus);
}

/** A web address as a URI: letters beyond ASCII with percent signs. */
export function asUri(address: string): string {
  return new URL(address).href;
}

/** What `rights` says of a dataset: why not everybody may see it, or that nobody has decided yet. "" for nothing. */
export function rightsOf(row: { readonly classification: string; readonly sensitivityReason: string }): string {
  return row.classification === "Not yet determined" ? row.classification : row.sensitivityReason;
}

/** The parts that say something. */
export function said<Part extends object>(parts: Part): Part {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== "")) as Part;
}
