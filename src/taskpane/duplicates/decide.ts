import { pairKey, type DecisionKind } from "../../inventory/decisions";
import type { Dataset } from "../../inventory/field";
import { isoMinute } from "../app/clock";
import { saveDecisions } from "../app/save-decisions";
import { usePane } from "../app/store";

/** Remembers in the Decisions sheet what was decided about two rows. @throws WorkbookError as `saveDecisions` */
export async function decide(kind: DecisionKind, one: Dataset, other: Dataset): Promise<void> {
  const line = {
    key: pairKey(one.inventoryId, other.inventoryId),
    kind,
    about: `${one.datasetName} | ${other.datasetName}`,
    value: kind,
    by: usePane.getState().profile?.name ?? "",
    on: isoMinute(new Date()),
  };
  await saveDecisions([line]);
}
