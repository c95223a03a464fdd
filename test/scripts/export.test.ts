import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { runExport } from "../../scripts/inventory/export";
import { headers } from "../../src/inventory/fields";
import { saveXlsx } from "../../src/xlsx/save";
import { bookWithRows } from "../bench/book-with-rows";
import { exampleDataset } from "../inventory/example-dataset";

const folder = mkdtempSync(join(tmpdir(), "export-"));
const workbook = join(folder, "inventory.xlsx");

beforeAll(() => {
  const rows = [
    exampleDataset({ inventoryId: "PW-BBBBBBBB", reviewStatus: "Accepted" }),
    exampleDataset({
      inventoryId: "PW-CCCCCCCC",
      reviewStatus: "Accepted",
      classification: "Protected",
      sensitivityReason: "State law protects these names.",
    }),
    exampleDataset({ inventoryId: "PW-DDDDDDDD", reviewStatus: "Submitted", datasetName: "=HYPERLINK(1)" }),
    exampleDataset({ inventoryId: "PW-FFFFFFFF", description: "" }),
  ];
  writeFileSync(workbook, saveXlsx(bookWithRows(rows)));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a person sees of a run. */
async function run(...args: string[]): Promise<{ code: number; printed: string; errors: string }> {
  let printed = "";
  const errors: string[] = [];
  const out = jest.spyOn(process.stdout, "write").mockImplementation((...args: unknown[]) => {
    const [text, done] = args as [string, () => void];
    printed += text;
    done();
    return true;
  });
  const error = jest.spyOn(console, "error").mockImplementation((line: string) => errors.push(line));
  try {
    return { code: await runExport(args), printed, errors: errors.join("\n") };
  } finally {
    out.mockRestore();
    error.mockRestore();
  }
}

async function printedBy(...args: string[]): Promise<string> {
  const { code, printed } = await run(...args);
  expect(code).toBe(0);
  return printed;
}

const identifiers = (json: string) =>
  (JSON.parse(json) as { dataset: { identifier: unknown }[] }).dataset.map(({ identifier }) => identifier);

test("what the public may see, and why the rest is left out", async () => {
  const { code, printed, errors } = await run(workbook, "--to", "dcat-us-1.1");
  expect(code).toBe(0);
  expect(identifiers(printed)).toEqual(["PW-BBBBBBBB"]);
  expect(errors.split("\n")).toEqual([
    "Row left out, because its classification is Protected: PW-CCCCCCCC",
    "Row left out, because its review status is Submitted: PW-DDDDDDDD",
    "Row left out, because its review status is Draft: PW-FFFFFFFF",
  ]);
});

test("everything, in 3.0, into a file", async () => {
  const out = join(folder, "dcat.json");
  const { code, printed, errors } = await run(workbook, "--to", "dcat-us-3.0", "--full", "--out", out);
  expect([code, printed]).toEqual([0, ""]);
  expect(identifiers(readFileSync(out, "utf8"))).toEqual([["PW-BBBBBBBB"], ["PW-CCCCCCCC"], ["PW-DDDDDDDD"]]);
  expect(errors).toContain("this column is not right yet: Description: PW-FFFFFFFF");
});

test("titles of other datasets, other statuses, and only rows that a strict catalog takes", async () => {
  expect(identifiers(await printedBy(workbook, "--to", "dcat-us-1.1", "--titles"))).toHaveLength(2);
  expect(identifiers(await printedBy(workbook, "--to", "dcat-us-1.1", "--status", "Submitted"))).toEqual([
    "PW-DDDDDDDD",
  ]);
  expect(identifiers(await printedBy(workbook, "--to", "dcat-us-1.1", "--full", "--strict"))).toEqual([]);
});

test("CSV has the sheet's columns and every row as it is, and no formulas", async () => {
  const text = await printedBy(workbook, "--to", "csv", "--full");
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(Object.keys(data[0] ?? {})).toEqual(headers);
  expect(data.map((row) => row["Dataset Name"])).toEqual([
    "Pothole repair requests",
    "Pothole repair requests",
    "'=HYPERLINK(1)",
    "Pothole repair requests",
  ]);
});

test("CSV in the form of Project Open Data", async () => {
  const text = await printedBy(workbook, "--to", "pod-csv");
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(data).toMatchObject([{ accessLevel: "public", identifier: "PW-BBBBBBBB", publisher: "Public Works" }]);
});

describe("what cannot be done says why", () => {
  test.each([
    [[], "Name one workbook."],
    [["inventory.xlsx"], "Say with --to what to write"],
    [["inventory.xlsx", "--to", "xml"], "Say with --to what to write"],
    [["inventory.xlsx", "--to", "csv", "--public", "--full"], "Choose one of --public, --titles and --full."],
    [["inventory.xlsx", "--to", "csv", "--status", "Done"], "There is no review status “Done”."],
    [["inventory.xlsx", "--to", "csv", "--strict"], "csv has rows as they are"],
    [["inventory.xlsx", "--to", "dcat-us-1.1", "--titles", "--strict"], "--strict asks for more"],
    [["inventory.xlsx", "--to", "csv", "--loud"], "--loud"],
  ])("%j", async (args, message) => {
    const { code, printed, errors } = await run(...args);
    expect([code, printed]).toEqual([2, ""]);
    expect(errors).toContain(message);
  });

  test("an inventory that cannot be put together, in a sentence", async () => {
    const inOut = JSON.stringify.bind(JSON);
    jest.spyOn(JSON, "stringify").mockImplementation((value: unknown, ...rest: unknown[]) => {
      if ((value as { "@type"?: unknown } | null)?.["@type"] === "dcat:Dataset") throw new RangeError("No memory left");
      return inOut(value, ...(rest as []));
    });
    const out = join(folder, "none.json");
    const { code, errors } = await run(workbook, "--to", "dcat-us-1.1", "--out", out);
    jest.restoreAllMocks();
    expect([code, errors]).toEqual([
      1,
      "The inventory cannot be put together, and nothing was written: No memory left",
    ]);
    expect(existsSync(out)).toBe(false);
  });

  test("a file that cannot be read, and one that cannot be written", async () => {
    const none = await run(join(folder, "none.xlsx"), "--to", "csv");
    expect(none).toMatchObject({ code: 1, errors: expect.stringContaining("cannot be read") as string });
    const nowhere = await run(workbook, "--to", "csv", "--out", join(folder, "none", "out.csv"));
    expect(nowhere).toMatchObject({ code: 1, errors: expect.stringContaining("cannot be written") as string });
  });
});
