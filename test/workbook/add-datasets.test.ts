import { addDatasets } from "../../src/workbook/add-datasets";
import { addDataset } from "../../src/workbook/add-dataset";
import type { Dataset } from "../../src/inventory/field";
import { bodyOf, columnOf, draft, openMade } from "./inventory-book";

const many = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    draft(`PW-ROW${String(i).padStart(5, "B")}`, { datasetName: `Dataset ${i}` }),
  );

test("fills the blank row of a table without rows and goes on below it, in pieces that Excel takes whole", async () => {
  const { book } = await openMade();
  const pieces: number[] = [];
  const added: Dataset[] = [];
  await addDatasets(many(50), (piece) => {
    pieces.push(piece.length);
    added.push(...piece.map(({ dataset }) => dataset));
  });
  // Fact 1.9: 1,500 cells go in one piece, and a row has 39.
  expect(pieces).toEqual([38, 12]);
  expect(added).toEqual(many(50));
  expect(columnOf(book, "Inventory", "Inventory ID")).toEqual(many(50).map(({ inventoryId }) => inventoryId));
});

test("adds none twice when it is tried once more", async () => {
  const { book } = await openMade();
  await addDataset(draft("PW-ROWBBBB1"));
  await addDatasets(many(3));
  await addDatasets(many(3));
  expect(bodyOf(book, "Inventory")).toHaveLength(3);
});

test("writes nothing when the cells below the table are taken", async () => {
  const { book } = await openMade();
  await addDataset(draft("PW-7K3QX9TB"));
  const sheet = book.sheets.find(({ name }) => name === "Inventory");
  if (sheet) sheet.rows[7] = [{ value: "a note", style: 0 }];
  await expect(addDatasets(many(4))).rejects.toMatchObject({ code: "rowBelowTaken" });
  expect(bodyOf(book, "Inventory")).toHaveLength(1);
  expect(sheet?.rows[7]?.[0]?.value).toBe("a note");
});
