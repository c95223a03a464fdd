import { useMemo } from "react";
import type { PromptCode } from "../../inventory/field";
import { isAnswered, isListed, namedUnder } from "../../inventory/prompt-status";
import { promptByCode, prompts } from "../../inventory/prompts";
import { useDepartment } from "../app/department";
import { listDrafts } from "../app/drafts";
import { PlusIcon } from "../app/icons";
import { useTexts } from "../app/language/use-texts";
import { back, go, replace } from "../app/navigation";
import { newDatasetScreen } from "../app/opening";
import { useOwnSummaries } from "../app/own-summaries";
import { usePromptStatuses } from "../app/prompt-statuses";
import { Screen } from "../app/screen";
import { useInventory, useProfile } from "../app/store";
import { useStyles } from "../app/styles";
import { WhereItIs } from "../app/where-it-is";
import { FinishedQuestion } from "./finished-question";
import { PromptDatasets } from "./prompt-datasets";
import { PromptHelp } from "./prompt-help";
import { PromptNote } from "./prompt-note";
import { Button } from "../app/button";

/** One of the nine prompts: its text, what is listed under it, and whether that is all. */
export function PromptScreen({ code }: { code: PromptCode }) {
  const texts = useTexts();
  const styles = useStyles();
  const profile = useProfile();
  const { name } = useDepartment();
  const { settings } = useInventory();
  const statuses = usePromptStatuses();
  const own = useOwnSummaries();
  const listed = useMemo(() => namedUnder(code, own.filter(isListed)), [code, own]);
  const prompt = promptByCode[code];
  const place = prompts.indexOf(prompt);
  const ids = new Set(listed.map(({ inventoryId }) => inventoryId));
  const drafts = listDrafts(settings.workbookId).filter(
    (draft) => draft.values.department === name.name && (draft.prompt === code || ids.has(draft.id)),
  );
  // The next that is still open, after this one and then from the top.
  const next = [...prompts.slice(place + 1), ...prompts.slice(0, place)].find((one) => !isAnswered(statuses[one.code]));
  const isQuickStart = code === "P1";

  const footer = (
    <>
      <div className={styles.buttons}>
        {isAnswered(statuses[code]) && next && (
          <Button id="next" onClick={() => replace({ kind: "prompt", prompt: next.code })}>
            {texts.prompt.next(next.label)}
          </Button>
        )}
        <Button id="to-checklist" onClick={() => back()}>
          {texts.prompt.toChecklist}
        </Button>
      </div>
      <WhereItIs drafts={drafts.length} />
    </>
  );
  return (
    <Screen
      title={prompt.label}
      above={<p className={styles.note}>{texts.prompt.number(place + 1, prompts.length)}</p>}
      footer={footer}
    >
      <p className={styles.text}>{prompt.text}</p>
      <PromptHelp prompt={prompt} goals={code === "P2" ? settings.citywideGoals : ""} />
      <section className={styles.group} aria-labelledby="listed">
        <h2 id="listed" className={styles.section}>
          {texts.prompt.datasets(listed.length)}
        </h2>
        <PromptDatasets listed={listed} drafts={drafts} code={code} />
        {isQuickStart && (
          <Button id="quick-start" look="primary" onClick={() => go({ kind: "quickStart" })}>
            {texts.prompt.quickStartPlain}
          </Button>
        )}
        <Button
          id="add-dataset"
          look={isQuickStart ? "secondary" : "primary"}
          icon={<PlusIcon />}
          onClick={() => go({ ...newDatasetScreen(profile), prompt: code })}
        >
          {texts.prompt.add}
        </Button>
        {own.length > listed.length && (
          <Button id="already-listed" onClick={() => go({ kind: "alreadyListed", prompt: code })}>
            {texts.prompt.alreadyListed}
          </Button>
        )}
        <button id="what-counts" type="button" className={styles.linkButton} onClick={() => go({ kind: "whatCounts" })}>
          {texts.whatCounts.title}
        </button>
      </section>
      <hr className={styles.rule} />
      <FinishedQuestion code={code} listed={listed.length} />
      <PromptNote code={code} />
    </Screen>
  );
}
