import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Dataset, Field, FieldGroup } from "../../inventory/field";
import { fields } from "../../inventory/fields";
import type { Finding } from "../../inventory/finding";
import { splitList } from "../../inventory/list";
import { promptByCode, promptCodes } from "../../inventory/prompts";
import { Button } from "../app/button";
import { FieldMessage } from "../app/field";
import { QuestionIcon } from "../app/icons";
import { review as texts } from "../app/language/en/lead/review";
import { useSubjectTexts } from "../app/language/use-texts";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";
import type { AskDraft, Subject } from "./ask-draft";
import { AskField } from "./ask-field";
import { wordsFor } from "./things-to-look-at";

const useAnswerStyles = makeStyles({
  answer: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  words: { minWidth: 0 },
  empty: { color: tokens.colorNeutralForeground3 },
});

const groups: readonly FieldGroup[] = ["what", "who", "where", "access"];

type CardAnswersProps = {
  dataset: Dataset;
  findings: readonly Finding[];
  draft: AskDraft;
  /** Left out where nothing can be asked. */
  onAsk: ((about: Subject) => void) | undefined;
};

/** Every answer of a dataset in the groups of its form, with what the rules find beside it. */
export function CardAnswers({ dataset, findings, draft, onAsk }: CardAnswersProps) {
  const subject = useSubjectTexts();
  const styles = useStyles();
  const own = useAnswerStyles();
  const named = new Set(splitList(dataset.promptsAnswered));
  const prompts = promptCodes.filter((code) => named.has(code)).map((code) => promptByCode[code].label);
  return (
    <>
      <AskField about="row" draft={draft} />
      {groups.map((group) => (
        <section key={group} aria-label={subject.sections[group]}>
          <h2 className={styles.section}>{subject.sections[group]}</h2>
          {fields
            .filter((field) => field.group === group && isShown(field, dataset, findings))
            .map(({ key, type }) => (
              <div key={key} className={own.answer}>
                <Answer
                  about={key}
                  text={dataset[key]}
                  isAddress={type === "url"}
                  finding={findings.find(({ field }) => field === key)}
                  onAsk={onAsk}
                />
                <AskField about={key} draft={draft} />
              </div>
            ))}
        </section>
      ))}
      <section aria-label={subject.sections.record} className={styles.group}>
        <h2 className={styles.section}>{subject.sections.record}</h2>
        <Fact label={texts.answersPrompts} text={prompts.join("; ")} />
        {(["quickStartMatch", "priority"] as const).map((key) => (
          <Fact key={key} label={subject.fields[key].label} text={dataset[key]} />
        ))}
        <Fact label={subject.fields.inventoryId.label} text={dataset.inventoryId} />
      </section>
    </>
  );
}

/** The name is the heading. What another answer would call for is left out as long as it does not. */
function isShown({ key, requirement }: Field, dataset: Dataset, findings: readonly Finding[]): boolean {
  if (key === "datasetName") return findings.some(({ field }) => field === key);
  return requirement !== "conditional" || dataset[key] !== "" || findings.some(({ field }) => field === key);
}

type AnswerProps = {
  about: Field["key"];
  text: string;
  isAddress: boolean;
  finding: Finding | undefined;
  onAsk: CardAnswersProps["onAsk"];
};

function Answer({ about, text, isAddress, finding, onAsk }: AnswerProps) {
  const subject = useSubjectTexts();
  const own = useAnswerStyles();
  const { label } = subject.fields[about];
  return (
    <>
      <div className={own.line}>
        <Fact label={label} text={text} isAddress={isAddress} />
        {onAsk && (
          <Button
            id={`about-${about}`}
            look="subtle"
            icon={<QuestionIcon size={16} />}
            label={texts.askAbout(label)}
            onClick={() => onAsk(about)}
          />
        )}
      </div>
      {finding && <FieldMessage id={`found-${about}`} {...{ [finding.severity]: wordsFor(finding, subject) }} />}
    </>
  );
}

function Fact({ label, text, isAddress }: { label: string; text: string; isAddress?: boolean }) {
  const styles = useStyles();
  const own = useAnswerStyles();
  // Anything else in a cell, such as a script, is never made a link.
  const isLink = isAddress && /^https?:\/\//i.test(text);
  return (
    <div className={own.words}>
      <p className={styles.note}>{label}</p>
      {text === "" ? (
        <p className={mergeClasses(styles.text, own.empty)}>{texts.notProvided}</p>
      ) : isLink ? (
        <a href={text} target="_blank" rel="noopener noreferrer" className={styles.linkButton}>
          {text}
        </a>
      ) : (
        <p className={mergeClasses(styles.text, styles.lines)}>{text}</p>
      )}
    </div>
  );
}
