import fc from "fast-check";
import type { HeaderMatch } from "../../../src/inventory/recognise/header-match";
import { fields, headers } from "../../../src/inventory/fields";
import { en } from "../../../src/inventory/recognise/language/en";
import { es } from "../../../src/inventory/recognise/language/es";
import { recogniseHeaders } from "../../../src/inventory/recognise/recognise-headers";
import { outcome } from "./sheets";

/** A sheet with this header beside two that are clear. */
const among = (header: string, values: readonly string[] = []) => [
  ["Dataset Name", "Description", header],
  ...values.map((value, row) => [`Dataset ${row}`, "", value]),
];

function matchOf(header: string, values: readonly string[] = []): HeaderMatch | undefined {
  return recogniseHeaders(among(header, values)).columns[2]?.match;
}

test.each([
  ["DEPARTMENT", "department"],
  [" department : ", "department"],
  ["Agency", "department"],
  ["Departamento", "department"],
  ["División", "division"],
  ["clasificacion", "classification"],
  ["UPDATE_INTERVAL", "updateFrequency"],
  ["accrualPeriodicity", "updateFrequency"],
  ["Frequency of updates", "updateFrequency"],
  ["Status of publication", "publicationStatus"],
  ["Data Theme", "theme"],
  ["Tags/Keywords", "keywords"],
  ["Dept. Name", "department"],
  ["Priority (1-4)", "priority"],
  ["Contact e-mail address", "stewardEmail"],
  ["3. Theme (required) *", "theme"],
  ["Contains PII (Y/N)", "containsPersonalData"],
  ["contactPoint.hasEmail", "stewardEmail"],
])("%s is %s", (header, field) => {
  expect(matchOf(header)).toMatchObject({ kind: "field", field });
});

test("the words of a header may stand in another order", () => {
  expect(outcome([["Name of data set", "Brief description"]])).toEqual({
    "Name of data set": "datasetName",
    "Brief description": "description",
  });
});

test.each([
  ["Source", ["sourceSystem"], "systemOrOrigin"],
  ["Published", ["publicationStatus"], "statusOrDate"],
  ["Level", ["classification", "priority"], "whichLevel"],
  ["Priority/value", ["priority"], "valueOrPriority"],
  ["Dataset ID", ["inventoryId"], "whichId"],
  ["OBJECTID", ["inventoryId"], "whichId"],
  ["Department / Division", ["department", "division"], "departmentOrPart"],
  ["Bureau", ["department", "division"], "departmentOrPart"],
  ["Contact", ["dataSteward", "stewardEmail"], "whichPerson"],
  ["Frequency", ["updateFrequency", "requestFrequency"], "whichFrequency"],
  ["DATE_LAST_MODIFIED", ["dataLastUpdated", "lastChanged"], "whichDate"],
  ["Last updated date", ["dataLastUpdated", "lastChanged"], "whichDate"],
  ["Time period", ["periodFrom", "periodTo"], "beginOrEnd"],
  ["Location", ["sourceSystem", "geographicCoverage"], "areaOrPlace"],
  ["Theme (second)", ["theme"], "alike"],
  ["Status", ["publicationStatus", "reviewStatus"], "whichStatus"],
  ["Link", ["publishedUrl", "dataDictionaryLink"], "whichLink"],
  ["Clasification", ["classification"], "alike"],
  ["Steward email of the branch", ["stewardEmail"], "alike"],
])("%s could be %j: it is asked", (header, candidates, why) => {
  expect(matchOf(header)).toEqual({ kind: "ask", candidates, why });
});

test.each([
  "Notes",
  "Row count",
  "Candidate",
  "IT contact",
  "Technical contact",
  "Value",
  "Date published",
  "Language",
  "Department head",
  "geo_api",
])("%s is outside Appendix A", (header) => {
  expect(matchOf(header)).toEqual({ kind: "foreign" });
});

