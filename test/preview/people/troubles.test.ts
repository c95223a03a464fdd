/** Each trouble, as an add-in meets it. */
import type { Seat } from "../../../preview/seat";
import { ERROR_CODES } from "../../../preview/trouble";
import { as, inExcelOf } from "../../support/people";
import { rowsOf, smallInventory } from "./small-inventory";

type Context = Excel.RequestContext;

function request(person: Seat, work: (context: Context, sheet: Excel.Worksheet) => void, delayForCellEdit = false) {
  return as(person, () =>
    Excel.run({ delayForCellEdit }, async (context) => {
      work(context, context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    }),
  );
}

const write = (_: Context, sheet: Excel.Worksheet): void => {
  sheet.getRange("C2").values = [["Draft"]];
};

function append(person: Seat): Promise<void> {
  return request(person, (context) => {
    context.workbook.tables.getItem("Inventory").getDataBodyRange().getRowsBelow(1).values = [["PW-4", "Trees", ""]];
  });
}

async function codeOf(failing: Promise<unknown>): Promise<string> {
  const error: unknown = await failing.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Error && "code" in error ? String(error.code) : "no error";
}

/** Whether it is settled once everything that is due has happened. */
async function isAnswered(answer: Promise<unknown>): Promise<boolean> {
  const nextTurn = new Promise((resolve) => setImmediate(resolve, "no"));
  return (await Promise.race([answer, nextTurn])) !== "no";
}

test("without trouble a request is answered before the next turn", async () => {
  expect(await isAnswered(request(smallInventory().ann, write))).toBe(true);
});

test.each(ERROR_CODES)("fact 1.13: %s, once and then no more", async (code) => {
  const { ann } = smallInventory();
  ann.trouble({ kind: "error", code, once: true });
  expect(await codeOf(request(ann, write))).toBe(code);
  // Only the answer was too large: the request itself was carried out.
  expect(rowsOf(ann.book)[0]?.[2]).toBe(code === "ResponsePayloadSizeLimitExceeded" ? "Draft" : null);
  expect(await codeOf(request(ann, write))).toBe("no error");
  expect(ann.state().troubles).toEqual([]);
});

test("fact 5.11: an error that stays until it is switched off", async () => {
  const { ann, bob } = smallInventory();
  ann.trouble({ kind: "error", code: "InvalidOrTimedOutSession" });
  expect(await codeOf(request(ann, write))).toBe("InvalidOrTimedOutSession");
  expect(await codeOf(request(ann, write))).toBe("InvalidOrTimedOutSession");
  expect(await codeOf(request(bob, write))).toBe("no error");
  ann.calm();
  expect(await codeOf(request(ann, write))).toBe("no error");
});

test.each([true, false])("fact 1.20: a sync that never answers, its write done: %s", async (carriedOut) => {
  const { ann } = smallInventory();
  ann.trouble({ kind: "noAnswer", carriedOut, once: true });
  expect(await isAnswered(request(ann, write))).toBe(false);
  expect(rowsOf(ann.book)[0]?.[2]).toBe(carriedOut ? "Draft" : null);
  expect(await codeOf(request(ann, write))).toBe("no error");
});

test("slow answers: the write is done at once, its answer comes later", async () => {
  const { ann } = smallInventory();
  ann.trouble({ kind: "slowAnswers", milliseconds: 20 });
  const answer = request(ann, write);
  expect(await isAnswered(answer)).toBe(false);
  expect(rowsOf(ann.book)[0]?.[2]).toBe("Draft");
  ann.calm("slowAnswers");
  await answer;
});

test("facts 1.16 to 1.18: a cell that is open refuses requests, or keeps them back until it is closed", async () => {
  const { ann } = smallInventory();
  ann.trouble({ kind: "cellOpen" });
  expect(await codeOf(request(ann, write))).toBe("InvalidOperationInCellEditMode");
  const waiting = request(ann, write, true);
  expect(await isAnswered(waiting)).toBe(false);
  expect(rowsOf(ann.book)[0]?.[2]).toBeNull();
  ann.calm("cellOpen");
  await waiting;
  expect(rowsOf(ann.book)[0]?.[2]).toBe("Draft");
});

test("fact 1.19: what is typed into a cell that was open before the write came goes over the write", async () => {
  const { ann } = smallInventory();
  await request(ann, write, true);
  ann.beginEdit("Sheet1", 1, 2);
  ann.type("Sheet1", 1, 2, "typed");
  expect(rowsOf(ann.book)[0]?.[2]).toBe("typed");
});

test("fact 4.14: with table growth switched off a row stays outside, for others too, until the table is resized", async () => {
  const { ann, workbook } = smallInventory({ bob: { arriving: "held" } });
  ann.trouble({ kind: "tablesStay" });
  await append(ann);
  workbook.deliverAll();
  expect(rowsOf(workbook.book)).toHaveLength(3);
  expect(workbook.book.sheets[0]?.rows[4]?.[0]?.value).toBe("PW-4");
  await request(ann, (context) => context.workbook.tables.getItem("Inventory").resize("A1:C5"));
  expect(rowsOf(workbook.book)).toHaveLength(4);
});

test("fact 4.15: with a totals row the documented way to append overwrites it", async () => {
  const { ann, bob } = smallInventory();
  bob.trouble({ kind: "totalsRow", table: "Inventory" });
  expect(rowsOf(ann.book).at(-1)?.[0]).toBe("Total");
  await append(ann);
  expect(rowsOf(ann.book).map(([id]) => id)).toEqual(["PW-1", "PW-2", "PW-3", "PW-4"]);
  bob.calm();
  expect(rowsOf(ann.book).map(([id]) => id)).toEqual(["PW-1", "PW-2", "PW-3"]);
});

test("fact 4.16: data below the table is overwritten and the table does not grow", async () => {
  const { ann, bob } = smallInventory();
  bob.trouble({ kind: "dataBelow", table: "Inventory" });
  expect(rowsOf(ann.book)).toHaveLength(3);
  expect(ann.book.sheets[0]?.rows[4]?.[0]?.value).not.toBeUndefined();
  await append(ann);
  expect(rowsOf(ann.book)).toHaveLength(3);
  expect(ann.book.sheets[0]?.rows[4]?.[0]?.value).toBe("PW-4");
});

test("fact 3.18: somebody has protected the sheet", async () => {
  const { ann, bob } = smallInventory();
  bob.trouble({ kind: "protectedSheet", sheet: "Sheet1" });
  expect(await codeOf(request(ann, write))).toBe("AccessDenied");
  bob.calm("protectedSheet");
  expect(await codeOf(request(ann, write))).toBe("no error");
});

test("fact 5.12: open for reading only, without anything that says so beforehand but workbook.readOnly", async () => {
  const { ann, bob } = smallInventory();
  ann.trouble({ kind: "readOnly" });
  expect(await codeOf(request(ann, write))).toBe("AccessDenied");
  expect(await codeOf(request(bob, write))).toBe("no error");
  const readOnly = await inExcelOf(ann, async (context) => {
    context.workbook.load({ readOnly: true });
    await context.sync();
    return context.workbook.readOnly;
  });
  expect(readOnly).toBe(true);
});

test("fact 4.10: under a filter values land in the rows that show; fact 4.27: hidden rows are not found", async () => {
  const { ann, bob } = smallInventory();
  bob.trouble({ kind: "filter", table: "Inventory", column: 1, value: "Roads" });
  await request(ann, (_, sheet) => {
    sheet.getRange("C2:C4").values = [["one"], ["two"], ["three"]];
  });
  expect(rowsOf(ann.book).map((row) => row[2])).toEqual(["one", null, null]);
  const found = await inExcelOf(ann, async (context, sheet) => {
    const cell = sheet.getRange("A2:A4").findOrNullObject("PW-2", { completeMatch: true });
    cell.load({ address: true });
    await context.sync();
    return !cell.isNullObject;
  });
  expect(found).toBe(false);
  expect(await codeOf(request(ann, (_, sheet) => sheet.getRange("A3:C3").delete("Up")))).toBe("InsertDeleteConflict"); // fact 4.9
  bob.calm("filter");
  await request(ann, (_, sheet) => {
    sheet.getRange("C2:C4").values = [["one"], ["two"], ["three"]];
  });
  expect(rowsOf(ann.book).map((row) => row[2])).toEqual(["one", "two", "three"]);
});

test("fact 5.10: the pane vanishes after a request was carried out, and nothing that it asked is answered", async () => {
  const { ann } = smallInventory();
  const told = jest.fn();
  ann.onState(told);
  ann.trouble({ kind: "paneGone" });
  expect(await isAnswered(request(ann, write))).toBe(false);
  expect(rowsOf(ann.book)[0]?.[2]).toBe("Draft");
  expect(ann.state().paneGone).toBe(true);
  expect(told).toHaveBeenCalled();
  expect(await isAnswered(request(ann, write))).toBe(false);
  ann.calm("paneGone"); // the pane is opened again
  expect(await codeOf(request(ann, write))).toBe("no error");
});
