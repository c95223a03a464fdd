import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { DepartmentOverview } from "../../inventory/department-overview";
import { leadMessages as texts } from "../app/language/en/lead/messages";
import { StatusMark } from "../app/status-mark";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";

const useListStyles = makeStyles({
  line: { padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

type LetterListProps = {
  targets: readonly DepartmentOverview[];
  place: number;
  /** Codes of those that were written to. */
  sent: ReadonlySet<string>;
  onShow: (place: number) => void;
};

/** All that are to be written to: which message shows, and which were sent. */
export function LetterList({ targets, place, sent, onShow }: LetterListProps) {
  const styles = useStyles();
  const own = useListStyles();
  return (
    <section aria-labelledby="queue">
      <h2 id="queue" className={styles.section}>
        {texts.queue}
      </h2>
      <ul className={styles.list}>
        {targets.map(({ name }, i) => (
          <li key={name.code} className={mergeClasses(styles.apart, own.line)}>
            <button
              type="button"
              className={styles.linkButton}
              aria-current={i === place || undefined}
              onClick={() => onShow(i)}
            >
              {name.name}
            </button>
            {sent.has(name.code) ? (
              <StatusMark tone="done" words={texts.isSent} />
            ) : (
              <StatusMark tone={i === place ? "underWay" : "open"} words={i === place ? texts.current : texts.queued} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
