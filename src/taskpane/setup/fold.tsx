import type { ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDownIcon, ChevronUpIcon } from "../app/icons";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";

const useFoldStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
  heading: { margin: 0 },
  button: {
    width: "100%",
    justifyContent: "space-between",
    "> svg": { flexShrink: 0 },
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
  inside: { display: "flex", flexDirection: "column", gap: "16px", padding: "8px 0" },
});

type FoldProps = {
  id: string;
  title: string;
  /** What is inside, for whoever passes it by. */
  note: string;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
};

/** A part of a screen that most people can pass by. */
export function Fold({ id, title, note, isOpen, onToggle, children }: FoldProps) {
  const styles = useStyles();
  const own = useFoldStyles();
  return (
    <section className={own.fold} aria-labelledby={id}>
      <h2 className={own.heading}>
        <button
          type="button"
          id={id}
          className={mergeClasses(styles.linkButton, own.button)}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          {title}
          {isOpen ? <ChevronUpIcon size={16} /> : <ChevronDownIcon size={16} />}
        </button>
      </h2>
      <p className={styles.note}>{note}</p>
      {isOpen && <div className={own.inside}>{children}</div>}
    </section>
  );
}
