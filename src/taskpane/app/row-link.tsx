import type { ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { go } from "./navigation";
import type { Screen } from "./screens";
import { tokens } from "./tokens";

const useRowStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ":last-child": { borderBottom: 0 } },
  withBefore: { display: "flex", alignItems: "center" },
  row: {
    display: "flex",
    alignItems: "center",
    // Large text in a narrow pane: what does not fit beside the name goes below it.
    flexWrap: "wrap",
    gap: "4px 8px",
    width: "100%",
    minHeight: "44px",
    padding: "8px 0",
    border: 0,
    background: "none",
    font: "inherit",
    textAlign: "left",
    color: "inherit",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // A tint behind the name would take the contrast of a link in the dark.
    ":hover": { textDecorationLine: "underline" },
  },
});

export const useRowLabelStyles = makeStyles({
  label: {
    flexGrow: 1,
    flexBasis: "8rem",
    minWidth: 0,
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  /** A name with a line below it. */
  words: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    flexBasis: "8rem",
    minWidth: 0,
    "> span": { flexBasis: "auto" },
  },
  /** A number or a sign with the name beside it. */
  named: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    flexGrow: 1,
    flexBasis: "9rem",
    minWidth: 0,
    "> span": { flexBasis: "auto" },
  },
  mark: { flexShrink: 0 },
  plain: { padding: "10px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
});

type RowLinkProps = {
  id: string;
  to: Screen;
  className?: string;
  /** At its left and no part of the link, such as a box to tick. */
  before?: ReactNode;
  children: ReactNode;
};

/** A row of a list that is one link as a whole. */
export function RowLink({ id, to, className, before, children }: RowLinkProps) {
  const styles = useRowStyles();
  return (
    <li className={mergeClasses(styles.item, before !== undefined && styles.withBefore)}>
      {before}
      <button id={id} type="button" className={mergeClasses(styles.row, className)} onClick={() => go(to)}>
        {children}
      </button>
    </li>
  );
}