describe("values decide between the candidates of a header", () => {
  test.each([
    ["Frequency", ["Daily", "every year", "Static"], "updateFrequency"],
    ["Frequency", ["Frequent Requests", "No Requests"], "requestFrequency"],
    ["Level", ["Level 1 - Public", "Level 3 - Sensitive"], "classification"],
    ["Type", ["Database", "Excel", "PDF"], "format"],
    ["Status", ["Published", "Not published"], "publicationStatus"],
    ["Contact", ["a@city.example.gov", "b@city.example.gov"], "stewardEmail"],
    ["Data Dictionary", ["https://city.example.gov/columns"], "dataDictionaryLink"],
  ])("%s with %j is %s", (header, values, field) => {
    expect(matchOf(header, values)).toEqual({ kind: "field", field, how: "values" });
  });

  test.each([
    ["Level", ["1", "2", "3"], ["classification", "priority"]],
    ["Level", ["Level 1", "Level 2"], ["classification", "priority"]],
    ["Frequency", ["Unknown"], ["updateFrequency", "requestFrequency"]],
    ["Frequency", ["Daily", "Frequent"], ["updateFrequency", "requestFrequency"]],
    ["Link", ["https://a.gov", "https://b.gov"], ["publishedUrl", "dataDictionaryLink"]],
    ["Last Updated", ["2026-01-01"], ["dataLastUpdated", "lastChanged"]],
    ["Published", ["Yes", "No"], ["publicationStatus"]],
  ])("%s with %j is still asked", (header, values, candidates) => {
    expect(matchOf(header, values)).toMatchObject({ kind: "ask", candidates });
  });

  test("a column of dates is no status", () => {
    expect(matchOf("Published", ["2018-03-11", "2018-03-12"])).toEqual({ kind: "foreign" });
  });

  test("they do not speak against a clear header", () => {
    expect(matchOf("Update Frequency", ["a@city.example.gov"])).toMatchObject({ field: "updateFrequency" });
  });

  test("a column Dataset names datasets where no name comes again and again", () => {
    const sheet = (names: readonly string[]) => [["Dataset", "Department"], ...names.map((name) => [name, "Police"])];
    expect(outcome(sheet(["Hydrants", "Inspections", "Calls"]))).toMatchObject({ Dataset: "datasetName" });
    expect(outcome(sheet(["GIS", "GIS", "Permits"]))).toMatchObject({ Dataset: "? datasetName" });
  });
});

describe("columns that stand beside each other", () => {
  test("two for one field are both asked, the repeated header as much as the synonym", () => {
    expect(recogniseHeaders([["Department", "Agency", "Theme", "Theme"]]).columns.map(({ match }) => match)).toEqual([
      { kind: "ask", candidates: ["department"], why: "twice" },
      { kind: "ask", candidates: ["department"], why: "twice" },
      { kind: "ask", candidates: ["theme"], why: "twice" },
      { kind: "ask", candidates: ["theme"], why: "twice" },
    ]);
  });

  test("what another column is for certain is no candidate any more", () => {
    expect(outcome([["Inventory ID", "Dataset ID", "Department", "Bureau", "Data Steward", "Contact"]])).toEqual({
      "Inventory ID": "inventoryId",
      "Dataset ID": "–",
      Department: "department",
      Bureau: "? division",
      "Data Steward": "dataSteward",
      Contact: "? stewardEmail",
    });
  });

  test("Title beside Name may be a person's", () => {
    expect(outcome([["Title", "Description"]])).toMatchObject({ Title: "datasetName" });
    expect(outcome([["Department", "Name", "Title"]])).toMatchObject({ Title: "? datasetName" });
  });

  test("without a column of names the description is asked", () => {
    expect(outcome([["Department", "Description"]])).toMatchObject({ Description: "? datasetName, description" });
  });
});

