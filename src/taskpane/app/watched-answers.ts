import { isAnswerLost } from "../../inventory/answer-look";
import { responseTo } from "../../inventory/prompt-status";
import { promptCodes } from "../../inventory/prompts";
import { responsesTable, type Response } from "../../inventory/tables";
import { readResponses } from "../../workbook/read-responses";
import { saveResponse } from "../../workbook/save-response";
import { isRecord } from "./drafts";
import { readStored, removeStored, storedKeys, writeStored } from "./storage";

type WatchedAnswer = { readonly response: Response; readonly again: number };

/** Saved again more often than this, something is wrong that saving does not mend. */
const MOST = 4;

const keyOf = (workbookId: string, { departmentCode, prompt }: Pick<Response, "departmentCode" | "prompt">) =>
  `answer:${workbookId}:${departmentCode}:${prompt}`;

/** An answer was saved; it is looked for a second time after a pause, as rows are. */
export function watchAnswer(workbookId: string, response: Response, again = 0): void {
  writeStored(keyOf(workbookId, response), JSON.stringify({ response, again }));
}

/** The answers that wait for their second look. */
export function watchedAnswers(workbookId: string): readonly WatchedAnswer[] {
  return storedKeys(`answer:${workbookId}:`).flatMap((key) => parse(readStored(key)) ?? []);
}

/**
 * Looks a second time at every answer that was saved, and saves again what Excel has dropped.
 * @throws WorkbookError when Excel does not answer: what was saved stays to be looked at
 */
export async function lookAtAnswers(workbookId: string): Promise<void> {
  const watched = watchedAnswers(workbookId);
  if (watched.length === 0) return;
  const responses = await readResponses();
  for (const { response, again } of watched) {
    const code = promptCodes.find((known) => known === response.prompt);
    const standing = code && responseTo(code, response.departmentCode, responses);
    if (code !== undefined && again < MOST && isAnswerLost(response, standing)) {
      await saveResponse(response);
      watchAnswer(workbookId, response, again + 1);
    } else {
      removeStored(keyOf(workbookId, response));
    }
  }
}

function parse(text: string | undefined): WatchedAnswer | undefined {
  try {
    const stored: unknown = text === undefined ? undefined : JSON.parse(text);
    if (!isRecord(stored) || !isRecord(stored.response)) return undefined;
    const { response } = stored;
    const texts = responsesTable.columns.map(({ key }) => [
      key,
      typeof response[key] === "string" ? response[key] : "",
    ]);
    return {
      response: Object.fromEntries(texts) as Response,
      again: typeof stored.again === "number" ? stored.again : 0,
    };
  } catch {
    return undefined;
  }
}
