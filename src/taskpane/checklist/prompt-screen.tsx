import { useMemo } from "react";
import type { PromptCode } from "../../inventory/field";
import { datasetsOf, namedUnder } from "../../inventory/prompt-status";
import { prompts } from "../../inventory/prompts";
import { useDepartment } from "../app/department";
import { listDrafts } from "../app/drafts";
import { PlusIcon } from "../app/icons";
import { useTexts } from "../app/language/use-texts";
import { back, go } from "../app/navigation";
import { newDatasetScreen } from "../app/opening";
import { Screen } from "../app/screen";
import { useInventory, useProfile } from "../app/store";
import { useStyles } from "../app/styles";
import { WhereItIs } from "../app/where-it-is";
import { FinishedQuestion } from "./finished-question";
import { PromptDatasets } from "./prompt-datasets";
import { PromptHelp } from "./prompt-help";
import { Button } from "../app/button";

/** One of the nine prompts: its text, what is listed under it, and whether that is all. */
export function PromptScreen({ code }: { code: PromptCode }) {
  const texts = useTexts().prompt;
  const styles = useStyles();
  const profile = useProfile();
  const { name } = useDepartment();
  const { datasets, settings } = useInventory();
  const listed = useMemo(() => namedUnder(code, datasetsOf(name, datasets)), [code, name, datasets]);
  const prompt = prompts.find((known) => known.code === code);
  if (!prompt) return null;
  const ids = new Set(listed.map(({ inventoryId }) => inventoryId));
  const drafts = listDrafts(settings.workbookId).filter(
    (draft) => draft.values.department === name.name && (draft.prompt === code || ids.has(draft.id)),
  );

  const footer = (
    <>
      <Button onClick={() => back()}>{texts.toChecklist}</Button>
      <WhereItIs drafts={drafts.length} />
    </>
  );
  return (
    <Screen
      title={prompt.label}
      above={<p className={styles.note}>{texts.number(prompts.indexOf(prompt) + 1, prompts.length)}</p>}
      footer={footer}
    >
      <p className={styles.text}>{prompt.text}</p>
      <PromptHelp prompt={prompt} goals={code === "P2" ? settings.citywideGoals : ""} />
      <section className={styles.group} aria-labelledby="listed">
        <h2 id="listed" className={styles.section}>
          {texts.datasets(listed.length)}
        </h2>
        <PromptDatasets listed={listed} drafts={drafts} code={code} />
        <Button
          id="add-dataset"
          look="primary"
          icon={<PlusIcon />}
          onClick={() => go({ ...newDatasetScreen(profile), prompt: code })}
        >
          {texts.add}
        </Button>
      </section>
      <hr className={styles.rule} />
      <FinishedQuestion code={code} listed={listed.length} />
    </Screen>
  );
}
