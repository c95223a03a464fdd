import { answers } from "../../inventory/answer";
import type { PromptCode } from "../../inventory/field";
import { responseTo } from "../../inventory/prompt-status";
import { responsesOfRound } from "../../inventory/round";
import type { Response } from "../../inventory/tables";
import { WorkbookError } from "../../workbook/errors";
import type { Inventory } from "../../workbook/open-inventory";
import { saveResponse } from "../../workbook/save-response";
import { isoMinute } from "./clock";
import { lookAtAnswerLater } from "./keep-looking";
import { patiently } from "./patiently";
import { changeInventory, useInventory, usePane, useProfile } from "./store";

type Answer = Pick<Response, "answer" | "finished" | "note">;

/** What the person's department has answered to a prompt in this round. */
export function useResponse(code: PromptCode): Response | undefined {
  const { department } = useProfile();
  return responseIn(useInventory(), code, department);
}

/**
 * Saves what changes of a department's answer to a prompt, with who and when.
 * @throws WorkbookError as `saveResponse`
 */
export async function saveAnswer(code: PromptCode, changes: Partial<Answer>): Promise<void> {
  const { phase, profile } = usePane.getState();
  if (phase.kind !== "open" || !profile) throw new WorkbookError("unexpected", phase.kind);
  const before = responseIn(phase.inventory, code, profile.department);
  const response: Response = {
    answer: before?.answer ?? answers.notAnswered,
    finished: before?.finished ?? "No",
    note: before?.note ?? "",
    ...changes,
    departmentCode: profile.department,
    prompt: code,
    answeredBy: profile.name,
    answeredOn: isoMinute(new Date()),
  };
  await patiently(() => saveResponse(response));
  lookAtAnswerLater(response);
  changeInventory((inventory) => ({
    ...inventory,
    responses: [...inventory.responses.filter((one) => !isSame(one, response)), response],
  }));
}

/** The first dataset under a prompt answers it. "Not sure" stays: one dataset does not settle that. */
export async function answerWithDatasets(code: PromptCode): Promise<void> {
  const { phase, profile } = usePane.getState();
  const answer =
    phase.kind === "open" && profile ? responseIn(phase.inventory, code, profile.department)?.answer : undefined;
  if (answer === answers.datasetsListed || answer === answers.notSure) return;
  await saveAnswer(code, { answer: answers.datasetsListed, finished: "No" });
}

function responseIn({ responses, settings }: Inventory, code: PromptCode, department: string): Response | undefined {
  return responseTo(code, department, responsesOfRound(responses, settings.roundBegan));
}

const isSame = (one: Response, other: Response) =>
  one.departmentCode === other.departmentCode && one.prompt === other.prompt;
