import { answers } from "./answer";
import { codeKey } from "./department";
import { promptCodes } from "./prompts";
import type { Department, Response } from "./tables";

/** The row of a department and a prompt before anybody has answered. */
export function newResponse(departmentCode: string, prompt: string): Response {
  const blank = { note: "", answeredBy: "", answeredOn: "" };
  return { departmentCode, prompt, answer: answers.notAnswered, finished: "No", ...blank };
}

/** The rows that departments lack in the Responses table: each has one for each prompt (Appendix A). */
export function missingResponses(
  departments: readonly Pick<Department, "code">[],
  responses: readonly Pick<Response, "departmentCode" | "prompt">[],
): readonly Response[] {
  const key = (code: string, prompt: string) => `${codeKey(code)} ${codeKey(prompt)}`;
  const there = new Set(responses.map(({ departmentCode, prompt }) => key(departmentCode, prompt)));
  const codes = new Set(departments.map(({ code }) => code.trim()).filter((code) => code !== ""));
  return [...codes].flatMap((code) =>
    promptCodes.filter((prompt) => !there.has(key(code, prompt))).map((prompt) => newResponse(code, prompt)),
  );
}
