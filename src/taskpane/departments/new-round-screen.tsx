import { useState } from "react";
import { beginRound } from "../../workbook/begin-round";
import { isoDay } from "../app/clock";
import { useTexts } from "../app/language/use-texts";
import { back } from "../app/navigation";
import { patiently } from "../app/patiently";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import { refresh } from "../app/reading";
import { useInventory, usePane } from "../app/store";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { Button } from "../app/button";

/** The lead analyst asks every department again: what that does, the round's name and when it is due. */
export function NewRoundScreen() {
  const texts = useTexts().newRound;
  const styles = useStyles();
  const { settings, readOnly } = useInventory();
  // Somebody else may begin a round while this screen shows: what counts is the one that was shown.
  const [before] = useState(settings.round);
  const [round, setRound] = useState(() => nextRound(settings.round));
  const [dueDate, setDueDate] = useState("");
  const [isMissing, setMissing] = useState(false);
  const action = useAction();

  const begin = async () => {
    const name = round.trim();
    setMissing(name === "");
    if (name === "") return document.getElementById("round")?.focus();
    await action.run(async () => {
      await patiently(() => beginRound({ round: name, roundBegan: isoDay(new Date()), dueDate }, before));
      await refresh().catch(() => usePane.setState({ stale: true }));
      back(texts.begun(name));
    });
  };
  return (
    <Screen
      title={texts.title}
      footer={
        !readOnly && (
          <>
            <Button id="begin-round" look="primary" onClick={() => void begin()}>
              {texts.begin}
            </Button>
            <Working isRunning={action.isRunning} words={texts.beginning} />
          </>
        )
      }
    >
      {action.problem && <ProblemMessage problem={action.problem} />}
      <p className={styles.text}>{texts.intro}</p>
      <section className={styles.group} aria-labelledby="what-happens">
        <h2 id="what-happens" className={styles.section}>
          {texts.what}
        </h2>
        <ul className={styles.bullets}>
          {texts.whatList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className={styles.note}>{texts.versionHistory}</p>
      </section>
      <TextField
        id="round"
        label={texts.round}
        hint={texts.roundHelp}
        value={round}
        onChange={setRound}
        error={isMissing ? texts.roundMissing : undefined}
        required
      />
      <TextField
        id="round-due"
        label={texts.dueDate}
        hint={texts.dueDateHelp}
        type="date"
        value={dueDate}
        onChange={setDueDate}
      />
    </Screen>
  );
}

/** A round that is a year is followed by the next one. */
function nextRound(round: string): string {
  return /^\d{4}$/.test(round) ? String(Number(round) + 1) : "";
}
