import { failureOf, inExcel, openInExcel } from "../../support/excel";

/** What a handler answers once it has written down what it heard. */
function noted<T>(heard: T[], what: T): Promise<void> {
  heard.push(what);
  return Promise.resolve();
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  openInExcel();
});

async function tableOfTwo(): Promise<void> {
  await inExcel(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["ID", "Name"],
      ["a-1", "Roads"],
    ];
    sheet.tables.add("A1:B2", true).name = "Inventory";
    await context.sync();
  });
}

test("facts 4.20, 4.21, 4.22: a table's change with its details, and no trigger", async () => {
  await tableOfTwo();
  const heard: Excel.TableChangedEventArgs[] = [];
  await inExcel(async (context, sheet) => {
    context.workbook.tables.getItem("Inventory").onChanged.add((event) => noted(heard, event));
    await context.sync();
    sheet.getRange("B2").values = [["Trees"]];
    sheet.getRange("A3:B3").values = [["a-2", "Parks"]];
    await context.sync();
  });
  await settled();
  expect(
    heard.map((event) => [event.changeType, event.source, event.address, event.details?.valueAfter] as unknown[]),
  ).toEqual([
    ["RangeEdited", "Local", "B2", "Trees"],
    ["RangeEdited", "Local", "A3:B3", undefined],
  ]);
  expect(heard[0]?.details).toMatchObject({ valueBefore: "Roads", valueTypeBefore: "String" });
});

test("fact 4.21: a worksheet's change says whether this add-in made it; fact 5.4: whether somebody else did", async () => {
  const { workbook, seat } = openInExcel();
  const other = workbook.join();
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await inExcel(async (context, sheet) => {
    sheet.onChanged.add((event) => noted(heard, event));
    await context.sync();
    sheet.getRange("A1").values = [["x"]];
    await context.sync();
  });
  seat.type("Sheet1", 1, 0, "typed");
  other.type("Sheet1", 2, 0, "theirs");
  await settled();
  expect(heard.map((event) => [event.address, event.source, event.triggerSource])).toEqual([
    ["A1", "Local", "ThisLocalAddin"],
    ["A2", "Local", "Unknown"],
    ["A3", "Remote", "Unknown"],
  ]);
});

test("fact 4.23: a new look raises the event of a changed value", async () => {
  await tableOfTwo();
  const heard: Excel.TableChangedEventArgs[] = [];
  await inExcel(async (context, sheet) => {
    context.workbook.tables.getItem("Inventory").onChanged.add((event) => noted(heard, event));
    await context.sync();
    sheet.getRange("B2").format.fill.color = "#FFFF00";
    await context.sync();
  });
  await settled();
  expect(heard.map(({ address }) => address)).toEqual(["B2"]);
});

test("fact 1.5: of more than five million cells a read answers null, without an error", async () => {
  await inExcel(async (context, sheet) => {
    const few = sheet.getRange("A1:B2").load("values");
    const many = sheet.getRange("A1:XFD400").load("values");
    await context.sync();
    expect(few.values).not.toBeNull();
    expect(many.values as unknown).toBeNull();
  });
});

test("the range of an event can be asked for", async () => {
  const addresses: string[] = [];
  await inExcel(async (context, sheet) => {
    sheet.onChanged.add(async (event) => {
      await Excel.run(async (inEvent) => {
        const range = event.getRange(inEvent).load("address,values");
        await inEvent.sync();
        addresses.push(range.address);
      });
    });
    await context.sync();
    sheet.getRange("C3:D4").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await settled();
  await settled();
  expect(addresses).toEqual(["Sheet1!C3:D4"]);
});

test("selection, activation, new and deleted sheets and tables, new names, protection", async () => {
  const heard: string[] = [];
  const note = (name: string) => (): Promise<void> => noted(heard, name);
  await inExcel(async (context, sheet) => {
    const { worksheets, tables } = context.workbook;
    sheet.onSelectionChanged.add(note("selected"));
    sheet.onDeactivated.add(note("deactivated"));
    sheet.onNameChanged.add(note("renamed"));
    sheet.onProtectionChanged.add(note("protected"));
    worksheets.onAdded.add(note("added"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onDeleted.add(note("deleted"));
    tables.onAdded.add(note("table added"));
    tables.onDeleted.add(note("table deleted"));
    await context.sync();
    sheet.getRange("B2").select();
    const other = worksheets.add("Other");
    other.activate();
    sheet.name = "First";
    other.getRange("A1:A2").values = [["x"], ["y"]];
    const table = other.tables.add("A1:A2", true);
    table.delete();
    sheet.protection.protect();
    sheet.activate();
    other.delete();
    await context.sync();
  });
  await settled();
  expect(heard).toEqual([
    "selected",
    "added",
    "deactivated",
    "activated",
    "renamed",
    "table added",
    "table deleted",
    "protected",
    "activated",
    "deleted",
  ]);
});

test("the person's selection is what the add-in reads", async () => {
  const { seat } = openInExcel();
  seat.select("Sheet1", 2, 1, 2, 1);
  await inExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([range.address, cell.address]).toEqual(["Sheet1!B3:B4", "Sheet1!B3"]);
  });
});

test("fact 1.16: while the person types in a cell a batch fails", async () => {
  const { seat } = openInExcel();
  seat.beginEdit("Sheet1", 0, 0);
  const error = await failureOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1").values = [["x"]];
  });
  expect(error.code).toBe("InvalidOperationInCellEditMode");
});

test("facts 1.16, 1.17, 1.19: with delayForCellEdit it waits for the end of typing", async () => {
  const { seat, book } = openInExcel();
  seat.beginEdit("Sheet1", 0, 0);
  let done = false;
  const run = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1").values = [["x"]];
    await context.sync();
    done = true;
  });
  await settled();
  expect(done).toBe(false);
  seat.type("Sheet1", 0, 0, "typed");
  await run;
  expect(book.sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual(["typed", "x"]);
});

test("fact 1.4: more than 5 MB is refused, on the way there and back", async () => {
  openInExcel();
  const text = "x".repeat(30_000);
  const row = Array.from({ length: 50 }, () => text);
  const there = await failureOf((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (let i = 0; i < 4; i++) sheet.getRangeByIndexes(i, 0, 1, 50).values = [row];
  });
  expect(there.code).toBe("RequestPayloadSizeLimitExceeded");
  const back = await failureOf(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (let i = 0; i < 4; i++) {
      sheet.getRangeByIndexes(i, 0, 1, 50).values = [row];
      await context.sync();
    }
    sheet.getRangeByIndexes(0, 0, 4, 50).load("values");
  });
  expect(back.code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("one person's add-in sees at once what another wrote", async () => {
  const { workbook } = openInExcel();
  workbook.join().type("Sheet1", 0, 0, "theirs");
  await inExcel(async (context, sheet) => {
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([["theirs"]]);
  });
});
