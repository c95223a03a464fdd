/**
 * Washington DC's inventory of 1,640 rows goes a lead analyst's whole way in Chromium: it is attached, looked through,
 * reviewed and taken out. What was exported meets the official schemas, the command line counts what the pane shows, and
 * in the .xlsx on the disk no value has changed that was not agreed to.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Papa from "papaparse";
import { runCheck } from "../../scripts/inventory/check";
import type { CheckReport, Problem } from "../../scripts/inventory/check-report";
import { runExport } from "../../scripts/inventory/export";
import { readWorkbook } from "../../scripts/inventory/read-workbook";
import { findDuplicates } from "../../src/inventory/duplicates/find-duplicates";
import { en } from "../../src/inventory/language/en";
import { exportForms } from "../../src/inventory/take-out/export-file";
import { takeOutTexts } from "../../src/taskpane/app/language/en/lead/take-out";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { dcatUs11NonFederal, dcatUs30 } from "../inventory/dcat/schemas";
import { washingtonBook, washingtonCells } from "../support/washington-book";
import { type OpenPreview, openPreview } from "./support/open-preview";
import { changesNotAgreedTo } from "./support/washington-agreed";
import {
  acceptWhatWaits,
  attachWashington,
  openQuality,
  openTakeOut,
  seePriorityAndCoverage,
  seeQualityAndDuplicates,
} from "./support/washington-walk";

const cells = washingtonCells();
const ROWS = 1640;
let folder: string;
let preview: OpenPreview;

beforeAll(async () => {
  if (cells === undefined) return;
  folder = mkdtempSync(path.join(os.tmpdir(), "washington-"));
  const workbook = path.join(folder, "washington.xlsx");
  writeFileSync(workbook, saveXlsx(washingtonBook()));
  copyFileSync(workbook, path.join(folder, "before.xlsx"));
  preview = await openPreview({ workbook, acceptDownloads: true });
  preview.page.setDefaultTimeout(60_000);
});
afterAll(async () => {
  if (cells === undefined) return;
  await preview.stop();
  rmSync(folder, { recursive: true });
});

/** A copy of the workbook as it stands on the disk now. */
async function saved(): Promise<string> {
  await preview.grid.saved();
  const copy = path.join(folder, "copy.xlsx");
  copyFileSync(preview.file, copy);
  return copy;
}

async function report(file: string): Promise<CheckReport> {
  const out: string[] = [];
  const log = jest.spyOn(console, "log").mockImplementation((text: string) => void out.push(text));
  await runCheck([file, "--json"]);
  log.mockRestore();
  return JSON.parse(out.join("\n")) as CheckReport;
}

/** "Steward email 1,640" for each kind of problem that the command line counts. */
function kindsIn(problems: readonly Problem[]): readonly string[] {
  const rows = new Map<string, number>();
  for (const problem of problems) {
    const kind = `${problem.field} ${problem.code}`;
    rows.set(kind, (rows.get(kind) ?? 0) + problem.rows.length);
  }
  const labels: Readonly<Record<string, { readonly label: string }>> = en.fields;
  return [...rows].map(([kind, count]) => `${labels[kind.split(" ")[0] ?? ""]?.label} ${count.toLocaleString("en")}`);
}

