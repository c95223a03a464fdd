import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, type FrameLocator } from "playwright-core";
import { findBrowser } from "../../preview/server/find-browser";
import { BUILT_PANE } from "../../preview/server/pane-build";
import { startPreview } from "../../preview/server/preview";
import { browserFlags } from "../../preview/server/start-browser";
import { openWorkbookFile } from "../../preview/server/workbook-file";
import type { Dataset } from "../../src/inventory/field";
import { en } from "../../src/taskpane/app/language/en";
import { saveXlsx } from "../../src/xlsx/save";
import { bookWithRows } from "./book-with-rows";
import { sampleRows } from "./sample-rows";

/** Marks in the pane's own time line when Office is ready, because loading office.js is not ours. */
function markReady(): void {
  const watched = window as unknown as { Office?: { onReady?: (ready: () => void) => void } };
  const wait = setInterval(() => {
    if (typeof watched.Office?.onReady !== "function") return;
    clearInterval(wait);
    watched.Office.onReady(() => performance.mark("pane-ready"));
  }, 1);
}

/**
 * The longest time, in milliseconds, that the pane could not answer a key, from Office being ready over the welcome to
 * the checklist of a workbook with `rows` rows. The built pane in Chromium, the stand-in in other processes. It is the
 * time that the pane's thread worked, so that a busy machine does not count.
 */
export function measureLongestBlock(rows: number): Promise<number> {
  return inPane(sampleRows(rows), async (pane) => {
    await pane.getByLabel(en.welcome.department).selectOption("Public Works");
    await pane.getByLabel(en.welcome.name).fill("Data coordinator");
    await pane.getByRole("button", { name: en.welcome.continueAs("Public Works") }).click();
    await pane.getByRole("heading", { name: "Public Works" }).waitFor();
  });
}

/** The same for the lead analyst, from the welcome to the review with every row read, all of which wait for a decision. */
export function measureLongestLeadBlock(rows: number): Promise<number> {
  const sent = sampleRows(rows).map((row) => ({ ...row, reviewStatus: "Submitted" }));
  return inPane(sent, async (pane) => {
    await pane.getByText(en.welcome.lead).click();
    await pane.getByRole("button", { name: en.welcome.continue }).click();
    await pane
      .getByRole("button", { name: /^Review/ })
      .first()
      .click();
    await pane.getByRole("heading", { level: 1, name: "Review" }).waitFor();
    await pane
      .getByText(/^Reading the rows/)
      .first()
      .waitFor({ state: "detached" });
  });
}

async function inPane(rows: readonly Dataset[], work: (pane: FrameLocator) => Promise<void>): Promise<number> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "bench-"));
  const file = path.join(folder, "bench.xlsx");
  writeFileSync(file, saveXlsx(bookWithRows(rows)));
  const preview = await startPreview(await openWorkbookFile(file), 0, BUILT_PANE);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserFlags(preview.fingerprint), "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    // The stand-in works the Dashboard out when it opens, which is long with so many rows.
    page.setDefaultTimeout(180_000);
    await page.addInitScript(markReady);
    await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
    await page.goto(preview.url);
    await work(page.frameLocator("#pane iframe"));
    return longestTask((await browser.stopTracing()).toString());
  } finally {
    await browser.close();
    await preview.stop();
    rmSync(folder, { recursive: true });
  }
}

type TraceEvent = { name: string; pid: number; tid: number; ts: number; tdur?: number };

/** Times in a trace are microseconds. */
function longestTask(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const ready = traceEvents.findLast(({ name }) => name === "pane-ready");
  if (!ready) throw new Error("Office never was ready in the pane.");
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts }) => name.endsWith("RunTask") && pid === ready.pid && tid === ready.tid && ts >= ready.ts,
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
