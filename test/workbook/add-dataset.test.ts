import { emptyDataset } from "../../src/inventory/dataset";
import type { Dataset } from "../../src/inventory/field";
import { fields, headers } from "../../src/inventory/fields";
import { addDataset } from "../../src/workbook/add-dataset";
import { runExcel } from "../../src/workbook/office";
import { readDatasets } from "../../src/workbook/read-datasets";
import { areaAddress, parseArea } from "../../src/xlsx/address";
import type { Seat } from "../../preview/seat";
import type { Xlsx } from "../../src/xlsx/model";
import { bodyOf, columnOf, draft, openMade, requestsOf, tableOf } from "./inventory-book";

/** Every field filled, with what is hard to keep as typed. */
const full: Dataset = {
  ...emptyDataset(),
  ...draft("PW-7K3QX9TB"),
  description: "=SUM(A1)\r\nsecond line",
  division: "007",
  sourceSystem: "-5",
  periodFrom: "2019-01",
  periodTo: "2024",
  dataLastUpdated: "2026-10-31",
  qualityConcerns: "+1 TRUE",
  keywords: "1-2; @home",
};

describe("a new row", () => {
  test("fills the blank row of a table without rows, and the next one makes the table grow", async () => {
    const { book } = await openMade();
    await addDataset(draft("PW-7K3QX9TB"));
    expect(bodyOf(book, "Inventory")).toHaveLength(1);
    await addDataset(draft("PW-3F8TB2XW", { datasetName: "Street trees" }));
    expect(columnOf(book, "Inventory", "Inventory ID")).toEqual(["PW-7K3QX9TB", "PW-3F8TB2XW"]);
    expect(columnOf(book, "Inventory", "Dataset Name")).toEqual(["Pothole repair requests", "Street trees"]);
  });

  test("reads back as it was given, text as text and dates as dates", async () => {
    const { book } = await openMade();
    expect((await addDataset(full)).dataset).toEqual(full);
    expect(await readDatasets([full.inventoryId])).toEqual([full]);
    expect(columnOf(book, "Inventory", "Date Added")).toEqual([46349]);
    const cells = bodyOf(book, "Inventory")[0] ?? [];
    expect(cells.every((cell) => cell?.formula === undefined)).toBe(true);
    const dateAdded = cells[fields.findIndex(({ key }) => key === "dateAdded")];
    expect(book.styles.get(dateAdded?.style ?? 0).numberFormat).toBe("yyyy-mm-dd");
  });

  test("brings the drop-downs and the colors along", async () => {
    const { book } = await openMade();
    await addDataset(draft("PW-7K3QX9TB"));
    await addDataset(draft("PW-3F8TB2XW"));
    const { sheet } = tableOf(book, "Inventory");
    const theme = sheet.validations.find((rule) => rule.formula1 === "Themes");
    expect(theme?.ranges).toEqual(["F5:F6"]);
    expect(sheet.conditionalFormats.every(({ ranges }) => ranges.every((range) => range.endsWith("6")))).toBe(true);
  });

  test("goes into columns that somebody moved and leaves a department's own columns alone", async () => {
    const { book } = await openMade(undefined, (made) => {
      const { sheet, table } = tableOf(made, "Inventory");
      const own = { id: 40, name: "Shelf" };
      // The order is turned round, and a column of the department's stands in the middle.
      const names = [...headers].reverse();
      names.splice(5, 0, own.name);
      table.columns = names.map((name, i) => ({ id: i + 1, name }));
      table.range = "A4:AN5";
      sheet.validations = [];
      sheet.conditionalFormats = [];
      sheet.rows[3] = names.map((name) => ({ value: name, style: 0 }));
      sheet.rows[4] = names.map(() => undefined);
      const row = [...(sheet.rows[4] ?? [])];
      row[5] = { value: "north", style: 0 };
      row[names.indexOf("Inventory ID")] = { value: "PW-1111111B", style: 0 };
      sheet.rows[4] = row;
    });
    expect((await addDataset(full)).dataset).toEqual(full);
    expect(columnOf(book, "Inventory", "Shelf")).toEqual(["north", undefined]);
    expect(columnOf(book, "Inventory", "Inventory ID")).toEqual(["PW-1111111B", full.inventoryId]);
    expect(await readDatasets([full.inventoryId])).toEqual([full]);
  });

  test("is added below a table that is filtered", async () => {
    const { book } = await openMade();
    await addDataset(draft("PW-7K3QX9TB"));
    await addDataset(draft("PW-3F8TB2XW", { theme: "Utilities" }));
    await runExcel(async (context) => {
      const table = context.workbook.tables.getItem("Inventory");
      table.columns.getItem("Theme").filter.applyValuesFilter(["Utilities"]);
      await context.sync();
    });
    await addDataset(draft("PW-9C2RX7KD"));
    expect(columnOf(book, "Inventory", "Inventory ID")).toEqual(["PW-7K3QX9TB", "PW-3F8TB2XW", "PW-9C2RX7KD"]);
  });

  test("given twice is added once, also when a filter hides it", async () => {
    const { book } = await openMade();
    await addDataset(full);
    await addDataset(draft("PW-3F8TB2XW", { theme: "Utilities" }));
    await runExcel(async (context) => {
      const table = context.workbook.tables.getItem("Inventory");
      table.columns.getItem("Theme").filter.applyValuesFilter(["Utilities"]);
      await context.sync();
    });
    expect((await addDataset(full)).dataset).toEqual(full);
    expect(bodyOf(book, "Inventory")).toHaveLength(2);
  });

  test("makes the table larger by hand when it does not grow by itself", async () => {
    const { book } = await openMade();
    await addDataset(draft("PW-7K3QX9TB"));
    tableOf(book, "Inventory").sheet.validations.push({
      // Fact 3.10: a rule below the table keeps it from growing.
      ranges: ["F6:F20"],
      type: "list",
      formula1: '"a,b"',
      allowBlank: true,
      showDropDown: true,
      alert: { show: false, style: "stop", title: "", text: "" },
    });
    await addDataset(draft("PW-3F8TB2XW"));
    expect(columnOf(book, "Inventory", "Inventory ID")).toEqual(["PW-7K3QX9TB", "PW-3F8TB2XW"]);
  });

  test("given twice, as after an answer that never came, is added once", async () => {
    const { book } = await openMade();
    await addDataset(full);
    expect((await addDataset(full)).dataset).toEqual(full);
    expect(bodyOf(book, "Inventory")).toHaveLength(1);
  });
});

