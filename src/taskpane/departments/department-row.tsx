import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { daysBetween } from "../../inventory/days-between";
import type { DepartmentOverview } from "../../inventory/department-overview";
import type { IsoDate, IsoDateTime } from "../../inventory/field";
import { promptCodes } from "../../inventory/prompts";
import { isoDay } from "../app/clock";
import { sayDay } from "../app/days";
import { leadDepartments as texts } from "../app/language/en/lead/departments";
import { go } from "../app/navigation";
import { ProgressBar } from "../app/progress-bar";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";
import { nextScreen } from "./next-screen";
import type { RowFacts } from "./row-facts";
import { StageMark } from "./stage-mark";

const useRowStyles = makeStyles({
  row: { padding: "10px 0 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { alignItems: "center" },
  name: { color: tokens.colorNeutralForeground1, ":hover": { color: tokens.colorNeutralForeground1 } },
  progress: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px" },
  bar: { display: "flex", width: "5.5rem" },
  step: { minHeight: "32px", display: "flex", alignItems: "center" },
  red: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

type DepartmentRowProps = {
  overview: DepartmentOverview;
  /** Undefined until its rows were read. */
  facts: RowFacts | undefined;
  /** The day for all departments; only another one is said of each. */
  usualDue: IsoDate;
};

/** One department of the lead's list: its stage, how far it has come, and what comes next. */
export function DepartmentRow({ overview, facts, usualDue }: DepartmentRowProps) {
  const { name, stage, next } = overview;
  const styles = useStyles();
  const own = useRowStyles();
  const to = nextScreen(next, name.code);
  const aside = asideOf(overview, facts);
  return (
    <li className={own.row}>
      <div className={mergeClasses(styles.apart, own.head)}>
        <button
          id={`department-${name.code}`}
          type="button"
          className={mergeClasses(styles.linkButton, styles.section, own.name)}
          onClick={() => go({ kind: "department", code: name.code })}
        >
          {name.name}
        </button>
        <StageMark stage={stage} />
      </div>
      <ProgressLine overview={overview} facts={facts} usualDue={usualDue} />
      {next.who !== "nobody" && (
        <div className={styles.apart}>
          {to ? (
            <button id={`next-${name.code}`} type="button" className={styles.linkButton} onClick={() => go(to)}>
              <span>
                {texts.next(next)}
                <span className={styles.hidden}> {name.name}</span>
              </span>
            </button>
          ) : (
            <span className={mergeClasses(styles.text, own.step)}>{texts.next(next)}</span>
          )}
          {aside && <span className={mergeClasses(styles.note, overview.isOverdue && own.red)}>{aside}</span>}
        </div>
      )}
    </li>
  );
}

function ProgressLine({ overview, facts, usualDue }: DepartmentRowProps) {
  const { stage, statuses, answered, listed, due, isOverdue } = overview;
  const styles = useStyles();
  const own = useRowStyles();
  const notSure = promptCodes.filter((code) => statuses[code].kind === "notSure").length;
  const isAsked = stage !== "Not invited" && stage !== "POC designated";
  const parts = [
    isAsked ? texts.answered(answered, promptCodes.length) : texts.notSentYet,
    (isAsked || listed > 0) && texts.rows(listed),
    notSure > 0 && texts.notSure(notSure),
    due !== "" && due !== usualDue && !isOverdue && texts.due(sayDay(due)),
  ].filter((part) => part !== false);
  const problems = facts?.problems ?? 0;
  return (
    <div className={own.progress}>
      {isAsked && (
        <span className={own.bar}>
          <ProgressBar statuses={statuses} />
        </span>
      )}
      <span className={styles.note}>
        {parts.join(" · ")}
        {problems > 0 && (
          <>
            {" · "}
            <span className={own.red}>{texts.problemCount(problems)}</span>
          </>
        )}
      </span>
    </div>
  );
}

/** Beside the next step: since when it waits, or whom it is for. */
function asideOf(overview: DepartmentOverview, facts: RowFacts | undefined): string | undefined {
  const { department, next, due, isOverdue, remindedOn, lastAnswered } = overview;
  const ago = (date: IsoDateTime) => daysBetween(date, isoDay(new Date()));
  const say = (words: (days: number) => string, date: IsoDateTime) => {
    const days = ago(date);
    return days === undefined ? undefined : words(days);
  };
  if (next.who === "lead" && next.what === "review") return say(texts.sentAgo, department.sentForReviewOn);
  if (next.who === "lead" && next.what === "sendPrompts") {
    const contact = department.pointOfContact || department.pocEmail;
    return texts.to(contact);
  }
  if (isOverdue) return texts.overdue(sayDay(due));
  if (next.who === "lead" && next.what === "nameContact") return undefined;
  const changed = [lastAnswered, facts?.lastChanged ?? ""].reduce((one, other) => (other > one ? other : one));
  const asked = remindedOn > department.promptsSentOn ? remindedOn : "";
  if (changed >= department.promptsSentOn && changed >= asked && changed !== "") return say(texts.changedAgo, changed);
  return asked === "" ? say(texts.sentAgo, department.promptsSentOn) : say(texts.remindedAgo, asked);
}
