import { splitList } from "./list";

/**
 * The city's mail domains as the rules take them: in lower case, without what stands before the @. A lead analyst types
 * them with semicolons, commas or spaces between, or one on a line.
 */
export function mailDomainsIn(text: string): readonly string[] {
  return splitList(text.replace(/[,\s]+/g, ";")).map((domain) => domain.toLowerCase().replace(/^.*@/, ""));
}
