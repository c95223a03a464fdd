/** Every screen of the built pane, in every look that Excel gives it: axe finds nothing, and nothing is cut off. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { saveXlsx } from "../../src/xlsx/save";
import { contrastViolationsIn, paneFrame, setPaneWidth, sizeViolationsIn, violationsIn } from "./support/axe";
import { type Look, looks } from "./support/looks";
import { openPreview, type OpenPreview } from "./support/open-preview";
import { walks } from "./support/walks";

let preview: OpenPreview;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sample-"));
});
afterEach(async () => {
  await preview.stop();
  rmSync(folder, { recursive: true });
});

/** The pane follows while it is open, so that one walk is enough for all of them. */
async function show(page: Page, frame: Frame, { width, textSize = "", colorScheme, forcedColors }: Look) {
  await page.emulateMedia({ colorScheme: colorScheme ?? "light", forcedColors: forcedColors ?? "none" });
  await setPaneWidth(page, width);
  await frame.evaluate(async (size) => {
    document.documentElement.style.fontSize = size;
    const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await painted();
    await painted();
    for (const animation of document.getAnimations()) animation.finish();
  }, textSize);
}

const cutOff = (frame: Frame) =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function isClean(page: Page, screen: string): Promise<void> {
  const frame = await paneFrame(page);
  // The colors and the width of this one are each in another.
  const [first, ...others] = looks.filter(({ name }) => name !== "320-dark");
  if (!first) throw new Error("There is no look.");
  const found: { look: string; overflow: number; violations: string[] }[] = [];
  for (const look of others) {
    await show(page, frame, look);
    const isOtherColors = look.colorScheme !== undefined || look.forcedColors !== undefined;
    const violations = isOtherColors ? await contrastViolationsIn(frame) : await sizeViolationsIn(frame);
    found.push({ look: look.name, overflow: await cutOff(frame), violations });
  }
  // Last the one in which the walk goes on.
  await show(page, frame, first);
  found.push({ look: first.name, overflow: await cutOff(frame), violations: await violationsIn(frame) });
  const wrong = found.filter(({ overflow, violations }) => overflow > 0 || violations.length > 0);
  expect({ screen, wrong }).toEqual({ screen, wrong: [] });
}

test.each(walks)(
  "$name",
  async ({ book, see }) => {
    const workbook = path.join(folder, "sample.xlsx");
    writeFileSync(workbook, saveXlsx(book()));
    preview = await openPreview({ workbook });
    const { page, pane } = preview;
    await setPaneWidth(page, looks[0]?.width ?? 0);
    // So tall that nothing scrolls below the actions, where axe would take it for hidden.
    await page.setViewportSize({ width: 1280, height: 6000 });
    await see(pane, (screen) => isClean(page, screen));
  },
  180_000,
);
