import { Fragment, type ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { FieldKey } from "../../inventory/field";
import { fieldByKey, fields } from "../../inventory/fields";
import { Select } from "../app/controls";
import { FieldMessage } from "../app/field";
import { attach } from "../app/language/en/lead/attach";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";
import type { AskedColumn } from "./list-columns";

const texts = attach.columns;

const useChoiceStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 12px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "> *": { flex: "1 1 7rem", minWidth: 0, overflowWrap: "anywhere" },
    // As wide as the longest of Appendix A's headers.
    "> :last-child": { flexBasis: "10rem" },
  },
  /** A question has the whole width, with the answer below it. */
  asked: { "> *, > :last-child": { flexBasis: "100%" } },
});

type ColumnChoiceProps = {
  column: AskedColumn;
  name: string;
  question?: string;
  error?: string;
  onChange: (answer: FieldKey | "keep" | undefined) => void;
};

/** A header such as DATASET_CLASSIFICATION_REASON breaks between its words. */
function breakable(name: string): ReactNode {
  return name.split("_").map((word, i) => (
    <Fragment key={i}>
      {i > 0 && (
        <>
          _<wbr />
        </>
      )}
      {word}
    </Fragment>
  ));
}

export const columnId = (index: number) => `column-${index}`;

/** One column: its header with a few of its values, and the column of Appendix A that it is. */
export function ColumnChoice({ column, name, question, error, onChange }: ColumnChoiceProps) {
  const styles = useStyles();
  const own = useChoiceStyles();
  const { examples, match, answer, isCalculated } = column;
  const id = columnId(column.index);
  const candidates = match.kind === "ask" ? match.candidates : [];
  const others = fields.filter(({ key }) => !candidates.includes(key));
  const option = (key: FieldKey) => (
    <option key={key} value={key}>
      {fieldByKey[key].header}
    </option>
  );
  return (
    <li>
      <div className={mergeClasses(own.row, question !== undefined && own.asked)}>
        <div>
          <label htmlFor={id} className={question === undefined ? styles.text : styles.section}>
            {breakable(name)}
          </label>
          <p id={`${id}-about`} className={mergeClasses(styles.note, styles.clamped)}>
            {examples.length === 0 ? texts.empty : examples.join(" · ")}
          </p>
          {question !== undefined && (
            <p id={`${id}-question`} className={styles.text}>
              {isCalculated ? texts.calculated : question}
            </p>
          )}
        </div>
        <div>
          <Select
            id={id}
            value={answer ?? ""}
            aria-describedby={`${id}-about ${question === undefined ? "" : `${id}-question `}${id}-message`}
            aria-invalid={error !== undefined || undefined}
            onChange={(value) => onChange(value === "" ? undefined : (value as FieldKey | "keep"))}
          >
            {answer === undefined && <option value="">{texts.choose}</option>}
            {candidates.length > 0 && <optgroup label={texts.likely}>{candidates.map(option)}</optgroup>}
            <option value="keep">{texts.keep}</option>
            <optgroup label={texts.every}>{others.map(({ key }) => option(key))}</optgroup>
          </Select>
          <FieldMessage id={`${id}-message`} error={error} />
        </div>
      </div>
    </li>
  );
}
