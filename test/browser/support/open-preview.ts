import { type BrowserContextOptions, type FrameLocator, type Page, chromium } from "playwright-core";
import { findBrowser } from "../../../preview/server/find-browser";
import { BUILT_PANE } from "../../../preview/server/pane-build";
import { startPreview } from "../../../preview/server/preview";
import { browserFlags } from "../../../preview/server/start-browser";
import { openWorkbookFile } from "../../../preview/server/workbook-file";
import { GridPage } from "./grid-page";
import { watchForProblems } from "./problems";

jest.setTimeout(120_000);

export type OpenPreview = {
  readonly url: string;
  readonly page: Page;
  /** What is in the pane. */
  readonly pane: FrameLocator;
  readonly grid: GridPage;
  /** The .xlsx that the preview saves to. */
  readonly file: string;
  /** Another person opens the same workbook. */
  openAnother(): Promise<{ page: Page; pane: FrameLocator; grid: GridPage }>;
  /** Ends everything, and fails when a page had an error or asked another host for something. */
  stop(): Promise<void>;
};

export type PreviewSettings = BrowserContextOptions & {
  /** Left out: a fresh copy of the workbook that ships. */
  workbook?: string;
  /** A folder with another pane than the built one. */
  paneFolder?: string;
};

/** Starts the preview and opens it in Chromium, quietly and cut off from every host but this one. */
export async function openPreview(settings: PreviewSettings = {}): Promise<OpenPreview> {
  const { workbook, paneFolder, ...contextOptions } = settings;
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error("Install Chromium, Chrome or Edge to run the browser tests, or set CHROMIUM_PATH to one.");
  }
  const preview = await startPreview(await openWorkbookFile(workbook), 0, paneFolder ?? BUILT_PANE);
  const args = [...browserFlags(preview.fingerprint), "--disable-gpu", "--disable-quic"];
  const browser = await chromium.launch({ executablePath, args });
  const problems: string[] = [];

  async function open(): Promise<{ page: Page; pane: FrameLocator; grid: GridPage }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...contextOptions });
    await watchForProblems(context, problems);
    const page = await context.newPage();
    await page.goto(preview.url);
    const grid = new GridPage(page);
    await grid.ready();
    return { page, pane: page.frameLocator("#pane iframe"), grid };
  }

  async function stop(): Promise<void> {
    await browser.close();
    await preview.stop();
    if (problems.length > 0) throw new Error(`The preview had problems:\n${problems.join("\n")}`);
  }

  try {
    return { ...(await open()), url: preview.url, file: preview.file, openAnother: open, stop };
  } catch (error) {
    await browser.close();
    await preview.stop();
    throw problems.length > 0 ? new Error(problems.join("\n"), { cause: error }) : error;
  }
}
