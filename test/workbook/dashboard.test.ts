import type { Seat } from "../../preview/seat";
import { promptCodes } from "../../src/inventory/prompts";
import { addDataset } from "../../src/workbook/add-dataset";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up-workbook";
import { parseArea } from "../../src/xlsx/address";
import type { Xlsx } from "../../src/xlsx/model";
import { newXlsx } from "../../src/xlsx/new";
import { openInExcel } from "../support/excel";
import { draft, openMade, options, requestsOf, sheetOf } from "./inventory-book";

/** The line of the Dashboard that begins with this text below that heading, as people see it. */
function lineOf(book: Xlsx, seat: Seat, label: string, from = "By department"): string[] {
  const { rows } = sheetOf(book, "Dashboard");
  const heading = rows.findIndex((row) => row?.[0]?.value === from);
  seat.view("Dashboard", 0, 0, rows.length, 19);
  const at = rows.findIndex((row, i) => i > heading && row?.[0]?.value === label);
  return (seat.view("Dashboard", at, 0, 1, 19).cells[0] ?? []).map((cell) => cell.text);
}

/** Its answers to the nine prompts. */
const answersOf = (line: readonly string[]) => line.slice(3, 3 + promptCodes.length);

test("each department's answers stand in its line, and as many count as answered", async () => {
  const { book, seat } = await openMade();
  await addDataset(draft("PW-7K3QX9TB", { promptsAnswered: "P1; P4" }));
  const answer = (row: number, text: string, finished = "No") => {
    seat.type("Responses", 4 + row, 2, text);
    seat.type("Responses", 4 + row, 3, finished);
  };
  answer(0, "Datasets listed", "Yes");
  answer(1, "None");
  answer(2, "Does not apply");
  answer(4, "Not sure");
  answer(5, "Datasets listed");
  const line = lineOf(book, seat, "Public Works");
  expect(answersOf(line)).toEqual(["1", "None", "N/A", "1 …", "Not sure", "…", "", "", ""]);
  expect(line[2]).toBe("4");
  expect(line[18]).toBe("Answering");
  expect(answersOf(lineOf(book, seat, "Police")).join("")).toBe("");
});

test("answers from before the round do not count", async () => {
  const { book, seat } = await openMade();
  seat.type("Responses", 5, 2, "None");
  seat.type("Responses", 5, 6, "2026-09-30");
  expect(answersOf(lineOf(book, seat, "Public Works"))[1]).toBe("None");
  const began = sheetOf(book, "Settings").rows.findIndex((row) => row?.[0]?.value === "Round began on");
  seat.type("Settings", began, 1, "2026-10-01");
  expect(answersOf(lineOf(book, seat, "Public Works"))[1]).toBe("");
});

test("rows that are typed in by hand count, and published rows that are sensitive are flagged", async () => {
  const { book, seat } = await openMade();
  const type = (header: string, text: string) => {
    const { rows } = sheetOf(book, "Inventory");
    const column = rows[3]?.findIndex((cell) => cell?.value === header) ?? -1;
    seat.type("Inventory", 4, column, text);
  };
  type("Department", "Police");
  type("Dataset Name", "Arrests");
  type("Classification", "Protected");
  type("Publication Status", "Published");
  const line = lineOf(book, seat, "Police");
  expect([line[12], line[16]]).toEqual(["1", "1"]);
});

test("a row that calls its department by the code counts as the department's", async () => {
  const { book, seat } = await openMade();
  await addDataset(draft("PW-7K3QX9TB", { department: "Public Works", promptsAnswered: "P1" }));
  await addDataset(draft("PW-8K3QX9TB", { department: "pw", promptsAnswered: "P1", reviewStatus: "Submitted" }));
  const line = lineOf(book, seat, "Public Works");
  expect([answersOf(line)[0], line[12], line[13]]).toEqual(["2 …", "2", "1"]);
});

test("a department that stated that it keeps no datasets has answered every prompt", async () => {
  const { book, seat } = await openMade();
  const column = sheetOf(book, "Departments").rows[3]?.findIndex((cell) => cell?.value === "No Datasets") ?? -1;
  seat.type("Departments", 4, column, "Director, 2026-11-20");
  const line = lineOf(book, seat, "Public Works");
  expect(answersOf(line)).toEqual(promptCodes.map(() => "None"));
  expect(line[2]).toBe("9");
});

test("charts show the numbers of the sheet, and a department that is added later is among them", async () => {
  const { book } = openInExcel(newXlsx());
  await setUpWorkbook(options);
  const { charts } = sheetOf(book, "Dashboard");
  expect(charts.map(({ name }) => name)).toEqual([
    "Answers by prompt",
    "Datasets by classification",
    "Datasets by publication status",
    "Departments by stage",
    "Prompts answered by department",
  ]);
  const seat = openInExcel(book).seat;
  seat.type("Departments", 6, 0, "FIR");
  seat.type("Departments", 6, 1, "Fire");
  expect(lineOf(book, seat, "Fire")[18]).toBe("Not invited");
  const row = sheetOf(book, "Dashboard").rows.findIndex((cells) => cells?.[0]?.value === "Fire");
  const shown = charts[4]?.series[0];
  for (const reference of [shown?.values, shown?.categories]) {
    const area = parseArea(reference?.replace(/^Dashboard!/, "") ?? "");
    expect(area && row >= area.row && row < area.row + area.rows).toBe(true);
  }
});

test("a request or two for each sheet, and none comes near what Excel takes (fact 1.4)", async () => {
  const { book, seat } = openInExcel(newXlsx());
  const requests = requestsOf(seat);
  const departments = Array.from({ length: 100 }, (_, i) => ({ code: `D${i}`, name: `Department ${i}` }));
  await setUpWorkbook({ ...options, departments });
  expect(requests().length).toBeLessThanOrEqual(2 * book.sheets.length);
  expect(Math.max(...requests().map((body) => body.length))).toBeLessThan(3_000_000);
});
