import type { Finding } from "../../inventory/finding";
import type { Language } from "../../inventory/language/language";
import { sentence } from "../../inventory/language/sentence";
import { Attention } from "../app/attention";
import { review as texts } from "../app/language/en/lead/review";
import { useSubjectTexts } from "../app/language/use-texts";
import { useStyles } from "../app/styles";

/** What the rules find in the dataset, named before its answers. */
export function ThingsToLookAt({ findings }: { findings: readonly Finding[] }) {
  const subject = useSubjectTexts();
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <Attention title={texts.toLookAt(findings.length)}>
      {findings.map((finding) => (
        <p key={finding.field} className={styles.text}>
          {subject.fields[finding.field].label}: {wordsFor(finding, subject)}
        </p>
      ))}
    </Attention>
  );
}

/** Some findings say to a department that the lead analyst will look at them; here the lead analyst does. */
export function wordsFor(finding: Finding, subject: Language): string {
  return texts.findings[finding.code] ?? sentence(finding, subject);
}
