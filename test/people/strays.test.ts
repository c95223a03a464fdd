/** Changes of one minute, in rows that somebody sorts before the second look. */
import { openXlsx } from "../../src/xlsx/open";
import { readDatasets } from "../../src/workbook/read-datasets";
import { openForPeople } from "../support/people";
import { PanePerson } from "../support/pane-person";
import { draft, madeFile, tableOf } from "../workbook/inventory-book";

const held = { sending: "held", arriving: "held" } as const;
const stamp = { lastChanged: "2026-12-01T09:30", lastChangedBy: "Data coordinator" };
const ids = ["PW-AAAABBBB", "PW-BBBBCCCC", "PW-CCCCDDDD"];

/** Ana accepts every row within a minute, and Ben sorts them from Z to A: before or after he hears of it. */
async function acceptAndSort(hearsFirst: boolean) {
  const people = openForPeople(openXlsx(await madeFile()), ["ana", "ben"], {
    ana: { delays: held },
    ben: { delays: held },
  });
  const ana = new PanePerson(`ana ${hearsFirst}`, people.ana);
  for (const id of ids) await ana.add(draft(id));
  people.workbook.deliverAll();
  await ana.look();
  for (const id of ids) {
    const [loaded] = await ana.do(() => readDatasets([id]));
    if (loaded) await ana.change(loaded, { ...loaded, reviewStatus: "Accepted", theme: `Theme of ${id}`, ...stamp });
  }
  if (hearsFirst) people.workbook.deliverAll();
  const { sheet } = tableOf(people.ben.book, "Inventory");
  people.ben.sort(sheet.name, 3, 0, "descending");
  // Ben's sort arrives first where nobody has heard of the other.
  people.ben.send();
  people.workbook.deliverAll();
  for (let round = 0; round < 3; round++) {
    await ana.look();
    people.workbook.deliverAll();
  }
  return { ana, rows: await ana.do(() => readDatasets(ids)) };
}

test("rows that stand as they were saved are not asked about, though all have the same stamp", async () => {
  const { ana, rows } = await acceptAndSort(true);
  expect(ana.questions).toEqual([]);
  expect(rows.map(({ inventoryId, theme }) => theme === `Theme of ${inventoryId}`)).toEqual([true, true, true]);
});

test("rows that a change landed in by mistake are put right or asked about, though all have the same stamp", async () => {
  const { ana, rows } = await acceptAndSort(false);
  const asked = ana.questions.map(({ dataset }) => dataset.inventoryId);
  const wrong = rows.filter(({ inventoryId, theme }) => theme !== `Theme of ${inventoryId}`);
  expect(wrong.filter(({ inventoryId }) => !asked.includes(inventoryId))).toEqual([]);
});
