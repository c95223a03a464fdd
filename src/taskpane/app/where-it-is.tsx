import { ComputerIcon, SavedIcon } from "./icons";
import { useTexts } from "./language/use-texts";
import { useInventory, usePane } from "./store";
import { mergeClasses } from "@fluentui/react-components";
import { useStyles } from "./styles";

/** The quiet line under the actions: where the work is. */
export function WhereItIs({ drafts }: { drafts: number }) {
  const texts = useTexts().app;
  const styles = useStyles();
  const isStale = usePane((pane) => pane.stale);
  const { readOnly } = useInventory();
  const Icon = drafts > 0 ? ComputerIcon : SavedIcon;
  const words = readOnly ? texts.readOnly : isStale ? texts.stale : drafts > 0 ? texts.kept(drafts) : texts.saved;
  return (
    <p className={mergeClasses(styles.note, styles.inline)}>
      <Icon size={16} />
      {words}
    </p>
  );
}
