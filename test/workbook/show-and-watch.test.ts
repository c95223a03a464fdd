import { addDataset } from "../../src/workbook/add-dataset";
import { runExcel } from "../../src/workbook/office";
import { saveResponse } from "../../src/workbook/save-response";
import { showDataset } from "../../src/workbook/show-dataset";
import { watchInventory } from "../../src/workbook/watch";
import { watchSelection } from "../../src/workbook/watch-selection";
import type { SelectedRow } from "../../src/workbook/watch-selection";
import type { StalePart } from "../../src/workbook/watch";
import { draft, openMade } from "./inventory-book";

async function selection(): Promise<string> {
  return runExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

describe("showing a dataset in the sheet", () => {
  test("goes to its sheet and selects its row of the table", async () => {
    await openMade();
    await addDataset(draft("PW-7K3QX9TB"));
    await addDataset(draft("PW-3F8TB2XW"));
    await showDataset("PW-3F8TB2XW");
    expect(await selection()).toBe("Inventory!A6:AM6");
  });

  test("does nothing for a row that is gone", async () => {
    await openMade();
    const before = await selection();
    await expect(showDataset("PW-3F8TB2XW")).resolves.toBeUndefined();
    expect(await selection()).toBe(before);
  });

  test("facts 1.21 and 3.14: it is no error when Excel does not select", async () => {
    const { book } = await openMade();
    await addDataset(draft("PW-7K3QX9TB"));
    const sheet = book.sheets.find(({ name }) => name === "Inventory");
    if (sheet) sheet.visibility = "hidden";
    await expect(showDataset("PW-7K3QX9TB")).resolves.toBeUndefined();
  });
});

describe("watching the tables", () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

  test("tells which part is stale, until it is stopped in the context that began it (fact 4.25)", async () => {
    const { seat } = await openMade();
    const stale: StalePart[] = [];
    const stop = await watchInventory((what) => stale.push(what));
    await addDataset(draft("PW-7K3QX9TB"));
    await settled();
    expect(new Set(stale)).toEqual(new Set(["datasets"]));

    stale.length = 0;
    seat.type("Responses", 4, 4, "by hand");
    await settled();
    expect(new Set(stale)).toEqual(new Set(["responses"]));

    await stop();
    stale.length = 0;
    await saveResponse({
      departmentCode: "PW",
      prompt: "P1",
      answer: "None",
      finished: "Yes",
      note: "",
      answeredBy: "",
      answeredOn: "",
    });
    await settled();
    expect(stale).toEqual([]);
  });
});

describe("watching what the person selects", () => {
  test("tells which dataset a click is on, and nothing for several rows, the header or another sheet", async () => {
    const { seat } = await openMade();
    await addDataset(draft("PW-7K3QX9TB"));
    await addDataset(draft("PW-3F8TB2XW", { datasetName: "Street trees" }));
    seat.activate("Inventory");
    const told: (SelectedRow | undefined)[] = [];
    let hear: () => void = () => {};
    const stop = await watchSelection((row) => {
      told.push(row);
      hear();
    });
    const click = async (row: number, rows = 1) => {
      const heard = new Promise<void>((resolve) => (hear = resolve));
      seat.select("Inventory", row, 3, rows);
      await heard;
    };
    await click(5);
    await click(4, 2);
    await click(3);
    await click(4);
    expect(told).toEqual([
      { inventoryId: "PW-3F8TB2XW", department: "Public Works", datasetName: "Street trees" },
      undefined,
      undefined,
      { inventoryId: "PW-7K3QX9TB", department: "Public Works", datasetName: "Pothole repair requests" },
    ]);
    await stop();
  });
});
