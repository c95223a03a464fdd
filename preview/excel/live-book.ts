/**
 * A copy of a workbook that people have open: the file's model, the ids that exist only as long as it is open, who is at
 * work at this moment, everybody who wants to hear of a change, and who takes note of it for the other copies. What
 * changes the model goes through `operation.ts`.
 */
import type { Area } from "../../src/xlsx/address";
import type { CellValue, Sheet, Table, Xlsx } from "../../src/xlsx/model";
import { HostError } from "../protocol/host-error";
import { copyBook } from "./copy-book";
import { Identities } from "./identities";
import type { Change, Operation } from "./operation";
import type { Shift } from "./shift";

/** Who makes a change: a person (any object that stands for one), by hand in the grid or through the add-in. */
export type Actor = {
  readonly person: object;
  readonly through: "hand" | "addin";
  /** The person has switched off "Include new rows and columns in table" (fact 4.14). */
  readonly tablesStay?: boolean;
};

export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

export type BookEvent =
  | {
      readonly kind: "cells";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly change: ChangeType;
      /** The value before and after, when the change is one cell (fact 4.22). */
      readonly single?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: "format"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetChanged" | "protection"; readonly sheet: Sheet }
  | { readonly kind: "sheetRenamed"; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: "tableAdded" | "tableDeleted" | "tableChanged"; readonly sheet: Sheet; readonly table: Table }
  | { readonly kind: "names" };

export type BookListener = (event: BookEvent, by: Actor) => void;

const NOBODY: Actor = { person: {}, through: "hand" };

/** Who takes note of what is changed in a copy, for the other copies. */
export interface Recorder {
  /** A change is about to be made: the copy is still as it was. */
  begins(): void;
  made(change: Change): void;
}

export class LiveBook {
  /** Counts every change; whoever caches something worked out from the book compares it. */
  revision = 0;
  /** Formulas may show old results; `settle` in `calculation.ts` puts it right. */
  stale = true;
  /** Nobody by default: then a change costs nothing but itself. */
  recorder: Recorder | undefined;
  private readonly listeners = new Set<BookListener>();
  private actor: Actor | undefined;
  private inOperation = false;
  private operations: Operation[] = [];

  /** @param shifts every insertion and deletion so far, so that a range can find out where its cells are now. */
  constructor(
    private current: Xlsx,
    private readonly identities = new Identities(),
    readonly shifts: Array<{ readonly sheet: string; readonly shift: Shift }> = [],
  ) {}

  get book(): Xlsx {
    return this.current;
  }

  get actingNow(): Actor {
    return this.actor ?? NOBODY;
  }

  /** Everything that `work` changes is `actor`'s doing, and one change. */
  actAs<T>(actor: Actor, work: () => T): T {
    const before = this.actor;
    this.actor = actor;
    try {
      return work();
    } finally {
      this.actor = before;
      if (!before) this.report(actor);
    }
  }

  /** Whether what is changed now has to be an operation: what happens inside another one is a part of that. */
  get takesNote(): boolean {
    return this.recorder !== undefined && !this.inOperation;
  }

  /** Makes an operation in this copy, and takes note of it. */
  perform<T>(operation: Operation<T>): T {
    if (this.operations.length === 0) this.recorder?.begins();
    const before = this.revision;
    this.inOperation = true;
    try {
      const result = operation.make(this, operation.area, operation.cells ?? []);
      if (this.revision !== before) this.operations.push(operation);
      return result;
    } catch (error) {
      // What failed half way has changed something too, and fails in the same way elsewhere.
      if (this.revision !== before) this.operations.push({ ...operation, make: asFarAsItGoes(operation) });
      throw error;
    } finally {
      this.inOperation = false;
      if (!this.actor) this.report(NOBODY);
    }
  }

  /**
   * Makes a change that was made in another copy. What is about a sheet or a table that is gone is left out.
   * @returns false when an operation cannot be made here: it and what follows it are left out.
   */
  replay({ by, operations }: Change): boolean {
    return this.actAs(by, () => {
      this.inOperation = true;
      try {
        for (const operation of operations) {
          if (this.has(operation)) operation.make(this, operation.area, operation.cells ?? []);
        }
        return true;
      } catch (error) {
        if (error instanceof HostError) return false;
        throw error;
      } finally {
        this.inOperation = false;
      }
    });
  }

  /** A copy that nobody listens to. */
  copy(): LiveBook {
    return new LiveBook(copyBook(this.current, this.identities), this.identities, [...this.shifts]);
  }

  /** This copy becomes like another one, whose model is used up. Nobody is told. */
  takeOver(other: LiveBook): void {
    this.current = other.current;
    this.revision += 1;
    this.stale = true;
  }

  /** The id of a sheet, a table, a name or a conditional format: the same in every copy (fact 4.4). */
  idOf(thing: object): string {
    return this.identities.of(thing);
  }
  giveId<T extends object>(thing: T, id: string): T {
    return this.identities.give(thing, id);
  }

  findSheet(id: string): Sheet | undefined {
    return this.current.sheets.find((sheet) => this.identities.of(sheet) === id);
  }
  findTable(id: string): Table | undefined {
    return this.current.sheets.flatMap((sheet) => sheet.tables).find((table) => this.identities.of(table) === id);
  }
  /** @throws Error when it is gone. */
  sheet(id: string): Sheet {
    return found(this.findSheet(id));
  }
  table(id: string): Table {
    return found(this.findTable(id));
  }

  listen(listener: BookListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Called by the functions that change the model, after the change. */
  changed(event: BookEvent): void {
    this.revision += 1;
    if (event.kind !== "format") this.stale = true;
    this.tell(event, this.actingNow);
  }

  /** Tells the listeners of what has happened to the model. */
  tell(event: BookEvent, by: Actor): void {
    for (const listener of this.listeners) listener(event, by);
  }

  private has({ sheet, table }: Operation): boolean {
    if (sheet !== undefined && !this.findSheet(sheet)) return false;
    return table === undefined || this.findTable(table) !== undefined;
  }

  private report(by: Actor): void {
    const { operations } = this;
    if (operations.length === 0) return;
    this.operations = [];
    this.recorder?.made({ by, operations });
  }
}

function asFarAsItGoes({ make }: Operation): Operation["make"] {
  return (...on) => {
    try {
      return make(...on);
    } catch (error) {
      if (error instanceof HostError) return undefined;
      throw error;
    }
  };
}

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error("it is not in this copy of the workbook");
  return thing;
}
