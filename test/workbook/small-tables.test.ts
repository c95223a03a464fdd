/** What the pane writes into the small tables, and reads of them, beside responses. */
import { quickStart } from "../../src/inventory/quick-start";
import { addDecisions } from "../../src/workbook/add-decisions";
import { changeDepartment } from "../../src/workbook/change-department";
import { openInventory } from "../../src/workbook/open-inventory";
import { readQuickStart } from "../../src/workbook/read-quick-start";
import { bodyOf, columnOf, openMade, sheetOf } from "./inventory-book";

describe("a department's row", () => {
  test("gets the cells that are written, and nothing else", async () => {
    const { book } = await openMade();
    const before = columnOf(book, "Departments", "Department");
    await changeDepartment("pol", { sentForReviewOn: "2026-11-24T10:30", sentForReviewBy: "Records manager" });
    expect(columnOf(book, "Departments", "Sent for Review By").map((by) => by ?? "")).toEqual(["", "Records manager"]);
    expect(columnOf(book, "Departments", "Department")).toEqual(before);
    await changeDepartment("POL", { sentForReviewOn: "", sentForReviewBy: "" });
    expect(columnOf(book, "Departments", "Sent for Review On").map((on) => on ?? "")).toEqual(["", ""]);
  });

  test("is not made up when the code is unknown", async () => {
    const { book } = await openMade();
    await expect(changeDepartment("FIN", { noDatasets: "none" })).rejects.toMatchObject({ code: "rowMissing" });
    expect(bodyOf(book, "Departments")).toHaveLength(2);
  });
});

test("decisions are appended, and the pane reads them when it opens", async () => {
  const { book } = await openMade();
  const decision = {
    key: "PW-1|PW-2",
    kind: "Not the same",
    about: "Pothole repairs | Potholes",
    value: "Not the same",
    by: "Data coordinator",
    on: "2026-11-24T10:30",
  };
  await addDecisions([decision]);
  await addDecisions([{ ...decision, key: "PW-1|PW-3" }]);
  expect(columnOf(book, "Decisions", "Key")).toEqual(["PW-1|PW-2", "PW-1|PW-3"]);
  const result = await openInventory();
  expect(result.kind === "inventory" && result.inventory.decisions).toEqual([
    decision,
    { ...decision, key: "PW-1|PW-3" },
  ]);
});

test("a workbook without the Decisions table opens all the same", async () => {
  await openMade(undefined, (book) => {
    book.sheets = book.sheets.filter(({ name }) => name !== "Decisions");
  });
  const result = await openInventory();
  expect(result.kind === "inventory" && result.inventory.decisions).toEqual([]);
});

describe("the quick start list", () => {
  test("is the workbook's, as the lead changed it", async () => {
    await openMade(undefined, (book) => {
      const row = sheetOf(book, "Quick Start").rows[4];
      if (row) row[1] = { value: "Vendors", style: 0 };
    });
    const entries = await readQuickStart();
    expect(entries).toHaveLength(quickStart.length);
    expect(entries[0]).toMatchObject({ category: "Business", dataset: "Vendors" });
  });

  test("is the one that ships when the sheet is gone", async () => {
    await openMade(undefined, (book) => {
      book.sheets = book.sheets.filter(({ name }) => name !== "Quick Start");
    });
    expect(await readQuickStart()).toEqual(quickStart);
  });
});
