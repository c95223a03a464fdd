import { type Rule, warning } from "./rule";

/** Personal data that anybody may see can be right (payroll is such a case): the lead analyst looks at it. */
export const personalDataInPublic: Rule = (value, { classification }) =>
  value === "Yes" && classification === "Public" ? warning("containsPersonalData", "personalDataPublic") : undefined;

const closedToThePublic = new Set(["Sensitive", "Protected", "Restricted"]);

/** Data that is published though its class says that few may see it: the lead analyst looks at it. */
export const publishedThoughClosed: Rule = (value, { classification }) =>
  value === "Published" && closedToThePublic.has(classification)
    ? warning("publicationStatus", "publishedButNotPublic", { classification })
    : undefined;
