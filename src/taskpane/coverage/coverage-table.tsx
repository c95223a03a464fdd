import { Fragment, useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CoverageRow } from "../../inventory/coverage/prompt-coverage";
import type { PromptCode } from "../../inventory/field";
import { prompts } from "../../inventory/prompts";
import { coverageTexts as texts } from "../app/language/en/lead/coverage";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";
import { CoverageSign } from "./coverage-cell";
import { DepartmentAnswers } from "./department-answers";

const useTableStyles = makeStyles({
  // With large text nine columns are wider than the pane; the words for whoever does not see scroll along.
  scroll: { position: "relative", overflowX: "auto", margin: "0 -4px", padding: "0 4px" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    "& th, & td": { padding: "3px 1px", fontWeight: tokens.fontWeightRegular, textAlign: "center" },
    "& tr": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    "& th:first-child": { width: "99%", minWidth: "5.5rem", textAlign: "left" },
  },
  fewest: { fontWeight: tokens.fontWeightBold },
  name: { color: tokens.colorNeutralForeground1, overflowWrap: "anywhere", width: "100%", paddingRight: "4px" },
  answers: { textAlign: "left" },
});

type CoverageTableProps = {
  rows: readonly CoverageRow[];
  /** The prompts that are set off, as they want attention. */
  fewest: readonly PromptCode[];
};

/** Departments by prompts. A department's name opens all its answers in words. */
export function CoverageTable({ rows, fewest }: CoverageTableProps) {
  const styles = useStyles();
  const own = useTableStyles();
  const [open, setOpen] = useState("");
  return (
    <div className={own.scroll}>
      <table className={own.table}>
        <caption className={styles.hidden}>{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className={styles.note}>{texts.department}</span>
            </th>
            {prompts.map(({ code, label }) => (
              <th key={code} scope="col" title={label}>
                <span aria-hidden="true" className={mergeClasses(fewest.includes(code) && own.fewest)}>
                  {code.slice(1)}
                </span>
                <span className={styles.hidden}>{texts.prompt(code.slice(1), label)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.code}>
              <tr>
                <th scope="row">
                  <button
                    id={`coverage-${row.code}`}
                    type="button"
                    className={mergeClasses(styles.linkButton, own.name)}
                    aria-expanded={open === row.code}
                    onClick={() => setOpen(open === row.code ? "" : row.code)}
                  >
                    {row.name}
                  </button>
                </th>
                {prompts.map(({ code }) => (
                  <td key={code}>
                    <CoverageSign status={row.cells[code]} />
                  </td>
                ))}
              </tr>
              {open === row.code && (
                <tr>
                  <td colSpan={prompts.length + 1} className={own.answers}>
                    <DepartmentAnswers row={row} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
