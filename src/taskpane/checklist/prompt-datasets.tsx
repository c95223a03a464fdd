import { useEffect, useState } from "react";
import type { DatasetSummary } from "../../inventory/dataset";
import type { PromptCode } from "../../inventory/field";
import { leftInRow, type Left } from "../../inventory/missing";
import { readDatasets } from "../../workbook/read-datasets";
import { useChecker } from "../app/checker";
import type { Draft } from "../app/drafts";
import { asWorkbookError, problemOf, type Problem } from "../app/errors";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { ProblemMessage } from "../app/problem-message";
import { RowLink, useRowLabelStyles } from "../app/row-link";
import { StatusMark, type Tone } from "../app/status-mark";
import { useStyles } from "../app/styles";

type PromptDatasetsProps = { listed: readonly DatasetSummary[]; drafts: readonly Draft[]; code: PromptCode };

/** The datasets named under a prompt with what each still needs. */
export function PromptDatasets({ listed, drafts, code }: PromptDatasetsProps) {
  const texts = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const { left, problem } = useLeft(listed);
  const unsaved = new Set(drafts.map(({ id }) => id));
  const onlyHere = drafts.filter(({ id }) => !listed.some(({ inventoryId }) => inventoryId === id));

  if (listed.length === 0 && drafts.length === 0) return <p className={styles.note}>{texts.prompt.noDatasets}</p>;
  return (
    <>
      {problem && <ProblemMessage problem={problem} />}
      <ul className={styles.list}>
        {listed.map(({ inventoryId, datasetName }, index) => {
          const name = <span className={labels.label}>{datasetName || texts.checklist.unnamed}</span>;
          if (inventoryId === "") {
            return (
              <li key={`row ${index}`} className={labels.plain}>
                {datasetName || texts.checklist.unnamed}
                <p className={styles.note}>{texts.prompt.noId}</p>
              </li>
            );
          }
          const rest = left?.get(inventoryId);
          return (
            <RowLink
              key={`${inventoryId} ${index}`}
              id={`dataset-${inventoryId}`}
              to={{ kind: "dataset", id: inventoryId, prompt: code }}
            >
              {name}
              {unsaved.has(inventoryId) ? (
                <StatusMark className={labels.mark} tone="wanting" words={texts.prompt.unsaved} />
              ) : (
                rest && <StatusMark className={labels.mark} tone={leftTone(rest)} words={subject.left(rest)} />
              )}
            </RowLink>
          );
        })}
        {onlyHere.map(({ id, values }) => (
          <RowLink key={id} id={`dataset-${id}`} to={{ kind: "dataset", id, prompt: code }}>
            <span className={labels.label}>{values.datasetName || texts.checklist.unnamed}</span>
            <StatusMark className={labels.mark} tone="wanting" words={texts.prompt.unsaved} />
          </RowLink>
        ))}
      </ul>
    </>
  );
}

function leftTone({ toAnswer, toPutRight }: Left): Tone {
  if (toPutRight > 0) return "wrong";
  return toAnswer > 0 ? "underWay" : "done";
}

/** What is left to do in each row, read from the sheet after the names are already shown. */
function useLeft(listed: readonly DatasetSummary[]) {
  const texts = useTexts();
  const check = useChecker();
  const [left, setLeft] = useState<ReadonlyMap<string, Left>>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    let isCurrent = true;
    const ids = listed.map(({ inventoryId }) => inventoryId).filter((id) => id !== "");
    readDatasets(ids).then(
      (rows) => {
        if (!isCurrent) return;
        setLeft(new Map(rows.map((row) => [row.inventoryId, leftInRow(check(row).findings)])));
        setProblem(undefined);
      },
      (error: unknown) => isCurrent && setProblem(problemOf(asWorkbookError(error), texts)),
    );
    return () => {
      isCurrent = false;
    };
  }, [listed, check, texts]);
  return { left, problem };
}
