import { splitList } from "../../inventory/list";
import { briefEn } from "../../inventory/readiness/language/brief-en";
import { findReadiness, newReadiness, readinessIds } from "../../inventory/readiness/readiness-record";
import { showBrief } from "../../workbook/lead-notes/show-brief";
import { isoDay } from "../app/clock";
import { sayDay } from "../app/days";
import { SheetIcon } from "../app/icons";
import { notes } from "../app/language/en/lead/notes";
import { MessageForm } from "../app/message-form";
import { patiently } from "../app/patiently";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { readUnsaved, withUnsaved } from "./unsaved-answers";
import { useLeadNotes } from "./lead-notes";

/** What a department's leaders are told before the meeting, as a message and as a page to print. */
export function BriefScreen({ id, name }: { id: string; name: string }) {
  const texts = notes.brief;
  const styles = useStyles();
  const { rows, workbookId } = useLeadNotes();
  const action = useAction();
  const row = findReadiness(rows, id) ?? newReadiness({ department: name });
  const { departmentHead, meetingDate, relevantPrioritiesOrPerformanceGoals } = withUnsaved(
    row,
    readUnsaved(workbookId, readinessIds(row, rows)),
  );
  const message = briefEn.message({
    department: name,
    head: departmentHead.trim(),
    // Of a meeting that is over nobody is told when it will be.
    day: meetingDate < isoDay(new Date()) ? "" : sayDay(meetingDate),
    priorities: splitList(relevantPrioritiesOrPerformanceGoals),
  });
  return (
    <Screen title={texts.title}>
      <p className={styles.text}>{texts.intro(name)}</p>
      <MessageForm {...message} toHint={texts.toHelp} />
      {action.problem && <ProblemMessage problem={action.problem} />}
      <button
        id="print-brief"
        type="button"
        className={styles.linkButton}
        onClick={() => void action.run(() => patiently(showBrief))}
      >
        <SheetIcon size={16} />
        {texts.print}
      </button>
    </Screen>
  );
}
