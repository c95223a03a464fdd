import type { Dataset } from "../../inventory/field";
import { readStoredJson, writeStored } from "./storage";

/** Who looked after the last dataset: most of a department's datasets have the same steward. */
export type Steward = Pick<Dataset, "dataSteward" | "stewardEmail" | "division">;

const key = (workbookId: string, department: string) => `steward:${workbookId}:${department}`;

export function keepSteward(workbookId: string, saved: Dataset): void {
  const { dataSteward, stewardEmail, division } = saved;
  if (dataSteward === "" && stewardEmail === "") return;
  writeStored(key(workbookId, saved.department), JSON.stringify([dataSteward, stewardEmail, division]));
}

export function readSteward(workbookId: string, department: string): Partial<Steward> {
  const stored = readStoredJson(key(workbookId, department));
  const [dataSteward = "", stewardEmail = "", division = ""] = Array.isArray(stored) ? stored.map(String) : [];
  return { dataSteward, stewardEmail, division };
}
