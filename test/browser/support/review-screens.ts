import type { FrameLocator } from "playwright-core";
import type { See } from "./poc-screens";

const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("button", { name }).first();
const heading = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("heading", { level: 1, name }).waitFor();

/** The lead analyst's review and what to publish first, in a workbook where something of everything is open. */
export async function seeReviewScreens(pane: FrameLocator, see: See): Promise<void> {
  await heading(pane, "Data inventory");
  await pane.getByText("I lead the inventory").click();
  await button(pane, "Continue").click();
  await button(pane, /^Review( \d+)?$/).click();
  await heading(pane, "Review");
  await pane.getByLabel("Pick “Street centerlines”").waitFor({ state: "attached" });
  await see("review");
  await pane.getByLabel("Pick “Street centerlines”").check();
  await see("review, several picked");
  await button(pane, "Ask for a change in").click();
  await see("review, the same asked about several");
  await button(pane, "Do not ask").click();
  await button(pane, /^Street centerlines/).click();
  await heading(pane, "Street centerlines");
  await see("review card");
  await button(pane, "Ask about Theme").click();
  await pane.getByLabel("What should change in Theme?").fill("Is it not Properties?");
  await see("review card, asking");
  await button(pane, "Do not ask").click();
  await button(pane, "It is a duplicate of").click();
  await pane.getByLabel("Search by name or Inventory ID").fill("street");
  await see("review card, duplicate");
  await button(pane, "Accept").click();
  await pane.getByText(/is accepted/).waitFor();
  await see("review, accepted");
  await pane.getByLabel("Show").selectOption("asked");
  await button(pane, /^Street trees/).click();
  await heading(pane, "Street trees");
  await see("review card, asked");
  await button(pane, "Back to Review").click();
  await button(pane, "Back to Departments").click();
  await button(pane, "What to publish first").click();
  await heading(pane, "What to publish first");
  await button(pane, /^Take all/).click();
  await see("priority, preview");
  await button(pane, "Do not write them").click();
  await see("priority");
}
