import { makeStyles } from "@fluentui/react-components";
import type { NewDepartment } from "../../inventory/set-up/departments-in-text";
import { TextInput } from "../app/controls";
import type { SummaryError } from "../app/error-summary";
import { FieldMessage } from "../app/field";
import { setup } from "../app/language/en/setup";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { tokens } from "../app/tokens";
import { Fold } from "./fold";
import { codeId, controlId } from "./set-up-mistakes";
import { TakeFromSheet } from "./take-from-sheet";

const useLineStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: "4px 12px",
    flexWrap: "wrap",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: 0 },
  },
  words: { flexGrow: 1, flexBasis: "9rem", minWidth: 0 },
  code: { width: "6.5rem", flexShrink: 0 },
});

type DepartmentLinesProps = {
  text: string;
  onText: (text: string) => void;
  /** What is read in the text. */
  departments: readonly NewDepartment[];
  onCode: (name: string, code: string) => void;
  isOpen: boolean;
  onToggle: () => void;
  mistakes: readonly SummaryError[];
  /** The workbook has sheets from which departments can be taken. */
  canTake: boolean;
};

/** Departments as the lead analyst types or pastes them, and below what was understood. */
export function DepartmentLines(props: DepartmentLinesProps) {
  const { text, onText, departments, onCode, isOpen, onToggle, mistakes, canTake } = props;
  const styles = useStyles();
  const own = useLineStyles();
  const mistakeOf = (id: string) => mistakes.find(({ target }) => target === id)?.sentence;
  return (
    <>
      <TextField
        id={controlId("departments")}
        label={setup.departments}
        hint={setup.departmentsHelp}
        required
        lines={6}
        value={text}
        onChange={onText}
        error={mistakeOf(controlId("departments"))}
      />
      {canTake && <TakeFromSheet onTaken={onText} />}
      {departments.length > 0 && (
        <Fold
          id="department-codes"
          title={setup.count(departments.length)}
          note={setup.codesHelp}
          isOpen={isOpen}
          onToggle={onToggle}
        >
          <ul className={styles.list}>
            {departments.map(({ name, code, aliases, pointOfContact, pocEmail, secondContact, startOrder }, index) => {
              const error = mistakeOf(codeId(index));
              const known = [aliases, pointOfContact, pocEmail, secondContact, startOrder];
              return (
                <li key={index} className={own.line}>
                  <div className={own.words}>
                    <p className={styles.text}>{name}</p>
                    <p className={styles.note}>{known.filter((each) => each).join(" · ")}</p>
                  </div>
                  <div className={own.code}>
                    <TextInput
                      id={codeId(index)}
                      aria-label={setup.codeOf(name)}
                      aria-invalid={error !== undefined || undefined}
                      aria-describedby={error && `${codeId(index)}-message`}
                      value={code}
                      onChange={(value) => onCode(name, value.trim())}
                    />
                  </div>
                  <FieldMessage id={`${codeId(index)}-message`} error={error} />
                </li>
              );
            })}
          </ul>
        </Fold>
      )}
    </>
  );
}
