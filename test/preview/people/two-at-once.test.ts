/** What becomes of two people's work when neither sees the other's yet. */
import type { Seat } from "../../../preview/seat";
import { as, inExcelOf } from "../../support/people";
import { rowsOf, smallInventory } from "./small-inventory";

/** The documented way to append: values into the row below what the table is at the moment. */
function append(person: Seat, id: string, name: string): Promise<string> {
  return inExcelOf(person, async (context) => {
    const below = context.workbook.tables.getItem("Inventory").getDataBodyRange().getRowsBelow(1);
    below.load({ address: true });
    below.values = [[id, name, ""]];
    await context.sync();
    return below.address;
  });
}

function rename(person: Seat, row: number, name: string): Promise<void> {
  return inExcelOf(person, async (context, sheet) => {
    sheet.getCell(row, 1).values = [[name]];
    await context.sync();
  });
}

test("fact 5.3: both append to the same row, and the first submission silently disappears", async () => {
  const { ann, bob, workbook } = smallInventory({ ann: { arriving: "held" }, bob: { arriving: "held" } });
  await Promise.all([append(ann, "PW-4", "Trees"), append(bob, "PD-5", "Calls")]);
  expect(rowsOf(ann.book).at(-1)).toEqual(["PW-4", "Trees", null]);
  expect(rowsOf(bob.book).at(-1)).toEqual(["PD-5", "Calls", null]);

  workbook.deliverAll();
  expect(rowsOf(workbook.book).map(([id]) => id)).toEqual(["PW-1", "PW-2", "PW-3", "PD-5"]);
  expect(rowsOf(ann.book)).toEqual(rowsOf(workbook.book));
  expect(rowsOf(bob.book)).toEqual(rowsOf(workbook.book));
});

test("fact 5.3: whoever has seen the other's row appends below it", async () => {
  const { ann, bob, workbook } = smallInventory({ ann: { arriving: "held" }, bob: { arriving: "held" } });
  await append(ann, "PW-4", "Trees");
  bob.deliver();
  await append(bob, "PD-5", "Calls");
  workbook.deliverAll();
  expect(rowsOf(workbook.book).map(([id]) => id)).toEqual(["PW-1", "PW-2", "PW-3", "PW-4", "PD-5"]);
});

test("the table of others grows in one's own copy only when their row arrives", async () => {
  const { ann, bob } = smallInventory({ bob: { arriving: "held" } });
  await append(ann, "PW-4", "Trees");
  const count = (person: Seat): Promise<number> =>
    inExcelOf(person, async (context) => {
      const rows = context.workbook.tables.getItem("Inventory").rows.getCount();
      await context.sync();
      return rows.value;
    });
  expect([await count(ann), await count(bob)]).toEqual([4, 3]);
  bob.deliver();
  expect(await count(bob)).toBe(4);
});

test("fact 5.3: of two values for one cell the last to arrive stays, whoever typed first", async () => {
  const { ann, bob, workbook } = smallInventory({
    ann: { sending: "held", arriving: "held" },
    bob: { sending: "held", arriving: "held" },
  });
  await rename(ann, 2, "Roads of Ann");
  await rename(bob, 2, "Roads of Bob");
  bob.send();
  ann.send();
  workbook.deliverAll();
  expect(rowsOf(workbook.book)[1]?.[1]).toBe("Roads of Ann");
  expect(rowsOf(bob.book)[1]?.[1]).toBe("Roads of Ann");
});

test("different cells of one row keep both people's values", async () => {
  const { ann, bob, workbook } = smallInventory({ ann: { arriving: "held" }, bob: { arriving: "held" } });
  await rename(ann, 1, "Pavement");
  await inExcelOf(bob, async (context, sheet) => {
    sheet.getRange("C2").values = [["Draft"]];
    await context.sync();
  });
  workbook.deliverAll();
  expect(rowsOf(workbook.book)[0]).toEqual(["PW-1", "Pavement", "Draft"]);
});

