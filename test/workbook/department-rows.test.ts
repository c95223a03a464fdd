import { addDataset } from "../../src/workbook/add-dataset";
import { changePlacedRows } from "../../src/workbook/change-placed-rows";
import { readDepartmentRows } from "../../src/workbook/read-department-rows";
import { columnOf, draft, openMade, requestsOf, sheetOf } from "./inventory-book";

const isPublicWorks = ({ department }: { department: string }) => department === "Public Works";

/** Two rows of Public Works, one of Police, and a copy of the first with its ID cleared. */
async function openWithRows() {
  const opened = await openMade();
  await addDataset(draft("PW-7K3QX9TB"));
  await addDataset(draft("POL-3F8TB2XW", { department: "Police", datasetName: "Calls" }));
  await addDataset(draft("PW-9C2RX7KD", { datasetName: "Street trees" }));
  await addDataset(draft("PW-COPYBBBB", { datasetName: "Copied row" }));
  const row = sheetOf(opened.book, "Inventory").rows[7];
  if (row) row[0] = undefined;
  return opened;
}

test("reads the rows of a department from top to bottom with the place where each stands", async () => {
  const { seat } = await openWithRows();
  const requests = requestsOf(seat);
  const rows = await readDepartmentRows(isPublicWorks);
  expect(
    rows.map(({ place, sheetRow, dataset }) => [place, sheetRow, dataset.inventoryId, dataset.datasetName]),
  ).toEqual([
    [0, 5, "PW-7K3QX9TB", "Pothole repair requests"],
    [2, 7, "PW-9C2RX7KD", "Street trees"],
    [3, 8, "", "Copied row"],
  ]);
  expect(requests()).toHaveLength(3);
});

test("a row without an ID is changed where it stands", async () => {
  const { book } = await openWithRows();
  const [, , copied] = await readDepartmentRows(isPublicWorks);
  if (!copied) throw new Error("no third row");
  const changes = { inventoryId: "PW-NEWBBBBB", addedBy: "Data coordinator" };
  expect(await changePlacedRows([{ placed: copied, changes }])).toEqual([
    { placed: copied, dataset: { ...copied.dataset, ...changes }, sheetRow: 7 },
  ]);
  expect(columnOf(book, "Inventory", "Inventory ID")[3]).toBe("PW-NEWBBBBB");
});

test("a row that somebody moved meanwhile is left alone, and so is the one that stands there now", async () => {
  const { book } = await openWithRows();
  const [, , copied] = await readDepartmentRows(isPublicWorks);
  if (!copied) throw new Error("no third row");
  const { rows } = sheetOf(book, "Inventory");
  [rows[7], rows[6]] = [rows[6], rows[7]];
  expect(await changePlacedRows([{ placed: copied, changes: { inventoryId: "PW-NEWBBBBB" } }])).toEqual([]);
  expect(columnOf(book, "Inventory", "Inventory ID").map((id) => id ?? "")).toEqual([
    "PW-7K3QX9TB",
    "POL-3F8TB2XW",
    "",
    "PW-9C2RX7KD",
  ]);
});
