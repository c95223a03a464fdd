import fc from "fast-check";
import { createRepairer } from "../../../src/inventory/repair";
import type { FieldKey } from "../../../src/inventory/field";
import { fields } from "../../../src/inventory/fields";
import { ambiguousValues } from "../../../src/inventory/recognise/ambiguous-values";
import { recogniseValues } from "../../../src/inventory/recognise/recognise-values";
import { synonyms } from "../../../src/inventory/repairs/synonyms";
import { isPeriod } from "../../../src/inventory/rules/dates";
import { isIsoDate } from "../../../src/inventory/serial-date";
import { vocabularies, vocabularyKeys } from "../../../src/inventory/vocabularies";
import { context, exampleDataset } from "../example-dataset";
import { readInventory } from "./sheets";

const matchOf = (field: FieldKey, value: string) => recogniseValues(field, [value], context)[0]?.match;

test.each<[FieldKey, string]>([
  ["classification", "Public"],
  ["classification", "Protected"],
  ["classification", "Sensitive"],
  ["updateFrequency", "Daily"],
  ["department", "Public Works"],
  ["dateAdded", "2026-11-23"],
  ["periodFrom", "2015-07"],
  ["description", "NULL and void"],
  ["license", "None"],
])("%s %s stands as it is", (field, value) => {
  expect(matchOf(field, value)).toEqual({ kind: "same" });
});

test.each<[FieldKey, string, string]>([
  ["updateFrequency", "Real-Time/Near Real-Time", "Continuous"],
  ["updateFrequency", "Yearly", "Annually"],
  ["updateFrequency", "WEEKLY ", "Weekly"],
  ["requestFrequency", "Frequent Request", "Frequent"],
  ["requestFrequency", "Frequent Requests", "Frequent"],
  ["requestFrequency", "NULL", ""],
  ["updateFrequency", "Null", ""],
  ["publishedUrl", "N/A", ""],
  ["dataLastUpdated", "#N/A", ""],
  ["classification", "Open", "Public"],
  ["classification", "Public Not Proactively Released", "Internal"],
  ["classification", "For District Government Use", "Internal"],
  ["classification", "Restricted Confidential", "Restricted"],
  ["classification", "Level 3 - Sensitive", "Sensitive"],
  ["containsPersonalData", "Sí", "Yes"],
  ["department", "dpw", "Public Works"],
  ["priority", "Priority 2", "2"],
  ["promptsAnswered", "p4", "P4"],
  ["dateAdded", "2/29/2016", "2016-02-29"],
  ["dateAdded", "2018-01-03 00:00:00", "2018-01-03"],
  ["dateAdded", "2018-01-03 15:30:00", "2018-01-03"],
  ["dateAdded", "6/30/2016 3:45 PM", "2016-06-30"],
  ["dateAdded", "44742", "2022-06-30"],
  ["periodFrom", "July 2015", "2015-07"],
  ["periodTo", "present", ""],
])("%s %s can only be %j", (field, value, to) => {
  expect(matchOf(field, value)).toEqual({ kind: "known", to });
});

test.each<[FieldKey, string, readonly string[]]>([
  ["classification", "Level 1", ["Public", "Internal"]],
  ["classification", "1", ["Public", "Internal"]],
  ["classification", "Level 0", ["Public"]],
  ["classification", "Confidential", ["Sensitive", "Protected", "Restricted"]],
  ["classification", "non-public", ["Protected", "Restricted", "Not yet determined"]],
  ["updateFrequency", "Bi-annually", ["Semiannually", "Biennially"]],
  ["updateFrequency", "Daily or weekly", ["Daily", "Weekly"]],
  ["updateFrequency", "Quaterly", ["Quarterly"]],
  ["theme", "Business and Economic Development", ["Business"]],
  ["theme", "Property and Land", ["Properties"]],
  ["publicationStatus", "Yes", ["Published", "Published elsewhere"]],
  ["license", "CC-BY", ["CC BY 4.0"]],
  ["department", "Police Dept.", ["Police"]],
  ["dateAdded", "6/7/2016", ["2016-06-07", "2016-07-06"]],
  ["dateAdded", "2/11/16", ["2016-02-11", "2016-11-02"]],
  ["dateAdded", "6/30/99", ["1999-06-30"]],
  ["dateAdded", "2026-06-30T15:30:00Z", ["2026-06-30"]],
])("%s %s could be %j: it is asked", (field, value, candidates) => {
  expect(matchOf(field, value)).toEqual({ kind: "ask", candidates });
});

test.each<[FieldKey, string]>([
  ["format", "Chart"],
  ["classification", "not for the public"],
  ["license", "CC BY-SA 4.0"],
  ["theme", "Administrative and Other Boundaries"],
  ["department", "Library"],
  ["dateAdded", "00:00.0"],
  ["dateAdded", "1/2/2016 - 3/4/2017"],
  ["dateAdded", "2015"],
  ["periodFrom", "FY 2015"],
])("%s %s is unknown", (field, value) => {
  expect(matchOf(field, value)).toEqual({ kind: "unknown" });
});

test("a text that two departments go by is asked", () => {
  expect(matchOf("department", "PD")).toEqual({ kind: "ask", candidates: ["Police", "Planning and Development"] });
});

test("departments stand as they are where the workbook has none", () => {
  const [found] = recogniseValues("department", ["City Treasurer"], { ...context, departments: [] });
  expect(found?.match).toEqual({ kind: "same" });
});

test("each different value comes once, with the rows that have it; empty cells are left out", () => {
  expect(recogniseValues("updateFrequency", ["Daily", "", "Yearly", "Daily", " "], context)).toEqual([
    { value: "Daily", rows: [0, 3], match: { kind: "same" } },
    { value: "Yearly", rows: [2], match: { kind: "known", to: "Annually" } },
  ]);
});

