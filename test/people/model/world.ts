/** A workbook with people in it who do what a script says, and what each of them was told. */
import { formatDate } from "./stamp";
import type { OpenWorkbook, Seat } from "../../../preview/seat";
import type { Dataset, FieldKey } from "../../../src/inventory/field";
import { promptCodes } from "../../../src/inventory/prompts";
import type { Response } from "../../../src/inventory/tables";
import { lookAtAnswers, watchAnswer } from "../../../src/taskpane/app/watched-answers";
import type { ChangeOutcome } from "../../../src/workbook/change-dataset";
import { WorkbookError } from "../../../src/workbook/errors";
import { readDatasets } from "../../../src/workbook/read-datasets";
import { saveResponse } from "../../../src/workbook/save-response";
import { openXlsx } from "../../../src/xlsx/open";
import { openForPeople } from "../../support/people";
import { PanePerson } from "../../support/pane-person";
import { columnOf, draft, madeFile, tableOf } from "../../workbook/inventory-book";
import type { Action } from "./action";
import { corner, withoutFormulas } from "./light-book";

const workbookId = "test";

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

export type Figures = {
  actions: number;
  /** Panes that went away in the middle of what they did. */
  torn: number;
  refused: number;
  conflicts: number;
  questions: number;
  rows: number;
  unknown: number;
};

let worlds = 0;

export class World {
  readonly saved: SavedCell[] = [];
  readonly added: { readonly person: PanePerson; readonly id: string }[] = [];
  readonly answered: { readonly person: PanePerson; readonly response: Response }[] = [];
  readonly figures: Figures = { actions: 0, torn: 0, refused: 0, conflicts: 0, questions: 0, rows: 0, unknown: 0 };
  private readonly unsaved: { readonly person: PanePerson; readonly dataset: Dataset }[] = [];
  /** What stood in the row when the person opened its form, which is kept when the pane goes. */
  private readonly forms = new Map<PanePerson, Dataset>();
  hasSorted = false;
  private time = 0;

  private constructor(
    readonly workbook: OpenWorkbook,
    readonly people: readonly PanePerson[],
    private readonly number: number,
    private readonly looksEarly: boolean,
  ) {}

  /**
   * Opens a workbook with a few rows for so many people; what others do arrives when the script lets it through.
   * @param looksEarly a pane may look a second time before the changes of others have arrived
   */
  static async open(count: number, looksEarly: boolean): Promise<World> {
    const names = Array.from({ length: count }, (_, i) => `p${i}`);
    const options = Object.fromEntries(
      names.map((name) => [name, { delays: { sending: "held", arriving: "held" } as const }]),
    );
    const opened = openForPeople(withoutFormulas(openXlsx(await madeFile())), names, options);
    worlds += 1;
    const number = worlds;
    const people = names.map((name) => new PanePerson(`w${number} ${name}`, opened[name] as never));
    const world = new World(opened.workbook, people, number, looksEarly);
    for (let i = 0; i < 4; i++) await world.do({ kind: "add", person: 0, text: `First ${i}` });
    await world.settle();
    return world;
  }

  async do(action: Action): Promise<void> {
    this.figures.actions += 1;
    this.time += 1;
    const person = this.personOf(action.person);
    try {
      await this.unlessTorn(person.seat, this.act(action, person));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      this.figures.refused += 1;
    }
  }

  /** Does it, unless Excel takes the pane away in the middle of it; then the person opens it again. */
  private async unlessTorn(seat: Seat, work: Promise<void>): Promise<void> {
    let stop = () => {};
    const gone = new Promise<void>((resolve) => {
      stop = seat.onState(() => seat.state().paneGone && resolve());
    });
    try {
      await Promise.race([work, gone]);
    } finally {
      stop();
    }
    if (!seat.state().paneGone) return;
    this.figures.torn += 1;
    seat.calm("paneGone");
  }

  /** Everything arrives, every trouble ends, and every pane looks until nothing is left to look at. */
  async settle(): Promise<void> {
    for (const { seat } of this.people) {
      seat.calm();
      if (seat.state().cannotMerge) seat.refresh();
    }
    this.workbook.deliverAll();
    for (const { person, dataset } of this.unsaved.splice(0)) await this.tryToAdd(person, dataset);
    for (let round = 0; round < 12; round++) {
      for (const person of this.people) {
        await person.look().catch(waits);
        await person.do(() => lookAtAnswers(workbookId)).catch(waits);
        this.workbook.deliverAll();
      }
      if (this.people.every(({ waiting }) => waiting === 0)) break;
    }
    for (const person of this.people) await person.refresh();
    this.figures.questions = this.people.reduce((sum, { questions }) => sum + questions.length, 0);
    this.figures.rows = columnOf(this.workbook.book, "Inventory", "Inventory ID").length;
  }

  private personOf(number: number): PanePerson {
    const person = this.people[number % this.people.length];
    if (!person) throw new Error("a world has people");
    return person;
  }

