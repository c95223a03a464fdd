import { changedCells, type ListCell, listValues } from "../../../src/inventory/attach/list-values";
import { context } from "../example-dataset";

const typed = (...texts: readonly string[]): readonly ListCell[] => texts.map((text) => ({ read: text, shown: text }));

test("values that can only mean one thing, that are asked, and that nobody knows", () => {
  expect(listValues("classification", typed("Open", "Public", "Level 1", "Open", "N/A", "Blue", ""), context)).toEqual({
    certain: [
      { value: "Open", rows: 2, to: "Public" },
      { value: "N/A", rows: 1, to: "" },
    ],
    asked: [{ value: "Level 1", rows: 1, candidates: ["Public", "Internal"] }],
    unknown: [{ value: "Blue", rows: 1 }],
  });
});

test("a column of free text is not looked at", () => {
  expect(listValues("description", typed("N/A", " Trees "), context)).toEqual({ certain: [], asked: [], unknown: [] });
});

test("a date that a column of text would read as a number", () => {
  const cells = [{ read: "41061", shown: "2012-06-01" }, ...typed("2014", "2014-02-30")];
  expect(listValues("periodFrom", cells, context)).toEqual({
    certain: [{ value: "2012-06-01", rows: 1, to: "2012-06-01" }],
    asked: [],
    unknown: [{ value: "2014-02-30", rows: 1 }],
  });
  expect(changedCells("periodFrom", cells, new Map([["2012-06-01", "2012-06-01"]]))).toEqual(
    new Map([["41061", "2012-06-01"]]),
  );
});

test("in a list in one cell only the value that was agreed to changes", () => {
  const cells = typed("Press; 311; Unicorns", "311, Press", "311");
  expect(changedCells("requestChannels", cells, new Map([["Press", "Media"]]))).toEqual(
    new Map([["Press; 311; Unicorns", "Media; 311; Unicorns"]]),
  );
  const byCommas = typed("311, Press", "Press, 311", "311");
  expect(changedCells("requestChannels", byCommas, new Map([["Press", "Media"]]))).toEqual(
    new Map([
      ["311, Press", "311; Media"],
      ["Press, 311", "Media; 311"],
    ]),
  );
});

test("nothing was agreed to: nothing changes", () => {
  expect(changedCells("requestChannels", typed("311, Press", "Press, 311"), new Map())).toEqual(new Map());
});

test("lists with commas or in brackets are told apart by semicolons, once somebody agreed", () => {
  const cells = typed("roads, bridges", "trees", "['parks', 'roads, paved']", "roads, bridges");
  const { certain } = listValues("keywords", cells, context);
  expect(certain).toEqual([
    { value: "roads, bridges", to: "roads; bridges", rows: 2 },
    { value: "['parks', 'roads, paved']", to: "parks; roads, paved", rows: 1 },
  ]);
  expect(changedCells("keywords", cells, new Map(certain.map(({ value, to }) => [value, to])))).toEqual(
    new Map([
      ["roads, bridges", "roads; bridges"],
      ["['parks', 'roads, paved']", "parks; roads, paved"],
    ]),
  );
});
