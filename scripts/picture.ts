/**
 * `npm run picture`: makes docs/pictures/preview.png for the README: the workbook that ships with the built pane beside
 * it, in the preview, after a person said which department they answer for. Needs Chromium and a build.
 */
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../preview/server/find-browser";
import { BUILT_PANE } from "../preview/server/pane-build";
import { startPreview } from "../preview/server/preview";
import { browserFlags } from "../preview/server/start-browser";
import { openWorkbookFile } from "../preview/server/workbook-file";

const FILE = path.join(__dirname, "../docs/pictures/preview.png");

async function main(): Promise<void> {
  const preview = await startPreview(await openWorkbookFile(undefined), 0, BUILT_PANE);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserFlags(preview.fingerprint), "--disable-gpu"],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 2 });
  await page.goto(preview.url);
  const pane = page.frameLocator("#pane iframe");
  await pane.getByLabel(/^Your department/).selectOption("Public Works");
  await pane.getByLabel(/^Your name or post/).fill("Data coordinator");
  await pane.getByRole("button", { name: "Continue as Public Works" }).click();
  await pane
    .getByRole("button", { name: /Requested data/ })
    .first()
    .click();
  for (const name of ["Pothole repair requests", "Street trees", "Snow plow routes"]) {
    await pane.getByRole("button", { name: "Add a dataset" }).click();
    await pane.getByLabel(/^Dataset name/).fill(name);
    await pane.getByRole("button", { name: "Save draft" }).click();
    await pane.getByText(`“${name}” is saved in the sheet as a draft.`).waitFor();
  }
  await pane.getByRole("button", { name: "Back to the checklist" }).click();
  await pane.getByRole("heading", { name: "Public Works" }).waitFor();
  await page.screenshot({ path: FILE });
  await browser.close();
  await preview.stop();
  console.log(`Written: ${FILE}`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