describe("what keeps a row from being added, with nothing written", () => {
  async function refusal(change: (book: Xlsx) => void): Promise<unknown> {
    const { book } = await openMade(undefined, change);
    const before = JSON.stringify(book.sheets);
    const error: unknown = await addDataset(draft("PW-3F8TB2XW")).catch((thrown: unknown) => thrown);
    expect(JSON.stringify(book.sheets)).toBe(before);
    return error;
  }

  /** One row, so that the next goes below the table. */
  function withRow(book: Xlsx): void {
    const { sheet } = tableOf(book, "Inventory");
    sheet.rows[4] = [{ value: "PW-7K3QX9TB", style: 0 }];
  }

  test("cells below the table", async () => {
    const error = await refusal((book) => {
      withRow(book);
      tableOf(book, "Inventory").sheet.rows[5] = [undefined, { value: "Notes", style: 0 }];
    });
    expect(error).toMatchObject({ code: "rowBelowTaken", what: "cells" });
  });

  test("a totals row", async () => {
    const error = await refusal((book) => {
      withRow(book);
      const { table } = tableOf(book, "Inventory");
      const area = parseArea(table.range);
      if (area) table.range = areaAddress({ ...area, rows: area.rows + 1 });
      table.showTotals = true;
    });
    expect(error).toMatchObject({ code: "rowBelowTaken", what: "totals" });
  });

  test("a protected sheet", async () => {
    const error = await refusal((book) => {
      tableOf(book, "Inventory").sheet.protection = { allowed: {} };
    });
    expect(error).toMatchObject({ code: "sheetProtected", what: "Inventory" });
  });

  test("another row with its ID", async () => {
    const { book } = await openMade();
    await addDataset(draft("PW-3F8TB2XW"));
    await expect(addDataset(draft("PW-3F8TB2XW", { datasetName: "Street trees" }))).rejects.toMatchObject({
      code: "idTwice",
      what: "PW-3F8TB2XW",
    });
    expect(bodyOf(book, "Inventory")).toHaveLength(1);
  });

  test("a text that no cell can hold", async () => {
    await openMade();
    const description = "x".repeat(32_768);
    await expect(addDataset(draft("PW-3F8TB2XW", { description }))).rejects.toMatchObject({
      code: "tooLong",
      what: "Description",
    });
  });

  test("a column that is missing", async () => {
    const error = await refusal((book) => {
      const { sheet, table } = tableOf(book, "Inventory");
      const column = table.columns[5];
      if (column) column.name = "Subject";
      const row = [...(sheet.rows[3] ?? [])];
      row[5] = { value: "Subject", style: 0 };
      sheet.rows[3] = row;
    });
    expect(error).toMatchObject({ code: "columnMissing", what: "Inventory: Theme" });
  });

  test("a workbook that is open for reading only (facts 5.6, 5.12)", async () => {
    await openMade({ readOnly: true });
    await expect(addDataset(draft("PW-3F8TB2XW"))).rejects.toMatchObject({ code: "readOnly" });
  });
});

