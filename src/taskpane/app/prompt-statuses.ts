import { useMemo } from "react";
import { promptStatuses, type PromptStatuses } from "../../inventory/prompt-status";
import { responsesOfRound } from "../../inventory/round";
import { useDepartment } from "./department";
import { useInventory } from "./store";

/** How far the person's department has come with each prompt in this round. */
export function usePromptStatuses(): PromptStatuses {
  const { name } = useDepartment();
  const { responses, datasets, settings } = useInventory();
  return useMemo(
    () => promptStatuses(name, responsesOfRound(responses, settings.roundBegan), datasets),
    [name, responses, datasets, settings.roundBegan],
  );
}
