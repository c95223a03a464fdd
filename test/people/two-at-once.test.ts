/** Two people append at the same moment, fifty times: what the second look is for. */
import type { Xlsx } from "../../src/xlsx/model";
import { openXlsx } from "../../src/xlsx/open";
import { openForPeople } from "../support/people";
import { PanePerson } from "../support/pane-person";
import { columnOf, draft, madeFile } from "../workbook/inventory-book";

const TIMES = 50;

const held = { sending: 0, arriving: "held" } as const;

async function appendAtOnce(looksAgain: boolean): Promise<{ book: Xlsx; wanted: string[] }> {
  const people = openForPeople(openXlsx(await madeFile()), ["ana", "ben"], {
    ana: { delays: held },
    ben: { delays: held },
  });
  const run = looksAgain ? "looks" : "trusts";
  const both = [new PanePerson(`ana ${run}`, people.ana), new PanePerson(`ben ${run}`, people.ben)];
  const wanted: string[] = [];
  for (let i = 0; i < TIMES; i++) {
    // Neither has heard of the other's row when they write: both write the cells below the same last row.
    await Promise.all(
      both.map((person, j) => {
        const id = `PW-${j === 0 ? "ANA" : "BEN"}BBB${String(i).padStart(2, "0")}`;
        wanted.push(id);
        return person.add(draft(id, { datasetName: `${person.name} ${i}` }));
      }),
    );
    people.workbook.deliverAll();
    if (!looksAgain) continue;
    // One after the other, as two panes look at times of their own.
    for (const person of both) {
      await person.look();
      people.workbook.deliverAll();
    }
  }
  if (looksAgain) {
    for (const person of [...both, ...both]) {
      await person.look();
      people.workbook.deliverAll();
    }
    expect(both.map(({ waiting, questions }) => [waiting, questions.length])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  }
  return { book: people.workbook.book, wanted };
}

test("a hundred rows stand in the sheet, none lost and none twice", async () => {
  const { book, wanted } = await appendAtOnce(true);
  expect([...columnOf(book, "Inventory", "Inventory ID")].sort()).toEqual(wanted.sort());
});

test("without the second look the same run loses rows: the stand-in is as strict as Excel", async () => {
  const { book, wanted } = await appendAtOnce(false);
  const standing = new Set(columnOf(book, "Inventory", "Inventory ID"));
  const lost = wanted.filter((id) => !standing.has(id));
  expect(lost.length).toBe(TIMES);
});

test.each([
  ["leaves it for later, and both rows stand", 4_000, 2],
  ["and does not mind takes it for confirmed, and one row is lost: why looks wait", 0, 1],
])("a look that begins right after a row was written %s", async (_, age, standing) => {
  const people = openForPeople(openXlsx(await madeFile()), ["ana", "ben"], {
    ana: { delays: held },
    ben: { delays: held },
  });
  const [ana, ben] = [new PanePerson(`ana ${age}`, people.ana), new PanePerson(`ben ${age}`, people.ben)];
  await ana.add(draft("PW-ANABBBBB"));
  await ben.add(draft("PW-BENBBBBB"));
  // Each still sees their own row alone.
  await ana.look(age);
  await ben.look(age);
  people.workbook.deliverAll();
  for (const person of [ana, ben, ana, ben]) {
    await person.look();
    people.workbook.deliverAll();
  }
  expect(columnOf(people.workbook.book, "Inventory", "Inventory ID")).toHaveLength(standing);
});
