import { Tick } from "../app/tick";
import { notesDepartment as texts } from "../app/language/en/lead/notes";
import { useStyles } from "../app/styles";
import { ConflictQuestion, fieldId } from "./conflict-question";
import { useLeadNotes } from "./lead-notes";
import { TextAnswer } from "./text-answer";
import type { ReadinessForm } from "./use-readiness-form";

const topics = ["openDataConceptsCovered", "jointDataSharingCovered", "sensitiveDataAwarenessCovered"] as const;

/** Who leads the department, when they were met, what was covered and what they said. */
export function MeetingSection({ form }: { form: ReadinessForm }) {
  const styles = useStyles();
  const { readOnly } = useLeadNotes();
  const isCovered = (key: (typeof topics)[number]) => form.values[key].trim().toLowerCase() === "yes";
  return (
    <section className={styles.groups} aria-labelledby="meeting">
      <h2 id="meeting" className={styles.section}>
        {texts.meeting}
      </h2>
      <TextAnswer field="departmentHead" form={form} />
      <TextAnswer field="deputyMayor" form={form} />
      <TextAnswer field="meetingDate" type="date" form={form} />
      <fieldset className={styles.fieldset}>
        <legend className={styles.text}>{texts.covered}</legend>
        {topics.map((key) => (
          <div key={key}>
            <Tick
              id={fieldId(key)}
              isTicked={isCovered(key)}
              isDisabled={readOnly}
              onChange={(isTicked) => form.setValue(key, isTicked ? "Yes" : "No")}
            >
              {texts.labels[key]}
            </Tick>
            <ConflictQuestion field={key} form={form} />
          </div>
        ))}
      </fieldset>
      <TextAnswer field="feedbackAndConcerns" lines={4} form={form} />
    </section>
  );
}
