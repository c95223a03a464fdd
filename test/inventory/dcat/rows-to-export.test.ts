import { toDcatUs11 } from "../../../src/inventory/dcat/dcat-us-1-1";
import { toDcatUs30 } from "../../../src/inventory/dcat/dcat-us-3-0";
import type { ExportOptions } from "../../../src/inventory/dcat/export-context";
import { exampleDataset } from "../example-dataset";
import { brightwater, codes, everything } from "./brightwater";

describe("which rows", () => {
  const rows = [
    exampleDataset({ inventoryId: "open", reviewStatus: "Accepted" }),
    exampleDataset({
      inventoryId: "closed",
      reviewStatus: "Accepted",
      classification: "Protected",
      sensitivityReason: "State law protects these names.",
      keywords: "names",
    }),
    exampleDataset({ inventoryId: "sent", reviewStatus: "Submitted" }),
    exampleDataset({ inventoryId: "begun", reviewStatus: "Draft", description: "" }),
    exampleDataset({ inventoryId: "gone", reviewStatus: "Withdrawn" }),
  ];
  const titles = (options: ExportOptions) =>
    toDcatUs11(rows, brightwater, options).catalog.dataset.map(({ identifier }) => identifier);

  test("the public sees what was accepted and is Public", () => {
    expect(titles({ scope: "public", strict: false })).toEqual(["open"]);
    expect(codes(rows, { scope: "public", strict: false })).toEqual([
      "closed notPublic",
      "sent status",
      "begun status",
      "gone status",
    ]);
  });

  test("of other datasets it may see what they are called, and no more", () => {
    const options: ExportOptions = { scope: "publicWithTitles", strict: false };
    expect(titles(options)).toEqual(["open", "closed"]);
    expect(titles({ ...options, strict: true })).toEqual([]);
    expect(codes(rows, { ...options, strict: true }).slice(0, 2)).toEqual(["open noKeywords", "closed titleOnly"]);
    const closed = toDcatUs11(rows, brightwater, options).catalog.dataset[1];
    expect(Object.keys(closed ?? {}).sort()).toEqual(
      ["@type", "accessLevel", "contactPoint", "description", "identifier", "publisher", "title"].sort(),
    );
    expect(closed?.description).toBe("Pothole repair requests");
    expect(JSON.stringify(toDcatUs30(rows, brightwater, options).catalog)).not.toContain("State law");
  });

  test("the city sees every row that stands and passes", () => {
    expect(titles(everything)).toEqual(["open", "closed", "sent"]);
    expect(toDcatUs11(rows, brightwater, everything).leftOut).toEqual([
      { inventoryId: "begun", what: "row", code: "problems", params: { fields: "Description" } },
      { inventoryId: "gone", what: "row", code: "status", params: { status: "Withdrawn" } },
    ]);
  });

  test("the statuses can be chosen", () => {
    expect(titles({ scope: "full", statuses: ["Submitted"], strict: false })).toEqual(["sent"]);
  });

  test("an ID that two rows have stands for neither", () => {
    const [row = exampleDataset()] = rows;
    expect(codes([row, { ...row, datasetName: "Street trees" }], everything)).toEqual(["open idTwice", "open idTwice"]);
    const takenOut = { ...row, reviewStatus: "Withdrawn" };
    expect(codes([row, takenOut], everything)).toEqual(["open status"]);
  });

  test("a strict catalog asks for keywords and for the day of the last change", () => {
    const [row = exampleDataset()] = rows;
    const strict: ExportOptions = { scope: "full", strict: true };
    expect(codes([row], strict)).toEqual(["open noKeywords"]);
    expect(codes([{ ...row, keywords: "potholes" }], strict)).toEqual(["open noDataLastUpdated"]);
    expect(codes([{ ...row, keywords: "potholes", dataLastUpdated: "2026-06-30" }], strict)).toEqual([]);
  });

  test("rows are put right before they are written", () => {
    expect(
      toDcatUs11([exampleDataset({ department: "DPW", updateFrequency: "yearly" })], brightwater, everything).catalog
        .dataset[0],
    ).toMatchObject({
      publisher: { name: "Public Works" },
      accrualPeriodicity: "R/P1Y",
    });
  });
});
