/** Two lead analysts add departments at the same moment. */
import { promptCodes } from "../../src/inventory/prompts";
import type { NewDepartment } from "../../src/inventory/set-up/departments-in-text";
import { storedKeys } from "../../src/taskpane/app/storage";
import { lookAtDepartments, watchAddedDepartments } from "../../src/taskpane/app/watched-departments";
import { addDepartments } from "../../src/workbook/add-departments";
import { openXlsx } from "../../src/xlsx/open";
import { PanePerson } from "../support/pane-person";
import { openForPeople } from "../support/people";
import { columnOf, madeFile } from "../workbook/inventory-book";

const held = { sending: 0, arriving: "held" } as const;

/** Neither has heard of the other's rows when they write: both write the cells below the same last row. */
async function addAtOnce(anas: NewDepartment, bens: NewDepartment) {
  const seats = openForPeople(openXlsx(await madeFile()), ["ana", "ben"], {
    ana: { delays: held },
    ben: { delays: held },
  });
  const ana = new PanePerson("ana", seats.ana);
  const ben = new PanePerson("ben", seats.ben);
  const add = (person: PanePerson, department: NewDepartment) =>
    person.do(async () => {
      await addDepartments([department]);
      watchAddedDepartments("test", [department]);
    });
  await Promise.all([add(ana, anas), add(ben, bens)]);
  seats.workbook.deliverAll();
  const { book } = seats.workbook;
  const atFirst = columnOf(book, "Departments", "Department").slice(2);
  for (const person of [ana, ben, ana, ben]) {
    await person.do(() => lookAtDepartments("test"));
    seats.workbook.deliverAll();
  }
  const waiting = [ana, ben].map((person) => person.do(() => storedKeys("department:test:").length));
  return { book, atFirst, waiting };
}

test.each([
  ["with codes of their own", { code: "FIR", name: "Fire" }, { code: "PRK", name: "Parks" }, ["FIR", "PRK"]],
  ["with one code", { code: "PH", name: "Public Health" }, { code: "PH", name: "Public Housing" }, ["PH", "PUH"]],
])("both stand in the sheet in the end, each with nine prompts, %s", async (_, anas, bens, codes) => {
  const { book, atFirst, waiting } = await addAtOnce(anas, bens);
  expect(atFirst).toHaveLength(1);
  expect(columnOf(book, "Departments", "Department").slice(2).sort()).toEqual([anas.name, bens.name].sort());
  expect(columnOf(book, "Departments", "Code").slice(2).sort()).toEqual([...codes].sort());
  const answered = columnOf(book, "Responses", "Department Code");
  for (const code of codes) expect(answered.filter((each) => each === code)).toHaveLength(promptCodes.length);
  expect(waiting).toEqual([0, 0]);
});

test("one department that both add is one row", async () => {
  const fire = { code: "FIR", name: "Fire" };
  const { book } = await addAtOnce(fire, { ...fire, pocEmail: "fire@brightwater.example" });
  expect(columnOf(book, "Departments", "Code").slice(2)).toEqual(["FIR"]);
  expect(columnOf(book, "Responses", "Department Code").filter((code) => code === "FIR")).toHaveLength(9);
});
