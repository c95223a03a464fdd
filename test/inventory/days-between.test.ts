import { daysBetween } from "../../src/inventory/days-between";

test.each([
  ["2026-11-23", "2026-11-23", 0],
  ["2026-11-22T23:59", "2026-11-23", 1],
  ["2026-12-31", "2027-01-01T00:10", 1],
  ["2026-11-23", "2026-11-20", -3],
  ["2024-02-28", "2024-03-01", 2],
  ["", "2026-11-23", undefined],
  ["November", "2026-11-23", undefined],
])("from %s to %s: %s", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
