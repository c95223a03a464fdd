import type { Finding } from "../finding";
import { en } from "./en";
import type { Language } from "./language";

/** The sentence that tells a person what to do about a finding. */
export function sentence(finding: Finding, language: Language = en): string {
  return language.findings[finding.code](finding.field, finding.params);
}