test("an edit follows the rows that others insert above it", async () => {
  const { ann, bob, workbook } = smallInventory({ ann: { sending: "held", arriving: "held" } });
  await rename(ann, 3, "Bridges and tunnels");
  bob.insertLines("Sheet1", "rows", 0, 2);
  workbook.deliverAll();
  expect(rowsOf(workbook.book).map(([, name]) => name)).toEqual(["Roads", "Signs", "Bridges and tunnels"]);
  expect(rowsOf(ann.book)).toEqual(rowsOf(workbook.book));
});

test("an edit that is not sent yet is seen where it belongs when the rows of others arrive, and lands there", async () => {
  const { ann, bob, workbook } = smallInventory({ ann: { sending: "held" } });
  await rename(ann, 3, "Bridges and tunnels");
  bob.insertLines("Sheet1", "rows", 0, 2);
  expect(ann.view("Sheet1", 5, 1, 1, 1).cells[0]?.[0]?.text).toBe("Bridges and tunnels");
  ann.send();
  expect(rowsOf(workbook.book).map(([, name]) => name)).toEqual(["Roads", "Signs", "Bridges and tunnels"]);
});

test("a block that others have inserted a row into is written around it", () => {
  const { ann, bob, workbook } = smallInventory({ ann: { sending: "held", arriving: "held" } });
  ann.paste("Sheet1", 6, 4, [["one"], ["two"], ["three"]]);
  bob.insertLines("Sheet1", "rows", 8, 1);
  workbook.deliverAll();
  const texts = (person: Seat): unknown => person.view("Sheet1", 6, 4, 5, 1).cells.map(([cell]) => cell?.text);
  expect(texts(bob)).toEqual(["one", "two", "", "three", ""]);
  expect(texts(ann)).toEqual(texts(bob));
});

test("a block that others have deleted a row of loses that row", () => {
  const { ann, bob, workbook } = smallInventory({ ann: { sending: "held", arriving: "held" } });
  ann.paste("Sheet1", 6, 4, [["one"], ["two"], ["three"]]);
  bob.deleteLines("Sheet1", "rows", 7, 1);
  workbook.deliverAll();
  expect(bob.view("Sheet1", 6, 4, 3, 1).cells.map(([cell]) => cell?.text)).toEqual(["one", "three", ""]);
});

test("an edit of a row that somebody has deleted is lost", async () => {
  const { ann, bob, workbook } = smallInventory({ ann: { sending: "held", arriving: "held" } });
  await inExcelOf(ann, async (context, sheet) => {
    sheet.getRange("E9").values = [["a note"]];
    await context.sync();
  });
  bob.deleteLines("Sheet1", "rows", 8, 1);
  workbook.deliverAll();
  expect(ann.state().cannotMerge).toBe(false);
  expect(ann.view("Sheet1", 8, 4, 1, 1).cells[0]?.[0]?.text).toBe("");
});

test("fact 5.13: a sort between reading and writing lets the write hit another row", async () => {
  const { ann, bob, workbook } = smallInventory({ ann: { arriving: "held" } });
  bob.sort("Sheet1", 0, 1, "descending"); // Signs, Roads, Bridges
  const row = rowsOf(ann.book).findIndex(([id]) => id === "PW-1"); // as Ann still sees it: the first
  await rename(ann, row + 1, "Roads, paved");
  workbook.deliverAll();
  expect(rowsOf(workbook.book)).toEqual([
    ["PW-2", "Roads, paved", null],
    ["PW-1", "Roads", null],
    ["PW-3", "Bridges", null],
  ]);
});

test("a range that an add-in keeps follows the rows that arrive, and its sheet stays the same one", async () => {
  const { ann, bob } = smallInventory({ ann: { arriving: "held" } });
  await as(ann, () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const kept = sheet.getRange("B3");
      sheet.load({ id: true });
      context.trackedObjects.add(kept);
      await context.sync();
      const { id } = sheet;
      await rename(ann, 9, "mine"); // Ann's copy is no more the server's alone
      bob.insertLines("Sheet1", "rows", 0, 3);
      ann.deliver();
      kept.load({ address: true, values: true });
      sheet.load({ id: true });
      await context.sync();
      expect(kept.address).toBe("Sheet1!B6");
      expect(kept.values).toEqual([["Signs"]]);
      expect(sheet.id).toBe(id); // fact 4.4
    }),
  );
});