test("the parts of a list in one cell are values of their own", () => {
  expect(recogniseValues("requestChannels", ["FOIA; Media", "Media; Radio"], context)).toEqual([
    { value: "FOIA", rows: [0], match: { kind: "known", to: "FOIA or Right to Know" } },
    { value: "Media", rows: [0, 1], match: { kind: "same" } },
    { value: "Radio", rows: [1], match: { kind: "unknown" } },
  ]);
});

describe("a column of dates shows its order", () => {
  const dates = (...values: string[]) => recogniseValues("dateAdded", values, context).map(({ match }) => match);

  test("month first", () => {
    expect(dates("6/8/2016", "2/29/2016")[0]).toEqual({ kind: "known", to: "2016-06-08" });
  });
  test("day first", () => {
    expect(dates("6/8/2016", "29/2/2016 10:00")[0]).toEqual({ kind: "known", to: "2016-08-06" });
  });
  test("unless its dates disagree, or the year has two digits", () => {
    expect(dates("6/8/2016", "2/29/2016", "29/2/2016")[0]).toMatchObject({ kind: "ask" });
    expect(dates("6/8/16", "2/29/2016")[0]).toEqual({ kind: "ask", candidates: ["2016-06-08"] });
  });
});

test("what may be meant is on the list, and no synonym and no value of the list itself is asked", () => {
  for (const key of vocabularyKeys) {
    for (const [word, candidates] of Object.entries(ambiguousValues[key] ?? {})) {
      const field = fields.find(({ choicesFrom }) => choicesFrom === key)?.key ?? "theme";
      expect(vocabularies[key].values).toEqual(expect.arrayContaining([...candidates]));
      expect([word, matchOf(field, word)]).toEqual([word, { kind: "ask", candidates }]);
    }
  }
});

const word = fc.oneof(
  fc.constantFrom(...vocabularyKeys.flatMap((key) => [...vocabularies[key].values, ...Object.keys(synonyms[key])])),
  fc.constantFrom(...Object.values(ambiguousValues).flatMap((words) => Object.keys(words))),
  fc.constantFrom("pw", "PD", "N/A", "present", "6/7/2016", "6/30/2016", "44742", "2016"),
  fc.string({ maxLength: 12 }),
);

test("what is known or the same passes as a value of its field, and is what the repair of a row gives", () => {
  const repair = createRepairer(context);
  fc.assert(
    fc.property(fc.constantFrom(...fields), word, ({ key, type, choicesFrom }, value) => {
      const match = matchOf(key, value);
      if (match === undefined || match.kind === "ask" || match.kind === "unknown" || type === "multiList") return;
      const result = match.kind === "same" ? value : match.to;
      if (result === "") return;
      if (choicesFrom === "departments") expect(context.departments.map(({ name }) => name)).toContain(result);
      else if (choicesFrom !== undefined && choicesFrom !== "departmentCodes" && choicesFrom !== "prompts")
        expect(context.lists[choicesFrom]).toContain(result);
      else if (type === "date") expect(isIsoDate(result)).toBe(true);
      else if (key === "periodFrom" || key === "periodTo") expect(isPeriod(result)).toBe(true);
      const repaired = repair(exampleDataset({ [key]: value })).dataset[key];
      // The repair of a single row knows less than the column, and leaves such a value alone.
      if (type !== "text" && type !== "longText" && type !== "email" && repaired !== value && match.kind === "known")
        expect(repaired).toBe(match.to);
    }),
    { numRuns: 2000 },
  );
});

const dc = readInventory("dc_enterprise_dataset_inventory_2018.csv");

(dc === undefined ? test.skip : test)("Washington: what is asked and what is unknown", () => {
  const [headers = [], ...rows] = dc ?? [];
  const open = (field: FieldKey, header: string) => {
    const column = headers.indexOf(header);
    const values = recogniseValues(
      field,
      rows.map((row) => row[column] ?? ""),
      context,
    );
    return values.flatMap(({ value, rows: where, match }) =>
      match.kind === "ask"
        ? [`${value}: ${match.candidates.join(", ")}?`]
        : match.kind === "unknown"
          ? [`${value}: ${where.length}`]
          : [],
    );
  };
  expect(open("classification", "DATASET_CLASSIFICATION_NAME")).toEqual([
    "Confidential: Sensitive, Protected, Restricted?",
  ]);
  expect(open("updateFrequency", "UPDATE_INTERVAL")).toEqual([]);
  expect(open("requestFrequency", "INTEREST")).toEqual([]);
  expect(open("format", "DATASET_TYPE")).toEqual(["Chart: 1", "List: Spreadsheet, Text or CSV?"]);
  expect(open("periodFrom", "EARLIEST_DATE_OF_RECORDS")).toEqual([]);
  expect(open("dataLastUpdated", "DATE_LAST_MODIFIED")).toEqual([]);
});

const sanDiego = readInventory("san_diego_inventory_2017.csv");

(sanDiego === undefined ? test.skip : test)(
  "San Diego: every date of the column is read, because 2/29/2016 shows the order",
  () => {
    const [headers = [], ...rows] = sanDiego ?? [];
    const values = recogniseValues(
      "dateAdded",
      rows.map((row) => row[headers.indexOf("DateAdded")] ?? ""),
      context,
    );
    expect(values.map(({ value, match }) => [value, match])).toEqual([
      ["2/29/2016", { kind: "known", to: "2016-02-29" }],
      ["6/8/2016", { kind: "known", to: "2016-06-08" }],
    ]);
  },
);
