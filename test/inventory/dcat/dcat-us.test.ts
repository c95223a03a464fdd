import { toDcatUs11 } from "../../../src/inventory/dcat/dcat-us-1-1";
import { toDcatUs30 } from "../../../src/inventory/dcat/dcat-us-3-0";
import type { ExportContext } from "../../../src/inventory/dcat/export-context";
import type { Dataset } from "../../../src/inventory/field";
import { fields } from "../../../src/inventory/fields";
import type { Department } from "../../../src/inventory/tables";
import { exampleDataset } from "../example-dataset";
import { brightwater, codes, everything, publicWorks } from "./brightwater";

/** A row of which everything is known. */
const fullRow = exampleDataset({
  division: "Streets division",
  keywords: "potholes; streets",
  periodFrom: "2015",
  periodTo: "2024",
  geographicCoverage: "Whole city",
  dataLastUpdated: "2026-06-30",
  dataDictionaryLink: "https://city.example.gov/calles/año",
  publicationStatus: "Published",
  publishedUrl: "https://data.city.example.gov/potholes",
  license: "CC BY 4.0",
  reviewStatus: "Accepted",
});

const one11 = (changes: Partial<Dataset>, of = brightwater) =>
  toDcatUs11([exampleDataset(changes)], of, everything).catalog.dataset[0];
const one30 = (changes: Partial<Dataset>, of = brightwater) =>
  toDcatUs30([exampleDataset(changes)], of, everything).catalog.dataset[0];
test("a whole row in v1.1", () => {
  const { catalog, leftOut } = toDcatUs11([fullRow], brightwater, { scope: "public", strict: true });
  expect(leftOut).toEqual([]);
  expect(catalog.dataset).toEqual([
    {
      "@type": "dcat:Dataset",
      identifier: "PW-7K3QX9TB",
      title: "Pothole repair requests",
      description: fullRow.description,
      keyword: ["potholes", "streets"],
      modified: "2026-06-30",
      publisher: {
        "@type": "org:Organization",
        name: "Streets division",
        subOrganizationOf: {
          "@type": "org:Organization",
          name: "Public Works",
          subOrganizationOf: { "@type": "org:Organization", name: "Brightwater" },
        },
      },
      contactPoint: {
        "@type": "vcard:Contact",
        fn: "Street supervisor",
        hasEmail: "mailto:streets@city.example.gov",
      },
      accessLevel: "public",
      license: "https://creativecommons.org/licenses/by/4.0/",
      spatial: "Whole city",
      temporal: "2015/2024",
      theme: ["Transportation"],
      accrualPeriodicity: "R/P1D",
      describedBy: "https://city.example.gov/calles/a%C3%B1o",
      distribution: [
        { "@type": "dcat:Distribution", accessURL: "https://data.city.example.gov/potholes", format: "Database" },
      ],
    },
  ]);
});

test("a whole row in 3.0", () => {
  const { catalog } = toDcatUs30([fullRow], brightwater, { scope: "public", strict: true });
  expect(catalog).toMatchObject({
    title: "Brightwater data inventory",
    publisher: { name: "Brightwater" },
    dataset: [
      {
        identifier: ["PW-7K3QX9TB"],
        keyword: "potholes; streets",
        modified: "2026-06-30",
        contactPoint: [{ fn: "Street supervisor", hasEmail: "mailto:streets@city.example.gov" }],
        accessLevel: "public",
        accessRights: { attributionText: "public" },
        accrualPeriodicity: "daily",
        temporal: [{ startDate: "2015", endDate: "2024" }],
        theme: [{ prefLabel: "Transportation" }],
        spatial: [{ prefLabel: "Whole city" }],
        distribution: [{ license: "https://creativecommons.org/licenses/by/4.0/", format: { label: "Database" } }],
      },
    ],
  });
});

describe("what the table of fields says goes into the catalog, and nothing else", () => {
  const other: Partial<Dataset> = {
    department: "Police",
    theme: "Services",
    stewardEmail: "roads@city.example.gov",
    format: "Spreadsheet",
    updateFrequency: "Weekly",
    periodFrom: "2016",
    periodTo: "2025",
    dataLastUpdated: "2026-07-01",
    dataDictionaryLink: "https://city.example.gov/columns",
    classification: "Internal",
    containsPersonalData: "Unknown",
    requestFrequency: "Never",
    requestChannels: "Media",
    publishedUrl: "https://data.city.example.gov/holes",
    license: "PDDL",
    priority: "1",
    promptsAnswered: "P9",
    dateAdded: "2026-11-01",
    lastChanged: "2026-11-01T09:00",
    reviewedOn: "2026-11-01",
  };
  const row = { ...fullRow, sensitivityReason: "Looked at by the city's lawyers." };
  const asText = (dataset: Dataset) => JSON.stringify(toDcatUs11([dataset], brightwater, everything).catalog.dataset);

  // These two decide whether a row and its address are in the catalog at all.
  const deciding = ["publicationStatus", "reviewStatus"];

  test.each(fields.filter(({ key }) => !deciding.includes(key)))("$header", ({ key, dcat }) => {
    const changed = asText({ ...row, [key]: other[key] ?? "Something else altogether" });
    expect(changed !== asText(row)).toBe(dcat !== undefined);
    expect(changed).not.toBe("[]");
  });
});

