/** Every screen of the built pane at the widths that Excel gives it: axe finds nothing, and nothing is cut off. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { newXlsx } from "../../src/xlsx/new";
import { saveXlsx } from "../../src/xlsx/save";
import { paneFrame, setPaneWidth, violationsIn } from "./support/axe";
import { type OpenPreview, type PreviewSettings, openPreview } from "./support/open-preview";

const WIDTHS = [350, 320];

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

const schemes = WIDTHS.flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => [width, colorScheme] as const),
);

test.each(schemes)("a point of contact's screens at %i pixels, %s", async (width, colorScheme) => {
  const { page, pane } = await open(width, { colorScheme });
  await pane.getByRole("heading", { name: "Data inventory" }).waitFor();
  await clean(page, "welcome");
  await pane.getByLabel(/^Your department/).selectOption("Public Works");
  await pane.getByLabel(/^Your name or post/).fill("Data coordinator");
  await pane.getByRole("button", { name: "Continue as Public Works" }).click();
  await pane.getByRole("heading", { name: "Public Works" }).waitFor();
  await clean(page, "checklist");
  await pane
    .getByRole("button", { name: /Requested data/ })
    .first()
    .click();
  await pane.getByRole("button", { name: "Add a dataset" }).waitFor();
  await clean(page, "prompt");
  await pane.getByRole("button", { name: "Add a dataset" }).click();
  await pane.getByLabel(/^Dataset name/).waitFor();
  await clean(page, "form");
  await pane.getByRole("button", { name: "Save", exact: true }).click();
  await pane.getByRole("alert").first().waitFor();
  await clean(page, "form with errors");
});

test.each(WIDTHS)("the lead analyst's departments at %i pixels", async (width) => {
  const { page, pane } = await open(width);
  await pane.getByText("I lead the inventory").click();
  await pane.getByRole("button", { name: "Continue" }).click();
  await pane.getByRole("heading", { name: "Departments" }).waitFor();
  await clean(page, "departments");
});

test.each(WIDTHS)("a workbook without an inventory at %i pixels", async (width) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "blank-"));
  const workbook = path.join(folder, "blank.xlsx");
  writeFileSync(workbook, saveXlsx(newXlsx()));
  const { page, pane } = await open(width, { workbook });
  await pane.getByLabel(/City/).first().waitFor();
  await clean(page, "set up");
  rmSync(folder, { recursive: true });
});
