import type { FieldKey } from "../field";
import { closedToSome } from "./access";
import { error, type Rule } from "./rule";
import { isNotSure } from "./not-sure";

/** An answer that every row needs. */
export function required(field: FieldKey): Rule {
  const missing = error(field, "missing");
  return () => missing;
}

/** Why not everybody may see the data: asked for each class that says so. */
export const reasonForClosedData: Rule = (_, { classification }) =>
  closedToSome.includes(classification) ? error("sensitivityReason", "missing") : undefined;

/** Where published data is found, and its terms: asked for data that the city publishes itself. */
export function requiredWhenPublished(field: "publishedUrl" | "license"): Rule {
  const missing = error(field, "missing");
  return (_, { publicationStatus }) => (publicationStatus === "Published" ? missing : undefined);
}

/** The steward's address, which may be left to the point of contact where nobody knows the steward. */
export const emailOfKnownSteward: Rule = (_, { dataSteward }) =>
  isNotSure(dataSteward) ? undefined : error("stewardEmail", "missing");