describe("who may see it", () => {
  const reason = { sensitivityReason: "State law protects these names." };
  test.each([
    ["Public", "public"],
    ["Internal", "restricted public"],
    ["Sensitive", "restricted public"],
    ["Protected", "non-public"],
    ["Restricted", "non-public"],
  ])("%s is %s, with the reason", (classification, accessLevel) => {
    expect(one11({ classification, ...reason })).toMatchObject({ accessLevel, rights: reason.sensitivityReason });
    expect(one30({ classification, ...reason })).toMatchObject({
      accessLevel,
      rights: { attributionText: reason.sensitivityReason },
    });
  });

  test("Not yet determined is non-public and says so", () => {
    expect(one11({ classification: "Not yet determined" })).toMatchObject({
      accessLevel: "non-public",
      rights: "Not yet determined",
    });
  });
});

describe("whom to ask", () => {
  const unknown = { dataSteward: "Not sure", stewardEmail: "" };
  const without = (changes: Partial<Department>): ExportContext => ({
    ...brightwater,
    departments: [{ ...publicWorks, ...changes }],
  });

  test.each<readonly [string, Partial<Dataset>, ExportContext, string, string | undefined]>([
    ["the steward", {}, brightwater, "Street supervisor", "mailto:streets@city.example.gov"],
    ["the department's point of contact", unknown, brightwater, "Ana Ruiz", "mailto:ana.ruiz@city.example.gov"],
    [
      "the steward, by the point of contact's address",
      { stewardEmail: "Not sure" },
      brightwater,
      "Street supervisor",
      "mailto:ana.ruiz@city.example.gov",
    ],
    [
      "the lead analyst, where the department has nobody",
      unknown,
      without({ pointOfContact: "", pocEmail: "not known" }),
      "Mayor's data office",
      "mailto:data@city.example.gov",
    ],
    [
      "the department, where nobody is named",
      unknown,
      { ...brightwater, departments: [], leadAnalyst: "", leadEmail: "" },
      "Public Works",
      undefined,
    ],
  ])("%s", (_, changes, of, fn, hasEmail) => {
    expect(one11(changes, of)?.contactPoint).toEqual(
      hasEmail === undefined ? { "@type": "vcard:Contact", fn } : { "@type": "vcard:Contact", fn, hasEmail },
    );
    expect(one30(changes, of)?.contactPoint?.[0]?.fn).toBe(hasEmail === undefined ? undefined : fn);
  });

  test("each department has its own, also where departments have no code, or one that stands above already", () => {
    const police = {
      ...publicWorks,
      department: "Police",
      pointOfContact: "Sam Lee",
      pocEmail: "lee@city.example.gov",
    };
    const asked = (code: string, department: string) => {
      const departments = [publicWorks, police].map((row) => ({ ...row, code }));
      return one11({ ...unknown, department }, { ...brightwater, departments })?.contactPoint.fn;
    };
    for (const code of ["", "PW"]) {
      expect([asked(code, "Public Works"), asked(code, "Police")]).toEqual(["Ana Ruiz", "Sam Lee"]);
    }
    const twice = [publicWorks, { ...police, department: "Public works" }];
    expect(one11(unknown, { ...brightwater, departments: twice })?.contactPoint.fn).toBe("Ana Ruiz");
  });

  test("3.0 says so when nobody has an address, and strictly leaves the row out", () => {
    const nobody = { ...brightwater, departments: [], leadEmail: "" };
    const rows = [exampleDataset({ ...unknown, keywords: "potholes", dataLastUpdated: "2026-06-30" })];
    const lenient = toDcatUs30(rows, nobody, everything);
    expect(lenient.catalog.dataset).toHaveLength(1);
    expect(lenient.leftOut).toMatchObject([{ what: "value", code: "noContactEmail" }]);
    const strict = toDcatUs30(rows, nobody, { ...everything, strict: true });
    expect(strict.catalog.dataset).toEqual([]);
    expect(strict.leftOut).toMatchObject([{ what: "row", code: "noContactEmail" }]);
  });
});

describe("what has no word in DCAT-US", () => {
  test.each([
    ["As needed", "irregular", "irregular"],
    ["Static (historical)", undefined, "notPlanned"],
    ["Unknown", undefined, undefined],
    ["Hourly", "R/PT1H", "R/PT1H"],
  ])("updated %s", (updateFrequency, in11, in30) => {
    expect(one11({ updateFrequency })?.accrualPeriodicity).toBe(in11);
    expect(one30({ updateFrequency })?.accrualPeriodicity).toBe(in30);
  });

  test.each([
    ["2015", "", "periodWithoutEnd", [{ startDate: "2015" }]],
    ["", "2024", "periodWithoutBeginning", [{ endDate: "2024" }]],
  ])("a period from %j to %j is listed in v1.1 and said in 3.0", (periodFrom, periodTo, code, temporal) => {
    const row = exampleDataset({ periodFrom, periodTo });
    const { catalog, leftOut } = toDcatUs11([row], brightwater, everything);
    expect(catalog.dataset[0]?.temporal).toBeUndefined();
    expect(leftOut).toMatchObject([{ inventoryId: row.inventoryId, what: "value", code }]);
    expect(one30({ periodFrom, periodTo })?.temporal).toMatchObject(temporal);
    expect(codes([row], everything, toDcatUs30)).toEqual([]);
  });

  test("an address counts only for data that is published", () => {
    const link = { publishedUrl: "https://data.city.example.gov/potholes" };
    expect(one11({ ...link, publicationStatus: "Planned" })?.distribution).toBeUndefined();
    expect(one11({ ...link, publicationStatus: "Published elsewhere", format: "Unknown" })?.distribution).toEqual([
      { "@type": "dcat:Distribution", accessURL: "https://data.city.example.gov/potholes" },
    ]);
  });
});
