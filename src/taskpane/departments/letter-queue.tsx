import { useEffect, useRef, useState, type ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { DepartmentOverview } from "../../inventory/department-overview";
import { Button } from "../app/button";
import { leadMessages as texts } from "../app/language/en/lead/messages";
import { MessageForm } from "../app/message-form";
import { back, tell } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { LetterList } from "./letter-list";
import { useOverview } from "./overview";

const useQueueStyles = makeStyles({ heading: { outlineStyle: "none" } });

type LetterQueueProps = {
  title: string;
  intro: string;
  /** Said when there is nobody to write to. */
  nobody: string;
  /** Those to write to, as they are when the screen opens. */
  targets: readonly DepartmentOverview[];
  /** Undefined while what it says is still read. */
  messageTo: (overview: DepartmentOverview) => { readonly subject: string; readonly body: string } | undefined;
  /** That the department got such a message not long ago. */
  alreadyTold: (overview: DepartmentOverview) => string | undefined;
  /** What "I have sent it" notes. */
  sentHelp: string;
  /** Notes that it was sent. */
  onSent: (overview: DepartmentOverview) => Promise<void>;
  sentNotice: (department: string) => string;
  /** Before everything: what keeps the messages from being made. */
  top?: ReactNode;
};

/**
 * Messages to several departments, one after the other: each gets its own words and its own point of contact. What is
 * noted as sent is what the lead analyst says was sent.
 */
export function LetterQueue(props: LetterQueueProps) {
  const { title, intro, nobody, messageTo, alreadyTold, sentHelp, onSent, sentNotice, top } = props;
  const styles = useStyles();
  const own = useQueueStyles();
  const { readOnly } = useInventory();
  // Whoever was written to leaves the targets, and stays in this list; what is known of them is as the sheet says it now.
  const [codes] = useState(() => props.targets.map((target) => target.name.code));
  const { departments } = useOverview();
  const targets = codes.flatMap((code) => departments.find((one) => one.name.code === code) ?? []);
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const [place, setPlace] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  const action = useAction();
  useEffect(() => {
    if (hasMoved.current) heading.current?.focus();
  }, [place]);

  const current = targets[place];
  if (current === undefined) {
    return (
      <Screen title={title} footer={<Button onClick={() => back()}>{texts.done}</Button>}>
        <p className={styles.text}>{nobody}</p>
      </Screen>
    );
  }
  const show = (next: number) => {
    hasMoved.current = true;
    setPlace(next);
  };
  const nextPlace = placeAfter(place, targets, sent);
  const { code, name } = current.name;
  const markSent = () =>
    action.run(async () => {
      await onSent(current);
      setSent((before) => new Set([...before, code]));
      if (nextPlace !== undefined) {
        tell(sentNotice(name));
        show(nextPlace);
      } else {
        back(targets.length === 1 ? sentNotice(name) : `${sentNotice(name)} ${texts.allDone}`);
      }
    });
  const message = messageTo(current);
  const told = alreadyTold(current);
  const footer = message && !readOnly && (
    <>
      <Button id="sent" look="primary" onClick={() => void markSent()}>
        {texts.sent}
      </Button>
      {nextPlace !== undefined && (
        <Button id="skip" look="subtle" onClick={() => show(nextPlace)}>
          {texts.skip}
        </Button>
      )}
      {action.isRunning ? <Working /> : <p className={styles.note}>{sentHelp}</p>}
    </>
  );
  return (
    <Screen title={title} isFooterHigh footer={footer}>
      {top}
      {action.problem && <ProblemMessage problem={action.problem} />}
      <p className={styles.text}>{intro}</p>
      <section className={styles.groups} aria-labelledby="letter">
        <div className={styles.tight}>
          <div className={styles.apart}>
            <h2 id="letter" ref={heading} tabIndex={-1} className={mergeClasses(styles.section, own.heading)}>
              {texts.messageTo(name)}
            </h2>
            {targets.length > 1 && <span className={styles.note}>{texts.place(place + 1, targets.length)}</span>}
          </div>
          {told !== undefined && !sent.has(code) && <p className={styles.note}>{told}</p>}
        </div>
        {message === undefined ? (
          top === undefined && <Working words={texts.reading} />
        ) : (
          <MessageForm
            key={code}
            {...message}
            to={current.department.pocEmail}
            toHint={current.department.pocEmail === "" ? texts.noEmail : texts.toHint}
          />
        )}
      </section>
      {targets.length > 1 && <LetterList targets={targets} place={place} sent={sent} onShow={show} />}
    </Screen>
  );
}

/** The next one that was not written to, beginning again at the top; undefined when there is none but this one. */
function placeAfter(
  place: number,
  targets: readonly DepartmentOverview[],
  sent: ReadonlySet<string>,
): number | undefined {
  const places = targets.map((_, i) => (place + 1 + i) % targets.length).filter((other) => other !== place);
  return places.find((other) => !sent.has(targets[other]?.name.code ?? ""));
}
