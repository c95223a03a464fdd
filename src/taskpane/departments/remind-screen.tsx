import type { DepartmentOverview } from "../../inventory/department-overview";
import { reminderSent } from "../../inventory/decisions";
import { promptByCode } from "../../inventory/prompts";
import { whatIsLeft } from "../../inventory/reminder";
import { readAllRowsAgain } from "../app/all-rows";
import { Button } from "../app/button";
import { useChecker } from "../app/checker";
import { isoMinute } from "../app/clock";
import { sayDay } from "../app/days";
import { problemOf } from "../app/errors";
import { leadMessages as texts } from "../app/language/en/lead/messages";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { ProblemMessage } from "../app/problem-message";
import { saveDecisions } from "../app/save-decisions";
import { useInventory, useProfile } from "../app/store";
import { letterTo } from "./letter";
import { LetterQueue } from "./letter-queue";
import { useOverview } from "./overview";
import { useRowsByDepartment } from "./rows-of";
import { notDone } from "./targets";

/**
 * A message that names what is left.
 * @param code the department's; left out, every one that has something left of what it was asked
 */
export function RemindScreen({ code }: { code?: string }) {
  const all = useTexts();
  const subject = useSubjectTexts();
  const check = useChecker();
  const profile = useProfile();
  const { settings } = useInventory();
  const { departments } = useOverview();
  const { rowsOf, isRead, error } = useRowsByDepartment();
  const targets = code === undefined ? notDone(departments) : departments.filter(({ name }) => name.code === code);

  const messageTo = (one: DepartmentOverview) => {
    if (!isRead) return undefined;
    const rows = rowsOf(one.name.code).map(({ dataset }) => dataset);
    const { prompts, gaps, questions, toSend } = whatIsLeft(one, rows, check);
    const nameOf = (name: string) => name || all.checklist.unnamed;
    return texts.reminder({
      ...letterTo(one, settings),
      prompts: prompts.map((prompt) => promptByCode[prompt].label),
      gaps: gaps.map(({ dataset, left }) => ({ name: nameOf(dataset.datasetName), left })),
      questions: questions.flatMap(({ dataset, questions: asked }) =>
        asked.map(({ field, text }) => ({
          name: nameOf(dataset.datasetName),
          field: field === undefined ? "" : subject.fields[field].label,
          text,
        })),
      ),
      toSend,
    });
  };
  const note = async ({ name }: DepartmentOverview) => {
    const line = {
      key: name.code,
      kind: reminderSent,
      about: name.name,
      value: settings.round,
      by: profile.name,
      on: isoMinute(new Date()),
    };
    await saveDecisions([line]);
  };
  return (
    <LetterQueue
      title={all.departments.remind}
      intro={texts.remindIntro}
      nobody={texts.nobodyToRemind}
      targets={targets}
      messageTo={messageTo}
      alreadyTold={({ remindedOn }) => (remindedOn === "" ? undefined : texts.alreadyReminded(sayDay(remindedOn)))}
      sentHelp={texts.sentHelpReminder}
      onSent={note}
      sentNotice={texts.reminded}
      top={
        error && (
          <ProblemMessage problem={problemOf(error, all)}>
            <Button id="read-again" onClick={readAllRowsAgain}>
              {all.app.tryAgain}
            </Button>
          </ProblemMessage>
        )
      }
    />
  );
}
