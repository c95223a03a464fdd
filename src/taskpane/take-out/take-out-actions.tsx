import { useEffect, useRef, useState } from "react";
import { writeExport } from "../../workbook/write-export";
import { Button } from "../app/button";
import { isoDay } from "../app/clock";
import { takeOutTexts as texts } from "../app/language/en/lead/take-out";
import { tell } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { useCopy } from "../app/use-copy";
import { Working } from "../app/working";
import { useChoice } from "./choice";
import { isShort, plainText, PREVIEW_ID } from "./preview";
import { saveFile } from "./save-file";
import type { Made } from "./use-export";

/** The three ways out: in some of Excel's web views downloads or the clipboard are blocked (fact 8.10). */
export function TakeOutActions({ made: { file } }: { made: Made }) {
  const styles = useStyles();
  const { readOnly } = useInventory();
  const reader = useChoice((choice) => choice.reader);
  const isStopped = useRef(false);
  const [written, setWritten] = useState(0);
  const action = useAction();
  const { copied, copy } = useCopy(isShort(file) ? PREVIEW_ID : "");
  const rows = file.kind === "json" ? file.lines : file.table;

  // On another screen nobody sees how far it is, and nobody can stop it.
  useEffect(
    () => () => {
      isStopped.current = true;
    },
    [],
  );
  const save = () => {
    const name = `${texts.fileNames[reader]}-${isoDay(new Date())}.${file.kind}`;
    saveFile(file, name);
    tell(texts.saved(name));
  };
  const write = () =>
    action.run(async () => {
      isStopped.current = false;
      const name = `${texts.sheetNames[reader]} ${isoDay(new Date())}`;
      const sheet = await writeExport(file, name, texts.unfinishedSheet, (count) => {
        setWritten(count);
        return !isStopped.current;
      });
      tell(sheet === undefined ? texts.stopped : texts.written(sheet));
    });
  const notCopied = isShort(file) ? texts.selected : texts.notCopied;
  return (
    <>
      {action.problem && <ProblemMessage problem={action.problem} />}
      <div className={styles.buttons}>
        <Button id="save-file" look="primary" onClick={save}>
          {texts.save}
        </Button>
        <Button id="copy" onClick={() => void copy(plainText(file))}>
          {texts.copy}
        </Button>
        {!readOnly && !action.isRunning && (
          <Button id="write-sheet" onClick={() => void write()}>
            {texts.write}
          </Button>
        )}
        {action.isRunning && (
          <Button id="write-sheet" onClick={() => (isStopped.current = true)}>
            {texts.stop}
          </Button>
        )}
      </div>
      <div role="status">
        {copied && <p className={styles.note}>{copied === "copied" ? texts.copied : notCopied}</p>}
      </div>
      <Working isRunning={action.isRunning} words={texts.writing(written, rows.length)} />
    </>
  );
}
