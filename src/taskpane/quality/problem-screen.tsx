import { useEffect } from "react";
import { sentence } from "../../inventory/language/sentence";
import { Button } from "../app/button";
import { quality as texts } from "../app/language/en/lead/quality";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { back, go } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { whereIs } from "./problem-rows";
import { useQuality } from "./quality-state";
import { showProblemCell } from "./show-problem-cell";
import { problemId, useSheetProblems } from "./use-sheet-problems";

/**
 * One problem after the other: its cell is selected in the sheet, and here stand what to do and a way to do it. A
 * problem that was mended, in the form or in the sheet, makes room for the next one.
 */
export function ProblemScreen() {
  const all = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const { kinds, identity, isChecked } = useSheetProblems();
  const walk = useQuality((state) => state.walk);
  const looking = useAction();
  const problems = kinds.flatMap((kind) => kind.problems);
  const isOwnRow = ({ row }: (typeof problems)[number]) => identity(row) === undefined;
  const idOf = (problem: (typeof problems)[number]) => problemId(problem, isOwnRow(problem));
  const known = problems.findIndex((problem) => idOf(problem) === walk.id);
  const at = known >= 0 ? known : Math.min(walk.at, problems.length - 1);
  const problem = problems[at];
  const id = problem && idOf(problem);

  const isOwn = problem !== undefined && isOwnRow(problem);
  const show = () => looking.run(async () => problem && showProblemCell(problem.row, problem.finding.field, isOwn));
  useEffect(() => {
    if (id === undefined) return;
    useQuality.setState({ walk: { id, at } });
    void show();
    // The cell is selected once for each problem, not whenever the sheet was read again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);

  if (problem === undefined) {
    return (
      <Screen
        title={isChecked ? texts.walkDone : all.app.quality}
        footer={
          <Button id="to-list" look="primary" onClick={() => back()}>
            {texts.toList}
          </Button>
        }
      >
        <Working isRunning={!isChecked} words={texts.checking} />
      </Screen>
    );
  }
  const { row, finding } = problem;
  const name = row.dataset.datasetName || texts.unnamed;
  const next = () => {
    const place = (at + 1) % problems.length;
    const following = problems[place];
    if (following) useQuality.setState({ walk: { id: idOf(following), at: place } });
  };
  return (
    <Screen
      title={texts.walkTitle(at + 1, problems.length)}
      windowTitle={all.app.pageTitle(all.app.quality)}
      footer={
        <>
          {isOwn && (
            <Button
              id="mend"
              look="primary"
              onClick={() => go({ kind: "dataset", id: row.dataset.inventoryId, field: finding.field })}
            >
              {texts.openForm}
            </Button>
          )}
          <Button id="next-problem" look={isOwn ? "secondary" : "primary"} onClick={next}>
            {texts.walk}
          </Button>
        </>
      }
    >
      {looking.problem && <ProblemMessage problem={looking.problem} />}
      <div className={styles.groups} aria-live="polite">
        <div>
          <p className={styles.section}>{name}</p>
          <p className={styles.note}>{whereIs(row)}</p>
        </div>
        <div>
          <h2 className={styles.section}>{subject.fields[finding.field].label}</h2>
          <p className={styles.text}>{sentence(finding, subject)}</p>
        </div>
        <div>
          <p className={styles.note}>{texts.nowSays}</p>
          <p className={styles.text}>{row.dataset[finding.field] || texts.emptyCell}</p>
        </div>
        {!isOwn && <p className={styles.text}>{texts.needsId}</p>}
      </div>
      <div>
        <Button id="show-cell" onClick={() => void show()}>
          {texts.showCell}
        </Button>
      </div>
    </Screen>
  );
}
