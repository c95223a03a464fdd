import { checkDataset, createChecker, passes } from "../../src/inventory/check-dataset";
import { emptyDataset } from "../../src/inventory/dataset";
import type { Dataset, FieldKey } from "../../src/inventory/field";
import { fields } from "../../src/inventory/fields";
import type { FindingCode } from "../../src/inventory/finding";
import { context, exampleDataset } from "./example-dataset";

const check = createChecker(context);

/** "field: code" of everything found in the example with these changes. */
function found(changes: Partial<Dataset>): readonly string[] {
  return check(exampleDataset(changes)).findings.map(({ field, code }) => `${field}: ${code}`);
}

test("a complete row passes without repairs", () => {
  const { dataset, repairs, findings } = check(exampleDataset());
  expect(findings).toEqual([]);
  expect(repairs).toEqual([]);
  expect(dataset).toEqual(exampleDataset());
});

test("an empty row lacks every answer that a row needs, in the order of the columns", () => {
  const { findings } = check(emptyDataset());
  expect(findings.every(({ code, severity }) => code === "missing" && severity === "error")).toBe(true);
  expect(findings.map(({ field }) => field)).toEqual([
    "inventoryId",
    "department",
    "datasetName",
    "description",
    "theme",
    "dataSteward",
    "stewardEmail",
    "sourceSystem",
    "format",
    "updateFrequency",
    "classification",
    "containsPersonalData",
    "publicationStatus",
  ]);
});

test.each(fields.filter((field) => field.requirement === "always").map((field) => field.key))(
  "%s is needed before a row can be sent",
  (key) => {
    expect(found({ [key]: "" })).toEqual([`${key}: missing`]);
    expect(found({ [key]: "   " })).toEqual([`${key}: missing`]);
  },
);

const long = (length: number) => "word ".repeat(length / 5 + 1).slice(0, length - 1) + "x";

