import type { ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDownIcon, ChevronUpIcon } from "../app/icons";
import { quality as texts } from "../app/language/en/lead/quality";
import { useStyles } from "../app/styles";
import { toggled } from "../app/toggled";
import { tokens } from "../app/tokens";
import { useQuality } from "./quality-state";

const useKindStyles = makeStyles({
  kind: { padding: "4px 0 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    display: "flex",
    alignItems: "center",
    width: "100%",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "> svg": { flexShrink: 0 },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  body: { paddingLeft: "28px" },
});

type KindSectionProps = { id: string; title: string; text: string; count: number; children: () => ReactNode };

/** One kind of thing to look at: its name, how many there are, what to do; opened, which they are. */
export function KindSection({ id, title, text, count, children }: KindSectionProps) {
  const styles = useStyles();
  const own = useKindStyles();
  const isOpen = useQuality(({ open }) => open.has(id));
  const toggle = () => useQuality.setState(({ open }) => ({ open: toggled(open, id, !isOpen) }));
  return (
    <section className={own.kind} aria-labelledby={`kind-${id}`}>
      <h3 className={styles.section}>
        <button
          id={`kind-${id}`}
          type="button"
          className={mergeClasses(styles.linkButton, own.button)}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          {isOpen ? <ChevronUpIcon /> : <ChevronDownIcon />}
          <span className={own.words}>{title}</span>
          <span className={styles.text}>{texts.number(count)}</span>
        </button>
      </h3>
      <div className={mergeClasses(own.body, styles.group)}>
        <p className={styles.note}>{text}</p>
        {isOpen && children()}
      </div>
    </section>
  );
}
