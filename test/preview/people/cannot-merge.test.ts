/** Facts 5.2, 5.10: what Excel cannot merge, and what is lost then. */
import type { Seat } from "../../../preview/seat";
import { inExcelOf } from "../../support/people";
import { rowsOf, smallInventory } from "./small-inventory";

const HELD = { ann: { sending: "held", arriving: "held" }, bob: { arriving: "held" } } as const;

function addRow(person: Seat, id: string): Promise<void> {
  return inExcelOf(person, async (context) => {
    context.workbook.tables.getItem("Inventory").rows.add(undefined, [[id, "New", ""]]);
    await context.sync();
  });
}

function write(person: Seat, address: string, value: string): Promise<void> {
  return inExcelOf(person, async (context, sheet) => {
    sheet.getRange(address).values = [[value]];
    await context.sync();
  });
}

test("rows.add beside another person's edit drops the changes of whoever comes second", async () => {
  const { ann, bob, workbook } = smallInventory(HELD);
  await addRow(ann, "PW-4");
  await write(bob, "B4", "Bridges and tunnels");
  ann.send();

  expect(ann.state()).toMatchObject({ cannotMerge: true, waiting: { sending: 0, arriving: 0 } });
  expect(rowsOf(workbook.book).map(([id, name]) => [id, name])).toEqual([
    ["PW-1", "Roads"],
    ["PW-2", "Signs"],
    ["PW-3", "Bridges and tunnels"],
  ]);
  expect(rowsOf(ann.book)).toEqual(rowsOf(workbook.book));
  expect(bob.state().cannotMerge).toBe(false);
});

test("the edit is what is dropped when it comes after the other person's rows.add", async () => {
  const { ann, bob, workbook } = smallInventory(HELD);
  await write(ann, "A5", "typed below the table");
  await addRow(bob, "PW-4");
  ann.send();
  expect(ann.state().cannotMerge).toBe(true);
  workbook.deliverAll();
  expect(rowsOf(workbook.book).map(([id]) => id)).toEqual(["PW-1", "PW-2", "PW-3", "PW-4"]);
  expect(rowsOf(ann.book)).toEqual(rowsOf(workbook.book));
});

test("all that was not sent yet is dropped, what was sent before stays", async () => {
  const { ann, bob, workbook } = smallInventory(HELD);
  await write(ann, "C2", "sent");
  ann.send();
  await write(bob, "B4", "Bridges and tunnels");
  await addRow(ann, "PW-4");
  await write(ann, "C3", "not sent");
  ann.send(1);
  expect(rowsOf(workbook.book).map((row) => row[2])).toEqual(["sent", null, null]);
  expect(rowsOf(ann.book)).toEqual(rowsOf(workbook.book));
});

test("rows deleted from a table beside an edit, by hand", async () => {
  const { ann, bob } = smallInventory(HELD);
  ann.deleteLines("Sheet1", "rows", 2, 1);
  await write(bob, "B2", "in the row above");
  ann.send();
  expect(ann.state().cannotMerge).toBe(true);
});

test("an edit two rows away is merged, and follows the rows", async () => {
  const { ann, bob, workbook } = smallInventory(HELD);
  await addRow(ann, "PW-4");
  await write(bob, "B2", "three rows above");
  ann.send();
  workbook.deliverAll();
  expect(ann.state().cannotMerge).toBe(false);
  expect(rowsOf(workbook.book)).toEqual([
    ["PW-1", "three rows above", null],
    ["PW-2", "Signs", null],
    ["PW-3", "Bridges", null],
    ["PW-4", "New", null],
  ]);
});

test("a name that somebody else has taken meanwhile is lost", async () => {
  const { ann, bob, workbook } = smallInventory({ ann: { sending: "held" } });
  await inExcelOf(ann, async (context, sheet) => {
    sheet.tables.add("F1:G3", true).name = "Mine";
    await context.sync();
  });
  await inExcelOf(bob, async (context) => {
    context.workbook.names.addFormulaLocal("Mine", "=1");
    await context.sync();
  });
  workbook.deliverAll();
  expect(ann.state().cannotMerge).toBe(true);
  expect(ann.book.sheets[0]?.tables.map(({ name }) => name)).toEqual(["Inventory", "Table1"]);
  expect(workbook.book.sheets[0]?.tables.map(({ name }) => name)).toEqual(["Inventory", "Table1"]);
});

test("the bar goes with the refresh, and work goes on from what the server has", async () => {
  const { ann, bob, workbook } = smallInventory(HELD);
  await addRow(ann, "PW-4");
  await write(bob, "B4", "Bridges and tunnels");
  ann.send();
  ann.refresh();
  await write(ann, "C4", "seen");
  ann.send();
  expect(ann.state().cannotMerge).toBe(false);
  expect(rowsOf(workbook.book)[2]).toEqual(["PW-3", "Bridges and tunnels", "seen"]);
});