const cases: ReadonlyArray<readonly [FieldKey, string, FindingCode | "fine"]> = [
  ["department", "Public Works", "fine"],
  ["department", "Parks", "unknownDepartment"],
  ["division", long(100), "fine"],
  ["division", long(101), "tooLong"],
  ["datasetName", "Tax", "fine"],
  ["datasetName", "Ta", "tooShort"],
  ["datasetName", long(150), "fine"],
  ["datasetName", long(151), "tooLong"],
  ["datasetName", "N/A", "placeholder"],
  ["datasetName", "n.a.", "placeholder"],
  ["datasetName", "TBD", "placeholder"],
  ["datasetName", "{{title}}", "placeholder"],
  ["datasetName", "[Dataset name]", "placeholder"],
  ["datasetName", "No Inventory", "noInventory"],
  ["datasetName", "no datasets to report", "noInventory"],
  ["datasetName", "No Parking Zones", "fine"],
  ["datasetName", "SEDS", "nameIsAcronym"],
  ["datasetName", "CAD RMS", "nameIsAcronym"],
  ["datasetName", "FOIA log", "fine"],
  ["datasetName", "311", "fine"],
  ["datasetName", "2019", "nameIsNumber"],
  ["datasetName", "Água e esgoto", "fine"],
  ["datasetName", "水道使用量データ", "fine"],
  ["datasetName", "FOIA LOG FY 20xx.xlsx", "nameIsFileName"],
  ["datasetName", "tbl_permits", "nameIsFileName"],
  ["datasetName", "\\\\server\\share\\permits", "nameIsFileName"],
  ["datasetName", "St. Patrick parade permits", "fine"],
  ["description", long(20), "fine"],
  ["description", long(19), "tooShort"],
  ["description", long(4000), "fine"],
  ["description", long(4001), "tooLong"],
  ["description", "Pothole  repair requests.", "descriptionIsName"],
  ["description", "This is the list of pothole repair requests", "descriptionIsName"],
  ["description", "{{description}} of this dataset", "placeholder"],
  ["description", "Lorem ipsum dolor sit amet", "placeholder"],
  ["theme", "Weather", "notOnList"],
  ["dataSteward", "Not sure", "fine"],
  ["dataSteward", "TBD", "placeholder"],
  ["dataSteward", "Q", "tooShort"],
  ["stewardEmail", "streets@dpw.city.example.gov", "fine"],
  ["stewardEmail", "streets@notcity.example.gov", "emailOutsideCity"],
  ["stewardEmail", "streets@vendor.example.com", "emailOutsideCity"],
  ["stewardEmail", "streets", "notAnEmail"],
  ["stewardEmail", "streets@city", "notAnEmail"],
  ["stewardEmail", "st reets@city.example.gov", "notAnEmail"],
  ["stewardEmail", "straße@city.example.gov", "notAnEmail"],
  ["stewardEmail", "a@city.example.gov; b@city.example.gov", "severalEmails"],
  ["stewardEmail", "Not sure", "fine"],
  ["keywords", "potholes; streets", "fine"],
  ["keywords", `streets; ${long(50)}`, "fine"],
  ["keywords", `streets; ${long(51)}`, "keywordTooLong"],
  ["sourceSystem", "Not sure", "fine"],
  ["sourceSystem", "N/A", "placeholder"],
  ["format", "Clay tablet", "notOnList"],
  ["updateFrequency", "Decennial", "notOnList"],
  ["periodFrom", "2015", "fine"],
  ["periodFrom", "2015-07", "fine"],
  ["periodFrom", "2015-07-31", "fine"],
  ["periodFrom", "2015-13", "notAPeriod"],
  ["periodFrom", "2015-02-29", "notAPeriod"],
  ["periodFrom", "42186", "notAPeriod"],
  ["periodFrom", "a while ago", "notAPeriod"],
  ["periodTo", "2015-7-40", "notAPeriod"],
  ["geographicCoverage", long(201), "tooLong"],
  ["dataLastUpdated", "2026-11-23", "fine"],
  ["dataLastUpdated", "2026-11-24", "dateInFuture"],
  ["dataLastUpdated", "2026-02-30", "notADate"],
  ["dataLastUpdated", "6/7/2026", "notADate"],
  ["dataLastUpdated", "last week", "notADate"],
  ["dataDictionaryLink", "http://maps/columns", "fine"],
  ["dataDictionaryLink", "https://city.example.gov/a?b=c&d=%20e#f", "fine"],
  ["dataDictionaryLink", "ftp://city.example.gov/a", "notAWebAddress"],
  ["dataDictionaryLink", "https://", "notAWebAddress"],
  ["dataDictionaryLink", "https://city.example.gov/a b", "notAWebAddress"],
  ["dataDictionaryLink", "https://city.example.gov/100%", "notAWebAddress"],
  ["dataDictionaryLink", "https://xn--a.com", "notAWebAddress"],
  ["dataDictionaryLink", "https://xn--0.gov/x", "notAWebAddress"],
  ["dataDictionaryLink", "javascript:alert(1)", "notAWebAddress"],
  ["dataDictionaryLink", "https://user:secret@city.example.gov/", "passwordInAddress"],
  ["dataDictionaryLink", "https://a.example.gov; https://b.example.gov", "severalWebAddresses"],
  ["dataDictionaryLink", "https://archive.example.org/2020/https://city.example.gov/", "fine"],
  ["qualityConcerns", long(1001), "tooLong"],
  ["classification", "Level 1", "notOnList"],
  ["classification", "Not yet determined", "fine"],
  ["sensitivityReason", long(9), "tooShort"],
  ["sensitivityReason", long(255), "fine"],
  ["sensitivityReason", long(256), "tooLong"],
  ["containsPersonalData", "Maybe", "notOnList"],
  ["containsPersonalData", "Unknown", "fine"],
  ["containsPersonalData", "Yes", "personalDataPublic"],
  ["requestFrequency", "Every Tuesday", "notOnList"],
  ["requestChannels", "311; Media", "fine"],
  ["requestChannels", "311; Carrier pigeon", "notOnList"],
  ["publicationStatus", "Somewhere", "notOnList"],
  ["publicationStatus", "Published elsewhere", "fine"],
  ["license", "MIT", "notOnList"],
  ["priority", "9", "notOnList"],
  ["promptsAnswered", "P1; P9", "fine"],
  ["promptsAnswered", "P1; P10", "notOnList"],
  ["dateAdded", "soon", "notADate"],
  ["lastChanged", "2026-11-23T09:30", "fine"],
  ["lastChanged", "2026-11-23T25:30", "notADate"],
  ["reviewStatus", "Finished", "notOnList"],
];

