import { connectOffice, loadOffice } from "../../preview/office-in-node";
import { openWorkbook } from "../../preview/people/open-workbook";
import type { Seat } from "../../preview/seat";
import { newDataset } from "../../src/inventory/dataset";
import { addDataset } from "../../src/workbook/add-dataset";
import { openInventory } from "../../src/workbook/open-inventory";
import { readChanges } from "../../src/workbook/read-changes";
import { isRelease } from "../support/is-release";
import { bookWithRows } from "./book-with-rows";
import { sampleRows } from "./sample-rows";

export type Requests = {
  /** Round trips to open the inventory. */
  readonly open: number;
  /** Round trips to save a dataset, with its confirmation. */
  readonly save: number;
  /** Bytes that office.js sent to save it. */
  readonly saveBytes: number;
  /** Round trips to read a row that has changed since. */
  readonly refresh: number;
  /** Bytes that Excel answered to that. */
  readonly refreshBytes: number;
};

/** Opens an inventory of `rows` rows, saves one dataset more and reads it again, counting what goes over the wire. */
export async function measureRequests(rows: number): Promise<Requests> {
  const all = sampleRows(rows);
  const added = newDataset({ ...all[0], inventoryId: "PW-N3WR0WXX", department: "Public Works" });
  loadOffice();
  const seat = openWorkbook(bookWithRows(all), "bench.xlsx").join();
  const wire = { requests: 0, bytes: 0, answered: 0 };
  connectOffice(counting(seat, wire));

  const opened = await openInventory();
  if (opened.kind !== "inventory" || opened.inventory.datasets.length !== rows)
    throw new Error("Not all rows were read.");
  const open = wire.requests;

  Object.assign(wire, { requests: 0, bytes: 0 });
  const { sheetRow } = await addDataset(added);
  const { requests: save, bytes: saveBytes } = wire;

  Object.assign(wire, { requests: 0, answered: 0 });
  const changes = await readChanges(opened.inventory.sheet, new Set([sheetRow]));
  if (changes?.rows.length !== 1) throw new Error("The row that changed was not read alone.");
  return { open, save, saveBytes, refresh: wire.requests, refreshBytes: wire.answered };
}

/** The same seat, with its round trips counted. */
function counting(seat: Seat, wire: Wire): Seat {
  return Object.create(seat, {
    execute: {
      value: async (body: unknown, flags?: number) => {
        const answer = await seat.execute(body, flags);
        if (!isRelease(body)) {
          wire.requests += 1;
          wire.bytes += bytesOf(body);
          wire.answered += bytesOf(answer);
        }
        return answer;
      },
    },
  }) as Seat;
}

type Wire = { requests: number; bytes: number; answered: number };

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
