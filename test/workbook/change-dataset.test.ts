import type { Dataset } from "../../src/inventory/field";
import { addDataset } from "../../src/workbook/add-dataset";
import { changeDataset } from "../../src/workbook/change-dataset";
import { runExcel } from "../../src/workbook/office";
import { readDatasets } from "../../src/workbook/read-datasets";
import type { Seat, SeatOptions } from "../../preview/seat";
import { columnOf, draft, openMade, requestsOf, tableOf } from "./inventory-book";

const potholes = draft("PW-7K3QX9TB", { description: "=1+1" });
const trees = draft("PW-3F8TB2XW", { datasetName: "Street trees" });
const plows = draft("PW-9C2RX7KD", { datasetName: "Snow plow routes" });
const stamp = { lastChanged: "2026-11-24T10:00", lastChangedBy: "Permit clerk" };

async function openWithRows(seatOptions?: SeatOptions) {
  const opened = await openMade(seatOptions);
  for (const dataset of [potholes, trees, plows]) await addDataset(dataset);
  return opened;
}

async function row(id: string): Promise<Dataset | undefined> {
  return (await readDatasets([id]))[0];
}

describe("a row that was loaded and edited", () => {
  test("is written in two requests, and only what changed", async () => {
    const { book, seat } = await openWithRows();
    const { sheet } = tableOf(book, "Inventory");
    const untouched = [...(sheet.rows[5] ?? [])];
    const requests = requestsOf(seat);
    const edited = { ...trees, ...stamp, theme: "Environment" };
    expect(await changeDataset(trees, edited)).toMatchObject({ kind: "saved", dataset: edited });
    expect(requests()).toHaveLength(2);
    const changed = (sheet.rows[5] ?? []).flatMap((cell, i) => (cell?.value === untouched[i]?.value ? [] : [i]));
    expect(changed.map((i) => tableOf(book, "Inventory").table.columns[i]?.name)).toEqual([
      "Theme",
      "Last Changed By",
      "Last Changed",
    ]);
  });

  test("writes nothing when nothing was changed", async () => {
    const { seat } = await openWithRows();
    const requests = requestsOf(seat);
    expect(await changeDataset(trees, { ...trees, ...stamp })).toEqual({ kind: "saved", dataset: trees });
    expect(requests()).toHaveLength(1);
  });

  test("keeps text as text beside a cell that is changed", async () => {
    await openWithRows();
    await changeDataset(potholes, { ...potholes, ...stamp, theme: "Services" });
    expect((await row(potholes.inventoryId))?.description).toBe("=1+1");
  });

  test("is found wherever others sorted it to", async () => {
    const { book } = await openWithRows();
    const { sheet } = tableOf(book, "Inventory");
    [sheet.rows[4], sheet.rows[6]] = [sheet.rows[6], sheet.rows[4]];
    await changeDataset(plows, { ...plows, ...stamp, theme: "Services" });
    expect(columnOf(book, "Inventory", "Theme")).toEqual(["Services", "Transportation", "Transportation"]);
  });

  test("merges with what somebody else changed in other cells", async () => {
    await openWithRows();
    await changeDataset(trees, { ...trees, datasetName: "Trees on city land", promptsAnswered: "P1; P4" });
    const outcome = await changeDataset(trees, { ...trees, ...stamp, theme: "Environment", promptsAnswered: "P4; P9" });
    expect(outcome).toMatchObject({
      kind: "saved",
      dataset: {
        ...trees,
        ...stamp,
        datasetName: "Trees on city land",
        theme: "Environment",
        promptsAnswered: "P1; P4; P9",
      },
    });
  });

  test("shows both values when somebody else changed the same cell, and writes nothing", async () => {
    await openWithRows();
    await changeDataset(trees, { ...trees, theme: "Environment" });
    const before = await row(trees.inventoryId);
    const outcome = await changeDataset(trees, { ...trees, ...stamp, theme: "Properties", division: "Forestry" });
    expect(outcome).toMatchObject({
      kind: "conflict",
      conflicts: [{ field: "theme", loaded: "Transportation", mine: "Properties", theirs: "Environment" }],
      current: before,
    });
    expect(await row(trees.inventoryId)).toEqual(before);
  });
});

