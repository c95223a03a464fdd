import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { sentence } from "../../inventory/language/sentence";
import { promptByCode } from "../../inventory/prompts";
import type { SendPlan } from "../../inventory/sending";
import type { Draft } from "../app/drafts";
import { AlertIcon } from "../app/icons";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { go } from "../app/navigation";
import { RowLink, useRowLabelStyles } from "../app/row-link";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";
import { Button } from "../app/button";

/** What keeps a department from sending everything. */
export type Open = {
  readonly plan: SendPlan;
  /** Rows without an Inventory ID of their own. */
  readonly unknown: number;
  /** Forms that were typed on this computer and not saved. */
  readonly unsaved: readonly Draft[];
};

export function leftCount({ plan, unknown, unsaved }: Open): number {
  return plan.unready.length + plan.unanswered.length + unknown + unsaved.length;
}

const useLeftStyles = makeStyles({
  box: { border: `1px solid ${tokens.colorPaletteDarkOrangeBorder1}`, borderRadius: tokens.borderRadiusLarge },
  heading: {
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    outlineStyle: "none",
    backgroundColor: `color-mix(in srgb, ${tokens.colorStatusWarningBackground1} 40%, ${tokens.colorNeutralBackground1})`,
    "> svg": { color: tokens.colorPaletteDarkOrangeForeground1 },
  },
  list: { padding: "0 12px" },
});

/** Problems first: each dataset with the first thing to do in it, the open prompts, and what is not in the sheet. */
export function WhatIsLeft({ open }: { open: Open }) {
  const texts = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const own = useLeftStyles();
  const { plan, unknown, unsaved } = open;
  if (leftCount(open) === 0) return null;
  const heading = (id: string, words: string) => (
    <h2 id={id} tabIndex={-1} className={mergeClasses(styles.section, styles.inline, own.heading)}>
      <AlertIcon />
      {words}
    </h2>
  );
  return (
    <>
      {plan.unready.length > 0 && (
        <section className={own.box} aria-labelledby="left-datasets">
          {heading("left-datasets", texts.send.needAnswer(plan.unready.length))}
          <ul className={mergeClasses(styles.list, own.list)}>
            {plan.unready.map(({ dataset, findings: [first, ...others], isAsked }) => (
              <RowLink
                key={dataset.inventoryId}
                id={`left-${dataset.inventoryId}`}
                to={{ kind: "dataset", id: dataset.inventoryId, field: first?.field }}
              >
                <span className={labels.words}>
                  <span className={labels.label}>{dataset.datasetName || texts.checklist.unnamed}</span>
                  {isAsked && <span className={styles.note}>{texts.send.asked}</span>}
                  {first && (
                    <span className={styles.note}>
                      {sentence(first, subject)}
                      {others.length > 0 && `, ${texts.send.more(others.length)}`}
                    </span>
                  )}
                </span>
              </RowLink>
            ))}
          </ul>
        </section>
      )}
      {plan.unanswered.length > 0 && (
        <section className={own.box} aria-labelledby="left-prompts">
          {heading("left-prompts", texts.send.unanswered(plan.unanswered.length))}
          <ul className={mergeClasses(styles.list, own.list)}>
            {plan.unanswered.map((code) => (
              <RowLink key={code} id={`left-${code}`} to={{ kind: "prompt", prompt: code }}>
                <span className={labels.label}>{promptByCode[code].label}</span>
              </RowLink>
            ))}
          </ul>
        </section>
      )}
      {unknown > 0 && (
        <section className={own.box} aria-labelledby="left-unknown">
          {heading("left-unknown", texts.send.noId(unknown))}
          <ToDatasets id="left-unknown-go" />
        </section>
      )}
      {unsaved.length > 0 && (
        <section className={own.box} aria-labelledby="left-unsaved">
          {heading("left-unsaved", texts.send.unsaved(unsaved.length))}
          <ul className={mergeClasses(styles.list, own.list)}>
            {unsaved.map(({ id, values, prompt }) => (
              <RowLink key={id} id={`unsaved-${id}`} to={{ kind: "dataset", id, prompt }}>
                <span className={labels.label}>{values.datasetName || texts.checklist.unnamed}</span>
              </RowLink>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ToDatasets({ id }: { id: string }) {
  const texts = useTexts().send;
  const styles = useStyles();
  const own = useLeftStyles();
  return (
    <div className={mergeClasses(styles.group, own.list)}>
      <Button id={id} look="subtle" onClick={() => go({ kind: "datasets" })}>
        {texts.toDatasets}
      </Button>
    </div>
  );
}
