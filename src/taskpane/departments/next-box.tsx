import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { NextStep } from "../../inventory/next-step";
import { InfoIcon } from "../app/icons";
import { leadDepartment as texts } from "../app/language/en/lead/department";
import { leadDepartments } from "../app/language/en/lead/departments";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";

const useBoxStyles = makeStyles({
  box: {
    display: "flex",
    gap: "12px",
    padding: "12px",
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    "> svg": { flexShrink: 0, color: tokens.colorBrandForeground1 },
  },
  words: { minWidth: 0 },
});

/** What comes next, and whose turn it is. */
export function NextBox({ next }: { next: NextStep }) {
  const styles = useStyles();
  const own = useBoxStyles();
  const step = leadDepartments.next(next);
  return (
    <section className={own.box} aria-labelledby="next">
      <InfoIcon />
      <div className={mergeClasses(own.words, styles.tight)}>
        <h2 id="next" className={styles.section}>
          {next.who === "lead" ? texts.nextTitle(step) : step}
        </h2>
        <p className={styles.text}>{texts.why(next)}</p>
      </div>
    </section>
  );
}
