import type { Dataset } from "../inventory/field";

export function readDatasets(_ids: readonly string[]): Promise<readonly Dataset[]> {
  throw new Error("not made yet");
}
