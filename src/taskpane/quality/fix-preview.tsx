import type { RepairKind } from "../../inventory/repair-kinds";
import type { CheckedRow } from "../app/checked-rows";
import { Button } from "../app/button";
import { quality as texts } from "../app/language/en/lead/quality";
import { useSubjectTexts } from "../app/language/use-texts";
import { Screen } from "../app/screen";
import { useStyles } from "../app/styles";
import { RepairChanges } from "./repair-changes";

type FixPreviewProps = {
  repairs: readonly RepairKind<CheckedRow>[];
  cells: number;
  onFix: () => void;
  onLeave: () => void;
};

/** Everything that will be changed, before it is. */
export function FixPreview({ repairs, cells, onFix, onLeave }: FixPreviewProps) {
  const subject = useSubjectTexts();
  const styles = useStyles();
  return (
    <Screen
      title={texts.previewTitle}
      footer={
        <>
          <Button id="fix-now" look="primary" onClick={onFix}>
            {texts.fix(cells)}
          </Button>
          <Button id="not-now" onClick={onLeave}>
            {texts.notNow}
          </Button>
          <p className={styles.note}>{texts.undoNote}</p>
        </>
      }
    >
      <p className={styles.text}>{texts.previewText}</p>
      {repairs.map(({ of, changes, cells: count }) => (
        <section key={of} className={styles.group} aria-labelledby={`preview-${of}`}>
          <h2 id={`preview-${of}`} className={styles.section}>
            {of === "spaces" ? texts.spaces : subject.fields[of].label} · {texts.number(count)}
          </h2>
          <RepairChanges id={`preview-${of}`} changes={changes} />
        </section>
      ))}
    </Screen>
  );
}
