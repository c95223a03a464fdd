/** The formula of Departments[Stage] says what `stageOf` says of the same workbook. */
import fc from "fast-check";
import { evaluate } from "../../preview/excel/recalc";
import { cellFromText } from "../../src/inventory/cell";
import { emptyDataset, summaryOf } from "../../src/inventory/dataset";
import { overviewOf } from "../../src/inventory/department-overview";
import type { Dataset } from "../../src/inventory/field";
import { promptCodes } from "../../src/inventory/prompts";
import { departmentsTable, inventoryTable, responsesTable, settingsTable } from "../../src/inventory/tables";
import type { Department, Response, Table } from "../../src/inventory/tables";
import { changeDepartment } from "../../src/workbook/change-department";
import { answerTo, problemsOf, roundBegan } from "../../src/workbook/set-up/dashboard-formulas";
import { stageFormula } from "../../src/workbook/set-up/stage-formula";
import { areaAddress } from "../../src/xlsx/address";
import type { Xlsx } from "../../src/xlsx/model";
import { plainBook } from "../support/plain-book";
import { columnOf, openMade, sheetOf } from "./inventory-book";

type Contents = {
  readonly departments: readonly Department[];
  readonly responses: readonly Response[];
  readonly datasets: readonly Dataset[];
  readonly roundBegan: string;
};

/** Each table on its sheet from A1, as `fillDataSheet` would store the values. */
function bookOf({ departments, responses, datasets, roundBegan }: Contents): Xlsx {
  const book = plainBook({
    Departments: cellsOf(departmentsTable, departments),
    Responses: cellsOf(responsesTable, responses),
    Inventory: cellsOf(inventoryTable, datasets),
    Settings: cellsOf(settingsTable, [{ setting: "Round began on", value: roundBegan }]),
  });
  [departmentsTable, responsesTable, inventoryTable, settingsTable].forEach(({ name, columns }, i) => {
    const sheet = book.sheets[i];
    sheet?.tables.push({
      id: i + 1,
      name,
      range: areaAddress({ row: 0, column: 0, rows: sheet.rows.length, columns: columns.length }),
      columns: columns.map(({ header }, id) => ({ id: id + 1, name: header })),
      showHeaders: true,
      showTotals: false,
    });
  });
  return book;
}

function cellsOf<Key extends string>(table: Table<Key>, records: readonly Readonly<Record<Key, string>>[]) {
  const rows = records.length > 0 ? records : [{} as Readonly<Record<Key, string>>];
  const values = rows.map((record) =>
    table.columns.map(({ key, type }) => (record[key] ? cellFromText(type, record[key]) : null)),
  );
  return [table.columns.map(({ header }) => header), ...values];
}

const blank = Object.fromEntries(departmentsTable.columns.map(({ key }) => [key, ""])) as Department;
const codes = ["PW", "POL", "FIN"];
const names = ["Public Works", "Police", "Finance"];

const day = fc.constantFrom("2025-10-01", "2026-09-30", "2026-10-01", "2026-11-20");
const time = day.map((date) => `${date}T09:30`);
const maybe = (value: fc.Arbitrary<string>) => fc.oneof(fc.constant(""), value);

const department = fc.record({
  pointOfContact: maybe(fc.constant("A. Jones")),
  pocEmail: maybe(fc.constant("jones@city.example")),
  promptsSentOn: maybe(day),
  noDatasets: fc.oneof(
    { weight: 6, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.constant("None, 2026-11-01") },
  ),
  sentForReviewOn: maybe(time),
});

const answer = fc.constantFrom("", "Not answered", "Datasets listed", "None", "Does not apply", "Not sure");
/** Most departments that come to a later stage have answered most of the prompts. */
const response = fc.record({
  answer: fc.oneof({ weight: 1, arbitrary: answer }, { weight: 5, arbitrary: fc.constant("None") }),
  finished: fc.constantFrom("", "Yes", "No"),
  answeredOn: fc.oneof(
    { weight: 4, arbitrary: fc.constant("2026-11-20T10:00") },
    { weight: 1, arbitrary: maybe(time) },
  ),
});
const responses = fc.oneof(
  fc.constant([]),
  fc.array(response, { minLength: 9, maxLength: 9 }),
  fc
    .array(response, { minLength: 9, maxLength: 9 })
    .map((all) => all.map((each) => ({ ...each, answer: "None", answeredOn: "" }))),
);

