import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { isAnswered, type PromptStatuses } from "../../inventory/prompt-status";
import { promptCodes } from "../../inventory/prompts";
import { tokens } from "./tokens";

const useBarStyles = makeStyles({
  segments: { display: "flex", gap: "3px", flexGrow: 1, minWidth: 0 },
  segment: {
    height: "4px",
    flexGrow: 1,
    borderRadius: "2px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { height: "6px", border: "1px solid CanvasText" },
  },
  filled: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  half: { width: "50%" },
});

/** A bar of nine, one for each prompt; it repeats what words beside it say. */
export function ProgressBar({ statuses }: { statuses: PromptStatuses }) {
  const own = useBarStyles();
  const fills = promptCodes
    .map((code) => statuses[code])
    .map((status) => (isAnswered(status) ? 2 : status.kind === "inProgress" ? 1 : 0))
    .sort((one, other) => other - one);
  return (
    <span className={own.segments} aria-hidden="true">
      {fills.map((fill, index) => (
        <span key={index} className={own.segment}>
          {fill > 0 && <div className={mergeClasses(own.filled, fill === 1 && own.half)} />}
        </span>
      ))}
    </span>
  );
}
