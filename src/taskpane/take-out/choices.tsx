import { exportForms } from "../../inventory/take-out/export-file";
import { ChoiceGroup } from "../app/choice-group";
import { takeOutTexts as texts } from "../app/language/en/lead/take-out";
import { useStyles } from "../app/styles";
import { Tick } from "../app/tick";
import { useChoice } from "./choice";

/** Whom the inventory is for, and what it becomes. */
export function Choices() {
  const styles = useStyles();
  const { reader, withTitles, form, strict } = useChoice();
  const set = useChoice.setState;
  const hasOptions = form !== "csv";
  return (
    <>
      <section className={styles.tight}>
        <h2 id="take-out-for" className={styles.section}>
          {texts.for}
        </h2>
        <ChoiceGroup
          id="take-out-reader"
          labelledBy="take-out-for"
          choices={[
            { value: "public", label: texts.public },
            { value: "full", label: texts.full },
          ]}
          value={reader}
          describedBy="take-out-reader-help"
          onChange={(value) => set({ reader: value })}
        />
        <p id="take-out-reader-help" className={styles.note}>
          {reader === "full" ? texts.fullHelp : texts.publicHelp}
        </p>
        {reader === "public" && hasOptions && (
          <Tick id="take-out-titles" isTicked={withTitles} onChange={(isTicked) => set({ withTitles: isTicked })}>
            {texts.titles}
          </Tick>
        )}
      </section>
      <section className={styles.tight}>
        <h2 id="take-out-as" className={styles.section}>
          {texts.form}
        </h2>
        <ChoiceGroup
          id="take-out-form"
          labelledBy="take-out-as"
          choices={exportForms.map((value) => ({ value, label: texts.forms[value] }))}
          value={form}
          onChange={(value) => set({ form: value })}
        />
        {hasOptions && (
          <Tick id="take-out-strict" isTicked={strict} onChange={(isTicked) => set({ strict: isTicked })}>
            {texts.strict}
          </Tick>
        )}
      </section>
    </>
  );
}
