import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

type Axe = {
  run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** What axe finds wrong in the pane as it is now: WCAG 2.2 A and AA, contrast and target size among them. */
export async function violationsIn(pane: Frame): Promise<string[]> {
  await pane.evaluate(AXE);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations } = await axe.run(document, { runOnly: { type: "tag", values: tags } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
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
