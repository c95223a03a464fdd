import { useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { asWorkbookError, problemOf } from "./errors";
import { DoneIcon } from "./icons";
import { useTexts } from "./language/use-texts";
import { tell } from "./navigation";
import { usePane, type Undo } from "./store";
import { useStyles } from "./styles";
import { tokens } from "./tokens";

const useNoticeStyles = makeStyles({
  // Stays in sight below the bar: the focus may have gone back to a place further down.
  region: { position: "sticky", top: "52px", zIndex: 1, ":empty": { display: "none" } },
  box: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 8px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    "> svg": { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  },
  words: { flexBasis: "160px", flexGrow: 1, minWidth: 0 },
  undo: { flexShrink: 0, color: tokens.colorNeutralForeground1, textDecorationLine: "underline" },
});

/** One sentence about what was just done, seen and heard, and where it can be undone the button for it. */
export function Notice() {
  const own = useNoticeStyles();
  const notice = usePane((pane) => pane.notice);
  const undo = usePane((pane) => pane.undo);
  return (
    <div role="status" className={own.region}>
      {notice && (
        <div className={own.box}>
          <DoneIcon />
          <span className={own.words}>{notice}</span>
          {undo && <UndoButton undo={undo} />}
        </div>
      )}
    </div>
  );
}

function UndoButton({ undo }: { undo: Undo }) {
  const texts = useTexts();
  const styles = useStyles();
  const own = useNoticeStyles();
  const [isRunning, setRunning] = useState(false);
  const run = async () => {
    if (isRunning) return;
    setRunning(true);
    try {
      tell(await undo.run());
    } catch (error) {
      const { title, whatToDo } = problemOf(asWorkbookError(error), texts);
      tell(`${title}. ${whatToDo}`, undo);
    } finally {
      setRunning(false);
    }
  };
  return (
    <button id="undo" type="button" className={mergeClasses(styles.linkButton, own.undo)} onClick={() => void run()}>
      {undo.label}
    </button>
  );
}
