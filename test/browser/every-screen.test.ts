/** Every screen of the built pane at the widths that Excel gives it: axe finds nothing, and nothing is cut off. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { newXlsx } from "../../src/xlsx/new";
import { saveXlsx } from "../../src/xlsx/save";
import { paneFrame, setPaneWidth, violationsIn } from "./support/axe";
import { seeAttachScreens } from "./support/attach-screens";
import { seeReviewScreens } from "./support/review-screens";
import { seeLeadDepartments } from "./support/lead-departments-screens";
import { looks } from "./support/looks";
import { type OpenPreview, type PreviewSettings, openPreview } from "./support/open-preview";
import { seePocScreens } from "./support/poc-screens";
import { seeTakeOutScreens } from "./support/take-out-screens";
import { seeQualityScreens } from "./support/quality-screens";
import { seeSetUpScreens } from "./support/set-up-screens";
import { listToAttach } from "../support/list-to-attach";
import { sampleBook } from "../support/sample-book";

let preview: OpenPreview;

afterEach(async () => {
  await preview.stop();
});

async function open(width: number, settings?: PreviewSettings): Promise<{ page: Page; pane: FrameLocator }> {
  preview = await openPreview(settings);
  await setPaneWidth(preview.page, width);
  return preview;
}

async function clean(page: Page, screen: string): Promise<void> {
  const frame = await paneFrame(page);
  const overflow = await frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ screen, overflow, violations: await violationsIn(frame) }).toEqual({ screen, overflow: 0, violations: [] });
}

const walks = [
  { whose: "a point of contact's screens", book: sampleBook, see: seePocScreens },
  { whose: "the lead analyst's departments", book: sampleBook, see: seeLeadDepartments },
  { whose: "the lead analyst's quality and duplicates", book: sampleBook, see: seeQualityScreens },
  { whose: "setting up", book: newXlsx, see: seeSetUpScreens },
  { whose: "attaching a list", book: listToAttach, see: seeAttachScreens },
  { whose: "the lead analyst's review", book: sampleBook, see: seeReviewScreens },
  { whose: "what is wanting and what goes out", book: sampleBook, see: seeTakeOutScreens },
];
const LEAD_LOOK = "320-text-200";

/** A point of contact's screens in every look; the lead analyst's in the one that cuts off most, for time: `npm run screens` has all. */
const seen = walks.flatMap((walk) =>
  (walk.see === seePocScreens ? looks : looks.filter(({ name }) => name === LEAD_LOOK)).map((look) => ({
    ...walk,
    ...look,
  })),
);

test.each(seen)(
  "$whose, $name",
  async ({ book, see, width, textSize, colorScheme, forcedColors }) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "sample-"));
    const workbook = path.join(folder, "sample.xlsx");
    writeFileSync(workbook, saveXlsx(book()));
    const { page, pane } = await open(width, { colorScheme, forcedColors, workbook });
    // So tall that nothing scrolls below the actions, where axe would take it for hidden.
    await page.setViewportSize({ width: 1280, height: 6000 });
    if (textSize !== undefined) {
      await pane.locator("h1").first().waitFor();
      const frame = await paneFrame(page);
      await frame.evaluate((size) => (document.documentElement.style.fontSize = size), textSize);
    }
    await see(pane, (screen) => clean(page, screen));
    rmSync(folder, { recursive: true });
  },
  180_000,
);
