import type { PromptStatus } from "../../inventory/prompt-status";
import type { Tone } from "./status-mark";

/** How a prompt's status looks. "None" is as done as datasets are. */
export function promptTone(status: PromptStatus): Tone {
  switch (status.kind) {
    case "notStarted":
      return "open";
    case "inProgress":
      return "underWay";
    case "datasets":
    case "none":
    case "doesNotApply":
      return "done";
    case "notSure":
      return "wanting";
  }
}
