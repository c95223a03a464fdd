import type { Seat } from "../../../preview/seat";
import { as, inExcelOf } from "../../support/people";
import { smallInventory } from "./small-inventory";

/** Events are sent in a turn of their own. */
const eventsOut = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** What the handler of this person's add-in hears of the table. */
async function listen(person: Seat): Promise<Array<[source: string, address: string]>> {
  const heard: Array<[string, string]> = [];
  await inExcelOf(person, async (context) => {
    context.workbook.tables.getItem("Inventory").onChanged.add((event) => {
      heard.push([event.source, event.address]);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

test("fact 5.4: an event says Remote and comes when the change arrives, not when it is made", async () => {
  const { ann, bob } = smallInventory({ bob: { arriving: "held" } });
  const [toAnn, toBob] = [await listen(ann), await listen(bob)];
  ann.type("Sheet1", 1, 1, "Pavement");
  await eventsOut();
  expect(toAnn).toEqual([["Local", "B2"]]);
  expect(toBob).toEqual([]);
  bob.deliver();
  await eventsOut();
  expect(toBob).toEqual([["Remote", "B2"]]);
});

test("an event of others names the cells where the person sees them", async () => {
  const { ann, bob } = smallInventory({ ann: { sending: "held" } });
  const toAnn = await listen(ann);
  ann.insertLines("Sheet1", "rows", 0, 2);
  bob.type("Sheet1", 1, 1, "Pavement");
  await eventsOut();
  expect(toAnn.at(-1)).toEqual(["Remote", "B4"]);
  expect(ann.view("Sheet1", 3, 1, 1, 1).cells[0]?.[0]?.text).toBe("Pavement");
});

test("one change at a time arrives, in order", () => {
  const { ann, bob } = smallInventory({ bob: { arriving: "held" } });
  ann.type("Sheet1", 1, 1, "first");
  ann.type("Sheet1", 1, 1, "second");
  const seen = (): string | undefined => bob.view("Sheet1", 1, 1, 1, 1).cells[0]?.[0]?.text;
  expect([bob.state().waiting.arriving, seen()]).toEqual([2, "Roads"]);
  bob.deliver(1);
  expect([bob.state().waiting.arriving, seen()]).toEqual([1, "first"]);
  bob.deliver(1);
  expect([bob.state().waiting.arriving, seen()]).toEqual([0, "second"]);
});

test("each person's pane has an Excel of its own, while both are at work", async () => {
  const { ann, bob } = smallInventory({ ann: { arriving: "held" }, bob: { arriving: "held" } });
  const work = (person: Seat, value: string): Promise<unknown> =>
    as(person, () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A9");
        cell.values = [[value]];
        await context.sync();
        cell.load({ values: true });
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      }),
    );
  expect(await Promise.all([work(ann, "hers"), work(bob, "his")])).toEqual(["hers", "his"]);
});
