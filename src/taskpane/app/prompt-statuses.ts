import { useMemo } from "react";
import { isListed, promptStatuses, type PromptStatuses } from "../../inventory/prompt-status";
import { responsesOfRound } from "../../inventory/round";
import { useDepartment } from "./department";
import { useOwnSummaries } from "./own-summaries";
import { useInventory } from "./store";

/** How far the person's department has come with each prompt in this round. */
export function usePromptStatuses(): PromptStatuses {
  const { name } = useDepartment();
  const { responses, settings } = useInventory();
  const own = useOwnSummaries();
  return useMemo(
    () => promptStatuses(name.code, responsesOfRound(responses, settings.roundBegan), own.filter(isListed)),
    [name, responses, own, settings.roundBegan],
  );
}
