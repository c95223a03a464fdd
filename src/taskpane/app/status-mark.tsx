import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { AlertIcon, DoneIcon, InProgressIcon, NotStartedIcon, NotSureIcon } from "./icons";
import { tokens } from "./tokens";

/** Done is plain with a green mark, blue is under way, orange wants somebody, red must be put right. */
export type Tone = "open" | "underWay" | "done" | "wanting" | "wrong";

const icons = {
  open: NotStartedIcon,
  underWay: InProgressIcon,
  done: DoneIcon,
  wanting: NotSureIcon,
  wrong: AlertIcon,
} as const satisfies Record<Tone, unknown>;

const useMarkStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "> svg": { flexShrink: 0 },
  },
  open: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorNeutralForeground1, "> svg": { color: tokens.colorStatusSuccessForeground1 } },
  underWay: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  wanting: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  wrong: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** A status: always a sign and words. */
export function StatusMark({ tone, words, className }: { tone: Tone; words: string; className?: string }) {
  const styles = useMarkStyles();
  const Icon = icons[tone];
  return (
    <span className={mergeClasses(styles.mark, styles[tone], className)}>
      <Icon size={16} />
      <span>{words}</span>
    </span>
  );
}
