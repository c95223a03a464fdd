import { stages, type Stage } from "../../inventory/department-stage";
import { leadDepartments as texts } from "../app/language/en/lead/departments";
import { StatusMark, type Tone } from "../app/status-mark";

/** In the order of the stages: three before anybody answers, answering, sent for review, reviewed. */
const tones: readonly Tone[] = ["open", "open", "open", "underWay", "wanting", "done"];

/** How far a department has come. */
export function StageMark({ stage }: { stage: Stage }) {
  return <StatusMark tone={tones[stages.indexOf(stage)] ?? "open"} words={texts.stages[stage]} />;
}
