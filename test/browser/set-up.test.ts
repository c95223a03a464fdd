/** The lead analyst's way from a blank workbook to one that departments use, in Chromium; it ends in the .xlsx on the disk. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FrameLocator } from "playwright-core";
import { newXlsx } from "../../src/xlsx/new";
import { saveXlsx } from "../../src/xlsx/save";
import { tableInFile } from "./support/file-table";
import { type Hand, keyboard, mouse } from "./support/hand";
import { type OpenPreview, openPreview } from "./support/open-preview";

let folder: string;
let preview: OpenPreview;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "blank-"));
  const workbook = path.join(folder, "blank.xlsx");
  writeFileSync(workbook, saveXlsx(newXlsx()));
  preview = await openPreview({ workbook });
});
afterEach(async () => {
  await preview.stop();
  rmSync(folder, { recursive: true });
});

const heading = (pane: FrameLocator, name: string) => pane.getByRole("heading", { level: 1, name }).waitFor();

async function answer(pane: FrameLocator, hand: Hand): Promise<void> {
  await heading(pane, "Set up the data inventory");
  await hand.fill(/^City/, "Brightwater");
  await hand.fill(/^Lead analyst/, "Mayor's data office");
  await hand.fill(/^Departments/, "Public Works");
}

const departments = async () => (await tableInFile(preview.file, "Departments")).map((row) => row.Department);

test("with the keyboard alone, and a department more afterwards", async () => {
  const { page, pane, grid } = preview;
  const hand = keyboard(page);
  await pane.getByLabel(/^City/).focus();
  await answer(pane, hand);
  await hand.press("Set up this workbook");
  await pane.getByText(/The workbook is set up/).waitFor();
  await hand.top();
  await hand.press("More");
  await hand.press("Add or rename departments");
  await heading(pane, "Add or rename departments");
  await hand.fill(/^Departments/, "Fire");
  await hand.press("Add");
  await pane.getByText("1 department is added.").waitFor();
  await grid.saved();
  expect(await departments()).toEqual(["Public Works", "Fire"]);
});

test("a pane that is closed midway is opened again and finishes", async () => {
  const { page, pane, grid } = preview;
  const hand = mouse(pane);
  await answer(pane, hand);
  await page.getByRole("button", { name: /^Trouble/ }).click();
  await page.getByLabel("Come 3 seconds late").check();
  await page.keyboard.press("Escape");
  await hand.press("Set up this workbook");
  await pane.getByText(/^[2-6] of \d+ steps done/).waitFor({ timeout: 60_000 });
  await page.reload();
  await heading(pane, "Setting up is not finished");
  await hand.press("Finish setting up");
  await pane.getByText(/The workbook is set up/).waitFor();
  await grid.saved();
  expect(await departments()).toEqual(["Public Works"]);
  await hand.press("More");
  await hand.press("Check the workbook");
  await pane.getByText(/is as it should be/).waitFor();
});
