import { addDataset } from "../../src/workbook/add-dataset";
import { changeDatasets } from "../../src/workbook/change-datasets";
import { runExcel } from "../../src/workbook/office";
import { readDatasets } from "../../src/workbook/read-datasets";
import { columnOf, draft, openMade, requestsOf, sheetOf } from "./inventory-book";

const potholes = draft("PW-7K3QX9TB");
const trees = draft("PW-3F8TB2XW", { datasetName: "Street trees" });
const plows = draft("PW-9C2RX7KD", { datasetName: "Snow plow routes" });
const stamp = { lastChanged: "2026-11-24T10:00", lastChangedBy: "Permit clerk" };
const submitted = (loaded: typeof potholes) => ({
  loaded,
  edited: { ...loaded, ...stamp, reviewStatus: "Submitted" },
});

async function openWithRows() {
  const opened = await openMade();
  for (const dataset of [potholes, trees, plows]) await addDataset(dataset);
  return opened;
}

test("writes several rows in four requests", async () => {
  const { book, seat } = await openWithRows();
  const requests = requestsOf(seat);
  const outcomes = await changeDatasets([submitted(plows), submitted(potholes)]);
  expect(outcomes.map(({ kind }) => kind)).toEqual(["saved", "saved"]);
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Submitted", "Draft", "Submitted"]);
  expect(requests()).toHaveLength(4);
});

test("one that cannot be changed keeps no other from being", async () => {
  const { book } = await openWithRows();
  const gone = draft("PW-GONEBBBB");
  const theirs = { ...trees, reviewStatus: "Accepted" };
  await changeDatasets([{ loaded: trees, edited: { ...theirs, ...stamp } }]);
  const outcomes = await changeDatasets([submitted(gone), submitted(trees), submitted(plows)]);
  expect(outcomes).toMatchObject([
    { kind: "failed", error: { code: "rowMissing", what: "PW-GONEBBBB" } },
    { kind: "conflict", conflicts: [{ field: "reviewStatus", theirs: "Accepted", mine: "Submitted" }] },
    { kind: "saved" },
  ]);
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Draft", "Accepted", "Submitted"]);
});

test("writes nothing by an ID that stands twice", async () => {
  const { book } = await openWithRows();
  const { rows } = sheetOf(book, "Inventory");
  rows[6] = [...(rows[4] ?? [])];
  expect(await changeDatasets([submitted(potholes)])).toMatchObject([{ kind: "failed", error: { code: "idTwice" } }]);
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Draft", "Draft", "Draft"]);
});

test("finds rows that a filter hides", async () => {
  await openWithRows();
  await runExcel(async (context) => {
    context.workbook.tables
      .getItem("Inventory")
      .columns.getItem("Dataset Name")
      .filter.applyValuesFilter(["Street trees"]);
    await context.sync();
  });
  await changeDatasets([potholes, trees, plows].map(submitted));
  const rows = await readDatasets([potholes, trees, plows].map(({ inventoryId }) => inventoryId));
  expect(rows.map(({ reviewStatus }) => reviewStatus)).toEqual(["Submitted", "Submitted", "Submitted"]);
});