  private async act(action: Action, person: PanePerson): Promise<void> {
    const { seat } = person;
    switch (action.kind) {
      case "add": {
        const id = `PW-W${this.number}X${this.time}`;
        return this.add(person, draft(id, { datasetName: action.text, addedBy: person.name, ...this.stamp(person) }));
      }
      case "edit":
        return this.edit(person, action.row, { [action.field]: action.text });
      case "openForm": {
        const loaded = await this.read(person, action.row);
        if (loaded) this.forms.set(person, loaded);
        return;
      }
      case "saveForm":
        return this.saveForm(person, { [action.field]: action.text }, action.keepsMine);
      case "withdraw":
        return this.edit(person, action.row, { reviewStatus: "Withdrawn" });
      case "answer":
        return this.answer(person, action.prompt, action.isNone);
      case "sort": {
        this.hasSorted = true;
        const { table, sheet } = tableOf(seat.book, "Inventory");
        const { row, column } = corner(table.range);
        seat.sort(sheet.name, row, column + action.column, action.isUp ? "ascending" : "descending");
        return;
      }
      case "filter": {
        const { table, sheet } = tableOf(seat.book, "Inventory");
        const { row, column } = corner(table.range);
        seat.filter(sheet.name, row, column, action.isOn ? this.added[0]?.id : undefined);
        return;
      }
      case "insertColumn":
        seat.insertLines("Inventory", "columns", 2, 1);
        return;
      case "pasteRow": {
        const { table, sheet } = tableOf(seat.book, "Inventory");
        const { row, column, rows } = corner(table.range);
        seat.paste(sheet.name, row + rows, column, [
          [`HAND-${this.number}-${this.time}`, "Public Works", "", action.text],
        ]);
        return;
      }
      case "look":
        if (!this.looksEarly) this.workbook.deliverAll();
        await person.look();
        return person.do(() => lookAtAnswers(workbookId));
      case "deliver":
        return seat.deliver(action.count);
      case "send":
        return seat.send(action.count);
      case "fault":
        return seat.trouble({ kind: "error", code: action.code, once: true });
      case "tablesStay":
        return seat.trouble({ kind: "tablesStay" });
      case "calm":
        return seat.calm();
      case "tearPane":
        return seat.trouble({ kind: "paneGone" });
    }
  }

  private stamp(person: PanePerson) {
    return { lastChanged: formatDate(this.time), lastChangedBy: person.name };
  }

  private async add(person: PanePerson, dataset: Dataset): Promise<void> {
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

  /** What cannot be saved stays in its form: nothing was confirmed, as where something stands below the table. */
  private async tryToAdd(person: PanePerson, dataset: Dataset): Promise<void> {
    try {
      await this.add(person, dataset);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      this.figures.refused += 1;
    }
  }

  private async read(person: PanePerson, row: number): Promise<Dataset | undefined> {
    const { id } = this.added[row % Math.max(this.added.length, 1)] ?? {};
    if (id === undefined) return undefined;
    const [loaded, ...others] = await person.do(() => readDatasets([id]));
    return others.length > 0 ? undefined : loaded;
  }

  private async edit(person: PanePerson, row: number, changes: Partial<Dataset>): Promise<void> {
    const loaded = await this.read(person, row);
    if (loaded) await this.change(person, loaded, changes);
  }

  /** After a conflict the person says which value stays: theirs, or once more their own. */
  private async saveForm(person: PanePerson, changes: Partial<Dataset>, keepsMine: boolean): Promise<void> {
    const loaded = this.forms.get(person);
    if (!loaded) return;
    const outcome = await this.change(person, loaded, changes);
    if (outcome.kind === "conflict" && keepsMine) await this.change(person, outcome.current, changes);
    this.forms.delete(person);
  }

  private async change(person: PanePerson, loaded: Dataset, changes: Partial<Dataset>): Promise<ChangeOutcome> {
    const attempts = (Object.keys(changes) as FieldKey[]).map((field): SavedCell => {
      const { inventoryId: id, [field]: before } = loaded;
      return { person, id, field, loaded: before, value: changes[field] ?? "", isConfirmed: false };
    });
    this.saved.push(...attempts);
    const outcome = await person.change(loaded, { ...loaded, ...changes, ...this.stamp(person) });
    if (outcome.kind === "conflict") this.figures.conflicts += 1;
    for (const attempt of attempts) {
      const value = outcome.kind === "conflict" ? attempt.loaded : outcome.dataset[attempt.field];
      // Who saves what stands there already writes nothing.
      if (value === attempt.loaded) this.saved.splice(this.saved.indexOf(attempt), 1);
      else Object.assign(attempt, { value, isConfirmed: true });
    }
    return outcome;
  }

  private async answer(person: PanePerson, prompt: number, isNone: boolean): Promise<void> {
    const response: Response = {
      departmentCode: "PW",
      prompt: promptCodes[prompt % promptCodes.length] ?? "P1",
      answer: isNone ? "None" : "Not sure",
      finished: isNone ? "Yes" : "No",
      note: `note ${this.time}`,
      answeredBy: person.name,
      answeredOn: formatDate(this.time),
    };
    await person.do(async () => {
      await saveResponse(response);
      watchAnswer(workbookId, response);
    });
    this.answered.push({ person, response });
  }
}

/** What cannot be written yet waits, and the pane says why: as where something stands below the table. */
function waits(error: unknown): void {
  if (!(error instanceof WorkbookError)) throw error;
}
