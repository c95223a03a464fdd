import type { Dataset } from "../inventory/field";

export function addDataset(_dataset: Dataset): Promise<Dataset> {
  throw new Error("not made yet");
}
