/** A workbook with people in it who do what a script says, and what each of them was told. */
import { formatDate } from "./stamp";
import type { OpenWorkbook, Seat } from "../../../preview/seat";
import { promptCodes } from "../../../src/inventory/prompts";
import { lookAtAnswers } from "../../../src/taskpane/app/watched-answers";
import { WorkbookError } from "../../../src/workbook/errors";
import { openXlsx } from "../../../src/xlsx/open";
import { openForPeople } from "../../support/people";
import { PanePerson } from "../../support/pane-person";
import { columnOf, draft, madeFile, tableOf } from "../../workbook/inventory-book";
import type { Action } from "./action";
import { Forms, workbookId } from "./forms";
import { corner, withoutFormulas } from "./light-book";

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
  readonly forms = new Forms();
  readonly figures: Figures = { actions: 0, torn: 0, refused: 0, conflicts: 0, questions: 0, rows: 0, unknown: 0 };
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
    for (const { person, dataset } of this.forms.unsaved.splice(0)) {
      // What cannot be saved stays in its form: nothing was confirmed, as where something stands below the table.
      await this.forms.add(person, dataset).catch((error: unknown) => {
        waits(error);
        this.figures.refused += 1;
      });
    }
    for (let round = 0; round < 12; round++) {
      for (const person of this.people) {
        await person.look().catch(waits);
        await person.do(() => lookAtAnswers(workbookId)).catch(waits);
        this.workbook.deliverAll();
      }
      if (this.people.every(({ waiting }) => waiting === 0)) break;
    }
    for (const person of this.people) await person.refresh();
    this.figures.conflicts = this.forms.conflicts;
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
        return this.forms.add(
          person,
          draft(id, { datasetName: action.text, addedBy: person.name, ...this.stamp(person) }),
        );
      }
      case "edit":
        return this.forms.edit(person, action.row, { [action.field]: action.text, ...this.stamp(person) });
      case "openForm":
        return this.forms.openForm(person, action.row);
      case "saveForm":
        return this.forms.saveForm(person, { [action.field]: action.text, ...this.stamp(person) }, action.keepsMine);
      case "withdraw":
        return this.forms.edit(person, action.row, { reviewStatus: "Withdrawn", ...this.stamp(person) });
      case "answer":
        return this.forms.answer(person, {
          departmentCode: "PW",
          prompt: promptCodes[action.prompt % promptCodes.length] ?? "P1",
          answer: action.isNone ? "None" : "Not sure",
          finished: action.isNone ? "Yes" : "No",
          note: `note ${this.time}`,
          answeredBy: person.name,
          answeredOn: formatDate(this.time),
        });
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
        seat.filter(sheet.name, row, column, action.isOn ? this.forms.added[0]?.id : undefined);
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
}

/** What cannot be written yet waits, and the pane says why: as where something stands below the table. */
function waits(error: unknown): void {
  if (!(error instanceof WorkbookError)) throw error;
}
