/** A workbook with people in it who do what a script says, and what each of them was told. */
import { formatDate } from "./stamp";
import type { OpenWorkbook } from "../../../preview/seat";
import type { Dataset, FieldKey } from "../../../src/inventory/field";
import { promptCodes } from "../../../src/inventory/prompts";
import type { Response } from "../../../src/inventory/tables";
import { lookAtAnswers, watchAnswer } from "../../../src/taskpane/app/watched-answers";
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

/** A cell that somebody was told is saved; `loaded` is what that person saw in it before. */
export type SavedCell = {
  readonly person: PanePerson;
  readonly id: string;
  readonly field: FieldKey;
  readonly loaded: string | undefined;
  readonly value: string;
};

export type Figures = {
  actions: number;
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
  readonly figures: Figures = { actions: 0, refused: 0, conflicts: 0, questions: 0, rows: 0, unknown: 0 };
  private readonly unsaved: { readonly person: PanePerson; readonly dataset: Dataset }[] = [];
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
      await this.act(action, person);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      this.figures.refused += 1;
    }
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
      case "closePane":
        // What a pane knows beside its storage is gone; the next thing that it does begins from there.
        return;
    }
  }

  private stamp(person: PanePerson) {
    return { lastChanged: formatDate(this.time), lastChangedBy: person.name };
  }

  private async add(person: PanePerson, dataset: Dataset): Promise<void> {
    try {
      await person.add(dataset);
    } catch (error) {
      // The form stays open with it: it is saved again later.
      this.unsaved.push({ person, dataset });
      throw error;
    }
    this.added.push({ person, id: dataset.inventoryId });
    const values: readonly FieldKey[] = ["datasetName", "description", "promptsAnswered"];
    for (const field of values) {
      this.saved.push({ person, id: dataset.inventoryId, field, loaded: undefined, value: dataset[field] });
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

  private async edit(person: PanePerson, row: number, changes: Partial<Dataset>): Promise<void> {
    const { id } = this.added[row % Math.max(this.added.length, 1)] ?? {};
    if (id === undefined) return;
    const [loaded, ...others] = await person.do(() => readDatasets([id]));
    if (!loaded || others.length > 0) return;
    const outcome = await person.change(loaded, { ...loaded, ...changes, ...this.stamp(person) });
    if (outcome.kind === "conflict") {
      this.figures.conflicts += 1;
      return;
    }
    for (const field of Object.keys(changes) as FieldKey[]) {
      // Who saves what stands there already writes nothing.
      if (outcome.dataset[field] === loaded[field]) continue;
      this.saved.push({ person, id, field, loaded: loaded[field], value: outcome.dataset[field] });
    }
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
