import { makeStyles } from "@fluentui/react-components";
import { fieldByKey } from "../../inventory/fields";
import { Button } from "../app/button";
import { ChoiceGroup } from "../app/choice-group";
import { Select } from "../app/controls";
import { FieldMessage } from "../app/field";
import { attach } from "../app/language/en/lead/attach";
import { ShowMore, useShown } from "../app/show-more";
import { useStyles } from "../app/styles";
import { Tick } from "../app/tick";
import { add, type Answers, dayFirst, leave, monthFirst, order, own } from "./answers";
import { answerTo, isAboutDays, type MeaningColumn } from "./list-meanings";
import { StepScreen, type StepProps, useMistakes } from "./step-screen";

const texts = attach.values;

/** Changes that are shown before the rest is asked for. */
const first = 6;

const useValueStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "4px 12px", padding: "6px 0" },
  half: { flex: "1 1 7.5rem", minWidth: 0 },
});

const valueId = (field: string, index: number) => `value-${field}-${index}`;

/** Column by column: what values mean that Appendix A does not have, and which certain ones are to be changed. */
export function ValuesStep({ columns, ...props }: StepProps & { columns: readonly MeaningColumn[] }) {
  const { answers, change, isKept, onNext, onBack } = props;
  const styles = useStyles();
  const mistakes = useMistakes(() => columns.flatMap((column) => valueMistakes(column, answers)));
  return (
    <StepScreen step="values" mistakes={mistakes} isKept={isKept} onNext={onNext} onBack={onBack}>
      <p className={styles.text}>{columns.length === 0 ? texts.none : texts.intro}</p>
      {columns.map((column) => (
        <section key={column.field} className={styles.group} aria-labelledby={`values-${column.field}`}>
          <h2 id={`values-${column.field}`} className={styles.section}>
            {texts.column(column.header, fieldByKey[column.field].header)}
          </h2>
          {isAboutDays(column) ? (
            <Days column={column} answers={answers} change={change} error={mistakes.of(`days-${column.field}`)} />
          ) : (
            <Questions column={column} answers={answers} change={change} errorOf={mistakes.of} />
          )}
          {column.certain.length > 0 && <Certain column={column} answers={answers} change={change} />}
        </section>
      ))}
    </StepScreen>
  );
}

function valueMistakes(column: MeaningColumn, answers: Answers) {
  const { field, asked } = column;
  const { header } = fieldByKey[field];
  if (isAboutDays(column)) {
    const isSaid = own(answers.values[field], order) !== undefined;
    return isSaid ? [] : [{ target: `days-${field}`, sentence: texts.sayDay(header) }];
  }
  return asked.flatMap(({ value }, index) =>
    answerTo(column, answers, value) === undefined
      ? [{ target: valueId(field, index), sentence: texts.sayWhat(value, header) }]
      : [],
  );
}

type ColumnProps = { column: MeaningColumn; answers: Answers; change: StepProps["change"] };

/** The answers with some of a field's. */
function withValues({ values }: Answers, field: string, more: Readonly<Record<string, string>>): Partial<Answers> {
  return { values: { ...values, [field]: { ...values[field], ...more } } };
}

/** Nobody sees a space at an end, or a line break. */
const withoutSpaces = (value: string) => value.replace(/\s+/g, "");

const rowsOf = (values: MeaningColumn["certain"]) => values.reduce((sum, { rows }) => sum + rows, 0);

function Certain({ column: { field, certain }, answers, change }: ColumnProps) {
  const styles = useStyles();
  const count = rowsOf(certain);
  // A day that Excel keeps as a date, in a column of texts.
  const asText = certain.filter(({ value, to }) => value === to);
  const spaced = certain.filter(({ value, to }) => value !== to && withoutSpaces(value) === withoutSpaces(to));
  const changed = certain.filter(({ value, to }) => withoutSpaces(value) !== withoutSpaces(to));
  const list = `certain-${field}`;
  const shown = useShown(list, first);
  return (
    <div className={styles.tight}>
      <Tick
        id={list}
        isTicked={!answers.left[field]}
        onChange={(isTicked) => change({ left: { ...answers.left, [field]: !isTicked } })}
      >
        {fieldByKey[field].type === "multiList" ? texts.separate(count) : texts.change(count)}
      </Tick>
      <ul className={styles.bullets}>
        {changed.slice(0, shown).map(({ value, to, rows }) => (
          <li key={value} className={styles.note}>
            {texts.becomes(value, to || texts.nothing, rows)}
          </li>
        ))}
        {spaced[0] && <li className={styles.note}>{texts.spaces(rowsOf(spaced), spaced[0].to)}</li>}
        {asText[0] && <li className={styles.note}>{texts.asText(rowsOf(asText), asText[0].value)}</li>}
      </ul>
      <ShowMore list={list} shown={shown} total={changed.length} />
    </div>
  );
}

