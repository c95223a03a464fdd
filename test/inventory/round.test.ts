import type { Decision } from "../../src/inventory/tables";
import { stillRight } from "../../src/inventory/decisions";
import { asksWhetherRight, isOfRound, responsesOfRound } from "../../src/inventory/round";
import { newDataset } from "../../src/inventory/dataset";

const began = "2027-01-11";

const confirmed = (id: string, on: string): Decision => ({
  key: id,
  kind: stillRight,
  about: id,
  value: "2027",
  by: "Data coordinator",
  on,
});

const row = (known: Partial<ReturnType<typeof newDataset>> = {}) =>
  newDataset({ inventoryId: "PW-7K3QX9TB", department: "Public Works", dateAdded: "2026-03-01", ...known });

test.each([
  ["2026-12-31T17:00", began, false],
  ["2027-01-11T08:00", began, true],
  ["", began, true],
  ["2020-01-01", "", true],
])("what is dated %s counts in a round that began on “%s”: %s", (date, roundBegan, counts) => {
  expect(isOfRound(date, roundBegan)).toBe(counts);
});

test.each([
  ["a row from before the round", row(), [], true],
  ["one that was added in it", row({ dateAdded: began }), [], false],
  ["one without a date", row({ dateAdded: "" }), [], false],
  ["one without an ID", row({ inventoryId: "" }), [], false],
  ["one that was withdrawn", row({ reviewStatus: "Withdrawn" }), [], false],
  ["one that was confirmed in this round", row(), [confirmed("PW-7K3QX9TB", "2027-01-12T09:00")], false],
  ["one that was confirmed in the round before", row(), [confirmed("PW-7K3QX9TB", "2026-05-12T09:00")], true],
  ["one when another was confirmed", row(), [confirmed("PW-3F8TB2XW", "2027-01-12T09:00")], true],
])("%s", (_, dataset, decisions, asks) => {
  expect(asksWhetherRight(dataset, decisions, began)).toBe(asks);
  expect(asksWhetherRight(dataset, decisions, "")).toBe(false);
});

test("a new round asks every prompt again and keeps who answered before", () => {
  const before = {
    departmentCode: "PW",
    prompt: "P5",
    answer: "None",
    finished: "Yes",
    note: "We do not budget by performance.",
    answeredBy: "Data coordinator",
    answeredOn: "2026-11-24T10:00",
  };
  expect(responsesOfRound([before], began)).toEqual([{ ...before, answer: "Not answered", finished: "No" }]);
  expect(responsesOfRound([before], "2026-11-01")).toEqual([before]);
});
