import type { ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { QuestionIcon } from "./icons";
import { useStyles } from "./styles";
import { tokens } from "./tokens";

const useAttentionStyles = makeStyles({
  box: {
    display: "flex",
    gap: "12px",
    padding: "12px",
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    // Fluent's own tint for warnings is too loud in the dark.
    backgroundColor: `color-mix(in srgb, ${tokens.colorStatusWarningBackground1} 40%, ${tokens.colorNeutralBackground1})`,
    "> svg": { flexShrink: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
  },
  words: { minWidth: 0, flexGrow: 1 },
});

/** Something that wants an answer before anything else: a sign, a heading, and what can be done. */
export function Attention({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const own = useAttentionStyles();
  return (
    <section className={own.box} aria-label={title}>
      <QuestionIcon />
      <div className={mergeClasses(own.words, styles.group)}>
        <h2 className={styles.section}>{title}</h2>
        {children}
      </div>
    </section>
  );
}
