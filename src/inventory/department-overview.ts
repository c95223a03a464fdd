import type { DatasetSummary } from "./dataset";
import { latestDecision, reminderSent } from "./decisions";
import { codeKey, departmentFinder, departmentNames } from "./department";
import { type DepartmentFacts, type Stage, stageOf } from "./department-stage";
import type { IsoDate, IsoDateTime } from "./field";
import type { DepartmentName } from "./finding";
import { isOverdue, type NextStep, nextStep } from "./next-step";
import { answeredCount, isListed, promptStatuses, withNothingMore } from "./prompt-status";
import { isOfRound, responsesOfRound } from "./round";
import type { Settings } from "./settings";
import type { Decision, Department, Response } from "./tables";

/** How far one department has come, and what comes next. */
export type DepartmentOverview = DepartmentFacts & {
  readonly name: DepartmentName;
  /** How many of the nine prompts are answered in this round. */
  readonly answered: number;
  /** Rows that count. */
  readonly listed: number;
  readonly stage: Stage;
  readonly next: NextStep;
  /** The day by which it answers; "" when there is none. */
  readonly due: IsoDate;
  readonly isOverdue: boolean;
  /** When it was last reminded in this round; "" when it was not. */
  readonly remindedOn: IsoDateTime;
  /** When a prompt was last answered or the answers were sent in this round; "" when neither was. */
  readonly lastAnswered: IsoDateTime;
};

export type Overview = {
  readonly departments: readonly DepartmentOverview[];
  /** Rows of the Inventory table that count and name no known department. */
  readonly unassigned: number;
  /** Rows of the Departments table that nothing can be found by: without a code, or with one that stands above already. */
  readonly withoutCode: number;
};

/** The parts of an open workbook that it is made of. */
type Parts = {
  readonly departments: readonly Department[];
  readonly responses: readonly Response[];
  readonly datasets: readonly DatasetSummary[];
  readonly decisions: readonly Decision[];
  readonly settings: Pick<Settings, "dueDate" | "roundBegan">;
};

/**
 * How far every department has come, in the order of the Departments sheet. Rows and responses are dealt out by
 * department once, so that 100 departments and 10,000 rows take no longer than one.
 */
export function overviewOf(parts: Parts, today: IsoDate): Overview {
  const { settings, decisions } = parts;
  const named = parts.departments.filter(({ department }) => department.trim() !== "");
  const known = new Map<string, Department>();
  for (const department of named) {
    const code = codeKey(department.code);
    if (code !== "" && !known.has(code)) known.set(code, department);
  }
  const find = departmentFinder(departmentNames(parts.departments));
  const rows = dealtOut(
    parts.datasets,
    ({ department }) => department,
    (text) => codeKey(find(text)?.code ?? ""),
  );
  const responses = dealtOut(
    responsesOfRound(parts.responses, settings.roundBegan),
    ({ departmentCode }) => departmentCode,
    codeKey,
  );
  const reminders = decisions.filter(({ kind, on }) => kind === reminderSent && isOfRound(on, settings.roundBegan));
  const departments = [...known].flatMap(([code, department]) => {
    const [name] = departmentNames([department]);
    if (name === undefined) return [];
    const own = rows.get(code) ?? [];
    const listed = own.filter(isListed);
    const given = responses.get(code) ?? [];
    const statuses = promptStatuses(name.code, given, listed);
    const facts: DepartmentFacts = {
      department,
      responses: given,
      statuses: department.noDatasets === "" ? statuses : withNothingMore(statuses),
      own,
      roundBegan: settings.roundBegan,
    };
    const remindedOn = latestDecision(reminders, reminderSent, name.code)?.on ?? "";
    return [
      overviewOfOne(facts, name, listed.length, { due: department.dueDate || settings.dueDate, remindedOn, today }),
    ];
  });
  const unassigned = [...rows].flatMap(([code, some]) => (known.has(code) ? [] : some)).filter(isListed).length;
  return { departments, unassigned, withoutCode: named.length - departments.length };
}

function overviewOfOne(
  facts: DepartmentFacts,
  name: DepartmentName,
  listed: number,
  timing: { readonly due: IsoDate; readonly remindedOn: IsoDateTime; readonly today: IsoDate },
): DepartmentOverview {
  const stage = stageOf(facts);
  const { department, responses, roundBegan } = facts;
  const sent = isOfRound(department.sentForReviewOn, roundBegan) ? [department.sentForReviewOn] : [];
  const answered = responses.filter(({ answeredOn }) => isOfRound(answeredOn, roundBegan));
  return {
    ...facts,
    name,
    answered: answeredCount(facts.statuses),
    listed,
    stage,
    next: nextStep(facts, stage, timing),
    due: timing.due,
    isOverdue: isOverdue(stage, timing),
    remindedOn: timing.remindedOn,
    lastAnswered: latest([...answered.map(({ answeredOn }) => answeredOn), ...sent]),
  };
}

const latest = (times: readonly string[]) => times.reduce((last, time) => (time > last ? time : last), "");

/** Deals things out by what is written in them; each writing is looked up once. */
function dealtOut<Thing>(
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
  keyOf: (text: string) => string,
): ReadonlyMap<string, readonly Thing[]> {
  const dealt = new Map<string, Thing[]>();
  const byText = new Map<string, Thing[]>();
  for (const thing of things) {
    const text = textOf(thing);
    let pile = byText.get(text);
    if (pile === undefined) {
      const key = keyOf(text);
      pile = dealt.get(key) ?? [];
      dealt.set(key, pile);
      byText.set(text, pile);
    }
    pile.push(thing);
  }
  return dealt;
}
