import { codeKey } from "../../inventory/department";
import type { DepartmentOverview } from "../../inventory/department-overview";
import { promptCodes } from "../../inventory/prompts";
import { readAllRowsAgain } from "../app/all-rows";
import { Button } from "../app/button";
import { Due } from "../app/due";
import { problemOf } from "../app/errors";
import { leadDepartments as texts } from "../app/language/en/lead/departments";
import { useTexts } from "../app/language/use-texts";
import { go } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { RowQuestions } from "../app/row-questions";
import { Screen } from "../app/screen";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { WhereItIs } from "../app/where-it-is";
import { Working } from "../app/working";
import { DepartmentRow } from "./department-row";
import { useListChoice } from "./list-choice";
import { ListControls } from "./list-controls";
import { listed } from "./list-order";
import { useOverview } from "./overview";
import { useRowFacts } from "./row-facts";
import { isToBeReminded, isToGetPrompts, notDone } from "./targets";
import { Totals } from "./totals";
import { WorkLinks } from "./work-links";

/** Home of the lead analyst: how far each department has come, and who has to do what next. */
export function DepartmentsScreen() {
  const all = useTexts();
  const styles = useStyles();
  const { settings } = useInventory();
  const { departments, unassigned, withoutCode } = useOverview();
  const { byCode, read, total, isChecked, error } = useRowFacts();
  const [choice, change] = useListChoice();
  const shown = listed(departments, choice);
  const factsOf = ({ name }: DepartmentOverview) => byCode?.get(codeKey(name.code));
  const sum = (numberOf: (one: DepartmentOverview) => number) =>
    departments.reduce((total, one) => total + numberOf(one), 0);
  return (
    <Screen
      title={texts.count(departments.length)}
      home={all.departments.title}
      beside={<Due day={settings.dueDate} />}
      isFooterHigh
      footer={<Messages departments={departments} />}
    >
      <RowQuestions />
      {withoutCode > 0 && <p className={styles.text}>{texts.withoutCode(withoutCode)}</p>}
      {departments.length === 0 ? (
        <p className={styles.text}>{texts.none}</p>
      ) : (
        <>
          <div className={styles.group}>
            <Totals
              answered={sum(({ answered }) => answered)}
              prompts={departments.length * promptCodes.length}
              datasets={sum((one) => one.listed)}
              problems={byCode && sum((one) => factsOf(one)?.problems ?? 0)}
            />
            <Working isRunning={!isChecked && !error} words={texts.counting(read, total)} />
            {error && (
              <ProblemMessage problem={problemOf(error, all)}>
                <Button id="count-again" onClick={readAllRowsAgain}>
                  {texts.countAgain}
                </Button>
              </ProblemMessage>
            )}
            <WorkLinks />
            {unassigned > 0 && <p className={styles.note}>{texts.unassigned(unassigned)}</p>}
          </div>
          <ListControls departments={departments} choice={choice} onChange={change} />
          <ul className={styles.list}>
            {shown.map((one) => (
              <DepartmentRow key={one.name.code} overview={one} facts={factsOf(one)} usualDue={settings.dueDate} />
            ))}
          </ul>
          {shown.length === 0 && <p className={styles.text}>{texts.noneShown}</p>}
        </>
      )}
    </Screen>
  );
}

/** The messages that it is time for. */
function Messages({ departments }: { departments: readonly DepartmentOverview[] }) {
  const toShare = departments.filter(isToGetPrompts).length;
  const toRemind = notDone(departments).length;
  const isTimeToRemind = departments.some(isToBeReminded);
  return (
    <>
      {toShare > 0 && (
        <Button id="share-prompts" look="primary" onClick={() => go({ kind: "sharePrompts" })}>
          {texts.share(toShare)}
        </Button>
      )}
      {toRemind > 0 && (
        <Button
          id="remind"
          look={toShare === 0 && isTimeToRemind ? "primary" : "secondary"}
          onClick={() => go({ kind: "remind" })}
        >
          {texts.remind(toRemind)}
        </Button>
      )}
      <WhereItIs drafts={0} />
    </>
  );
}
