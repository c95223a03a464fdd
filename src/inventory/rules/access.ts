import type { Dataset } from "../field";
import { type Rule, warning } from "./rule";

/** Personal data that anybody may see can be right (payroll is such a case): the lead analyst looks at it. */
export const personalDataInPublic: Rule = (value, { classification }) =>
  value === "Yes" && classification === "Public" ? warning("containsPersonalData", "personalDataPublic") : undefined;

/** The classes of data that few may see. */
export const closedToThePublic: readonly string[] = ["Sensitive", "Protected", "Restricted"];

/** The classes of data that not everybody may see, which need a reason; GovEx: describe the sensitivity instead of leaving the data out. */
export const closedToSome: readonly string[] = ["Internal", ...closedToThePublic];

/** Whether the class of a row says that few may see it. */
export function isClosedToThePublic({ classification }: Pick<Dataset, "classification">): boolean {
  return closedToThePublic.includes(classification);
}

/** Data that is published though its class says that few may see it: the lead analyst looks at it. */
export const publishedThoughClosed: Rule = (value, row) =>
  value === "Published" && isClosedToThePublic(row)
    ? warning("publicationStatus", "publishedButNotPublic", { classification: row.classification })
    : undefined;
