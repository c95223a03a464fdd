import type { FrameLocator } from "playwright-core";
import type { See } from "./poc-screens";

const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("button", { name }).first();
const heading = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("heading", { level: 1, name }).waitFor();

/** What the lead analyst sees of the quality of the whole sheet, in the workbook of the sample. */
export async function seeQualityScreens(pane: FrameLocator, see: See): Promise<void> {
  await pane.getByText("I lead the inventory").click();
  await button(pane, "Continue").click();
  await heading(pane, /departments$/);
  await button(pane, "Quality").click();
  await heading(pane, /things to look at/);
  await see("quality");
  await button(pane, /^Inventory ID 2/).click();
  await pane.getByText("Give all 2 an ID").waitFor();
  await see("quality, a kind open");
  await button(pane, /^Give all 2/).click();
  await pane.getByText("2 rows have an Inventory ID now.").waitFor();
  await button(pane, /^Updated/).click();
  await button(pane, /^Fix 1 cell/).waitFor();
  await see("quality, rows have an ID");
  await pane.locator("#fix-all").click();
  await heading(pane, "What will be changed");
  await see("preview of a fix");
  await button(pane, "Not now").click();
  await button(pane, "Next problem").click();
  await heading(pane, /^Problem 1/);
  await see("next problem");
  await button(pane, "Back to Quality").click();

  await button(pane, /^Likely duplicates/).click();
  await heading(pane, /likely duplicate/);
  await see("duplicates");
  await button(pane, /^Street centerlines/).click();
  await heading(pane, "Are these the same dataset?");
  await button(pane, /answers are the same/).click();
  await see("duplicate pair");
  await button(pane, "Same data in two departments").click();
  await pane.getByRole("heading", { name: "Same data in two departments" }).waitFor();
  await see("shared data");
}