describe("others at work between looking and writing", () => {
  function beforeWriting(seat: Seat, others: () => void): void {
    const execute = seat.execute.bind(seat);
    let count = 0;
    jest.spyOn(seat, "execute").mockImplementation((body, flags) => {
      count += 1;
      if (count === 2) others();
      return execute(body, flags);
    });
  }

  test("a row that they appended stays, and mine comes below it", async () => {
    const { book, seat } = await openMade();
    await addDataset(draft("PW-7K3QX9TB"));
    beforeWriting(seat, () => seat.paste("Inventory", 5, 0, [["POL-3F8TB2XW", "Police"]]));
    await addDataset(draft("PW-9C2RX7KD"));
    expect(columnOf(book, "Inventory", "Inventory ID")).toEqual(["PW-7K3QX9TB", "POL-3F8TB2XW", "PW-9C2RX7KD"]);
  });

  test("what they typed into the blank row stays, and trying again adds mine", async () => {
    const { book, seat } = await openMade();
    beforeWriting(seat, () => seat.type("Inventory", 4, 3, "Calls for service"));
    await expect(addDataset(draft("PW-9C2RX7KD"))).rejects.toMatchObject({ code: "busy" });
    expect(columnOf(book, "Inventory", "Dataset Name")).toEqual(["Calls for service"]);
    expect(columnOf(book, "Inventory", "Inventory ID").map((id) => id ?? null)).toEqual([null]);
    await addDataset(draft("PW-9C2RX7KD"));
    expect(columnOf(book, "Inventory", "Dataset Name")).toEqual(["Calls for service", "Pothole repair requests"]);
  });

  test("a column that they moved makes it put right what was hit", async () => {
    const { book, seat } = await openMade();
    const full = draft("PW-9C2RX7KD");
    beforeWriting(seat, () => {
      const { sheet, table } = tableOf(book, "Inventory");
      const swap = <T>(list: T[]) => ([list[3], list[4]] = [list[4] as T, list[3] as T]);
      swap(table.columns);
      swap(sheet.rows[3] ?? []);
    });
    await expect(addDataset(full)).rejects.toMatchObject({ code: "busy" });
    expect(
      bodyOf(book, "Inventory")
        .flat()
        .every((cell) => (cell?.value ?? null) === null),
    ).toBe(true);
    expect((await addDataset(full)).dataset).toEqual(full);
  });
});

describe("what it costs", () => {
  async function costAt(rows: number): Promise<{ requests: number; bytes: number }> {
    const { seat } = await openMade(undefined, (book) => fill(book, rows));
    const requests = requestsOf(seat);
    await addDataset(full);
    const sizes = requests().map((body) => body.length);
    return { requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  }

  function fill(book: Xlsx, rows: number): void {
    const { sheet, table } = tableOf(book, "Inventory");
    for (let i = 0; i < rows; i++) {
      sheet.rows[4 + i] = headers.map((_, j) => ({ value: j === 0 ? `PW-${100_000_000 + i}` : "text", style: 0 }));
    }
    table.range = `A4:AM${4 + rows}`;
  }

  test("two requests, and as many bytes at 10,000 rows as at 100", async () => {
    const small = await costAt(100);
    const large = await costAt(10_000);
    expect(small.requests).toBe(2);
    expect(large).toEqual(small);
  });
});
