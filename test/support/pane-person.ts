/** A person with a pane of their own, as far as saving goes: its writes, what it remembers, and its second look. */
import type { Seat } from "../../preview/seat";
import type { Dataset } from "../../src/inventory/field";
import { askAboutMissing, lookAtWritten } from "../../src/taskpane/app/second-look";
import { askedRows, confirmedRows, watchedRows, watchRow, type AskedRow } from "../../src/taskpane/app/watched-rows";
import { written, type WrittenRow } from "../../src/inventory/second-look";
import { addDataset } from "../../src/workbook/add-dataset";
import { changeDataset, type ChangeOutcome } from "../../src/workbook/change-dataset";
import { openInventory } from "../../src/workbook/open-inventory";
import { as } from "./people";

const workbook = "test";

export class PanePerson {
  constructor(
    readonly name: string,
    readonly seat: Seat,
  ) {
    // What Excel gives each person to keep their storage apart (fact 9.8); in this process they share one memory.
    this.do(() => Object.assign(Office.context, { partitionKey: `${name}:` }));
  }

  do<T>(work: () => T): T {
    return as(this.seat, work);
  }

  add(dataset: Dataset): Promise<void> {
    return this.do(async () => {
      const added = await addDataset(dataset);
      watchRow(workbook, { ...added, again: 0 });
    });
  }

  change(loaded: Dataset, edited: Dataset): Promise<ChangeOutcome> {
    return this.do(async () => {
      const outcome = await changeDataset(loaded, edited);
      if (outcome.kind === "saved") {
        const earlier = watchedRows(workbook).find(({ dataset }) => dataset.inventoryId === loaded.inventoryId);
        watchRow(workbook, written(earlier, loaded, outcome.dataset, outcome.sheetRow ?? -1));
      }
      return outcome;
    });
  }

  /** @param age looks only at what was written so many milliseconds ago */
  look(age = -Infinity): Promise<void> {
    return this.do(() => lookAtWritten(workbook, Date.now() - age));
  }

  /** The pane reads the sheet, as it does whenever something in it has changed. */
  refresh(): Promise<void> {
    return this.do(async () => {
      const result = await openInventory();
      if (result.kind === "inventory") askAboutMissing(workbook, result.inventory.datasets);
    });
  }

  get questions(): readonly AskedRow[] {
    return this.do(() => askedRows(workbook));
  }

  get watched(): readonly WrittenRow[] {
    return this.do(() => watchedRows(workbook));
  }

  get waiting(): number {
    return this.watched.length;
  }

  get confirmed(): readonly Dataset[] {
    return this.do(() => confirmedRows(workbook).map(({ dataset }) => dataset));
  }
}
