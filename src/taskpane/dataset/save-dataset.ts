import { notTheSame, pairKey, stillRight } from "../../inventory/decisions";
import type { Dataset } from "../../inventory/field";
import { fieldByKey } from "../../inventory/fields";
import type { Repair } from "../../inventory/finding";
import { may } from "../../inventory/roles";
import { asksWhetherRight } from "../../inventory/round";
import type { Decision } from "../../inventory/tables";
import type { ChangeOutcome } from "../../workbook/change-dataset";
import { readDatasets } from "../../workbook/read-datasets";
import { showDataset } from "../../workbook/show-dataset";
import { saveDecisions } from "../app/save-decisions";
import { isoDay, isoMinute } from "../app/clock";
import { putDataset } from "../app/datasets";
import type { Draft } from "../app/drafts";
import type { Texts } from "../app/language/texts";
import { patiently } from "../app/patiently";
import { answerWithDatasets } from "../app/responses";
import { addRow, changeRow } from "../app/row-changes";
import { keepSteward } from "../app/steward";
import { usePane } from "../app/store";
import { worthMentioning, type SaveMode } from "./form-state";

/** The row with who writes it and when. */
export function stamped(dataset: Dataset, draft: Draft, by: string, now: Date): Dataset {
  const added = draft.loaded ? {} : { addedBy: by, dateAdded: isoDay(now) };
  return { ...dataset, ...added, lastChangedBy: by, lastChanged: isoMinute(now) };
}

/** Writes the row. When an earlier attempt may have worked, the row is looked for first, so that none is added twice. */
export async function writeDataset(draft: Draft, edited: Dataset): Promise<ChangeOutcome> {
  if (draft.loaded) return changeRow(draft.loaded, edited);
  const [there] = draft.mayBeSaved ? await patiently(() => readDatasets([edited.inventoryId])) : [];
  return there ? changeRow(there, edited) : { kind: "saved", dataset: await addRow(edited) };
}

type Saved = {
  readonly saved: Dataset;
  readonly draft: Draft;
  readonly mode: SaveMode;
  readonly repairs: readonly Repair[];
  readonly texts: Texts["dataset"];
};

/**
 * What follows once the row is in the sheet: it shows in the lists, its prompt counts as begun, its steward is
 * remembered, its cells are selected. None of it can undo the saving.
 * @returns what to tell the person
 */
export async function afterSaving({ saved, draft, mode, repairs, texts }: Saved): Promise<string> {
  putDataset(saved);
  const { phase } = usePane.getState();
  if (phase.kind === "open") keepSteward(phase.inventory.settings.workbookId, saved);
  const isRemembered = await worked(rememberDecisions(saved, draft));
  const isAnswered = draft.prompt === undefined || (await worked(answerWithDatasets(draft.prompt)));
  usePane.setState({ shown: saved.inventoryId });
  const isShown = await worked(showDataset(saved.inventoryId));
  const changes = worthMentioning(repairs).map(({ field, before, after }) =>
    texts.changed(fieldByKey[field].label, before, after),
  );
  return [savedSentence(), ...(isRemembered ? [] : [texts.notRemembered]), ...changes].join(" ");

  function savedSentence(): string {
    if (!isAnswered) return texts.answerNotSaved(saved.datasetName);
    if (!isShown) return texts.savedNotShown(saved.datasetName);
    if (mode === "another") return texts.savedAnother(saved.datasetName);
    return mode === "draft" ? texts.savedDraft(saved.datasetName) : texts.saved(saved.datasetName);
  }
}

/**
 * What the person said about the row beside its answers: other rows are different datasets, and a row from the round
 * before that was looked through and saved is right.
 */
async function rememberDecisions(saved: Dataset, { different = [], loaded }: Draft): Promise<void> {
  const { phase, profile } = usePane.getState();
  if (phase.kind !== "open" || !profile) return;
  const { decisions, settings, datasets } = phase.inventory;
  const line = { by: profile.name, on: isoMinute(new Date()) };
  const nameOf = (id: string) => datasets.find(({ inventoryId }) => inventoryId === id)?.datasetName ?? id;
  const made: Decision[] = different.map((id) => ({
    key: pairKey(saved.inventoryId, id),
    kind: notTheSame,
    about: `${saved.datasetName} | ${nameOf(id)}`,
    value: notTheSame,
    ...line,
  }));
  if (loaded && may(profile.role, "answerPrompts") && asksWhetherRight(loaded, decisions, settings.roundBegan)) {
    const { inventoryId, datasetName } = saved;
    made.push({ key: inventoryId, kind: stillRight, about: datasetName, value: settings.round, ...line });
  }
  if (made.length === 0) return;
  await saveDecisions(made);
}

/** Whether something worked that is no reason to stop: what is told after saving says when it did not. */
async function worked(doing: Promise<void>): Promise<boolean> {
  try {
    await doing;
    return true;
  } catch {
    return false;
  }
}
