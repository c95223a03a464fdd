import { useState } from "react";
import { readStored, removeStored, writeStored } from "./storage";
import { useWorkbookId } from "./store";

/** A text that is being typed beside what stands in the sheet. */
export type KeptText = {
  readonly text: string;
  /** It is not in the sheet yet. */
  readonly isChanged: boolean;
  /** The computer keeps it when the pane closes. */
  readonly isKept: boolean;
  /** What stood in the sheet when typing began, or when the person last saw it: what may be written over. */
  readonly over: string;
  readonly setText: (text: string) => void;
  /** The person has seen what stands in the sheet now, and may write over it. */
  readonly seeSaved: () => void;
  /** It was saved: `saved` stands in the sheet now. */
  readonly drop: (saved: string) => void;
};

/**
 * A text outside the form of a dataset, such as a note to the lead analyst. It is kept on this computer with each
 * change until it is saved in the sheet, so that leaving the screen asks nothing and loses nothing.
 * @param name tells this text from others of the workbook
 * @param saved what stands in the sheet
 */
export function useKeptText(name: string, saved: string): KeptText {
  const workbookId = useWorkbookId();
  const key = `text:${workbookId}:${name}`;
  const overKey = `over:${workbookId}:${name}`;
  const [typed, setTyped] = useState(() => readStored(key));
  const [over, setOver] = useState(() => readStored(overKey) ?? saved);
  const [isKept, setKept] = useState(true);
  const text = typed ?? saved;
  const keepOver = (standing: string) => {
    setOver(standing);
    writeStored(overKey, standing);
  };
  return {
    text,
    isChanged: text !== saved,
    isKept,
    over: typed === undefined ? saved : over,
    setText: (next) => {
      if (typed === undefined) keepOver(saved);
      setTyped(next);
      setKept(writeStored(key, next));
    },
    seeSaved: () => keepOver(saved),
    drop: (now) => {
      // What was typed while Excel was at work is not in the sheet yet.
      if (readStored(key) === now) {
        removeStored(key);
        removeStored(overKey);
      } else if (readStored(key) !== undefined) keepOver(now);
      setTyped((current) => (current === now ? undefined : current));
    },
  };
}