/** The same as the pane shows it. */
async function kindsShown(region: string): Promise<readonly string[]> {
  const kinds = preview.pane.getByRole("region", { name: region }).getByRole("heading", { level: 3 });
  return (await kinds.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
}

/** Presses "Save as a file", and reads it. */
async function savedFile(): Promise<string> {
  const [download] = await Promise.all([
    preview.page.waitForEvent("download"),
    preview.pane.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

async function exported(file: string, ...args: string[]): Promise<string> {
  const out = path.join(folder, "export");
  const error = jest.spyOn(console, "error").mockImplementation(() => undefined);
  expect(await runExport([file, ...args, "--out", out])).toBe(0);
  error.mockRestore();
  return readFileSync(out, "utf8");
}

const datasetsIn = (json: string) => (JSON.parse(json) as { dataset: readonly unknown[] }).dataset;
const rowsIn = (csv: string) => Papa.parse(csv, { header: true, skipEmptyLines: true }).data;

(cells === undefined ? test.skip : test)(
  "Washington DC's inventory, from attaching it to taking it out",
  async () => {
    const { pane, grid } = preview;
    const heading = pane.getByRole("heading", { level: 1 });
    const before = openXlsx(readFileSync(path.join(folder, "before.xlsx")));
    const screens: string[] = [];
    await attachWashington(pane, async (screen) => {
      if (screen !== "values") return;
      // A value that loses a line break must not read like one that stays.
      const changes = await pane.getByRole("listitem").filter({ hasText: " → " }).allTextContents();
      for (const change of changes) {
        const [, before = "", after = "-"] = /^(.*) → (.*), [\d,]+ rows?$/s.exec(change) ?? [];
        if (before.trim() === after.trim()) screens.push(change);
      }
    });
    expect(screens).toEqual([]);

    const attached = await saved();
    expect(changesNotAgreedTo(before, openXlsx(readFileSync(attached)))).toEqual([]);
    const found = await report(attached);
    expect(found).toMatchObject({ columns: { recognised: 39, total: 43 }, rows: { total: ROWS, ready: 0 } });
    await openQuality(pane);
    expect(await kindsShown("Must be put right")).toEqual(expect.arrayContaining([...kindsIn(found.problems)]));
    expect(await kindsShown("Must be put right")).toHaveLength(kindsIn(found.problems).length);
    expect(found.warnings).toEqual([]);
    await pane.getByRole("button", { name: /^Keywords 8/ }).click();
    await pane.locator("#fix-keywords").click();
    await pane.getByText("8 cells are fixed.").waitFor();
    await pane.getByRole("button", { name: /^Back to/ }).click();
    await seeQualityAndDuplicates(pane, async (screen) => {
      if (screen === "duplicates") screens.push(await heading.innerText());
    });
    expect(screens).toEqual([`${findDuplicates(readWorkbook(attached).datasets).length} likely duplicates`]);

    // What the list never had: the lead analyst fills it in the sheet, and one department's rows count as sent.
    const { datasets } = readWorkbook(attached);
    await grid.openSheet("Sheet1");
    await grid.paste("U2", Array<string>(ROWS).fill("opendata@dc.example.gov\tNot sure"));
    await grid.paste("AB2", Array<string>(ROWS).fill("Unknown"));
    const published = datasets.map(({ publicationStatus }) => (publicationStatus === "Published" ? "CC BY 4.0" : ""));
    await grid.paste("AD2", published);
    const sent = datasets.map(({ department }) => (department === "DC Office of Zoning" ? "Submitted" : ""));
    await grid.paste("AL2", sent);
    await grid.saved();
    await acceptWhatWaits(pane, 16, async (screen) => {
      if (screen === "review, accepted")
        screens.push(
          await pane
            .getByText(/ accepted\./)
            .first()
            .innerText(),
        );
    });
    expect(screens[1]).toMatch(/^15 datasets accepted\. 1 was not accepted/);
    await seePriorityAndCoverage(pane, () => Promise.resolve());
    const reviewed = await saved();

    await openTakeOut(pane);
    const counts: Record<string, string> = {};
    for (const [reader, scope] of [
      ["public", "--public"],
      ["full", "--full"],
    ] as const) {
      await pane.getByText(takeOutTexts[reader]).click();
      for (const form of exportForms) {
        await pane.getByLabel(takeOutTexts.forms[form], { exact: true }).check();
        const goesOut = pane.getByText(/ of 1,640 rows go out$/);
        await goesOut.waitFor();
        const text = await savedFile();
        expect(text).toBe(await exported(reviewed, "--to", form, scope));
        const count = (form.startsWith("dcat") ? datasetsIn(text) : rowsIn(text)).length;
        counts[`${reader} ${form}`] = await goesOut.innerText();
        expect(counts[`${reader} ${form}`]).toBe(`${count.toLocaleString("en")} of 1,640 rows go out`);
        if (form === "dcat-us-1.1") expect(dcatUs11NonFederal()?.(JSON.parse(text))).toBe("");
        if (form === "dcat-us-3.0") expect(dcatUs30()?.(JSON.parse(text))).toBe("");
      }
    }
    process.stdout.write(`${JSON.stringify(counts, undefined, 1)}\n`);

    // Nobody said when the data last changed, which the stricter form asks for.
    await pane.getByLabel(takeOutTexts.forms["dcat-us-1.1"], { exact: true }).check();
    await pane.getByLabel(takeOutTexts.strict).check();
    await pane.getByText(takeOutTexts.nothing).waitFor();
    await pane.getByText(takeOutTexts.public).click();
    await pane.getByLabel(takeOutTexts.forms.csv, { exact: true }).check();
    await pane.getByText("15 of 1,640 rows go out").waitFor();
    await pane.getByRole("button", { name: "Copy" }).click();
    await pane.getByText(/^The text is copied|lets the side panel copy nothing/).waitFor();
    await pane.getByRole("button", { name: "Write to a new sheet" }).click();
    await pane.getByText(/^It is in the new sheet/).waitFor();
    const last = openXlsx(readFileSync(await saved()));
    const listing = last.sheets.find(({ name }) => name.startsWith("Public listing"));
    expect(listing?.rows).toHaveLength(1 + 15);

    // Accepting a row writes what only one thing can be meant by, such as extra spaces; in no other row has anything changed.
    const accepted = readWorkbook(reviewed).datasets.flatMap(({ reviewStatus }, i) =>
      reviewStatus === "Accepted" ? [i + 1] : [],
    );
    expect(accepted).toHaveLength(15);
    expect(changesNotAgreedTo(before, last, new Set(accepted))).toEqual([]);
  },
  300_000,
);
