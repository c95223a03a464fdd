import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

type Axe = {
  run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

const everyRule = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
const contrast = { type: "rule", values: ["color-contrast"] };
const targetSize = { type: "rule", values: ["target-size"] };

/** What axe finds wrong in the pane as it is now: WCAG 2.2 A and AA, contrast and target size among them. */
export const violationsIn = (pane: Frame): Promise<string[]> => violationsOf(pane, everyRule);

/** For a pane that axe sees whole in another look: what other colors alone can make wrong. */
export const contrastViolationsIn = (pane: Frame): Promise<string[]> => violationsOf(pane, contrast);

/** The same for what another width alone can make wrong. */
export const sizeViolationsIn = (pane: Frame): Promise<string[]> => violationsOf(pane, targetSize);

async function violationsOf(pane: Frame, runOnly: object): Promise<string[]> {
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(AXE);
  return pane.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { runOnly: rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, runOnly);
}

/** The document in the pane's frame. */
export async function paneFrame(page: Page): Promise<Frame> {
  const frame = await (await page.locator("#pane iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("The page has no pane.");
  return frame;
}

/** Makes the pane this wide, in pixels. */
export async function setPaneWidth(page: Page, width: number): Promise<void> {
  await page.locator("#pane").evaluate((pane, pixels) => {
    pane.style.width = `${pixels}px`;
  }, width);
}