describe("a row hidden by a filter, which Excel's Find does not see", () => {
  async function hideTrees() {
    await runExcel(async (context) => {
      const table = context.workbook.tables.getItem("Inventory");
      table.columns.getItem("Dataset Name").filter.applyValuesFilter(["Snow plow routes"]);
      await context.sync();
    });
  }

  test("is changed all the same, and no other", async () => {
    const { book } = await openWithRows();
    await hideTrees();
    const edited = { ...trees, ...stamp, theme: "Environment" };
    expect(await changeDataset(trees, edited)).toMatchObject({ kind: "saved", dataset: edited });
    expect(columnOf(book, "Inventory", "Theme")).toEqual(["Transportation", "Environment", "Transportation"]);
  });
});

describe("others at work between reading and writing", () => {
  /** Does something to the workbook right before the request with this number is carried out. */
  function before(seat: Seat, request: number, others: () => void): void {
    const execute = seat.execute.bind(seat);
    let count = 0;
    jest.spyOn(seat, "execute").mockImplementation((body, flags) => {
      count += 1;
      if (count === request) others();
      return execute(body, flags);
    });
  }

  test("a hidden row that they moved is found again, and the row that was hit is put right", async () => {
    const { book, seat } = await openWithRows();
    await runExcel(async (context) => {
      const table = context.workbook.tables.getItem("Inventory");
      table.columns.getItem("Dataset Name").filter.applyValuesFilter(["Snow plow routes"]);
      await context.sync();
    });
    const { sheet } = tableOf(book, "Inventory");
    // Requests: look, read the IDs, read the row, write.
    before(seat, 4, () => ([sheet.rows[4], sheet.rows[5]] = [sheet.rows[5], sheet.rows[4]]));
    const edited = { ...trees, ...stamp, theme: "Environment" };
    expect(await changeDataset(trees, edited)).toMatchObject({ kind: "saved", dataset: edited });
    expect(await row(potholes.inventoryId)).toEqual(potholes);
    expect(columnOf(book, "Inventory", "Theme")).toEqual(["Environment", "Transportation", "Transportation"]);
  });

  test("a cell that they change at the last moment becomes a conflict and keeps their value", async () => {
    const { book, seat } = await openWithRows();
    const { sheet, table } = tableOf(book, "Inventory");
    const theme = table.columns.findIndex(({ name }) => name === "Theme");
    before(seat, 2, () => {
      const cells = [...(sheet.rows[5] ?? [])];
      cells[theme] = { value: "Utilities", style: cells[theme]?.style ?? 0 };
      sheet.rows[5] = cells;
    });
    const outcome = await changeDataset(trees, { ...trees, ...stamp, theme: "Environment" });
    expect(outcome).toMatchObject({
      kind: "conflict",
      conflicts: [{ field: "theme", mine: "Environment", theirs: "Utilities" }],
    });
    expect(await row(trees.inventoryId)).toEqual({ ...trees, theme: "Utilities" });
  });
});

describe("a row that cannot be changed", () => {
  test("is gone", async () => {
    await openWithRows();
    const gone = draft("PW-4S5YD8KT");
    await expect(changeDataset(gone, { ...gone, theme: "Services" })).rejects.toMatchObject({
      code: "rowMissing",
      what: "PW-4S5YD8KT",
    });
  });

  test("has the ID of another, as after copying a row", async () => {
    const { book } = await openWithRows();
    const { sheet } = tableOf(book, "Inventory");
    sheet.rows[6] = [...(sheet.rows[4] ?? [])];
    await expect(changeDataset(potholes, { ...potholes, theme: "Services" })).rejects.toMatchObject({
      code: "idTwice",
      what: potholes.inventoryId,
    });
    expect(columnOf(book, "Inventory", "Theme")).toEqual(["Transportation", "Transportation", "Transportation"]);
  });

  test("stands on a protected sheet", async () => {
    const { book } = await openWithRows();
    tableOf(book, "Inventory").sheet.protection = { allowed: {} };
    await expect(changeDataset(trees, { ...trees, theme: "Services" })).rejects.toMatchObject({
      code: "sheetProtected",
      what: "Inventory",
    });
  });
});
