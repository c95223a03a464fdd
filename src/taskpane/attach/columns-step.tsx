import { useState } from "react";
import type { FieldKey } from "../../inventory/field";
import { fieldByKey } from "../../inventory/fields";
import { en as questions } from "../../inventory/recognise/language/en";
import { columnLetter } from "../../workbook/set-up/look";
import { DoneIcon, NotSureIcon } from "../app/icons";
import { attach } from "../app/language/en/lead/attach";
import { useStyles } from "../app/styles";
import { ColumnChoice, columnId } from "./column-choice";
import { type AskedColumn, askedColumns } from "./list-columns";
import { StepScreen, type StepProps, useMistakes } from "./step-screen";

const texts = attach.columns;

/** Which column of Appendix A each column of the list is: what is asked first, then what is certain, then what stays. */
export function ColumnsStep({ reading, answers, change, isKept, onNext, onBack }: StepProps) {
  const styles = useStyles();
  const { place } = reading.list;
  const columns = askedColumns(reading, answers);
  const mistakes = useMistakes(() => columnMistakes(columns, nameOf));
  const [showsKept, setShowsKept] = useState(false);

  function nameOf({ index, header }: AskedColumn): string {
    return header || texts.column(columnLetter(place.column + index));
  }
  const answerTo = (index: number, answer: FieldKey | "keep" | undefined) => {
    const others = Object.fromEntries(Object.entries(answers.columns).filter(([key]) => key !== String(index)));
    change({ columns: answer === undefined ? others : { ...others, [index]: answer } });
  };
  const list = (shown: readonly AskedColumn[]) => (
    <ul className={styles.list}>
      {shown.map((column) => (
        <ColumnChoice
          key={column.index}
          column={column}
          name={nameOf(column)}
          question={column.match.kind === "ask" ? questions[column.match.why] : undefined}
          error={mistakes.of(columnId(column.index))}
          onChange={(answer) => answerTo(column.index, answer)}
        />
      ))}
    </ul>
  );
  const [asked, recognized, kept] = (["ask", "field", "foreign"] as const).map((kind) =>
    columns.filter(({ match }) => match.kind === kind),
  );
  return (
    <StepScreen step="columns" mistakes={mistakes} isKept={isKept} onNext={onNext} onBack={onBack}>
      <p className={styles.text}>{texts.intro(place.sheet, reading.list.values.length, place.columns)}</p>
      {asked && asked.length > 0 && (
        <section>
          <h2 className={`${styles.section} ${styles.inline}`}>
            <NotSureIcon />
            {texts.asked(asked.length)}
          </h2>
          {list(asked)}
        </section>
      )}
      {recognized && recognized.length > 0 && (
        <section>
          <h2 className={`${styles.section} ${styles.inline}`}>
            <DoneIcon />
            {texts.recognized(recognized.length)}
          </h2>
          {list(recognized)}
        </section>
      )}
      {kept && kept.length > 0 && (
        <section className={styles.tight}>
          <h2 className={styles.section}>{texts.kept(kept.length)}</h2>
          <p className={styles.note}>{texts.keptText}</p>
          {showsKept || mistakes.found.some(({ target }) => kept.some(({ index }) => columnId(index) === target)) ? (
            list(kept)
          ) : (
            <>
              <p className={styles.text}>{kept.map(nameOf).join(", ")}</p>
              <div>
                <button id="show-kept" type="button" className={styles.linkButton} onClick={() => setShowsKept(true)}>
                  {texts.show}
                </button>
              </div>
            </>
          )}
        </section>
      )}
    </StepScreen>
  );
}

function columnMistakes(columns: readonly AskedColumn[], nameOf: (column: AskedColumn) => string) {
  const first = new Map<FieldKey, AskedColumn>();
  const mistakes = columns.flatMap((column) => {
    const { index, answer } = column;
    const target = columnId(index);
    if (answer === undefined) return [{ target, sentence: texts.sayWhat(nameOf(column)) }];
    if (answer === "keep") return [];
    const other = first.get(answer);
    if (other === undefined) {
      first.set(answer, column);
      return [];
    }
    return [{ target, sentence: texts.twice(nameOf(other), nameOf(column), fieldByKey[answer].header) }];
  });
  // Most often it is a column that was not recognized.
  const column = columns.find(({ answer }) => answer === "keep") ?? columns[0];
  const isNamed = mistakes.length > 0 || first.has("datasetName") || column === undefined;
  return isNamed ? mistakes : [{ target: columnId(column.index), sentence: texts.noName }];
}
