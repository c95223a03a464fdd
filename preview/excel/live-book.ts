/**
 * A workbook while people have it open: the file's model, the ids that exist only as long as it is open, who is at
 * work at this moment, and everybody who wants to hear of a change. The functions that change it are in `edit.ts`,
 * `insert-delete.ts`, `sheets.ts` and `tables.ts`; nothing else changes the model.
 */
import type { Area } from "../../src/xlsx/address";
import type { CellValue, Sheet, Table, Xlsx } from "../../src/xlsx/model";
import type { Shift } from "./shift";

/** Who makes a change: a person (any object that stands for one), by hand in the grid or through the add-in. */
export type Actor = { readonly person: object; readonly through: "hand" | "addin" };

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

export class LiveBook {
  /** Counts every change; whoever caches something worked out from the book compares it. */
  revision = 0;
  /** Every insertion and deletion so far, so that a range can find out where its cells are now. */
  readonly shifts: Array<{ readonly sheet: Sheet; readonly shift: Shift }> = [];
  /** Formulas may show old results; `settle` in `calculation.ts` puts it right. */
  stale = true;
  private readonly ids = new WeakMap<object, string>();
  private readonly listeners = new Set<BookListener>();
  private actor = NOBODY;

  constructor(readonly book: Xlsx) {}

  get actingNow(): Actor {
    return this.actor;
  }

  /** Everything that `work` changes is `actor`'s doing. */
  actAs<T>(actor: Actor, work: () => T): T {
    const before = this.actor;
    this.actor = actor;
    try {
      return work();
    } finally {
      this.actor = before;
    }
  }

  /** The id of a sheet or a table: the same while the workbook is open, another one next time (fact 4.4). */
  idOf(thing: Sheet | Table): string {
    const known = this.ids.get(thing);
    if (known !== undefined) return known;
    const id = `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
    this.ids.set(thing, id);
    return id;
  }

  listen(listener: BookListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Called by the functions that change the model, after the change. */
  changed(event: BookEvent): void {
    this.revision += 1;
    if (event.kind !== "format") this.stale = true;
    for (const listener of this.listeners) listener(event, this.actor);
  }
}
