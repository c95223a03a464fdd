import { isAnswerLost } from "../../inventory/answer-look";
import { responseTo } from "../../inventory/prompt-status";
import { promptCodes } from "../../inventory/prompts";
import { responsesTable, type Response } from "../../inventory/tables";
import { readRecords } from "../../workbook/read-records";
import { saveResponse } from "../../workbook/save-response";
import { dropWatched, keepWatched, listWatched, mostWrites } from "./watched";

const prefix = (workbookId: string) => `answer:${workbookId}:`;

/** An answer was saved; it is looked for a second time after a pause, as rows are. */
export function watchAnswer(workbookId: string, response: Response): void {
  const { departmentCode, prompt } = response;
  keepWatched(`${prefix(workbookId)}${departmentCode}:${prompt}`, { values: response, again: 0 });
}

/**
 * Looks a second time at every answer that was saved, and saves again what Excel has dropped.
 * @param until only those that were written by then, in milliseconds of the clock
 * @throws WorkbookError when Excel does not answer: what was saved stays to be looked at
 */
export async function lookAtAnswers(workbookId: string, until = Infinity): Promise<void> {
  const watched = listWatched(prefix(workbookId), until);
  if (watched.length === 0) return;
  const responses = await readRecords(responsesTable);
  for (const { key, values, again } of watched) {
    const texts = responsesTable.columns.map((column) => [column.key, values[column.key] ?? ""]);
    const response = Object.fromEntries(texts) as Response;
    const code = promptCodes.find((known) => known === response.prompt);
    const standing = code && responseTo(code, response.departmentCode, responses);
    if (code !== undefined && again < mostWrites && isAnswerLost(response, standing)) {
      await saveResponse(response);
      keepWatched(key, { values, again: again + 1 });
    } else {
      dropWatched(key);
    }
  }
}
