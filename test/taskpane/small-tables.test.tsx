import type { Decision, Department } from "../../src/inventory/tables";
import { lookAtDecisions, watchDecisions } from "../../src/taskpane/app/watched-decisions";
import { lookAtDepartments, watchDepartment } from "../../src/taskpane/app/watched-departments";
import { addDecisions } from "../../src/workbook/add-decisions";
import { changeDepartment } from "../../src/workbook/change-department";
import { readRecords } from "../../src/workbook/read-records";
import { departmentsTable } from "../../src/inventory/tables";
import { columnOf, openMade, tableOf } from "../workbook/inventory-book";

const workbook = "test";
const line = (value: string): Decision => ({
  key: "PW",
  kind: "Note to the lead",
  about: "PW",
  value,
  by: "Data coordinator",
  on: "2026-11-24T10:00",
});

beforeEach(() => localStorage.clear());

describe("a line of the Decisions sheet", () => {
  test("that somebody else's line took the place of is appended again, once", async () => {
    const { book } = await openMade();
    await addDecisions([line("Ask about the archive.")]);
    watchDecisions(workbook, [line("Ask about the archive.")]);
    const { sheet, table } = tableOf(book, "Decisions");
    const row = sheet.rows[Number(/(\d+)$/.exec(table.range)?.[1]) - 1] ?? [];
    const place = row.findIndex((cell) => cell?.value === "Ask about the archive.");
    row[place] = { ...row[place], value: "Somebody else's", style: row[place]?.style ?? 0 };
    await lookAtDecisions(workbook);
    await lookAtDecisions(workbook);
    await lookAtDecisions(workbook);
    expect(columnOf(book, "Decisions", "Value")).toEqual(["Somebody else's", "Ask about the archive."]);
    expect(localStorage).toHaveLength(0);
  });
});

describe("a cell of a department's row", () => {
  const own = async () => {
    const departments = await readRecords(departmentsTable);
    return departments.find(({ code }) => code === "PW") as Department;
  };

  test.each([
    ["that Excel dropped is written again", "", "Data coordinator"],
    ["that somebody else wrote since stays as it is", "Records manager", "Records manager"],
  ])("%s", async (_, standing, expected) => {
    await openMade();
    const before = await own();
    await changeDepartment("PW", { sentForReviewBy: "Data coordinator" });
    watchDepartment(workbook, before, { sentForReviewBy: "Data coordinator" });
    await changeDepartment("PW", { sentForReviewBy: standing });
    await lookAtDepartments(workbook);
    await lookAtDepartments(workbook);
    expect((await own()).sentForReviewBy).toBe(expected);
    expect(localStorage).toHaveLength(0);
  });
});
