/** Whatever people do, and however late they hear of each other: once everything has arrived, all see the same workbook. */
import fc from "fast-check";
import type { Seat } from "../../../preview/seat";
import { settledBook, sharedParts } from "../../support/books";
import { inExcelOf, openForPeople } from "../../support/people";
import { addPlainTable, plainBook, sheetOf } from "../../support/plain-book";

const NAMES = ["ann", "bob", "cam"] as const;
const SHEET = "Sheet1";

type Step = { readonly says: string; readonly does: (person: Seat) => unknown };

const row = fc.nat({ max: 12 });
const column = fc.nat({ max: 4 });
const text = fc.constantFrom("Roads", "Trees", "7", "2024-25", "=A2", "=SUM(B2:B9)", "'=x", "");

function step<T extends unknown[]>(
  says: string,
  args: { [K in keyof T]: fc.Arbitrary<T[K]> },
  does: (person: Seat, ...args: T) => unknown,
): fc.Arbitrary<Step> {
  return fc.tuple<T>(...args).map((drawn) => ({
    says: `${says} ${JSON.stringify(drawn)}`,
    does: (person) => does(person, ...drawn),
  }));
}

/** On the sheet whose name may be another one by now. */
function here(person: Seat): string {
  return person.sheets()[0]?.name ?? SHEET;
}

/** What the person reads in the cells, with formulas worked out. */
function textsOf(person: Seat): string[][] {
  return person.view(here(person), 0, 0, 20, 10).cells.map((line) => line.map((cell) => cell.text));
}

const byHand = fc.oneof(
  step("type", [row, column, text], (person, r, c, t) => person.type(here(person), r, c, t)),
  step("paste", [row, column, fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 })], (person, r, c, block) =>
    person.paste(
      here(person),
      r,
      c,
      block.map((line) => [...line]),
    ),
  ),
  step("clear", [row, column, fc.integer({ min: 1, max: 3 })], (person, r, c, n) =>
    person.clear(here(person), r, c, n, 2),
  ),
  step("insert", [fc.constantFrom("rows", "columns"), fc.nat({ max: 8 })], (person, axis, at) =>
    person.insertLines(here(person), axis, at, 1),
  ),
  step("delete", [fc.constantFrom("rows", "columns"), fc.nat({ max: 8 })], (person, axis, at) =>
    person.deleteLines(here(person), axis, at, 1),
  ),
  step("sort", [fc.nat({ max: 2 })], (person, c) => person.sort(here(person), 0, c, "ascending")),
  step("filter", [fc.constantFrom("Roads", undefined)], (person, value) => person.filter(here(person), 0, 1, value)),
  step("rename", [fc.constantFrom("First", "Second")], (person, name) => person.renameSheet(here(person), name)),
  step("totals", [], (person) => {
    if (person.book.sheets[0]?.tables.some(({ name }) => name === "Inventory"))
      person.trouble({ kind: "totalsRow", table: "Inventory" });
  }),
);

/** What the add-in refuses to do in this state of the workbook is no part of this property. */
function addIn(
  says: string,
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void,
): fc.Arbitrary<Step> {
  const does = (person: Seat): Promise<unknown> =>
    inExcelOf(person, async (context) => {
      work(context, context.workbook.worksheets.getItem(here(person)));
      await context.sync();
    }).catch((error: unknown) => {
      if (!(error instanceof Error) || !("code" in error)) throw error;
    });
  return fc.constant({ says, does });
}

const byAddIn = fc.oneof(
  addIn("append", (context) => {
    context.workbook.tables.getItem("Inventory").getDataBodyRange().getRowsBelow(1).values = [["id", "Parks", 3]];
  }),
  addIn("rows.add", (context) => {
    context.workbook.tables.getItem("Inventory").rows.add(undefined, [["added", "row", 1]]);
  }),
  addIn("look", (_, sheet) => {
    sheet.getRange("A2:C4").format.font.bold = true;
    sheet.getRange("B:B").format.columnWidth = 90;
    sheet.getRange("C2:C3").numberFormat = [["0.0"], ["@"]];
  }),
  addIn("rules", (_, sheet) => {
    const range = sheet.getRange("B2:B6");
    range.dataValidation.clear();
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "Roads,Trees" } };
    range.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = "=$A2=1";
  }),
  addIn("blank rule", (_, sheet) => {
    sheet.getRange("A2:A6").conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  }),
  addIn("second table", (_, sheet) => {
    sheet.tables.add("G1:H3", true).name = "Second";
  }),
  addIn("new sheet", (context) => {
    context.workbook.worksheets.add("More").getRange("A1").values = [["x"]];
  }),
  addIn("name", (context, sheet) => {
    context.workbook.names.add("Place", sheet.getRange("B2"));
  }),
  addIn("delete table", (context) => {
    context.workbook.tables.getItem("Second").delete();
  }),
  addIn("merge", (_, sheet) => {
    sheet.getRange("F5:G6").merge();
    sheet.getRange("F9").hyperlink = { address: "https://example.gov", textToDisplay: "site" };
  }),
);

const inBetween = fc.oneof(
  step("send", [fc.nat({ max: 2 })], (person, n) => person.send(n)),
  step("deliver", [fc.nat({ max: 3 })], (person, n) => person.deliver(n)),
  step("hold", [], (person) => person.delay({ sending: "held", arriving: "held" })),
  step("at once", [], (person) => person.delay({ sending: 0, arriving: 0 })),
);

const steps = fc.array(
  fc.tuple(
    fc.constantFrom(...NAMES),
    fc.oneof({ weight: 5, arbitrary: byHand }, { weight: 3, arbitrary: byAddIn }, { weight: 4, arbitrary: inBetween }),
  ),
  { minLength: 1, maxLength: 30 },
);

test("every copy equals the workbook that is saved, and shares nothing with it that can change", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const book = plainBook({
        [SHEET]: [
          ["ID", "Name", "Count"],
          ["a", "Roads", 5],
          ["b", "Trees", 3],
        ],
      });
      addPlainTable(sheetOf(book), "Inventory");
      const people = openForPeople(book, NAMES, {
        ann: { delays: { sending: "held", arriving: "held" } },
        bob: { delays: { arriving: "held" } },
      });
      const seats = NAMES.map((name) => people[name]);
      for (const [name, { does }] of all) await does(people[name]);

      const copies = new Set([people.workbook.book, ...seats.map((seat) => seat.book)]);
      expect(sharedParts([...copies])).toEqual([]);
      people.workbook.deliverAll();
      for (const seat of seats) expect(settledBook(seat.book)).toEqual(settledBook(people.workbook.book));
      const [shown, ...others] = seats.map((seat) => textsOf(seat));
      for (const texts of others) expect(texts).toEqual(shown);
    }),
    { numRuns: 60 },
  );
}, 120_000);
