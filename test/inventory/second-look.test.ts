import { afterSecondLook, strayCells, written, type RowLook, type WrittenRow } from "../../src/inventory/second-look";
import { exampleDataset } from "./example-dataset";

const before = exampleDataset({ reviewStatus: "Ready", promptsAnswered: "P4" });
const dataset = { ...before, theme: "Services", promptsAnswered: "P4; P7", lastChanged: "2026-11-24T10:00" };
const added: WrittenRow = { dataset, sheetRow: 7, again: 0 };
const changed: WrittenRow = { ...added, before };

const there = (known: Partial<typeof dataset> = {}): RowLook => ({
  kind: "there",
  current: { ...dataset, ...known },
  inItsPlace: undefined,
  alike: [],
});
const other = { ...exampleDataset(), inventoryId: "POL-6T2WXZBC" };
const gone = (inItsPlace = other): RowLook => ({ kind: "gone", inItsPlace, alike: [] });

test.each<[string, WrittenRow, RowLook, object]>([
  ["a new row that stands there", added, there(), { kind: "confirmed" }],
  ["a new row that somebody changed since", added, there({ theme: "Other" }), { kind: "confirmed" }],
  ["a new row whose cells hold another ID", added, gone(), { kind: "appendAgain" }],
  [
    "a new row whose cells are empty",
    added,
    { kind: "gone", inItsPlace: undefined, alike: [] },
    { kind: "ask", about: "gone" },
  ],
  ["a new row that was overwritten again and again", { ...added, again: 4 }, gone(), { kind: "ask", about: "gone" }],
  [
    "a row that stands twice",
    added,
    { kind: "twice", inItsPlace: undefined, alike: [] },
    { kind: "ask", about: "twice" },
  ],
  ["a change that stands there", changed, there(), { kind: "confirmed" }],
  ["a change beside which others changed other cells", changed, there({ format: "Paper" }), { kind: "confirmed" }],
  ["a change to which others added prompts", changed, there({ promptsAnswered: "P1; P4; P7" }), { kind: "confirmed" }],
  ["a change of which others wrote the stamp last", changed, there({ lastChanged: "x" }), { kind: "confirmed" }],
  ["a change that Excel dropped", changed, there({ theme: before.theme }), { kind: "writeAgain", fields: ["theme"] }],
  [
    "a change that Excel drops each time",
    { ...changed, again: 4 },
    there({ theme: before.theme }),
    { kind: "ask", about: "cells", cells: [{ field: "theme", mine: "Services", theirs: before.theme }] },
  ],
  [
    "a cell that somebody else wrote at the same moment",
    changed,
    there({ theme: "Fiscal" }),
    { kind: "ask", about: "cells", cells: [{ field: "theme", mine: "Services", theirs: "Fiscal" }] },
  ],
  [
    "a cell into which somebody else put back what stood there",
    changed,
    there({ theme: before.theme, lastChangedBy: "Records manager" }),
    { kind: "ask", about: "cells", cells: [{ field: "theme", mine: "Services", theirs: before.theme }] },
  ],
  ["a changed row that is gone", changed, gone(), { kind: "ask", about: "gone" }],
])("%s", (_, written, look, expected) => {
  expect(afterSecondLook(written, look)).toMatchObject(expected);
});

test("knows its own change again in another row by its stamp, and nobody else's", () => {
  const stamped = { ...changed, dataset: { ...dataset, lastChangedBy: "Data coordinator" } };
  const hit = { ...other, theme: "Services", lastChanged: "2026-11-24T10:00", lastChangedBy: "Data coordinator" };
  expect(strayCells(stamped, hit)).toEqual(["theme"]);
  expect(strayCells(stamped, { ...hit, lastChangedBy: "Records manager" })).toEqual([]);
  expect(strayCells(stamped, stamped.dataset)).toEqual([]);
  expect(strayCells({ ...stamped, before: undefined }, hit)).toEqual([]);
  const addedThenChanged = written({ ...added, dataset: before }, before, stamped.dataset, 7);
  expect(strayCells(addedThenChanged, hit)).toEqual(["theme"]);
});

test("two changes of one row wait together: what the earlier one wrote is still ours", () => {
  const theirs = { ...before, theme: "Fiscal" };
  const later = written(changed, theirs, { ...theirs, format: "Paper" }, 9);
  expect(later).toMatchObject({ before, sheetRow: 9, dataset: { theme: "Services", format: "Paper" } });
  expect(
    afterSecondLook(later, {
      kind: "there",
      current: { ...theirs, format: "Paper" },
      inItsPlace: undefined,
      alike: [],
    }),
  ).toEqual({
    kind: "ask",
    about: "cells",
    cells: [
      { field: "theme", mine: "Services", theirs: "Fiscal" },
      { field: "promptsAnswered", mine: "P4; P7", theirs: "P4" },
    ],
  });
});

describe("a new row that its author changed before anybody looked for it", () => {
  const renamed = written({ ...added, dataset: before }, before, { ...before, theme: "Services" }, 9);
  const current = (theme: string): RowLook => ({
    kind: "there",
    current: { ...before, theme },
    inItsPlace: undefined,
    alike: [],
  });

  test("is written again where the cell holds what it was added with: the change landed in another row", () => {
    expect(afterSecondLook(renamed, current(before.theme))).toMatchObject({ kind: "writeAgain", fields: ["theme"] });
  });

  test("is asked about where somebody else has changed the cell", () => {
    expect(afterSecondLook(renamed, current("Fiscal"))).toMatchObject({
      kind: "ask",
      cells: [{ field: "theme", mine: "Services", theirs: "Fiscal" }],
    });
  });

  test("is asked about when writing does not help", () => {
    expect(afterSecondLook({ ...renamed, again: 4 }, current(before.theme))).toMatchObject({
      kind: "ask",
      cells: [{ field: "theme", mine: "Services", theirs: before.theme }],
    });
  });
});

test("a second change is written again where the cell holds the first: nobody else has written there", () => {
  const twice = written(changed, dataset, { ...dataset, theme: "Fiscal" }, 9);
  expect(afterSecondLook(twice, there())).toMatchObject({ kind: "writeAgain", fields: ["theme"] });
});

test("a change that the person took back is theirs too: what somebody else wrote meanwhile is asked about", () => {
  const back = written(changed, dataset, { ...dataset, theme: before.theme }, 9);
  expect(afterSecondLook(back, there({ theme: "Fiscal", lastChangedBy: "Records manager" }))).toMatchObject({
    kind: "ask",
    cells: [{ field: "theme", mine: before.theme, theirs: "Fiscal" }],
  });
});
