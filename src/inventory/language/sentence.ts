import type { Finding } from "../finding";
import { en } from "./en";
import type { Language } from "./language";

/** The sentence that tells a person what to do about a finding. */
export function sentence(finding: Finding, language: Language = en): string {
  return language.findings[finding.code](finding.field, finding.params);
}

/**
 * The sentence for what one rule found in one field of several rows, without what only one of them says: "Shorten this to
 * 255 characters", and not how many it has.
 * @returns "" when there is no finding
 */
export function commonSentence(findings: readonly Finding[], language: Language = en): string {
  const [first] = findings;
  if (first === undefined) return "";
  const common = Object.entries(first.params).filter(([key, value]) =>
    findings.every(({ params }) => params[key] === value),
  );
  return sentence({ ...first, params: Object.fromEntries(common) }, language);
}
