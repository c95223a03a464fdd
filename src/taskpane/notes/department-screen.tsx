import { useState } from "react";
import { findReadiness } from "../../inventory/readiness/readiness-record";
import type { Readiness } from "../../inventory/readiness/readiness-table";
import { Button } from "../app/button";
import { ErrorSummary } from "../app/error-summary";
import { DraftIcon } from "../app/icons";
import { notesDepartment as texts } from "../app/language/en/lead/notes";
import { useTexts } from "../app/language/use-texts";
import { back, go, isShown, tell } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import { useStyles } from "../app/styles";
import { Working } from "../app/working";
import { fieldId } from "./conflict-question";
import { ruleSays, useLeadNotes } from "./lead-notes";
import { MeetingSection } from "./meeting-section";
import { ReadinessSection } from "./readiness-section";
import { StartSection } from "./start-section";
import { TextAnswer } from "./text-answer";
import { useReadinessForm } from "./use-readiness-form";
import { WhereNotesAre } from "./where-notes-are";

/** A department's page in the lead analyst's own workbook. */
export function DepartmentScreen({ id, name }: { id: string; name: string }) {
  const { rows } = useLeadNotes();
  const row = findReadiness(rows, id);
  if (row) return <DepartmentForm row={row} id={id} />;
  const gone = { title: texts.gone, why: texts.goneWhy, whatToDo: texts.goneToDo };
  return (
    <Screen title={name}>
      <ProblemMessage problem={gone} />
    </Screen>
  );
}

function DepartmentForm({ row, id }: { row: Readiness; id: string }) {
  const all = useTexts();
  const styles = useStyles();
  const { readOnly } = useLeadNotes();
  const form = useReadinessForm(row);
  const { action, conflicts, isKept } = form;
  const [attempt, setAttempt] = useState(0);
  const { department } = row;

  const save = async () => {
    setAttempt(attempt + 1);
    if (conflicts.length > 0) return;
    await form.save((saved) => {
      // A person may have gone on while Excel was at work.
      const goOn = isShown({ kind: "notesDepartment", id, name: department }) ? back : tell;
      goOn(texts.saved(department, ruleSays(saved)?.start ?? ""));
    });
  };
  const errors =
    attempt > 0
      ? conflicts.map((key) => ({ target: `${fieldId(key)}-mine`, sentence: texts.settle(texts.labels[key]) }))
      : [];
  return (
    <Screen
      title={department}
      windowTitle={errors.length > 0 ? all.app.pageTitleWithError(department) : undefined}
      beside={row.code !== "" && <span className={styles.note}>{texts.code(row.code)}</span>}
      top={<ErrorSummary errors={errors} attempt={attempt} />}
      footer={
        <>
          {!readOnly && (
            <Button id="save-notes" look="primary" onClick={() => void save()}>
              {texts.save}
            </Button>
          )}
          <Working isRunning={action.isRunning} />
          {!action.isRunning && <WhereNotesAre isChanged={form.isChanged} />}
        </>
      }
    >
      {action.problem && <ProblemMessage problem={action.problem} />}
      {!isKept && <p className={styles.text}>{all.app.storageRefused}</p>}
      <div>
        <Button
          id="brief"
          icon={<DraftIcon size={16} />}
          onClick={() => go({ kind: "notesBrief", id, name: department })}
        >
          {texts.brief}
        </Button>
      </div>
      <MeetingSection form={form} />
      <hr className={styles.rule} />
      <ReadinessSection form={form} />
      <hr className={styles.rule} />
      <StartSection form={form} />
      <hr className={styles.rule} />
      <section className={styles.groups} aria-labelledby="poc">
        <h2 id="poc" className={styles.section}>
          {texts.poc}
        </h2>
        <TextAnswer field="proposedPoc" form={form} />
        <TextAnswer field="pocEmail" hint={texts.pocEmailHelp} type="email" form={form} />
        <TextAnswer field="notes" lines={3} form={form} />
      </section>
    </Screen>
  );
}