test.each(cases)("%s %j: %s", (field, value, code) => {
  expect(found({ [field]: value })).toEqual(code === "fine" ? [] : [`${field}: ${code}`]);
});

test.each(["Internal", "Sensitive", "Protected", "Restricted"])("%s data needs a reason", (classification) => {
  expect(found({ classification })).toEqual(["sensitivityReason: missing"]);
});

test.each(["Public", "Not yet determined"])("%s data needs none", (classification) => {
  expect(found({ classification })).toEqual([]);
});

test("published data needs its address and its terms", () => {
  expect(found({ publicationStatus: "Published" })).toEqual(["publishedUrl: missing", "license: missing"]);
  const published = { publicationStatus: "Published", publishedUrl: "https://data.example.gov/", license: "None" };
  expect(found(published)).toEqual([]);
});

test.each(["Sensitive", "Protected", "Restricted"])("published %s data is flagged for the lead", (classification) => {
  const { findings } = check(
    exampleDataset({
      classification,
      sensitivityReason: "Names people who called.",
      publicationStatus: "Published",
      publishedUrl: "https://data.example.gov/",
      license: "CC BY 4.0",
    }),
  );
  expect(findings).toEqual([
    {
      field: "publicationStatus",
      code: "publishedButNotPublic",
      severity: "warning",
      params: { classification },
    },
  ]);
});

test("personal data in public data only warns", () => {
  const checked = check(exampleDataset({ containsPersonalData: "Yes" }));
  expect(checked.findings[0]?.severity).toBe("warning");
  expect(passes(checked)).toBe(true);
});

test("the steward's address may be left to the point of contact when nobody knows the steward", () => {
  expect(found({ dataSteward: "Not sure", stewardEmail: "" })).toEqual([]);
  expect(found({ dataSteward: "don't know", stewardEmail: "" })).toEqual([]);
  expect(found({ dataSteward: "Street supervisor", stewardEmail: "" })).toEqual(["stewardEmail: missing"]);
});

test.each([
  ["2015", "2014", false],
  ["2015", "2015", true],
  ["2015", "2015-03", true],
  ["2015-07", "2015", true],
  ["2015-07", "2015-06-30", false],
  ["2015-07-02", "2015-07-01", false],
  ["", "2015", true],
])("a period from %j to %j: in order %s", (periodFrom, periodTo, inOrder) => {
  expect(found({ periodFrom, periodTo })).toEqual(inOrder ? [] : ["periodTo: periodEndsBeforeItBegins"]);
});

test("what the add-in and the lead fill never stops a department", () => {
  const checked = check(exampleDataset({ priority: "high", reviewStatus: "Done", dateAdded: "?", reviewedOn: "x" }));
  expect(checked.findings).toHaveLength(4);
  expect(passes(checked)).toBe(true);
});

test("without departments, mail domains or the lead's lists nothing is made up", () => {
  const bare = { ...context, departments: [], mailDomains: [], lists: { ...context.lists, theme: ["Weather"] } };
  const dataset = exampleDataset({ department: "Anything", stewardEmail: "a@b.example", theme: "Weather" });
  expect(checkDataset(dataset, bare).findings).toEqual([]);
  expect(checkDataset(exampleDataset(), bare).findings).toMatchObject([{ field: "theme", code: "notOnList" }]);
});
