import { lazy, Suspense, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { isAnswered, isListed } from "../../inventory/prompt-status";
import { prompts } from "../../inventory/prompts";
import { useDepartment } from "../app/department";
import { Due } from "../app/due";
import { listDrafts } from "../app/drafts";
import { SendIcon, SheetIcon } from "../app/icons";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { go } from "../app/navigation";
import { useOwnSummaries } from "../app/own-summaries";
import { usePromptStatuses } from "../app/prompt-statuses";
import { RowLink, useRowLabelStyles } from "../app/row-link";
import { Screen } from "../app/screen";
import { RowQuestions } from "../app/row-questions";
import { StatusMark } from "../app/status-mark";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { Toggle } from "../app/toggle";
import { WhereItIs } from "../app/where-it-is";
import { Progress } from "./progress";
import { promptTone } from "../app/prompt-tone";
import { SentLine, useSentState } from "./sent-line";
import { UnsavedDatasets } from "./unsaved-datasets";
import { tokens } from "../app/tokens";
import { Button } from "../app/button";

const useChecklistStyles = makeStyles({
  number: { flexShrink: 0, width: "1rem", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  sign: { flexShrink: 0, display: "grid", placeItems: "center", width: "1rem", color: tokens.colorNeutralForeground3 },
  status: { flexShrink: 0, width: "5.75rem" },
});

const FirstThings = lazy(async () => ({ default: (await import("./first-things")).FirstThings }));
/** Home of a point of contact: what waits for an answer, the nine prompts and how far each has come, and sending. */
export function ChecklistScreen() {
  const texts = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const own = useChecklistStyles();
  const labels = useRowLabelStyles();
  const { name, row } = useDepartment();
  const { settings } = useInventory();
  const summaries = useOwnSummaries();
  const statuses = usePromptStatuses();
  const sent = useSentState();
  const [isUnfinishedOnly, setUnfinishedOnly] = useState(false);

  const unfinished = prompts.filter(({ code }) => !isAnswered(statuses[code]));
  const next = unfinished.find(({ code }) => statuses[code].kind === "inProgress") ?? unfinished[0];
  const drafts = listDrafts(settings.workbookId).filter((draft) => draft.values.department === name.name);
  const isSent = sent.kind === "sent" && sent.notSent === 0;

  const footer = (
    <>
      {next ? (
        <Button id="continue" look="primary" onClick={() => go({ kind: "prompt", prompt: next.code })}>
          {texts.checklist.continueWith(next.label)}
        </Button>
      ) : (
        !isSent && (
          <Button id="continue" look="primary" onClick={() => go({ kind: "send" })}>
            {texts.checklist.checkAndSend}
          </Button>
        )
      )}
      <WhereItIs drafts={drafts.length} />
    </>
  );
  return (
    <Screen
      title={name.name}
      home={texts.checklist.title}
      beside={<Due day={row.dueDate || settings.dueDate} />}
      footer={footer}
    >
      <div className={styles.group}>
        <Progress statuses={statuses} />
        <SentLine state={sent} />
      </div>
      {summaries.some(isListed) && (
        <Suspense>
          <FirstThings />
        </Suspense>
      )}
      <RowQuestions />
      <UnsavedDatasets drafts={drafts} />
      <section aria-labelledby="prompts">
        <div className={styles.apart}>
          <h2 id="prompts" className={styles.section}>
            {texts.checklist.prompts}
          </h2>
          <Toggle label={texts.checklist.unfinishedOnly} isOn={isUnfinishedOnly} onChange={setUnfinishedOnly} />
        </div>
        <ul className={styles.list}>
          {(isUnfinishedOnly ? unfinished : prompts).map(({ code, label }) => (
            <RowLink key={code} id={`prompt-${code}`} to={{ kind: "prompt", prompt: code }}>
              <span className={labels.named}>
                <span className={own.number}>{code.slice(1)}</span>
                <span className={labels.label}>{label}</span>
              </span>
              <StatusMark
                className={own.status}
                tone={promptTone(statuses[code])}
                words={subject.promptStatus(statuses[code])}
              />
            </RowLink>
          ))}
        </ul>
        {isUnfinishedOnly && unfinished.length === 0 && (
          <p className={styles.text}>{texts.checklist.nothingUnfinished}</p>
        )}
      </section>
      <section aria-labelledby="finish">
        <h2 id="finish" className={styles.section}>
          {texts.checklist.whenFinished}
        </h2>
        <ul className={styles.list}>
          <RowLink id="to-datasets" to={{ kind: "datasets" }}>
            <span className={labels.named}>
              <span className={own.sign}>
                <SheetIcon size={16} />
              </span>
              <span className={labels.label}>{texts.checklist.datasets}</span>
            </span>
            <span className={styles.note}>{texts.checklist.datasetCount(summaries.filter(isListed).length)}</span>
          </RowLink>
          <RowLink id="to-send" to={{ kind: "send" }}>
            <span className={labels.named}>
              <span className={own.sign}>
                <SendIcon size={16} />
              </span>
              <span className={labels.label}>{texts.checklist.checkAndSend}</span>
            </span>
            <StatusMark
              className={own.status}
              tone={isSent ? "done" : sent.kind === "sent" ? "wanting" : "open"}
              words={
                isSent
                  ? texts.checklist.isSent
                  : sent.kind === "sent"
                    ? texts.checklist.sendAgain
                    : texts.checklist.isNotSent
              }
            />
          </RowLink>
        </ul>
      </section>
    </Screen>
  );
}
