import { ComputerIcon, SavedIcon } from "./icons";
import { useTexts } from "./language/use-texts";
import { useSecondLook } from "./second-look-state";
import { useInventory, usePane } from "./store";
import { mergeClasses } from "@fluentui/react-components";
import { useStyles } from "./styles";

/** The quiet line under the actions: where the work is. */
export function WhereItIs({ drafts }: { drafts: number }) {
  const { app: texts, lost } = useTexts();
  const styles = useStyles();
  const isStale = usePane((pane) => pane.stale);
  const { readOnly } = useInventory();
  const Icon = drafts > 0 ? ComputerIcon : SavedIcon;
  const waiting = useSecondLook((look) => look.waiting);
  const asked = useSecondLook((look) => look.questions.length);
  const settled = asked > 0 ? lost.asked(asked) : texts.saved;
  const saved = waiting > 0 ? lost.beingChecked(waiting) : settled;
  const words = readOnly ? texts.readOnly : isStale ? texts.stale : drafts > 0 ? texts.kept(drafts) : saved;
  return (
    <p className={mergeClasses(styles.note, styles.inline)}>
      <Icon size={16} />
      {words}
    </p>
  );
}
