import { useState } from "react";
import { answers } from "../../inventory/answer";
import type { PromptCode } from "../../inventory/field";
import { useKeptText } from "../app/kept-text";
import { useTexts } from "../app/language/use-texts";
import { focusControl } from "../app/focus";
import { PlusIcon } from "../app/icons";
import { tell } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { saveAnswer, useResponse } from "../app/responses";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { useAction } from "../app/use-action";

const id = "prompt-note";

/**
 * A note to the lead analyst about a prompt. Whoever is not sure is asked for it, others find a button. It is saved when
 * the person leaves the box; until then it is kept on this computer.
 */
export function PromptNote({ code }: { code: PromptCode }) {
  const texts = useTexts();
  const styles = useStyles();
  const { readOnly } = useInventory();
  const response = useResponse(code);
  const note = useKeptText(`note:${code}`, response?.note ?? "");
  const [isAsked, setAsked] = useState(false);
  const action = useAction();
  const isNotSure = response?.answer === answers.notSure;
  if (readOnly) return note.text === "" ? null : <p className={styles.text}>{note.text}</p>;
  if (!isNotSure && !isAsked && note.text === "") {
    const ask = () => {
      setAsked(true);
      requestAnimationFrame(() => focusControl(id));
    };
    return (
      <button type="button" className={styles.linkButton} onClick={ask}>
        <PlusIcon size={16} />
        {texts.prompt.addNote}
      </button>
    );
  }

  const leave = async () => {
    if (!note.isChanged) return;
    const { text } = note;
    await action.run(async () => {
      await saveAnswer(code, { note: text });
      note.drop(text);
      tell(texts.prompt.noteSaved);
    });
  };
  return (
    <div className={styles.group}>
      <TextField
        id={id}
        label={isNotSure ? texts.prompt.noteForNotSure : texts.prompt.note}
        hint={note.isKept ? texts.prompt.noteHelp : texts.app.storageRefused}
        value={note.text}
        onChange={note.setText}
        onBlur={() => void leave()}
        lines={2}
      />
      {action.problem && <ProblemMessage problem={action.problem} />}
    </div>
  );
}
