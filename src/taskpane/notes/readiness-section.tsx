import { ratings } from "../../inventory/readiness/readiness-table";
import type { Rating } from "../../inventory/readiness/suggest-start";
import { notesDepartment as texts } from "../app/language/en/lead/notes";
import { useStyles } from "../app/styles";
import { ChoiceAnswer } from "./choice-answer";
import { TextAnswer } from "./text-answer";
import type { ReadinessForm } from "./use-readiness-form";

/** As they count for the start order: the first two most. */
const rated: readonly Rating[] = ["enthusiasm", "understanding", "strategicRelevance", "easeOfWorkingTogether"];

/** How ready the department is, from 1 to 5, and what of the city's goals it works on. */
export function ReadinessSection({ form }: { form: ReadinessForm }) {
  const styles = useStyles();
  return (
    <section className={styles.groups} aria-labelledby="readiness">
      <h2 id="readiness" className={styles.section}>
        {texts.readiness}
      </h2>
      {rated.map((key) => {
        const { help, words } = texts.ratings[key];
        const choices = ratings.map((value, i) => ({ value, label: texts.rating(value, words[i] ?? "") }));
        return (
          <ChoiceAnswer
            key={key}
            field={key}
            help={help}
            choices={[...choices, { value: "", label: texts.notRated }]}
            form={form}
          />
        );
      })}
      <TextAnswer field="relevantPrioritiesOrPerformanceGoals" hint={texts.prioritiesHelp} lines={3} form={form} />
    </section>
  );
}
