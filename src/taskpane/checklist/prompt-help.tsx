import { useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Prompt } from "../../inventory/prompts";
import { ChevronDownIcon, ChevronUpIcon, TipIcon } from "../app/icons";
import { useTexts } from "../app/language/use-texts";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";

const useHelpStyles = makeStyles({
  box: { padding: "8px 12px", borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground3 },
  button: {
    width: "100%",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    ":hover": { color: tokens.colorNeutralForeground1 },
    "> :first-child": { color: tokens.colorBrandForeground1 },
    "> span": { flexGrow: 1 },
  },
  heading: { margin: 0, fontSize: "inherit" },
  text: { padding: "4px 0" },
});

/** What people usually name under a prompt. It starts open and can be folded. */
export function PromptHelp({ prompt, goals }: { prompt: Prompt; goals: string }) {
  const texts = useTexts().prompt;
  const styles = useStyles();
  const own = useHelpStyles();
  const [isOpen, setOpen] = useState(true);
  return (
    <section className={own.box}>
      <h2 className={own.heading}>
        <button
          type="button"
          className={mergeClasses(styles.linkButton, own.button)}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <TipIcon />
          <span>{texts.help}</span>
          {isOpen ? <ChevronUpIcon size={16} /> : <ChevronDownIcon size={16} />}
        </button>
      </h2>
      {isOpen && (
        <div className={mergeClasses(styles.group, own.text)}>
          {goals && (
            <div>
              <p className={styles.section}>{texts.goals}</p>
              <p className={mergeClasses(styles.text, styles.lines)}>{goals}</p>
            </div>
          )}
          <p className={styles.text}>{prompt.help}</p>
          <p className={styles.note}>{texts.examples(prompt.examples.join(", "))}</p>
          <p className={styles.note}>{texts.attribution}</p>
        </div>
      )}
    </section>
  );
}
