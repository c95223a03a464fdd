/** What people type into their panes, and what they were told of it. */
import type { Dataset, FieldKey } from "../../../src/inventory/field";
import type { Response } from "../../../src/inventory/tables";
import { watchAnswer } from "../../../src/taskpane/app/watched-answers";
import type { ChangeOutcome } from "../../../src/workbook/change-dataset";
import { readDatasets } from "../../../src/workbook/read-datasets";
import { saveResponse } from "../../../src/workbook/save-response";
import type { PanePerson } from "../../support/pane-person";

export const workbookId = "test";

/** A cell that somebody wrote; `loaded` is what that person saw in it before. */
export type SavedCell = {
  readonly person: PanePerson;
  readonly id: string;
  readonly field: FieldKey;
  readonly loaded: string | undefined;
  value: string;
  /** The person was told that it is saved; otherwise it may be or not. */
  isConfirmed: boolean;
};

export class Forms {
  readonly saved: SavedCell[] = [];
  readonly added: { readonly person: PanePerson; readonly id: string }[] = [];
  readonly answered: { readonly person: PanePerson; readonly response: Response }[] = [];
  /** New rows that nobody knows to be in the sheet. */
  readonly unsaved: { readonly person: PanePerson; readonly dataset: Dataset }[] = [];
  conflicts = 0;
  /** What stood in the row when the person opened its form, which is kept when the pane goes. */
  private readonly open = new Map<PanePerson, Dataset>();

  async add(person: PanePerson, dataset: Dataset): Promise<void> {
    // The form is kept until it is known that the row is there: what fails, or goes with the pane, is saved again later.
    const form = { person, dataset };
    this.unsaved.push(form);
    await person.add(dataset);
    this.unsaved.splice(this.unsaved.indexOf(form), 1);
    this.added.push({ person, id: dataset.inventoryId });
    const values: readonly FieldKey[] = ["datasetName", "description", "promptsAnswered"];
    for (const field of values) {
      const value = dataset[field];
      this.saved.push({ person, id: dataset.inventoryId, field, loaded: undefined, value, isConfirmed: true });
    }
  }

  private async read(person: PanePerson, row: number): Promise<Dataset | undefined> {
    const { id } = this.added[row % Math.max(this.added.length, 1)] ?? {};
    if (id === undefined) return undefined;
    const [loaded, ...others] = await person.do(() => readDatasets([id]));
    return others.length > 0 ? undefined : loaded;
  }

  async openForm(person: PanePerson, row: number): Promise<void> {
    const loaded = await this.read(person, row);
    if (loaded) this.open.set(person, loaded);
  }

  /** Changes a row as it stands in the person's view. @param changes with who and when */
  async edit(person: PanePerson, row: number, changes: Partial<Dataset>): Promise<void> {
    const loaded = await this.read(person, row);
    if (loaded) await this.change(person, loaded, changes);
  }

  /** Saves the form that is open; after a conflict the person says which value stays: theirs, or once more their own. */
  async saveForm(person: PanePerson, changes: Partial<Dataset>, keepsMine: boolean): Promise<void> {
    const loaded = this.open.get(person);
    if (!loaded) return;
    const outcome = await this.change(person, loaded, changes);
    if (outcome.kind === "conflict" && keepsMine) await this.change(person, outcome.current, changes);
    this.open.delete(person);
  }

  private async change(person: PanePerson, loaded: Dataset, changes: Partial<Dataset>): Promise<ChangeOutcome> {
    const typed = (Object.keys(changes) as FieldKey[]).filter((field) => !isStamp(field));
    const attempts = typed.map((field): SavedCell => {
      const { inventoryId: id, [field]: before } = loaded;
      return { person, id, field, loaded: before, value: changes[field] ?? "", isConfirmed: false };
    });
    this.saved.push(...attempts);
    const outcome = await person.change(loaded, { ...loaded, ...changes });
    if (outcome.kind === "conflict") this.conflicts += 1;
    for (const attempt of attempts) {
      const value = outcome.kind === "conflict" ? attempt.loaded : outcome.dataset[attempt.field];
      // Who saves what stands there already writes nothing.
      if (value === attempt.loaded) this.saved.splice(this.saved.indexOf(attempt), 1);
      else Object.assign(attempt, { value, isConfirmed: true });
    }
    return outcome;
  }

  async answer(person: PanePerson, response: Response): Promise<void> {
    await person.do(async () => {
      await saveResponse(response);
      watchAnswer(workbookId, response);
    });
    this.answered.push({ person, response });
  }
}

const isStamp = (field: FieldKey) => field === "lastChanged" || field === "lastChangedBy";
