import type { Stage } from "../../inventory/department-stage";
import { leadDepartments as texts } from "../app/language/en/lead/departments";
import { StatusMark, type Tone } from "../app/status-mark";

const tones: Readonly<Record<Stage, Tone>> = {
  "Not invited": "open",
  "POC designated": "open",
  "Prompts sent": "open",
  Answering: "underWay",
  "Sent for review": "wanting",
  Reviewed: "done",
};

/** How far a department has come. */
export function StageMark({ stage }: { stage: Stage }) {
  return <StatusMark tone={tones[stage]} words={texts.stages[stage]} />;
}
