import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { en } from "../../inventory/readiness/language/en";
import { starts } from "../../inventory/readiness/readiness-table";
import type { StartReason } from "../../inventory/readiness/suggest-start";
import { notesDepartment as texts } from "../app/language/en/lead/notes";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";
import { ChoiceAnswer } from "./choice-answer";
import { ruleSays } from "./lead-notes";
import type { ReadinessForm } from "./use-readiness-form";

const useStartStyles = makeStyles({
  why: { padding: "12px", borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground3 },
});

/** What the ratings suggest, with the ratings behind each reason, and the lead analyst's own word. */
export function StartSection({ form }: { form: ReadinessForm }) {
  const styles = useStyles();
  const own = useStartStyles();
  const suggestion = ruleSays(form.values);
  if (!suggestion) return null;
  return (
    <section className={styles.groups} aria-labelledby="start">
      <div className={styles.apart}>
        <h2 id="start" className={styles.section}>
          {texts.start}
        </h2>
        <span className={styles.note}>{texts.suggested(suggestion.start)}</span>
      </div>
      <div className={mergeClasses(styles.tight, own.why)}>
        <h3 className={styles.section}>{texts.why(suggestion.start)}</h3>
        <ul className={styles.bullets}>
          {suggestion.reasons.map((reason) => (
            <li key={en.startReason(reason)} className={styles.text}>
              {texts.reason(en.startReason(reason), ratingOf(reason))}
            </li>
          ))}
        </ul>
      </div>
      <ChoiceAnswer
        field="startOrder"
        help={texts.yourWordHelp}
        choices={[...starts.map((start) => ({ value: start, label: start })), { value: "", label: texts.asSuggested }]}
        form={form}
      />
    </section>
  );
}

function ratingOf(reason: StartReason): number | undefined {
  return reason.code === "rated" ? reason.rating : undefined;
}
