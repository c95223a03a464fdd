import { useEffect, useState } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { FieldKey } from "../../inventory/field";
import { sentence } from "../../inventory/language/sentence";
import { splitList } from "../../inventory/list";
import { leftBySection, type Left } from "../../inventory/missing";
import { promptByCode, promptCodes } from "../../inventory/prompts";
import { fieldId } from "./field-id";
import { ErrorSummary } from "../app/error-summary";
import { focusControl } from "../app/focus";
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
import { FormLinks } from "./form-links";
import { FormNotes } from "./form-notes";
import { FormSection } from "./form-section";
import { LeadNotes } from "./lead-notes";
import { SaveButtons } from "./save-buttons";
import { sectionOf, sections, type Section, type SectionKey } from "./sections";
import { Suggestions } from "./suggestions";
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
  const form = useDatasetForm(start, screen.field !== undefined, (saved, mode, notice) => {
    if (!isShown(screen)) return usePane.setState({ notice });
    if (mode !== "another") return back(notice);
    replace({ ...newDatasetScreen(profile), prompt: screen.prompt, like: saved }, notice);
  });
  const { state, checked } = form;
  const isWanted = ({ key }: Section) => screen.field !== undefined && sectionOf(screen.field)?.key === key;
  const { values, loaded } = state.draft;
  const named = new Set(splitList(values.promptsAnswered));
  const prompts = promptCodes.filter((code) => named.has(code)).map((code) => promptByCode[code].label);
  const left = leftBySection(checked.findings);
  const [open, setOpen] = useState<ReadonlySet<SectionKey>>(
    () => new Set(sections.filter((section) => isWanted(section) || hasLeft(left[section.key])).map(({ key }) => key)),
  );
  const [offered, setOffered] = useState<ReadonlySet<SectionKey>>(
    () => new Set(sections.filter(isWanted).map(({ key }) => key)),
  );
  const show = (key: FieldKey) => {
    const section = sectionOf(key);
    if (!section) return;
    setOpen((before) => new Set(before).add(section.key));
    if (section.offered.includes(key)) setOffered((before) => new Set(before).add(section.key));
  };
  const reveal = (target: string) => {
    const found = state.findings.find(({ field }) => fieldId(field) === target);
    if (found) show(found.field);
  };
  const { field } = screen;
  useEffect(() => {
    if (field !== undefined) focusControl(fieldId(field));
  }, [field]);

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
        {prompts.length > 0 && (
          <>
            <br />
            {texts.dataset.answers(prompts.join(", "))}
          </>
        )}
      </p>
      <LeadNotes form={form} />
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
      <Suggestions department={values.department} />
      <FormLinks form={form} />
    </Screen>
  );
}

const hasLeft = ({ toAnswer, toPutRight }: Left) => toAnswer + toPutRight > 0;

function toggled(before: ReadonlySet<SectionKey>, key: SectionKey): ReadonlySet<SectionKey> {
  const after = new Set(before);
  if (!after.delete(key)) after.add(key);
  return after;
}
