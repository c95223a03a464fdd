import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { PromptStatus } from "../../inventory/prompt-status";
import { coverageTexts as texts } from "../app/language/en/lead/coverage";
import { useSubjectTexts } from "../app/language/use-texts";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";

const tint = (share: string) =>
  `color-mix(in srgb, ${tokens.colorBrandBackground} ${share}, ${tokens.colorNeutralBackground1})`;

const useCellStyles = makeStyles({
  sign: {
    display: "grid",
    placeItems: "center",
    minWidth: "1.125rem",
    minHeight: "1.75rem",
    borderRadius: tokens.borderRadiusSmall,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  few: { backgroundColor: tint("14%"), fontWeight: tokens.fontWeightSemibold },
  some: { backgroundColor: tint("32%"), fontWeight: tokens.fontWeightSemibold },
  many: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
  },
  other: { backgroundColor: tokens.colorNeutralBackground3 },
  open: {
    borderTopColor: tokens.colorNeutralStroke1,
    borderRightColor: tokens.colorNeutralStroke1,
    borderBottomColor: tokens.colorNeutralStroke1,
    borderLeftColor: tokens.colorNeutralStroke1,
  },
});

/** What shows of an answer: a number or a sign. Colors repeat it and never say it alone. */
export function signOf(status: PromptStatus): string {
  switch (status.kind) {
    case "datasets":
      return String(status.datasets);
    case "inProgress":
      return status.datasets > 0 ? String(status.datasets) : "";
    case "none":
      return "–";
    case "doesNotApply":
      return "×";
    case "notSure":
      return "?";
    case "notStarted":
      return "";
  }
}

/** The sign of one answer, in its look; what it means stands beside it for whoever does not see. */
export function CoverageSign({ status, isDecoration }: { status: PromptStatus; isDecoration?: boolean }) {
  const styles = useStyles();
  const own = useCellStyles();
  const words = useAnswerWords();
  return (
    <>
      <span aria-hidden="true" className={mergeClasses(own.sign, own[lookOf(status)])}>
        {signOf(status)}
      </span>
      {!isDecoration && <span className={styles.hidden}>{words(status)}</span>}
    </>
  );
}

/** An answer in words. */
export function useAnswerWords(): (status: PromptStatus) => string {
  const subject = useSubjectTexts();
  return (status) =>
    status.kind === "inProgress" && status.datasets > 0 ? texts.soFar(status.datasets) : subject.promptStatus(status);
}

function lookOf(status: PromptStatus): "few" | "some" | "many" | "other" | "open" {
  switch (status.kind) {
    case "datasets":
      return status.datasets < 3 ? "few" : status.datasets < 7 ? "some" : "many";
    case "none":
    case "doesNotApply":
    case "notSure":
      return "other";
    case "inProgress":
    case "notStarted":
      return "open";
  }
}
