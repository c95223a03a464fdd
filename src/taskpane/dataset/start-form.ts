import { newDataset } from "../../inventory/dataset";
import type { Dataset, FieldKey } from "../../inventory/field";
import { readDatasets } from "../../workbook/read-datasets";
import { WorkbookError } from "../../workbook/errors";
import type { Inventory } from "../../workbook/open-inventory";
import { readDraft, type Draft } from "../app/drafts";
import type { Screen } from "../app/screens";
import { readSteward } from "../app/steward";

/** What the form begins with. `isRestored`: it was changed before and is not in the sheet yet. */
export type FormStart = { readonly draft: Draft; readonly isRestored: boolean };

/** What two datasets of one department usually share. */
const shared: readonly FieldKey[] = [
  "division",
  "theme",
  "dataSteward",
  "stewardEmail",
  "sourceSystem",
  "format",
  "updateFrequency",
  "geographicCoverage",
  "classification",
  "sensitivityReason",
  "containsPersonalData",
  "requestFrequency",
  "requestChannels",
  "publicationStatus",
  "license",
];

/**
 * The form's beginning, when it needs nothing from the sheet: what was typed before, or a new row.
 * @param department of a new row; nothing for the lead analyst, who only opens what is there
 */
export function formStart(
  screen: Screen & { kind: "dataset" },
  inventory: Inventory,
  department: string | undefined,
): FormStart | undefined {
  const { id, prompt, like } = screen;
  const workbook = inventory.settings.workbookId;
  const kept = readDraft(workbook, id);
  if (kept) return { draft: kept, isRestored: true };
  if (department === undefined || inventory.datasets.some(({ inventoryId }) => inventoryId === id)) return undefined;
  const known = like ? pick(like, shared) : readSteward(workbook, department);
  const values = newDataset({ ...known, inventoryId: id, department, promptsAnswered: prompt ?? "" });
  return { draft: { id, values, prompt }, isRestored: false };
}

/** @throws WorkbookError rowMissing, idTwice and those of `readDatasets` */
export async function formStartFromSheet(id: string): Promise<FormStart> {
  const [loaded, ...others] = await readDatasets([id]);
  if (!loaded) throw new WorkbookError("rowMissing", id);
  if (others.length > 0) throw new WorkbookError("idTwice", id);
  return { draft: { id, values: loaded, loaded }, isRestored: false };
}

function pick(dataset: Dataset, keys: readonly FieldKey[]): Partial<Dataset> {
  return Object.fromEntries(keys.map((key) => [key, dataset[key]]));
}
