import { useMemo, useState } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { isListed } from "../../inventory/prompt-status";
import { identityChecker } from "../../inventory/row-identity";
import { planSending } from "../../inventory/sending";
import { sentState } from "../../inventory/sent-state";
import { useChecker } from "../app/checker";
import { sayDay } from "../app/days";
import { useDepartment } from "../app/department";
import { listDrafts } from "../app/drafts";
import { ErrorSummary } from "../app/error-summary";
import { problemOf } from "../app/errors";
import { DoneIcon, DraftIcon, SendIcon } from "../app/icons";
import { useKeptText } from "../app/kept-text";
import { useTexts } from "../app/language/use-texts";
import { tell } from "../app/navigation";
import { readOwnRowsAgain, useOwnRows } from "../app/own-rows";
import { ProblemMessage } from "../app/problem-message";
import { usePromptStatuses } from "../app/prompt-statuses";
import { Screen } from "../app/screen";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { Button } from "../app/button";
import { NoDatasets } from "./no-datasets";
import { sendDepartment, takeBackDepartment } from "./send-department";
import { SentAnswers } from "./sent-answers";
import { SentDatasets } from "./sent-datasets";
import { WhatIsLeft, leftCount, type Open } from "./what-is-left";

/** Everything that the department has answered, what is left to do first, and sending it to the lead analyst. */
export function SendScreen() {
  const texts = useTexts();
  const styles = useStyles();
  const check = useChecker();
  const { name, row } = useDepartment();
  const { datasets, settings, readOnly } = useInventory();
  const statuses = usePromptStatuses();
  const { rows, isRead, error } = useOwnRows();
  const note = useKeptText("note-to-lead", "");
  const [attempt, setAttempt] = useState(0);
  const action = useAction();

  const identity = useMemo(() => identityChecker(datasets), [datasets]);
  const own = useMemo(
    () => rows.map(({ dataset }) => dataset).filter((dataset) => identity(dataset) === undefined),
    [rows, identity],
  );
  const plan = useMemo(() => planSending(own, statuses, check), [own, statuses, check]);
  const unknown = rows.filter(({ dataset }) => isListed(dataset) && identity(dataset) !== undefined).length;
  const drafts = listDrafts(settings.workbookId).filter((draft) => draft.values.department === name.name);
  const state = sentState(row, own, settings.roundBegan);
  const listed = own.filter(isListed);
  const hasNone = isRead && listed.length === 0 && unknown === 0 && drafts.length === 0;
  const isStated = row.noDatasets !== "";
  const open = { plan: isStated ? { ...plan, unanswered: [] } : plan, unknown, unsaved: drafts };
  const left = leftCount(open);
  const isNothingNew = state.kind === "sent" && plan.toSend.length === 0;

  const send = () =>
    action.run(async () => {
      const { sent, refused } = await sendDepartment(plan.toSend, note.text);
      note.drop(note.text);
      readOwnRowsAgain();
      setAttempt(0);
      tell(refused > 0 ? texts.send.sentPartly(sent, refused) : texts.send.sent(sent));
    });
  const trySending = () => {
    if (left === 0) return void send();
    setAttempt(attempt + 1);
  };
  const takeBack = () =>
    action.run(async () => {
      const back = await takeBackDepartment(own, check);
      readOwnRowsAgain();
      tell(back === 0 ? texts.send.nothingToTakeBack : texts.send.takenBack(back));
    });

  const errors = attempt > 0 && left > 0 ? summaryOf(open, texts.send) : [];
  const footer = readOnly ? (
    <p className={styles.note}>{texts.app.readOnly}</p>
  ) : (
    <>
      {isRead && !isNothingNew && (
        <Button id="send" look="primary" icon={<SendIcon size={16} />} onClick={trySending}>
          {texts.send.send}
        </Button>
      )}
      {isRead && errors.length > 0 && plan.toSend.length > 0 && (
        <Button id="send-ready" onClick={() => void send()}>
          {texts.send.sendReady(plan.toSend.length)}
        </Button>
      )}
      {state.kind === "sent" && (
        <Button id="take-back" onClick={() => void takeBack()}>
          {texts.send.takeBack}
        </Button>
      )}
      <Working isRunning={action.isRunning} />
      {!action.isRunning && (
        <p className={styles.note}>{isNothingNew ? texts.send.nothingNew : texts.send.canTakeBack}</p>
      )}
    </>
  );
  const Icon = state.kind === "sent" ? DoneIcon : DraftIcon;
  return (
    <Screen
      title={texts.send.title}
      windowTitle={errors.length > 0 ? texts.app.pageTitleWithError(texts.send.title) : undefined}
      top={<ErrorSummary errors={errors} attempt={attempt} />}
      footer={footer}
      isFooterHigh
    >
      <p className={mergeClasses(styles.note, styles.inline)}>
        <Icon size={16} />
        {name.name} · {state.kind === "sent" ? texts.send.isSent(sayDay(state.on), state.by) : texts.send.notSent}
      </p>
      {error && (
        <ProblemMessage problem={problemOf(error, texts)}>
          <Button onClick={readOwnRowsAgain}>{texts.app.tryAgain}</Button>
        </ProblemMessage>
      )}
      {action.problem && <ProblemMessage problem={action.problem} />}
      {!isRead && !error && <Working isRunning words={texts.send.checking} />}
      <WhatIsLeft open={open} />
      <SentAnswers statuses={statuses} />
      {listed.length > 0 && <SentDatasets rows={listed} check={check} />}
      {(hasNone || isStated) && <NoDatasets row={row} />}
      {!readOnly && !isNothingNew && (
        <TextField
          id="note-to-lead"
          label={`${texts.send.note} (${texts.dataset.optional})`}
          value={note.text}
          onChange={note.setText}
          hint={note.isKept ? undefined : texts.app.storageRefused}
          lines={2}
        />
      )}
    </Screen>
  );
}

/** One line for each kind of thing that is left, each a link to its list. */
function summaryOf({ plan, unknown, unsaved }: Open, texts: ReturnType<typeof useTexts>["send"]) {
  const lines = [
    { count: plan.unready.length, target: "left-datasets", say: texts.needAnswer },
    { count: plan.unanswered.length, target: "left-prompts", say: texts.unanswered },
    { count: unknown, target: "left-unknown", say: texts.noId },
    { count: unsaved.length, target: "left-unsaved", say: texts.unsaved },
  ];
  return lines.filter(({ count }) => count > 0).map(({ count, target, say }) => ({ target, sentence: say(count) }));
}
