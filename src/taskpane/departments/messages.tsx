import type { DepartmentOverview } from "../../inventory/department-overview";
import { isSentInRound } from "../../inventory/department-stage";
import { Button } from "../app/button";
import { sayDay } from "../app/days";
import { leadDepartment as texts } from "../app/language/en/lead/department";
import { go } from "../app/navigation";
import { useStyles } from "../app/styles";

/** What was sent to the department's point of contact, and what can be. */
export function Messages({ overview }: { overview: DepartmentOverview }) {
  const styles = useStyles();
  const { department, name, remindedOn, stage } = overview;
  const isSent = isSentInRound(overview);
  return (
    <section className={styles.group} aria-labelledby="messages">
      <h2 id="messages" className={styles.section}>
        {texts.messages}
      </h2>
      <p className={styles.text}>
        {isSent ? texts.promptsSent(sayDay(department.promptsSentOn)) : texts.promptsNotSent}
      </p>
      {remindedOn !== "" && <p className={styles.text}>{texts.reminded(sayDay(remindedOn))}</p>}
      {stage !== "Not invited" && (
        <div className={styles.buttons}>
          <Button id="share" onClick={() => go({ kind: "sharePrompts", code: name.code })}>
            {isSent ? texts.shareAgain : texts.share}
          </Button>
          {stage !== "POC designated" && stage !== "Reviewed" && (
            <Button id="remind" onClick={() => go({ kind: "remind", code: name.code })}>
              {texts.remind}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
