import type { NextStep } from "../../inventory/next-step";
import type { Screen } from "../app/screens";

/** Where the lead analyst does a department's next step; nothing when it is not the lead's. */
export function nextScreen(step: NextStep, code: string): Screen | undefined {
  if (step.who !== "lead") return undefined;
  switch (step.what) {
    case "nameContact":
      return { kind: "department", code };
    case "sendPrompts":
      return { kind: "sharePrompts", code };
    case "remind":
      return { kind: "remind", code };
    case "review":
      return { kind: "review", department: code };
  }
}
