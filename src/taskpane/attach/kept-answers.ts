import type { ReadList } from "../../workbook/attach/read-list";
import { keepUnderWay, readUnderWay } from "../app/begun";
import { isRecord } from "../app/drafts";
import { asJson } from "../app/storage";
import { type Answers, noAnswers } from "./answers";

/** Answers are about places in a list: they are kept for this one, as long as it stands there with these headers. */
const listOf = ({ place, header }: ReadList) => JSON.stringify([place.sheet, place.row, place.column, header]);

/** @returns false when the computer refuses to keep them: they are lost when the pane is closed. */
export function keepAnswers(list: ReadList, answers: Answers): boolean {
  return keepUnderWay("attach-answers", JSON.stringify({ list: listOf(list), answers }));
}

/** What was answered about this list before. */
export function readAnswers(list: ReadList): Answers | undefined {
  const stored = asJson(readUnderWay("attach-answers"));
  if (!isRecord(stored) || stored.list !== listOf(list) || !isRecord(stored.answers)) return undefined;
  const kept = Object.entries(stored.answers).filter(
    ([key, value]) => isKey(key) && typeof value === typeof noAnswers[key] && value !== null,
  );
  return { ...noAnswers, ...Object.fromEntries(kept) };
}

const isKey = (key: string): key is keyof Answers => Object.hasOwn(noAnswers, key);