function Questions({
  column,
  answers,
  change,
  errorOf,
}: ColumnProps & { errorOf: (id: string) => string | undefined }) {
  const styles = useStyles();
  const { field, asked, unknown, openList } = column;
  const open = asked.filter(({ value }) => answerTo(column, answers, value) === undefined);
  const rest = openList === undefined ? leave : add;
  const all = [...asked, ...unknown.map((each) => ({ ...each, candidates: [] }))];
  if (all.length === 0) return null;
  return (
    <div>
      {field === "classification" && asked.some(({ value }) => /\d/.test(value)) && (
        <p className={styles.note}>{texts.levels}</p>
      )}
      <ul className={styles.list}>
        {all.map((question, index) => (
          <Question
            key={question.value}
            id={valueId(field, index)}
            question={question}
            column={column}
            answer={answerTo(column, answers, question.value)}
            error={errorOf(valueId(field, index))}
            onChange={(answer) => change(withValues(answers, field, { [question.value]: answer }))}
          />
        ))}
      </ul>
      {open.length > 1 && (
        <Button
          id={`rest-${field}`}
          onClick={() => change(withValues(answers, field, Object.fromEntries(open.map(({ value }) => [value, rest]))))}
        >
          {openList === undefined ? texts.leaveRest : texts.addRest}
        </Button>
      )}
    </div>
  );
}

type QuestionProps = {
  id: string;
  question: MeaningColumn["asked"][number];
  column: MeaningColumn;
  answer: string | undefined;
  error: string | undefined;
  onChange: (answer: string) => void;
};

function Question({ id, question: { value, rows, candidates }, column, answer, error, onChange }: QuestionProps) {
  const styles = useStyles();
  const own = useValueStyles();
  const choices = [...candidates, ...column.choices.filter((choice) => !candidates.includes(choice))];
  return (
    <li>
      <div className={own.row}>
        <label htmlFor={id} className={`${styles.text} ${own.half}`}>
          {value}
          <span className={styles.note}> {attach.rows(rows)}</span>
        </label>
        <div className={own.half}>
          <Select
            id={id}
            value={answer ?? ""}
            aria-describedby={`${id}-message`}
            aria-invalid={error !== undefined || undefined}
            onChange={onChange}
          >
            {answer === undefined && <option value="">{texts.choose}</option>}
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
            {column.openList !== undefined && <option value={add}>{texts.add}</option>}
            <option value={leave}>{texts.leave}</option>
          </Select>
          <FieldMessage id={`${id}-message`} error={error} />
        </div>
      </div>
    </li>
  );
}

/** One question for a whole column of dates: whoever wrote them wrote them in one order. */
function Days({ column: { field, asked, unknown }, answers, change, error }: ColumnProps & { error?: string }) {
  const styles = useStyles();
  const example = asked.find(({ candidates }) => candidates.length > 1) ?? asked[0];
  const id = `days-${field}`;
  return (
    <div className={styles.tight}>
      <p id={`${id}-name`} className={styles.text}>
        {texts.days(example?.value ?? "")}
      </p>
      <p id={`${id}-help`} className={styles.note}>
        {texts.daysHelp(asked.length)}
      </p>
      <ChoiceGroup
        id={id}
        labelledBy={`${id}-name`}
        describedBy={`${id}-help ${id}-message`}
        value={own(answers.values[field], order) ?? ""}
        choices={[
          { value: monthFirst, label: `${example?.candidates[0]} – ${texts.monthFirst}` },
          ...((example?.candidates.length ?? 0) > 1
            ? [{ value: dayFirst, label: `${example?.candidates[1]} – ${texts.dayFirst}` }]
            : []),
          { value: leave, label: texts.leave },
        ]}
        onChange={(answer) => change(withValues(answers, field, { [order]: answer }))}
      />
      <FieldMessage id={`${id}-message`} error={error} />
      {unknown.length > 0 && <p className={styles.note}>{texts.staysHelp(unknown.length)}</p>}
    </div>
  );
}
