import { useState } from "react";
import { setUpLeadNotes } from "../../workbook/lead-notes/set-up-lead-notes";
import { Button } from "../app/button";
import { notes } from "../app/language/en/lead/notes";
import { patiently } from "../app/patiently";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import { start } from "../app/reading";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";

/** A blank workbook becomes the lead analyst's own. */
export function SetUpNotesScreen() {
  const texts = notes.setUp;
  const styles = useStyles();
  const [name, setName] = useState("");
  const action = useAction();
  const make = () =>
    action.run(async () => {
      await patiently(() => setUpLeadNotes(name.trim()));
      await start();
    });
  return (
    <Screen
      title={texts.title}
      footer={
        <>
          <Button id="make-notes" look="primary" onClick={() => void make()}>
            {texts.make}
          </Button>
          <Working isRunning={action.isRunning} words={texts.making} />
        </>
      }
    >
      {action.problem && <ProblemMessage problem={action.problem} />}
      <p className={styles.text}>{texts.intro}</p>
      <p className={styles.text}>{texts.makes}</p>
      <p className={styles.text}>{texts.keep}</p>
      <TextField id="notes-name" label={texts.name} hint={texts.nameHelp} value={name} onChange={setName} />
    </Screen>
  );
}
