import { isListed } from "../../inventory/prompt-status";
import { may } from "../../inventory/roles";
import { useChecker } from "../app/checker";
import { dropDraft } from "../app/drafts";
import { useTexts } from "../app/language/use-texts";
import { back, go } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { withdraw } from "../app/row-changes";
import { useInventory, useProfile } from "../app/store";
import { useStyles } from "../app/styles";
import { undoWithdraw } from "../app/undo-withdraw";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import type { DatasetForm } from "./use-dataset-form";

/** Below the form: help, a colleague's answer, and taking the dataset out of the list. */
export function FormLinks({ form }: { form: DatasetForm }) {
  const texts = useTexts();
  const styles = useStyles();
  const check = useChecker();
  const { settings, readOnly } = useInventory();
  const action = useAction();
  const { id, loaded } = form.state.draft;
  const { role } = useProfile();
  const isOpen = loaded !== undefined && !readOnly && isListed(loaded);
  const remove = (name: string) =>
    action.run(async () => {
      await withdraw(id);
      dropDraft(settings.workbookId, id);
      back(texts.dataset.removed(name), undoWithdraw(id, name, check, texts));
    });
  return (
    <div className={styles.group}>
      {action.problem && <ProblemMessage problem={action.problem} />}
      <button
        id="ask-colleague"
        type="button"
        className={styles.linkButton}
        onClick={() => {
          if (!loaded) form.keep();
          go({ kind: "askColleague", id });
        }}
      >
        {texts.dataset.askColleague}
      </button>
      <button id="what-counts" type="button" className={styles.linkButton} onClick={() => go({ kind: "whatCounts" })}>
        {texts.whatCounts.title}
      </button>
      {isOpen && may(role, "removeDataset") && (
        <button
          id="remove"
          type="button"
          className={styles.linkButton}
          onClick={() => void remove(loaded.datasetName || texts.checklist.unnamed)}
        >
          {texts.dataset.remove}
        </button>
      )}
      <Working isRunning={action.isRunning} />
    </div>
  );
}
