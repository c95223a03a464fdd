/** A person with a pane of their own, as far as saving goes: its writes, what it remembers, and its second look. */
import type { Seat } from "../../preview/seat";
import type { Dataset } from "../../src/inventory/field";
import { lookAtWritten } from "../../src/taskpane/app/second-look";
import { confirmedRows, watchedRows, watchRow, type WatchedRow } from "../../src/taskpane/app/watched-rows";
import { addDataset } from "../../src/workbook/add-dataset";
import { changeDataset, type ChangeOutcome } from "../../src/workbook/change-dataset";
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
        const known = watchedRows(workbook).find(({ dataset }) => dataset.inventoryId === loaded.inventoryId);
        const before = known && known.question === undefined ? known.before : loaded;
        watchRow(workbook, { dataset: outcome.dataset, before, sheetRow: outcome.sheetRow ?? -1, again: 0 });
      }
      return outcome;
    });
  }

  look(): Promise<void> {
    return this.do(() => lookAtWritten(workbook));
  }

  get questions(): readonly WatchedRow[] {
    return this.do(() => watchedRows(workbook).filter(({ question }) => question !== undefined));
  }

  get waiting(): number {
    return this.do(() => watchedRows(workbook).filter(({ question }) => question === undefined).length);
  }

  get confirmed(): readonly Dataset[] {
    return this.do(() => confirmedRows(workbook).map(({ dataset }) => dataset));
  }
}
