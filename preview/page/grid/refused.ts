import type { TypeOutcome } from "../../seat";
import { ask } from "../question";

/** Says why the workbook did not take what was done; nothing when it did. */
export async function tellRefusal(outcome: TypeOutcome): Promise<void> {
  switch (outcome.kind) {
    case "accepted":
      return;
    case "refused":
      await ask(outcome.title, outcome.text, ["OK"]);
      return;
    case "locked":
      await ask("Protected sheet", outcome.text, ["OK"]);
  }
}

/** What becomes of a text that the workbook did not take at once. */
export type AfterRefusal = "retry" | "goOn" | "giveUp";

/** Tells the person why, with the buttons that Excel has for each style of validation (fact 3.6). */
export async function askAboutTyping(outcome: Exclude<TypeOutcome, { kind: "accepted" }>): Promise<AfterRefusal> {
  if (outcome.kind === "locked") {
    await ask("Protected sheet", outcome.text, ["OK"]);
    return "giveUp";
  }
  const title = outcome.title === "" ? "Excel" : outcome.title;
  switch (outcome.style) {
    case "stop":
      return (await ask(title, outcome.text, ["Retry", "Cancel"])) === "Retry" ? "retry" : "giveUp";
    case "warning": {
      const answer = await ask(title, `${outcome.text}\n\nContinue?`, ["Yes", "No", "Cancel"]);
      return answer === "Yes" ? "goOn" : answer === "No" ? "retry" : "giveUp";
    }
    case "information":
      return (await ask(title, outcome.text, ["OK", "Cancel"])) === "OK" ? "goOn" : "giveUp";
  }
}
