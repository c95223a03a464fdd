import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Left } from "../../inventory/missing";
import { ChevronDownIcon, ChevronUpIcon, PlusIcon } from "../app/icons";
import { focusControl } from "../app/focus";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { StatusMark, type Tone } from "../app/status-mark";
import { useStyles } from "../app/styles";
import { FieldControl } from "./field-control";
import { fieldId } from "./field-id";
import { isAsked, sharesLine, type Section } from "./sections";
import type { DatasetForm } from "./use-dataset-form";
import { tokens } from "../app/tokens";

const useSectionStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "8px 0" },
  heading: { margin: 0 },
  button: {
    width: "100%",
    flexWrap: "wrap",
    columnGap: "8px",
    "> svg": { flexShrink: 0 },
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
  name: { flexGrow: 1, flexBasis: "6rem", minWidth: 0 },
  mark: { flexShrink: 0, whiteSpace: "nowrap" },
  optional: { flexShrink: 0 },
  fields: { display: "flex", flexWrap: "wrap", gap: "16px 12px", padding: "8px 0" },
  full: { flexBasis: "100%", minWidth: 0 },
  half: { flexBasis: "120px", flexGrow: 1, minWidth: 0 },
});

type FormSectionProps = {
  section: Section;
  form: DatasetForm;
  left: Left;
  isOpen: boolean;
  /** The optional fields are shown. */
  isOffering: boolean;
  onToggle: () => void;
  onOffer: () => void;
};

/** A section of the form with what is left of it. Folded, it is a line of its answers. */
export function FormSection({ section, form, left, isOpen, isOffering, onToggle, onOffer }: FormSectionProps) {
  const texts = useTexts().dataset;
  const subject = useSubjectTexts();
  const styles = useStyles();
  const own = useSectionStyles();
  const { values } = form.state.draft;
  const asked = section.asked.filter((key) => isAsked(key, values));
  const offered = section.offered.filter((key) => isOffering || values[key] !== "");
  const isAllOffered = offered.length === section.offered.length;
  const answers = [...section.asked, ...section.offered].map((key) => values[key]).filter((value) => value !== "");
  const headingId = `section-${section.key}`;

  const offer = () => {
    const first = section.offered.find((key) => !offered.includes(key));
    onOffer();
    if (first) requestAnimationFrame(() => focusControl(fieldId(first)));
  };
  return (
    <section className={own.section} aria-labelledby={headingId}>
      <h2 className={own.heading}>
        <button
          type="button"
          id={headingId}
          className={mergeClasses(styles.linkButton, own.button)}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          <span className={own.name}>{subject.sections[section.key]}</span>
          <StatusMark className={own.mark} tone={leftTone(left, form.state.attempt)} words={subject.left(left)} />
          {isOpen ? <ChevronUpIcon size={16} /> : <ChevronDownIcon size={16} />}
        </button>
      </h2>
      {isOpen ? (
        <div className={own.fields}>
          {[...asked, ...offered].map((key) => (
            <div key={key} className={sharesLine.has(key) ? own.half : own.full}>
              <FieldControl fieldKey={key} form={form} />
            </div>
          ))}
          {!isAllOffered && (
            <button type="button" className={styles.linkButton} onClick={offer}>
              <PlusIcon size={16} />
              {texts.offers[section.key]}
              <span className={mergeClasses(styles.note, own.optional)}>{texts.optional}</span>
            </button>
          )}
        </div>
      ) : (
        <p className={mergeClasses(styles.note, styles.clamped)}>{answers.join(" · ")}</p>
      )}
    </section>
  );
}

/** Nobody is told off before they tried to save. */
function leftTone({ toAnswer, toPutRight }: Left, attempt: number): Tone {
  if (toPutRight > 0 || (toAnswer > 0 && attempt > 0)) return "wrong";
  return toAnswer > 0 ? "open" : "done";
}
