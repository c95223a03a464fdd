import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { PromptStatus } from "../../inventory/prompt-status";
import { coverageTexts as texts } from "../app/language/en/lead/coverage";
import { useSubjectTexts } from "../app/language/use-texts";
import { useStyles } from "../app/styles";
import { CoverageSign } from "./coverage-cell";

const useLegendStyles = makeStyles({ list: { display: "flex", flexWrap: "wrap", gap: "6px 12px" } });

/** What the signs of the picture mean. */
export function Legend() {
  const styles = useStyles();
  const own = useLegendStyles();
  const subject = useSubjectTexts();
  const others = (["none", "doesNotApply", "notStarted"] as const).map((kind): PromptStatus => ({ kind }));
  const signs: readonly (readonly [PromptStatus, string])[] = [
    [{ kind: "datasets", datasets: 3 }, texts.numberSign],
    [{ kind: "inProgress", datasets: 3 }, texts.unfinishedSign],
    [{ kind: "notSure", datasets: 0 }, subject.promptStatus({ kind: "notSure", datasets: 0 })],
    ...others.map((status) => [status, subject.promptStatus(status)] as const),
  ];
  return (
    <ul className={mergeClasses(styles.list, own.list)} aria-label={texts.legend}>
      {signs.map(([status, words]) => (
        <li key={words} className={mergeClasses(styles.note, styles.inline)}>
          <CoverageSign status={status} isDecoration />
          {words}
        </li>
      ))}
    </ul>
  );
}
