import type { DepartmentOverview } from "../../inventory/department-overview";
import { readAllRowsAgain } from "../app/all-rows";
import { Button } from "../app/button";
import { Due } from "../app/due";
import { ErrorSummary } from "../app/error-summary";
import { problemOf } from "../app/errors";
import { leadDepartment as texts } from "../app/language/en/lead/department";
import { leadDepartments } from "../app/language/en/lead/departments";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { back, go } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import { useStyles } from "../app/styles";
import { WhereItIs } from "../app/where-it-is";
import { Working } from "../app/working";
import { ContactForm } from "./contact-form";
import { Messages } from "./messages";
import { NextBox } from "./next-box";
import { nextScreen } from "./next-screen";
import { useOverviewOf } from "./overview";
import { PromptProgress } from "./prompt-progress";
import { RowsByStatus } from "./rows-by-status";
import { useRowsByDepartment } from "./rows-of";
import { Sending } from "./sending";
import { StageMark } from "./stage-mark";
import { useContactForm } from "./use-contact-form";

/** One department: who answers for it, what it was sent, how far it has come, and its rows. */
export function DepartmentScreen({ code }: { code: string }) {
  const all = useTexts();
  const styles = useStyles();
  const overview = useOverviewOf(code);
  if (overview) return <Department overview={overview} />;
  return (
    <Screen title={all.departments.one} footer={<Button onClick={() => back()}>{all.departments.title}</Button>}>
      <p className={styles.text}>{texts.gone}</p>
    </Screen>
  );
}

function Department({ overview }: { overview: DepartmentOverview }) {
  const all = useTexts();
  const subject = useSubjectTexts();
  const { name, department, stage, next, due } = overview;
  const form = useContactForm(department);
  const { rowsOf, isRead, error } = useRowsByDepartment();
  const to = nextScreen(next, name.code);
  const errors = form.isEmailWrong
    ? [{ target: "poc-email", sentence: subject.findings.notAnEmail("stewardEmail", {}) }]
    : [];
  const footer = (
    <>
      {to && to.kind !== "department" && (
        <Button id="next-step" look="primary" onClick={() => go(to)}>
          {leadDepartments.next(next)}
        </Button>
      )}
      <WhereItIs drafts={0} />
    </>
  );
  return (
    <Screen
      title={name.name}
      top={<ErrorSummary errors={errors} attempt={form.attempt} />}
      above={<StageMark stage={stage} />}
      beside={<Due day={due} />}
      footer={footer}
    >
      <NextBox next={next} />
      <ContactForm row={department} form={form} />
      <Messages overview={overview} />
      <PromptProgress overview={overview} />
      <Sending overview={overview} />
      {error && (
        <ProblemMessage problem={problemOf(error, all)}>
          <Button id="read-again" onClick={readAllRowsAgain}>
            {all.app.tryAgain}
          </Button>
        </ProblemMessage>
      )}
      {isRead ? (
        <RowsByStatus code={name.code} rows={rowsOf(name.code)} />
      ) : (
        !error && <Working words={texts.readingRows} />
      )}
    </Screen>
  );
}
