import { promptCodes } from "../../../src/inventory/prompts";
import { findLists } from "../../../src/workbook/attach/find-lists";
import { planAttachment } from "../../../src/workbook/attach/plan-attachment";
import { readList } from "../../../src/workbook/attach/read-list";
import { setUpWorkbook } from "../../../src/workbook/set-up/set-up-workbook";
import { inExcel } from "../../support/excel";
import { columnOf, options } from "../inventory-book";
import { agreeTo, carryOut, openWithList } from "./list-book";

test("departments that are there keep the aliases that somebody gave them meanwhile", async () => {
  const { book } = openWithList([
    ["Agency", "Dataset Name"],
    ["Police Dept.", "Arrests"],
    ["Fire", "Hydrants"],
  ]);
  await setUpWorkbook(options);
  const place = (await findLists()).find((list) => list.place.sheet === "Sheet1")?.place;
  if (!place) throw new Error("no list");
  const departments = [
    { code: "PW", name: "Public Works", aliases: [] },
    { code: "POL", name: "Police", aliases: ["Police Dept."] },
    { code: "FIR", name: "Fire", aliases: ["Fire Dept."] },
  ];
  const list = await readList(place, true);
  const plan = planAttachment(list, agreeTo(list, {}, { isSetUp: true, departments }));
  await inExcel((context) => {
    const aliases = context.workbook.tables.getItem("Departments").columns.getItem("Aliases").getDataBodyRange();
    aliases.getCell(1, 0).values = [["PD; Cops"]];
  });
  expect(await carryOut(plan)).toBe(true);
  // Done again it adds nothing.
  expect(await carryOut(plan)).toBe(true);
  expect(columnOf(book, "Departments", "Code")).toEqual(["PW", "POL", "FIR"]);
  expect(columnOf(book, "Departments", "Aliases").map((cell) => cell ?? "")).toEqual([
    "",
    "PD; Cops; Police Dept.",
    "Fire Dept.",
  ]);
  expect(columnOf(book, "Responses", "Answer")).toEqual(Array(3 * promptCodes.length).fill("Not answered"));
});
