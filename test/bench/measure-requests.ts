import { connectOffice, loadOffice } from "../../preview/office-in-node";
import { openWorkbook } from "../../preview/people/open-workbook";
import type { Seat } from "../../preview/seat";
import { newDataset } from "../../src/inventory/dataset";
import { addDataset } from "../../src/workbook/add-dataset";
import { openInventory } from "../../src/workbook/open-inventory";
import { bookWithRows } from "./book-with-rows";
import { sampleRows } from "./sample-rows";

export type Requests = {
  /** Round trips to open the inventory. */
  readonly open: number;
  /** Round trips to save a dataset, with its confirmation. */
  readonly save: number;
  /** Bytes that office.js sent to save it. */
  readonly saveBytes: number;
};

/** Opens an inventory of `rows` rows and saves one dataset more, counting what goes over the wire. */
export async function measureRequests(rows: number): Promise<Requests> {
  const all = sampleRows(rows);
  const added = newDataset({ ...all[0], inventoryId: "PW-N3WR0WXX", department: "Public Works" });
  loadOffice();
  const seat = openWorkbook(bookWithRows(all), "bench.xlsx").join();
  const wire = { requests: 0, bytes: 0 };
  connectOffice(counting(seat, wire));

  const opened = await openInventory();
  if (opened.kind !== "inventory" || opened.inventory.datasets.length !== rows)
    throw new Error("Not all rows were read.");
  const open = wire.requests;

  wire.requests = 0;
  wire.bytes = 0;
  await addDataset(added);
  return { open, save: wire.requests, saveBytes: wire.bytes };
}

/**
 * The same seat, with its round trips counted. When `Excel.run` ends, office.js releases the ranges that it kept in a
 * batch of its own; that one asks for nothing and is left out.
 */
function counting(seat: Seat, wire: { requests: number; bytes: number }): Seat {
  return Object.create(seat, {
    execute: {
      value: (body: unknown, flags?: number) => {
        if (!isRelease(body)) {
          wire.requests += 1;
          wire.bytes += new TextEncoder().encode(JSON.stringify(body)).length;
        }
        return seat.execute(body, flags);
      },
    },
  }) as Seat;
}

function isRelease(body: unknown): boolean {
  const { Actions } = body as { readonly Actions: readonly { readonly Name?: string }[] };
  return (
    Actions.every(({ Name = "" }) => Name === "" || Name === "_RemoveReference") && Actions.some(({ Name }) => Name)
  );
}
