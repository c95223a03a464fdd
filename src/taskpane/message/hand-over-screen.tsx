import { answeredCount, isAnswered, isListed } from "../../inventory/prompt-status";
import { promptCodes, prompts } from "../../inventory/prompts";
import { documentAddress } from "../../workbook/office";
import { sayDay } from "../app/days";
import { useDepartment } from "../app/department";
import { listDrafts } from "../app/drafts";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { useOwnSummaries } from "../app/own-summaries";
import { usePromptStatuses } from "../app/prompt-statuses";
import { Screen } from "../app/screen";
import { useInventory, useProfile } from "../app/store";
import { useStyles } from "../app/styles";
import { MessageForm } from "../app/message-form";

/** What a colleague needs to go on: how far the department is, what is left, and how to open the pane. */
export function HandOverScreen() {
  const texts = useTexts().message;
  const subject = useSubjectTexts();
  const styles = useStyles();
  const profile = useProfile();
  const { name, row } = useDepartment();
  const { settings } = useInventory();
  const statuses = usePromptStatuses();
  const listed = useOwnSummaries().filter(isListed);
  const unsaved = listDrafts(settings.workbookId).filter((draft) => draft.values.department === name.name).length;
  const due = row.dueDate || settings.dueDate;
  const message = texts.handOver({
    department: name.name,
    answered: subject.answered(answeredCount(statuses), promptCodes.length),
    open: prompts.filter(({ code }) => !isAnswered(statuses[code])).map(({ label }) => label),
    datasets: listed.length,
    due: due === "" ? "" : sayDay(due),
    address: settings.workbookAddress || documentAddress(),
    from: profile.name,
  });
  return (
    <Screen title={texts.handOverTitle}>
      <p className={styles.text}>{texts.handOverIntro}</p>
      {unsaved > 0 && <p className={styles.section}>{texts.handOverUnsaved(unsaved)}</p>}
      {settings.leadEmail !== "" && <p className={styles.note}>{texts.handOverLead}</p>}
      <MessageForm {...message} cc={settings.leadEmail === "" ? [] : [settings.leadEmail]} />
    </Screen>
  );
}