describe("where the headers are", () => {
  const body = ["Public Works", "Potholes", "Daily"];

  test("below titles, notes and blank rows", () => {
    const cells = [
      ["City of Springfield – Data inventory"],
      [],
      ["Updated", "March 2024"],
      ["Department", "Dataset Name", "Frequency"],
      body,
    ];
    expect(recogniseHeaders(cells).headerRows).toEqual([3]);
    expect(outcome(cells)).toEqual({
      Department: "department",
      "Dataset Name": "datasetName",
      Frequency: "updateFrequency",
    });
  });

  test("in two rows, with headings over groups and headers merged over both", () => {
    const cells = [
      ["Inventory of the Police"],
      ["Department", "Dataset", "", "Contact", "", "", "Publication", ""],
      ["", "Name", "Description", "Name", "Email", "Title", "Status", "Link"],
      ["Police", "Arrests", "Each arrest", "Records desk", "r@pd.example.gov", "Clerk", "Not published", ""],
    ];
    expect(recogniseHeaders(cells).headerRows).toEqual([1, 2]);
    expect(outcome(cells)).toEqual({
      Department: "department",
      "Dataset: Name": "datasetName",
      "Dataset: Description": "description",
      "Contact: Name": "? dataSteward",
      "Contact: Email": "stewardEmail",
      "Contact: Title": "–",
      "Publication: Status": "publicationStatus",
      "Publication: Link": "? publishedUrl, dataDictionaryLink",
    });
  });

  test("a title over the headers is no heading", () => {
    const cells = [["Inventory"], ["ID", "Title", "Summary"], ["1", "Potholes", "Where they are"]];
    expect(recogniseHeaders(cells).headerRows).toEqual([1]);
    expect(outcome(cells)).toEqual({ ID: "? inventoryId", Title: "datasetName", Summary: "description" });
  });

  test("a header under a heading on something else is asked", () => {
    const cells = [
      ["Dataset", "", "System", ""],
      ["Name", "Theme", "Name", "Description"],
      ["Arrests", "Public Safety", "RMS", "Records of the police"],
    ];
    expect(outcome(cells)).toEqual({
      "Dataset: Name": "datasetName",
      "Dataset: Theme": "theme",
      "System: Name": "sourceSystem",
      "System: Description": "? description",
    });
  });

  test("blank columns are left out; values without a header are kept and named by their place", () => {
    const cells = [
      ["Department", "", "", "Dataset Name"],
      ["Police", "", "x", "Arrests", "beyond"],
    ];
    expect(recogniseHeaders(cells).columns).toEqual([
      { index: 0, header: "Department", match: { kind: "field", field: "department", how: "exact" } },
      { index: 2, header: "", match: { kind: "foreign" } },
      { index: 3, header: "Dataset Name", match: { kind: "field", field: "datasetName", how: "exact" } },
      { index: 4, header: "", match: { kind: "foreign" } },
    ]);
  });

  test("nowhere, where nothing reads as a header", () => {
    expect(recogniseHeaders([["Potholes", "Public Works"], ["Name", ""], []])).toEqual({ headerRows: [], columns: [] });
    expect(recogniseHeaders([])).toEqual({ headerRows: [], columns: [] });
  });
});

/** The same header as people write it: other case, other marks between the words, notes around it. */
const respelled = (header: string) =>
  fc
    .tuple(
      fc.constantFrom(" ", "_", "-", "  ", ""),
      fc.constantFrom("", "2. "),
      fc.constantFrom("", "*", " (required)"),
      fc.boolean(),
    )
    .map(([between, before, after, upper]) => {
      const text = before + header.replaceAll(" ", between) + after;
      return upper ? text.toUpperCase() : text;
    });

test("the inventory's own headers are found in any order and spelling, among columns of the department's own", () => {
  const column = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...headers).chain((own) => respelled(own).map((header) => ({ own, header }))),
    },
    { weight: 1, arbitrary: fc.constantFrom("Old number", "Station", "").map((header) => ({ own: "", header })) },
  );
  const sheet = fc.uniqueArray(column, { selector: ({ own, header }) => own || header, minLength: 2 });
  fc.assert(
    fc.property(
      sheet,
      fc.array(fc.constantFrom([], ["Data inventory"], ["Fiscal year", "2026"]), { maxLength: 4 }),
      (columns, above) => {
        const found = recogniseHeaders([...above, columns.map(({ header }) => header)]);
        for (const { index, match } of found.columns) {
          const own = fields.find(({ header }) => header === columns[index]?.own);
          if (own === undefined) expect(match).toEqual({ kind: "foreign" });
          // A sheet with descriptions and without names is asked.
          else if (match.kind === "ask") expect([own.key, match.why]).toEqual(["description", "noName"]);
          else expect(match).toEqual({ kind: "field", field: own.key, how: "exact" });
        }
        if (columns.some(({ own }) => own !== "")) expect(found.headerRows).toEqual([above.length]);
      },
    ),
  );
});

test("no field goes to two columns, whatever the headers are", () => {
  const header = fc.oneof(
    fc.constantFrom(...fields.flatMap(({ header: own, synonyms = [] }) => [own, ...synonyms])),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(header, { maxLength: 30 }), (row) => {
      const taken = recogniseHeaders([row]).columns.flatMap(({ match }) =>
        match.kind === "field" ? [match.field] : [],
      );
      expect(new Set(taken).size).toBe(taken.length);
    }),
  );
});

test("every question is asked in both languages, in a sentence of its own", () => {
  expect(Object.keys(es)).toEqual(Object.keys(en));
  for (const questions of [en, es]) {
    const sentences = Object.values(questions);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}¿].*\?$|^\p{Lu}.*\. [\p{Lu}¿].*\?$/u);
  }
});
