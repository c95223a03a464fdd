import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { reviewStatusOf } from "../../inventory/review-status";
import { ComputerIcon, PlusIcon, ProblemIcon } from "../app/icons";
import { useTexts } from "../app/language/use-texts";
import { useInventory, useProfile } from "../app/store";
import { useStyles } from "../app/styles";
import type { DatasetForm } from "./use-dataset-form";
import { tokens } from "../app/tokens";
import { Working } from "../app/working";
import { Button } from "../app/button";

const useButtonStyles = makeStyles({
  pair: { display: "flex", flexWrap: "wrap", gap: "8px", "> button": { flexGrow: 1, flexBasis: "120px" } },
  notKept: { "> svg": { color: tokens.colorPaletteRedForeground1 } },
});

/** The actions at the bottom of the form, and where the answers are. None is ever greyed out. */
export function SaveButtons({ form }: { form: DatasetForm }) {
  const texts = useTexts();
  const styles = useStyles();
  const own = useButtonStyles();
  const { readOnly } = useInventory();
  const isLead = useProfile().role === "lead";
  const { isSaving, isKept, isChanged, draft } = form.state;
  if (readOnly) return <p className={styles.note}>{texts.app.readOnly}</p>;
  const status = reviewStatusOf(draft.loaded?.reviewStatus ?? "");
  // What the lead analyst has already must stay whole.
  const isOffered = !isLead || (status !== "Submitted" && status !== "Accepted");
  const isSaved = draft.loaded !== undefined && !isChanged;
  const words = isSaved ? texts.app.saved : isKept ? texts.dataset.kept : texts.dataset.notKept;
  return (
    <>
      <div className={own.pair}>
        <Button look="primary" onClick={() => void form.save("whole")}>
          {texts.dataset.save}
        </Button>
        {isOffered && <Button onClick={() => void form.save("draft")}>{texts.dataset.saveDraft}</Button>}
      </div>
      {!isLead && (
        <Button look="subtle" icon={<PlusIcon size={16} />} onClick={() => void form.save("another")}>
          {texts.dataset.saveAnother}
        </Button>
      )}
      <Working isRunning={isSaving} words={texts.dataset.saving} />
      {!isSaving && (
        <p
          className={mergeClasses(styles.inline, ...(isKept ? [styles.note] : [styles.text, own.notKept]))}
          role={isKept ? undefined : "alert"}
        >
          {isKept ? <ComputerIcon size={16} /> : <ProblemIcon size={16} />}
          {words}
        </p>
      )}
    </>
  );
}
