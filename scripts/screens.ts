/**
 * `npm run screens [-- FOLDER [LOOK [WHO]]]`: pictures of every screen of the pane at 350 and 320 pixels, light and dark, in forced
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
import type { Xlsx } from "../src/xlsx/model";
import { newXlsx } from "../src/xlsx/new";
import { saveXlsx } from "../src/xlsx/save";
import { paneFrame, setPaneWidth } from "../test/browser/support/axe";
import { seeAttachScreens } from "../test/browser/support/attach-screens";
import { seeReviewScreens } from "../test/browser/support/review-screens";
import { seeLeadDepartments } from "../test/browser/support/lead-departments-screens";
import { type Look, looks } from "../test/browser/support/looks";
import { seePocScreens } from "../test/browser/support/poc-screens";
import { seeTakeOutScreens } from "../test/browser/support/take-out-screens";
import { seeQualityScreens } from "../test/browser/support/quality-screens";
import { seeSetUpScreens } from "../test/browser/support/set-up-screens";
import { seeTroubles } from "../test/browser/support/trouble-screens";
import { listToAttach } from "../test/support/list-to-attach";
import { sampleBook } from "../test/support/sample-book";

/** Tall enough for the longest screen, so that a picture shows all of it. */
const HEIGHT = 3600;

async function main(): Promise<void> {
  const [folder = path.join(__dirname, "../dist/screens"), only, of] = process.argv.slice(2);
  for (const look of looks.filter(({ name }) => only === undefined || name === only)) {
    for (const walk of walks.filter(({ who }) => of === undefined || who === of))
      await take(look, path.join(folder, walk.who), walk);
  }
}

/** Which screens, and in which workbook. */
type Walk = { readonly who: string; readonly see: typeof seePocScreens; readonly book: () => Xlsx };

const walks: readonly Walk[] = [
  { who: "point-of-contact", see: seePocScreens, book: sampleBook },
  { who: "departments", see: seeLeadDepartments, book: sampleBook },
  { who: "review", see: seeReviewScreens, book: sampleBook },
  { who: "take-out", see: seeTakeOutScreens, book: sampleBook },
  { who: "quality", see: seeQualityScreens, book: sampleBook },
  { who: "set-up", see: seeSetUpScreens, book: newXlsx },
  { who: "troubles", see: seeTroubles, book: sampleBook },
  { who: "attach", see: seeAttachScreens, book: listToAttach },
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
