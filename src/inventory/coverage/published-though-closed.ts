import type { Dataset } from "../field";
import { isListed } from "../prompt-status";
import { isClosedToThePublic } from "../rules/access";

/** Whether a row that counts is published though its class says that few may see it. */
export function publishedThoughClosed(row: Dataset): boolean {
  return isListed(row) && row.publicationStatus === "Published" && isClosedToThePublic(row);
}
