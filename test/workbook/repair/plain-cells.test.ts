/** Tables that were turned into plain cells, on real office.js. */
import { vocabularies } from "../../../src/inventory/vocabularies";
import { addDataset } from "../../../src/workbook/add-dataset";
import { lookForRepairs } from "../../../src/workbook/repair/look-for-repairs";
import { columnOf, draft, openMade } from "../inventory-book";
import { only, repairAll, spoil } from "./spoil";

describe("a table that was turned into plain cells", () => {
  test("becomes one again, with its rows", async () => {
    const { book } = await openMade();
    await addDataset(draft("PW-7K3QX9TB"));
    await addDataset(draft("PW-3F8TB2XW"));
    await spoil((workbook) => void workbook.tables.getItem("Inventory").convertToRange());
    const found = await repairAll();
    expect(only(found, "tableMissing")).toEqual([{ kind: "tableMissing", table: "Inventory", from: "cells" }]);
    expect(only(found, "formulasBroken")).toHaveLength(1);
    expect(await lookForRepairs()).toEqual([]);
    expect(columnOf(book, "Inventory", "Inventory ID")).toEqual(["PW-7K3QX9TB", "PW-3F8TB2XW"]);
  });

  test("is left to a person when a blank row stands in it", async () => {
    await openMade();
    await spoil((workbook) => {
      const table = workbook.tables.getItem("Responses");
      table.getDataBodyRange().getRow(4).clear("Contents");
      table.convertToRange();
    });
    const found = await repairAll();
    expect(only(found, "byHand")).toEqual([{ kind: "byHand", code: "tableMissing", what: "Responses" }]);
  });

  test("is made anew for a list, with what it ships with", async () => {
    const { book } = await openMade();
    await spoil((workbook) => workbook.tables.getItem("LicenseList").delete());
    expect(only(await repairAll(), "tableMissing")).toEqual([
      { kind: "tableMissing", table: "LicenseList", from: "nothing" },
    ]);
    expect(await lookForRepairs()).toEqual([]);
    expect(columnOf(book, "LicenseList", "License")).toEqual(vocabularies.license.values);
  });
});
