import { useMemo, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { isAnswered, promptStatuses } from "../../inventory/prompt-status";
import { prompts } from "../../inventory/prompts";
import { useDepartment } from "../app/department";
import { Due } from "../app/due";
import { listDrafts } from "../app/drafts";
import { DraftIcon } from "../app/icons";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { go } from "../app/navigation";
import { RowLink, useRowLabelStyles } from "../app/row-link";
import { Screen } from "../app/screen";
import { StatusMark } from "../app/status-mark";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { Toggle } from "../app/toggle";
import { WhereItIs } from "../app/where-it-is";
import { Progress } from "./progress";
import { promptTone } from "./prompt-tone";
import { UnsavedDatasets } from "./unsaved-datasets";
import { tokens } from "../app/tokens";
import { Button } from "../app/button";

const useChecklistStyles = makeStyles({
  number: { flexShrink: 0, width: "16px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  status: { flexShrink: 0, width: "92px" },
});

/** Home of a point of contact: the nine prompts and how far each has come. */
export function ChecklistScreen() {
  const texts = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const own = useChecklistStyles();
  const labels = useRowLabelStyles();
  const { name, row } = useDepartment();
  const { responses, datasets, settings } = useInventory();
  const [isUnfinishedOnly, setUnfinishedOnly] = useState(false);

  const statuses = useMemo(() => promptStatuses(name, responses, datasets), [name, responses, datasets]);
  const unfinished = prompts.filter(({ code }) => !isAnswered(statuses[code]));
  const next = unfinished.find(({ code }) => statuses[code].kind === "inProgress") ?? unfinished[0];
  const drafts = listDrafts(settings.workbookId).filter((draft) => draft.values.department === name.name);

  const footer = (
    <>
      {next && (
        <Button id="continue" look="primary" onClick={() => go({ kind: "prompt", prompt: next.code })}>
          {texts.checklist.continueWith(next.label)}
        </Button>
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
        <p className={styles.note}>
          <span className={styles.inline}>
            <DraftIcon size={16} />
            {texts.checklist.notSent}
          </span>
        </p>
      </div>
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
              <span className={own.number}>{code.slice(1)}</span>
              <span className={labels.label}>{label}</span>
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
    </Screen>
  );
}
