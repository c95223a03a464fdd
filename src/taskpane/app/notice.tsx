import { makeStyles } from "@fluentui/react-components";
import { DoneIcon } from "./icons";
import { usePane } from "./store";
import { tokens } from "./tokens";

const useNoticeStyles = makeStyles({
  // Stays in sight below the bar: the focus may have gone back to a place further down.
  region: { position: "sticky", top: "52px", zIndex: 1, ":empty": { display: "none" } },
  box: {
    display: "flex",
    gap: "8px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    "> svg": { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  },
});

/** One sentence about what was just done, seen and heard. */
export function Notice() {
  const styles = useNoticeStyles();
  const notice = usePane((pane) => pane.notice);
  return (
    <div role="status" className={styles.region}>
      {notice && (
        <div className={styles.box}>
          <DoneIcon />
          <span>{notice}</span>
        </div>
      )}
    </div>
  );
}
