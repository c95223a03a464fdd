import { useMemo, useState } from "react";
import { isIsoDate } from "../../inventory/serial-date";
import type { AttachPlan } from "../../workbook/attach/attach-plan";
import { columnLetter } from "../../workbook/set-up/look";
import { attach } from "../app/language/en/lead/attach";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { countsOf, planOf, ruledColumns, type Worked } from "./agreement";
import type { Answers } from "./answers";
import { StepScreen, type StepProps, useMistakes } from "./step-screen";

const texts = attach.check;

type CheckProps = Omit<StepProps, "reading" | "onNext"> & { worked: Worked; onAgree: (plan: AttachPlan) => void };

/** All that will be written, and what the workbook still has to be told; then it is agreed to. */
export function CheckStep({ worked, answers, change, isKept, onBack, onAgree }: CheckProps) {
  const styles = useStyles();
  const [showsHeaders, setShowsHeaders] = useState(false);
  const isFirst = worked.inventory === undefined;
  const mistakes = useMistakes(() => checkMistakes(answers, isFirst));
  const plan = useMemo(() => planOf(worked, answers, new Date()), [worked, answers]);
  const lines = useMemo(() => linesOf(worked, plan), [worked, plan]);
  const changed = plan.headers.filter(({ before, after }) => before !== after);
  const field = (key: "city" | "leadAnalyst" | "dueDate" | "dateAdded") => ({
    id: key,
    value: answers[key],
    error: mistakes.of(key),
    onChange: (value: string) => change({ [key]: value }),
  });
  return (
    <StepScreen
      step="check"
      mistakes={mistakes}
      isKept={isKept}
      next={texts.attach}
      onNext={() => onAgree(plan)}
      onBack={onBack}
      note={<p className={styles.note}>{texts.version}</p>}
    >
      <p className={styles.text}>{texts.intro}</p>
      <section className={styles.group}>
        <h2 className={styles.section}>{texts.what}</h2>
        <ul className={styles.bullets}>
          {lines.map((line) => (
            <li key={line} className={styles.text}>
              {line}
            </li>
          ))}
        </ul>
      </section>
      {changed.length > 0 && (
        <section className={styles.tight}>
          <h2 className={styles.section}>{texts.headers(changed.length)}</h2>
          <p className={styles.note}>{texts.headersHelp}</p>
          {showsHeaders ? (
            <ul className={styles.bullets}>
              {changed.map(({ before, after }) => (
                <li key={after} className={styles.note}>
                  {texts.becomes(before || texts.noHeader, after)}
                </li>
              ))}
            </ul>
          ) : (
            <div>
              <button
                id="show-headers"
                type="button"
                className={styles.linkButton}
                onClick={() => setShowsHeaders(true)}
              >
                {texts.show}
              </button>
            </div>
          )}
        </section>
      )}
      <TextField type="date" label={texts.dateAdded} hint={texts.dateAddedHelp} {...field("dateAdded")} />
      {isFirst && (
        <section className={styles.group}>
          <h2 className={styles.section}>{texts.about}</h2>
          <TextField label={texts.city} required {...field("city")} />
          <TextField label={texts.leadAnalyst} required {...field("leadAnalyst")} />
          <TextField type="date" label={texts.dueDate} hint={texts.dueDateHelp} {...field("dueDate")} />
          <p className={styles.note}>{texts.everyoneReads}</p>
        </section>
      )}
    </StepScreen>
  );
}

function checkMistakes({ city, leadAnalyst, dueDate, dateAdded }: Answers, isFirst: boolean) {
  const isDay = (text: string) => text === "" || isIsoDate(text);
  return [
    ...(isDay(dateAdded) ? [] : [{ target: "dateAdded", sentence: texts.notDay }]),
    ...(isFirst && city.trim() === "" ? [{ target: "city", sentence: texts.cityMissing }] : []),
    ...(isFirst && leadAnalyst.trim() === "" ? [{ target: "leadAnalyst", sentence: texts.leadAnalystMissing }] : []),
    ...(isFirst && !isDay(dueDate) ? [{ target: "dueDate", sentence: texts.notDay }] : []),
  ];
}

function linesOf(worked: Worked, plan: AttachPlan): readonly string[] {
  const { list } = worked.reading;
  const { place } = list;
  const counts = countsOf(worked, plan);
  const ruled = ruledColumns(worked);
  const last = columnLetter(place.column + place.columns - 1);
  const address = `${columnLetter(place.column)}${place.row + 1}:${last}${place.row + place.rows}`;
  const becomes =
    place.table === ""
      ? texts.table(place.sheet, address)
      : place.table === "Inventory"
        ? texts.kept
        : texts.renamed(place.table);
  return [
    becomes,
    ...(place.hasHeadings ? [texts.headings] : []),
    ...(list.merges > 0 ? [texts.merged(list.merges)] : []),
    texts.added(counts.added),
    texts.ids(counts.ids),
    ...(counts.idsTwice > 0 ? [texts.idsTwice(counts.idsTwice)] : []),
    texts.values(counts.values),
    ...(counts.departments > 0 ? [texts.departments(counts.departments)] : []),
    ...(counts.lists > 0 ? [texts.lists(counts.lists)] : []),
    texts.help,
    ...(ruled.length > 0 ? [texts.ruled(ruled.join(", "))] : []),
    worked.inventory === undefined ? texts.sheets : texts.anew,
    texts.noted,
    ...(list.below.some((cell) => cell !== "") ? [texts.below] : []),
  ];
}
