import { useState } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { sentence } from "../../inventory/language/sentence";
import { leftBySection } from "../../inventory/missing";
import { fieldId } from "./field-id";
import { ErrorSummary } from "../app/error-summary";
import { SheetIcon } from "../app/icons";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { back, isShown, replace } from "../app/navigation";
import { newDatasetScreen } from "../app/opening";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import type { Screen as ScreenName } from "../app/screens";
import { useProfile, usePane } from "../app/store";
import { useStyles } from "../app/styles";
import { ConflictQuestion } from "./conflict-question";
import { FormNotes } from "./form-notes";
import { FormSection } from "./form-section";
import { SaveButtons } from "./save-buttons";
import { sectionOf, sections, type SectionKey } from "./sections";
import type { FormStart } from "./start-form";
import { useDatasetForm } from "./use-dataset-form";
import { Button } from "../app/button";

type DatasetFormProps = { start: FormStart; screen: ScreenName & { kind: "dataset" } };

/** The form of one dataset: four sections, saved as a draft or whole. */
export function DatasetForm({ start, screen }: DatasetFormProps) {
  const texts = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const profile = useProfile();
  const form = useDatasetForm(start, (saved, mode, notice) => {
    if (!isShown(screen)) return usePane.setState({ notice });
    if (mode !== "another") return back(notice);
    replace({ ...newDatasetScreen(profile), prompt: screen.prompt, like: saved }, notice);
  });
  const { state, checked } = form;
  const { values, loaded } = state.draft;
  const left = leftBySection(checked.findings);
  const [open, setOpen] = useState<ReadonlySet<SectionKey>>(
    () => new Set(sections.map(({ key }) => key).filter((key) => left[key].toAnswer + left[key].toPutRight > 0)),
  );
  const [offered, setOffered] = useState<ReadonlySet<SectionKey>>(new Set());
  const reveal = (target: string) => {
    const found = state.findings.find(({ field }) => fieldId(field) === target);
    const section = found && sectionOf(found.field);
    if (!section) return;
    setOpen((before) => new Set(before).add(section.key));
    if (found && section.offered.includes(found.field)) setOffered((before) => new Set(before).add(section.key));
  };

  if (state.conflict) return <ConflictQuestion form={form} conflict={state.conflict} />;
  const title = (loaded?.datasetName ?? "") || texts.dataset.newTitle;
  const errors = state.findings.map((finding) => ({
    target: fieldId(finding.field),
    sentence: sentence(finding, subject),
  }));
  return (
    <Screen
      title={title}
      windowTitle={errors.length > 0 ? texts.app.pageTitleWithError(title) : undefined}
      top={<ErrorSummary errors={errors} attempt={state.attempt} onReveal={reveal} />}
      footer={<SaveButtons form={form} />}
      isFooterHigh
    >
      <p className={mergeClasses(styles.note, styles.inline)}>
        <SheetIcon size={16} />
        {texts.dataset.record(values.inventoryId, loaded ? loaded.reviewStatus : texts.dataset.notInSheet)}
        <br />
        {texts.dataset.departmentOf(values.department)}
      </p>
      {state.problem && (
        <ProblemMessage problem={state.problem}>
          <Button onClick={() => void form.save(state.mode)}>{texts.app.tryAgain}</Button>
        </ProblemMessage>
      )}
      <FormNotes form={form} isRestored={start.isRestored} />
      <div>
        {sections.map((section) => (
          <FormSection
            key={section.key}
            section={section}
            form={form}
            left={left[section.key]}
            isOpen={open.has(section.key)}
            isOffering={offered.has(section.key)}
            onToggle={() => setOpen((before) => toggled(before, section.key))}
            onOffer={() => setOffered((before) => new Set(before).add(section.key))}
          />
        ))}
      </div>
    </Screen>
  );
}

function toggled(before: ReadonlySet<SectionKey>, key: SectionKey): ReadonlySet<SectionKey> {
  const after = new Set(before);
  if (!after.delete(key)) after.add(key);
  return after;
}
