import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../../preview/server/find-browser";
import { BUILT_PANE } from "../../preview/server/pane-build";
import { newXlsx } from "../../src/xlsx/new";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { runPreview } from "../support/run-preview";
import { GridPage } from "./support/grid-page";

jest.setTimeout(60_000);

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "start-test-"));
  file = path.join(folder, "book.xlsx");
  writeFileSync(file, saveXlsx(newXlsx()));
  // The pane was built before the tests; it is not built again under those that run beside this one.
  const now = new Date();
  utimesSync(path.join(BUILT_PANE, "taskpane.html"), now, now);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("it says where it is, serves the built pane, and Ctrl+C saves what was typed a moment before", async () => {
  const run = runPreview(["--no-browser", "--port", "0", "--workbook", file]);
  const url = await run.ready;
  expect(url).toMatch(/^https:\/\/localhost:\d+\/$/);
  expect(run.output()).toContain(`Workbook: ${file}`);
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("Install Chromium, Chrome or Edge to run the browser tests.");
  // The key that the preview printed is all that the browser is told to trust.
  const trusts = /--ignore-certificate-errors-spki-list=\S+/.exec(run.output())?.[0] ?? "";
  const browser = await chromium.launch({ executablePath, args: [trusts, "--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    const grid = new GridPage(page);
    await grid.ready();
    await page.frameLocator("#pane iframe").getByRole("heading").first().waitFor();
    await grid.type("C3", "typed last");
    await grid.cell("C3").getByText("typed last").waitFor();
    run.interrupt();
    expect(await run.ended).toBe(0);
    await page.getByText("The preview has ended.").waitFor();
  } finally {
    await browser.close();
    run.interrupt();
  }
  expect(openXlsx(readFileSync(file)).sheets[0]?.rows[2]?.[2]?.value).toBe("typed last");
});