const reviewStatus = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("Accepted", "Withdrawn") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "",
      "Draft",
      "Ready",
      "Submitted",
      "Needs changes",
      "Duplicate",
      "Retired",
      "In progress",
    ),
  },
);
const dataset = fc.record({
  department: fc.constantFrom(...names, ...codes, "police", "Fire"),
  promptsAnswered: fc.constantFrom("", "P1", "P4", "P1; P9"),
  reviewStatus,
});

const contents: fc.Arbitrary<Contents> = fc
  .record({
    departments: fc.tuple(department, department, department),
    responses: fc.tuple(responses, responses, responses),
    datasets: fc.array(dataset, { maxLength: 8 }),
    roundBegan: fc.constantFrom("", "2026-10-01"),
  })
  .map((parts) => ({
    departments: parts.departments.map((facts, i) => ({
      ...blank,
      ...facts,
      code: codes[i] ?? "",
      department: names[i] ?? "",
    })),
    responses: parts.responses.flatMap((given, i) =>
      given.map((each, j) => ({
        ...each,
        departmentCode: codes[i] ?? "",
        prompt: promptCodes[j] ?? "",
        note: "",
        answeredBy: "",
      })),
    ),
    datasets: parts.datasets.map((row) => ({ ...emptyDataset(), datasetName: "Potholes", ...row })),
    roundBegan: parts.roundBegan,
  }));

function stagesByFormula(from: Contents): unknown[] {
  const book = bookOf(from);
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const column = departmentsTable.columns.findIndex(({ key }) => key === "stage");
  return from.departments.map((_, i) => evaluate(book, sheet, 1 + i, column, stageFormula().slice(1)));
}

/** How many prompts the Dashboard shows as answered. */
function answeredByFormula(from: Contents): number[] {
  const book = bookOf(from);
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return from.departments.map((_, i) => {
    const own = (header: string) => `INDEX(${departmentsTable.name}[${header}],${i + 1})`;
    const department = { name: own("Department"), code: own("Code"), noDatasets: own("No Datasets") };
    const answers = promptCodes.map((code) =>
      evaluate(book, sheet, 20, 0, answerTo(`"${code}"`, department, roundBegan())),
    );
    return answers.filter((text) => typeof text === "string" && text !== "" && !text.endsWith("…")).length;
  });
}

function overviewByRule({ departments, responses: given, datasets, roundBegan: began }: Contents) {
  const settings = { dueDate: "", roundBegan: began };
  const parts = { departments, responses: given, datasets: datasets.map(summaryOf), decisions: [], settings };
  return overviewOf(parts, "2026-11-24").departments;
}

test("formulas and rule agree on any workbook", () => {
  const seen = new Set<unknown>();
  fc.assert(
    fc.property(contents, (from) => {
      const overview = overviewByRule(from);
      const stages = overview.map(({ stage }) => stage);
      expect(answeredByFormula(from)).toEqual(overview.map(({ answered }) => answered));
      for (const stage of stages) seen.add(stage);
      expect(stagesByFormula(from)).toEqual(stages);
    }),
    { numRuns: 120 },
  );
  expect(seen.size).toBe(6);
});

test("is within what Excel takes for a formula", () => {
  const own = (header: string) => `INDEX(${departmentsTable.name}[${header}],120)`;
  const department = { name: "$A$190", code: own("Code"), noDatasets: own("No Datasets") };
  const onDashboard = [answerTo("$D$69", department, "$Q$5"), problemsOf(department)];
  for (const formula of [stageFormula(), ...onDashboard]) expect(formula.length).toBeLessThan(8192); // fact 1.13, FormulaLengthExceedsLimit
});

test("the sheet shows it, and keeps it when a department is added by hand and when the pane writes the row (fact 2.17)", async () => {
  const { book, seat } = await openMade();
  seat.type("Departments", 6, 0, "FIR");
  seat.type("Departments", 6, 1, "Fire");
  await changeDepartment("FIR", { pointOfContact: "B. Lee", stage: "Reviewed" });
  seat.view("Departments", 4, 13, 3, 1);
  expect(columnOf(book, "Departments", "Stage")).toEqual(["Not invited", "Not invited", "POC designated"]);
  expect(sheetOf(book, "Departments").rows[6]?.[13]?.formula).toBe(stageFormula().slice(1));
});
