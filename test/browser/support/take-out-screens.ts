import type { FrameLocator } from "playwright-core";
import type { See } from "./poc-screens";

const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("button", { name }).first();
const heading = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("heading", { level: 1, name }).waitFor();

/** What a lead analyst sees of what is wanting, and how the inventory goes out. */
export async function seeTakeOutScreens(pane: FrameLocator, see: See): Promise<void> {
  await pane.getByText("I lead the inventory").click();
  await button(pane, "Continue").click();
  await heading(pane, /department/i);

  await button(pane, "Coverage").click();
  await heading(pane, "Where data is still missing");
  await pane.getByRole("heading", { name: /^Quick start datasets that nobody named/ }).waitFor();
  await see("coverage");
  await button(pane, "Public Works").click();
  await pane.getByRole("switch", { name: "Only what is wanting" }).check();
  await see("coverage, one department open");
  await button(pane, /^Back to/).click();

  await button(pane, "Take the inventory out").click();
  await heading(pane, "Take the inventory out");
  await pane.getByText(/ of \d+ rows go out/).waitFor();
  await see("take out, public listing");
  await pane.getByText("The city itself: the full inventory").click();
  await pane.getByText("CSV in the form of Project Open Data").click();
  await pane.getByRole("heading", { name: /^Left out/ }).waitFor();
  await button(pane, /^This column is not right yet/).click();
  await see("take out, full inventory, why rows stay in");
  await button(pane, "Write to a new sheet").click();
  await pane.getByText(/^It is in the new sheet/).waitFor();
  await see("take out, written to a sheet");
}
