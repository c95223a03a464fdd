import { useState } from "react";
import { Button } from "../app/button";
import { readAllRowsAgain } from "../app/all-rows";
import type { CellChange } from "../app/change-cells";
import { reversed } from "../app/change-cells";
import { problemOf } from "../app/errors";
import { focusControl, keepFocus } from "../app/focus";
import { quality as texts } from "../app/language/en/lead/quality";
import { useTexts } from "../app/language/use-texts";
import { go, tell } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { RowLink, useRowLabelStyles } from "../app/row-link";
import { Screen } from "../app/screen";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { useCellChanges } from "../app/use-cell-changes";
import { Working } from "../app/working";
import { FixPreview } from "./fix-preview";
import { ProblemGroup, RepairGroup } from "./problem-groups";
import { dropFixed, keepFixed, useQuality } from "./quality-state";
import { showProblemCell } from "./show-problem-cell";
import { cellsOf, useSheetProblems, type SheetProblems } from "./use-sheet-problems";

/** What is wrong in the whole sheet, by kind; what can only be meant one way is fixed from here. */
export function QualityScreen() {
  const all = useTexts();
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const { readOnly } = useInventory();
  const problems = useSheetProblems();
  const fixed = useQuality((state) => state.fixed);
  const looking = useAction();
  const fixing = useCellChanges();
  const [isPreviewed, setPreviewed] = useState(false);
  const { kinds, repairs, withoutId, identity, error } = problems;

  const open = kinds.reduce((sum, kind) => sum + kind.problems.length, 0);
  const fixable = repairs.reduce((sum, { cells }) => sum + cells, 0);
  const change = async (...run: Parameters<typeof fixing.run>) => {
    // A small fix may be over before the focus is moved.
    const afterwards = ["undo-fix", "fix-all", "walk"] as const;
    keepFocus("stop-fixing", ...afterwards);
    await fixing.run(...run);
    keepFocus(...afterwards);
  };
  const fix = (cells: readonly CellChange[]) =>
    void change(cells, ({ changed, refused }) => {
      keepFixed(changed);
      tell(texts.fixed(changed.length, refused));
    });
  const putBack = () =>
    void change(reversed(fixed), ({ changed, refused }) => {
      // Cells that were left alone hold somebody's words by now. Where it ended half-way the others can be put back yet.
      dropFixed(changed.length + refused === fixed.length ? fixed : changed);
      tell(texts.undone(changed.length, refused));
    });
  const show: Parameters<typeof ProblemGroup>[0]["show"] = (row, field, isOwn) =>
    void looking.run(() => showProblemCell(row, field, isOwn));

  if (isPreviewed && fixable > 0) {
    return (
      <FixPreview
        repairs={repairs}
        cells={fixable}
        onLeave={() => {
          setPreviewed(false);
          requestAnimationFrame(() => focusControl("fix-all"));
        }}
        onFix={() => {
          setPreviewed(false);
          fix(cellsOf(repairs.flatMap(({ changes }) => changes)));
        }}
      />
    );
  }
  const canFix = !readOnly && fixable > 0;
  const footer = fixing.isRunning ? (
    <>
      <Working words={texts.fixing(fixing.done, fixing.total)} />
      <Button key="stop-fixing" id="stop-fixing" onClick={fixing.stop}>
        {texts.stop}
      </Button>
    </>
  ) : (
    <>
      {canFix && (
        <Button id="fix-all" look="primary" onClick={() => setPreviewed(true)}>
          {texts.fix(fixable)}
        </Button>
      )}
      {open > 0 && (
        <Button id="walk" look={canFix ? "secondary" : "primary"} onClick={() => go({ kind: "problem" })}>
          {texts.walk}
        </Button>
      )}
      {fixed.length > 0 && (
        <Button id="undo-fix" look="subtle" onClick={putBack}>
          {texts.undo(fixed.length)}
        </Button>
      )}
    </>
  );
  const isAnyFooter = fixing.isRunning || canFix || open > 0 || fixed.length > 0;
  return (
    <Screen
      title={problems.isChecked && open + fixable === 0 ? texts.nothing : texts.things(open + fixable)}
      windowTitle={all.app.pageTitle(all.app.quality)}
      isFooterHigh
      footer={isAnyFooter ? footer : undefined}
    >
      {error && (
        <ProblemMessage problem={problemOf(error, all)}>
          <Button onClick={readAllRowsAgain}>{all.app.tryAgain}</Button>
        </ProblemMessage>
      )}
      {fixing.problem && <ProblemMessage problem={fixing.problem} />}
      {looking.problem && <ProblemMessage problem={looking.problem} />}
      <HowFar problems={problems} />
      <ProblemGroup severity="error" kinds={kinds} identity={identity} listed={problems.listed} show={show} />
      <RepairGroup
        repairs={repairs}
        withoutId={withoutId}
        onFix={readOnly || fixing.isRunning ? undefined : (changes) => fix(cellsOf(changes))}
      />
      <ProblemGroup severity="warning" kinds={kinds} identity={identity} listed={problems.listed} show={show} />
      <ul className={styles.list}>
        <RowLink id="to-duplicates" to={{ kind: "duplicates" }}>
          <span className={labels.words}>
            <span className={labels.label}>{texts.duplicates}</span>
            <span className={styles.note}>{texts.duplicatesText}</span>
          </span>
        </RowLink>
      </ul>
    </Screen>
  );
}

/** How many rows were looked at, or how far that has come. */
function HowFar({ problems }: { problems: SheetProblems }) {
  const styles = useStyles();
  const { isRead, isChecked, read, total, listed, departments, kinds, repairs, error } = problems;
  if (!isRead && error === undefined) return <Working words={texts.reading(read, total)} />;
  if (!isChecked && listed === 0) return <Working words={texts.checking} />;
  return (
    <>
      <p className={styles.note}>{texts.checked(listed, departments)}</p>
      {kinds.length + repairs.length === 0 && <p className={styles.text}>{texts.nothingText}</p>}
    </>
  );
}
