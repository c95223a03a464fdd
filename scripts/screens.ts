/**
 * `npm run screens [-- FOLDER [LOOK [WALK]]]`: pictures of every screen of the pane at 350 and 320 pixels, light and dark, in forced
 * colors, and at 200 % text, into dist/screens or the folder that is named. Needs Chromium and a build.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../preview/server/find-browser";
import { BUILT_PANE } from "../preview/server/pane-build";
import { startPreview } from "../preview/server/preview";
import { browserFlags } from "../preview/server/start-browser";
import { openWorkbookFile } from "../preview/server/workbook-file";
import { saveXlsx } from "../src/xlsx/save";
import { paneFrame, setPaneWidth } from "../test/browser/support/axe";
import { type Look, looks } from "../test/browser/support/looks";
import { seeTroubles } from "../test/browser/support/trouble-screens";
import { type Walk, walks as everyWalk } from "../test/browser/support/walks";
import { seeWashington } from "../test/browser/support/washington-walk";
import { sampleBook } from "../test/support/sample-book";
import { washingtonBook, washingtonCells } from "../test/support/washington-book";

/** Tall enough for the longest screen, so that a picture shows all of it. */
const HEIGHT = 3600;

async function main(): Promise<void> {
  const [folder = path.join(__dirname, "../dist/screens"), only, way] = process.argv.slice(2);
  for (const look of looks.filter(({ name }) => only === undefined || name === only)) {
    for (const walk of walks.filter((walk) => way === undefined || walk.name === way))
      await take(look, path.join(folder, walk.name), walk);
  }
}

/** Every screen, then every trouble, and where the file of a real inventory is at hand, its way too. */
const walks: readonly Walk[] = [
  ...everyWalk,
  { name: "troubles", see: seeTroubles, book: sampleBook },
  ...(washingtonCells() === undefined ? [] : [{ name: "washington", see: seeWashington, book: washingtonBook }]),
];

async function take({ name, width, textSize, ...options }: Look, folder: string, walk: Walk): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const temporary = mkdtempSync(path.join(os.tmpdir(), "screens-"));
  const file = path.join(temporary, "sample.xlsx");
  writeFileSync(file, saveXlsx(walk.book()));
  const preview = await startPreview(await openWorkbookFile(file), 0, BUILT_PANE);
  const args = [...browserFlags(preview.fingerprint), "--disable-gpu"];
  const browser = await chromium.launch({ executablePath: findBrowser(), args });
  const page = await browser.newPage({ viewport: { width: 900, height: HEIGHT }, ...options });
  // A list of 1,640 rows takes its time.
  page.setDefaultTimeout(120_000);
  try {
    await page.goto(preview.url);
    await setPaneWidth(page, width);
    const pane = page.frameLocator("#pane iframe");
    await pane.locator("h1").first().waitFor();
    if (textSize !== undefined) {
      await (await paneFrame(page)).evaluate((size) => (document.documentElement.style.fontSize = size), textSize);
    }
    let number = 0;
    await walk.see(pane, async (screen) => {
      number += 1;
      const place = await page.locator("#pane iframe").boundingBox();
      if (!place) throw new Error("The page has no pane.");
      const frame = await paneFrame(page); // another one when the pane was opened again
      // The page's own height without what fills the window: the content, the bar above and the actions below it.
      const height = await frame.evaluate(() => {
        const main = document.querySelector("main");
        const last = main?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
        const below = main?.parentElement?.querySelector("footer")?.getBoundingClientRect().height ?? 0;
        return Math.ceil(last + below + 60);
      });
      // The actions stay at the bottom of a window of this height.
      await page.setViewportSize({ width: 900, height: Math.min(HEIGHT, Math.ceil(place.y + Math.max(height, 560))) });
      const picture = `${String(number).padStart(2, "0")}-${screen.replace(/[^a-z0-9]+/g, "-")}-${name}.png`;
      await page.screenshot({
        path: path.join(folder, picture),
        clip: { x: place.x, y: place.y, width: place.width, height: Math.max(height, 560) },
      });
      await page.setViewportSize({ width: 900, height: HEIGHT });
    });
    console.log(`Written: ${number} pictures ${name} in ${folder}`);
  } finally {
    await browser.close();
    await preview.stop();
    rmSync(temporary, { recursive: true });
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
