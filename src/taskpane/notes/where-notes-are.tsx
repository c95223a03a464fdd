import { ComputerIcon, SavedIcon } from "../app/icons";
import { notesDepartment } from "../app/language/en/lead/notes";
import { useTexts } from "../app/language/use-texts";
import { usePane } from "../app/store";
import { mergeClasses } from "@fluentui/react-components";
import { useStyles } from "../app/styles";
import { useLeadNotes } from "./lead-notes";

/** The quiet line under the actions: whether everything is in the sheet. */
export function WhereNotesAre({ isChanged }: { isChanged: boolean }) {
  const texts = useTexts().app;
  const styles = useStyles();
  const { readOnly } = useLeadNotes();
  const isStale = usePane((pane) => pane.stale);
  const Icon = isChanged ? ComputerIcon : SavedIcon;
  const words = isChanged ? notesDepartment.notSaved : texts.saved;
  return (
    <p className={mergeClasses(styles.note, styles.inline)}>
      <Icon size={16} />
      {readOnly ? texts.readOnly : isStale ? texts.stale : words}
    </p>
  );
}
