import { useState } from "react";
import { departmentsBlock } from "../../inventory/readiness/departments-block";
import { Button } from "../app/button";
import { ErrorSummary } from "../app/error-summary";
import { notes } from "../app/language/en/lead/notes";
import { Screen } from "../app/screen";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { Tick } from "../app/tick";
import { toggled } from "../app/toggled";
import { useCopy } from "../app/use-copy";
import { useLeadNotes } from "./lead-notes";
import { listDepartments } from "./listed-departments";

/** The chosen departments as cells for the clipboard, which the set-up of the shared workbook takes by paste. */
export function CarryOverScreen() {
  const texts = notes.carry;
  const styles = useStyles();
  const { rows } = useLeadNotes();
  const listed = listDepartments("start", rows);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(listed.filter(({ suggestion }) => suggestion.start === "First").map(({ key }) => key)),
  );
  const [withStart, setWithStart] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const { copied, copy } = useCopy("block");
  const picked = listed.filter(({ key }) => chosen.has(key)).map(({ row }) => row);
  const block = departmentsBlock(picked, rows, withStart);
  const isAll = picked.length === listed.length;
  const isMissing = attempt > 0 && picked.length === 0;

  const tryCopying = () => {
    setAttempt(attempt + 1);
    if (picked.length > 0) void copy(block);
  };
  return (
    <Screen
      title={texts.title}
      top={
        <ErrorSummary
          errors={isMissing ? [{ target: "choose-departments", sentence: texts.noneChosen }] : []}
          attempt={attempt}
        />
      }
      footer={
        <>
          <Button id="copy-departments" look="primary" onClick={tryCopying}>
            {texts.copy(picked.length)}
          </Button>
          <div role="status">
            {copied && picked.length > 0 && (
              <p className={styles.text}>{copied === "copied" ? texts.copied(picked.length) : texts.selected}</p>
            )}
          </div>
        </>
      }
    >
      <p className={styles.text}>{texts.intro}</p>
      <fieldset id="choose-departments" className={styles.fieldset}>
        <legend className={styles.section}>{texts.choose}</legend>
        <button
          type="button"
          id="choose-all"
          className={styles.linkButton}
          onClick={() => setChosen(new Set(isAll ? [] : listed.map(({ key }) => key)))}
        >
          {isAll ? texts.chooseNone : texts.chooseAll}
        </button>
        {listed.map(({ row, key, suggestion }) => (
          <Tick key={key} isTicked={chosen.has(key)} onChange={(isTicked) => setChosen(toggled(chosen, key, isTicked))}>
            {row.department}
            <br />
            <span className={styles.note}>
              {suggestion.start} · {row.proposedPoc || texts.noPoc}
            </span>
          </Tick>
        ))}
      </fieldset>
      <Tick id="with-start" isTicked={withStart} onChange={setWithStart}>
        {texts.withStart}
        <br />
        <span className={styles.note}>{texts.withStartHelp}</span>
      </Tick>
      <TextField id="block" label={texts.block} value={block} onChange={() => undefined} readOnly lines={6} />
      <section className={styles.group} aria-labelledby="next">
        <h2 id="next" className={styles.section}>
          {texts.next}
        </h2>
        <ol className={styles.bullets}>
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </Screen>
  );
}
