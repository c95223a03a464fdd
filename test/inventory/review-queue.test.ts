import type { Dataset } from "../../src/inventory/field";
import { countStates, queueOf, type QueueFilter } from "../../src/inventory/review-queue";
import { exampleDataset } from "./example-dataset";

const usual: QueueFilter = { department: "", state: "waiting", days: 0 };
const departments: Readonly<Record<string, { code: string; name: string; sentOn: string }>> = {
  "Public Works": { code: "PW", name: "Public Works", sentOn: "2026-11-21T09:00" },
  PW: { code: "PW", name: "Public Works", sentOn: "2026-11-21T09:00" },
  Police: { code: "POL", name: "Police", sentOn: "" },
};
const context = { departmentOf: (text: string) => departments[text], today: "2026-11-24" };

const row = (datasetName: string, lastChanged: string, known: Partial<Dataset> = {}) => ({
  dataset: exampleDataset({ datasetName, lastChanged, dateAdded: "2026-11-02", reviewStatus: "Submitted", ...known }),
});

const names = (rows: readonly ReturnType<typeof row>[], filter: Partial<QueueFilter> = {}) =>
  queueOf(rows, { ...usual, ...filter }, context).map(
    ({ name, row: { dataset } }) => `${name}: ${dataset.datasetName}`,
  );

test("by department, the oldest first; the department with the oldest row comes first", () => {
  const rows = [
    row("Bridges", "2026-11-21T09:00", { department: "PW" }),
    row("Potholes", "2026-11-20T09:00"),
    row("Stops", "2026-11-22T09:00", { department: "Police" }),
    row("Calls", "2026-11-19T09:00", { department: "Police" }),
    row("Nobody's", "2026-11-01T09:00", { department: "Parks" }),
  ];
  expect(names(rows)).toEqual([
    "Police: Calls",
    "Police: Stops",
    "Public Works: Potholes",
    "Public Works: Bridges",
    "Parks: Nobody's",
  ]);
});

test.each<[string, Partial<Dataset>, string]>([
  ["when its department sent", { lastChanged: "2026-11-21T09:00" }, "2026-11-21T09:00"],
  ["also when something was noted in it since", { lastChanged: "2026-11-23T16:00" }, "2026-11-21T09:00"],
  ["when it was sent before its department sent again", { lastChanged: "2026-11-10T08:00" }, "2026-11-10T08:00"],
  ["when it came back", { lastChanged: "2026-11-23T16:00", reviewedOn: "2026-11-22" }, "2026-11-23T16:00"],
  ["when it was added after", { lastChanged: "2026-11-23T16:00", dateAdded: "2026-11-22" }, "2026-11-23T16:00"],
  ["when it was added, typed in by hand", { lastChanged: "", dateAdded: "2026-11-03" }, "2026-11-03"],
])("a row waits since %s", (_, known, since) => {
  expect(queueOf([row("Potholes", "", known)], usual, context)[0]?.since).toBe(since);
});

test("filters by state, department and age", () => {
  const rows = [
    row("Sent", "2026-11-10T09:00"),
    row("Sent lately", "2026-11-21T09:00"),
    row("Asked", "2026-11-20T09:00", { reviewStatus: "Needs changes" }),
    row("Accepted", "2026-11-20T09:00", { reviewStatus: "Accepted" }),
    row("Retired", "2026-11-20T09:00", { reviewStatus: "Retired" }),
    row("Typed in", "", { reviewStatus: "" }),
    row("Calls", "2026-11-20T09:00", { department: "Police" }),
  ];
  expect(names(rows, { days: 7 })).toEqual(["Public Works: Sent"]);
  expect(names(rows, { department: "POL" })).toEqual(["Police: Calls"]);
  expect(names(rows, { state: "asked" })).toEqual(["Public Works: Asked"]);
  expect(names(rows, { state: "closed" })).toEqual(["Public Works: Retired"]);
  expect(names(rows, { state: "notSent" })).toEqual(["Public Works: Typed in"]);
  expect(countStates(rows, () => true)).toEqual({ waiting: 3, asked: 1, accepted: 1, closed: 1, notSent: 1 });
});
