import { useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { FoundDepartment } from "../../inventory/attach/found-departments";
import { comparable } from "../../inventory/recognise/words";
import { isFitCode } from "../../inventory/set-up/check-departments";
import { ChoiceGroup } from "../app/choice-group";
import { Select } from "../app/controls";
import { Field } from "../app/field";
import { attach } from "../app/language/en/lead/attach";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { Tick } from "../app/tick";
import { tokens } from "../app/tokens";
import type { Answers } from "./answers";
import { codeOf, departmentOf, type NamedDepartments, spellings } from "./list-departments";
import { StepScreen, type StepProps, useMistakes } from "./step-screen";

const texts = attach.departments;

/** Departments that are shown before the rest is asked for. */
const shown = 12;

/** The departments in the rows that the workbook does not know: which are one, and what their codes are. */
export function DepartmentsStep({ named, ...props }: StepProps & { named: NamedDepartments }) {
  const { answers, change, isKept, onNext, onBack } = props;
  const styles = useStyles();
  const [opened, setOpened] = useState<string>();
  const [showsAll, setShowsAll] = useState(false);
  const mistakes = useMistakes(() => departmentMistakes(named, answers));
  const { found, alike, hasColumn } = named;
  const spelled = spellings(named, answers);
  const otherwise = named.cells.filter((cell) => spelled.has(cell.shown)).length;
  const isWrong = ({ name }: FoundDepartment) => mistakes.of(codeId(found, name)) !== undefined;
  const listed = showsAll || found.length <= shown ? found : found.filter((each, i) => i < shown || isWrong(each));
  return (
    <StepScreen step="departments" mistakes={mistakes} isKept={isKept} onNext={onNext} onBack={onBack}>
      {hasColumn ? (
        <p className={styles.text}>{found.length === 0 ? texts.none : texts.intro(found.length)}</p>
      ) : (
        <>
          <p className={styles.text}>{texts.noColumn}</p>
          <TextField
            id="departments"
            label={texts.names}
            hint={texts.namesHelp}
            lines={6}
            value={answers.departments}
            onChange={(departments) => change({ departments })}
          />
        </>
      )}
      {alike.map(({ one, other }, index) => (
        <Alike key={`${one} ${other}`} id={`alike-${index}`} one={one} other={other} named={named} {...props} />
      ))}
      {otherwise > 0 && (
        <Tick
          id="spellings"
          isTicked={!answers.left.department}
          onChange={(isTicked) => change({ left: { ...answers.left, department: !isTicked } })}
        >
          {texts.write(otherwise)}
        </Tick>
      )}
      {found.length > 0 && (
        <section>
          <h2 className={styles.section}>{texts.names}</h2>
          <p className={styles.note}>{texts.codes}</p>
          <ul className={styles.list}>
            {listed.map((each) => (
              <Line
                key={each.name}
                id={codeId(found, each.name)}
                each={each}
                isOpen={opened === each.name || isWrong(each)}
                error={mistakes.of(codeId(found, each.name))}
                onOpen={() => setOpened(opened === each.name ? undefined : each.name)}
                named={named}
                answers={answers}
                change={change}
              />
            ))}
          </ul>
          {listed.length < found.length && (
            <button id="show-all" type="button" className={styles.linkButton} onClick={() => setShowsAll(true)}>
              {texts.show(found.length)}
            </button>
          )}
        </section>
      )}
    </StepScreen>
  );
}

const codeId = (found: readonly FoundDepartment[], name: string) =>
  `code-${found.findIndex((each) => each.name === name)}`;

function departmentMistakes({ known, found, alike }: NamedDepartments, answers: Answers) {
  const taken = new Map(known.map(({ code, name }) => [comparable(code), name]));
  const unanswered = alike.flatMap(({ one, other }, index) =>
    isAnswered(one, other, answers) ? [] : [{ target: `alike-${index}`, sentence: texts.sayWhether(one, other) }],
  );
  const codes = found.flatMap((each) => {
    if (departmentOf(each.name, answers) !== each.name) return [];
    const code = codeOf(each, answers).trim();
    const target = codeId(found, each.name);
    if (!isFitCode(code)) return [{ target, sentence: texts.codeMissing(each.name) }];
    const other = taken.get(comparable(code));
    taken.set(comparable(code), each.name);
    return other === undefined ? [] : [{ target, sentence: texts.codeTwice(code, other) }];
  });
  return [...unanswered, ...codes];
}

/** "Two" is noted by both standing for themselves. */
function isAnswered(one: string, other: string, answers: Answers): boolean {
  return (
    departmentOf(one, answers) === departmentOf(other, answers) || Object.hasOwn(answers.sameAs, `${one}\n${other}`)
  );
}

type AlikeProps = Pick<StepProps, "answers" | "change"> & {
  id: string;
  one: string;
  other: string;
  named: NamedDepartments;
};

function Alike({ id, one, other, named, answers, change }: AlikeProps) {
  const styles = useStyles();
  const isKnown = named.known.some(({ name }) => name === one);
  const pair = `${one}\n${other}`;
  const value =
    departmentOf(other, answers) === one
      ? "one"
      : departmentOf(one, answers) === other
        ? "other"
        : Object.hasOwn(answers.sameAs, pair)
          ? "two"
          : "";
  const answer = (chosen: "one" | "other" | "two") => {
    // Only what ties these two is undone: either may be another name of a third.
    const apart = Object.entries(answers.sameAs).filter(
      ([name, of]) => !((name === one && of === other) || (name === other && of === one)),
    );
    const tie = chosen === "one" ? { [other]: one } : chosen === "other" ? { [one]: other } : {};
    change({ sameAs: { ...Object.fromEntries(apart), ...tie, [pair]: pair } });
  };
  return (
    <section className={styles.tight}>
      <h2 id={`${id}-name`} className={styles.section}>
        {texts.one(one, other)}
      </h2>
      <ChoiceGroup
        id={id}
        labelledBy={`${id}-name`}
        value={value}
        choices={[
          { value: "one", label: texts.yes(one) },
          ...(isKnown ? [] : [{ value: "other" as const, label: texts.yes(other) }]),
          { value: "two", label: texts.no },
        ]}
        onChange={answer}
      />
    </section>
  );
}

const useLineStyles = makeStyles({
  item: { padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: "12px",
    overflowWrap: "anywhere",
    "> button": { flexShrink: 0 },
  },
  below: { display: "block" },
});

type LineProps = Pick<StepProps, "answers" | "change"> & {
  id: string;
  each: FoundDepartment;
  named: NamedDepartments;
  isOpen: boolean;
  error: string | undefined;
  onOpen: () => void;
};

function Line({ id, each, named, isOpen, error, onOpen, answers, change }: LineProps) {
  const styles = useStyles();
  const own = useLineStyles();
  const { name, rows } = each;
  const is = departmentOf(name, answers);
  const others = [...named.known, ...named.found].filter((other) => departmentOf(other.name, answers) !== name);
  return (
    <li className={`${own.item} ${styles.tight}`}>
      <div className={own.line}>
        <span className={styles.text}>
          {name}
          <span className={`${styles.note} ${own.below}`}>
            {is === name ? texts.line(codeOf(each, answers), rows) : texts.sameAs(is)}
          </span>
        </span>
        <button
          id={`${id}-change`}
          type="button"
          className={styles.linkButton}
          aria-expanded={isOpen}
          aria-label={`${texts.change}: ${name}`}
          onClick={onOpen}
        >
          {texts.change}
        </button>
      </div>
      {isOpen && (
        <>
          <Field id={`${id}-is`} label={texts.is}>
            {(aria) => (
              <Select
                {...aria}
                value={is === name ? "" : is}
                onChange={(value) => change({ sameAs: { ...answers.sameAs, [name]: value === "" ? name : value } })}
              >
                <option value="">{texts.own}</option>
                {others.map((other) => (
                  <option key={other.name} value={other.name}>
                    {texts.anotherName(other.name)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          {is === name && (
            <TextField
              id={id}
              label={texts.code}
              value={codeOf(each, answers)}
              error={error}
              onChange={(code) => change({ codes: { ...answers.codes, [name]: code } })}
            />
          )}
        </>
      )}
    </li>
  );
}
