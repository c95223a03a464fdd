import type { FrameLocator } from "playwright-core";

/** Called on each screen when it is there as a person sees it. */
export type See = (screen: string) => Promise<void>;

const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("button", { name }).first();
const heading = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("heading", { level: 1, name }).waitFor();

async function backTo(pane: FrameLocator, name: string): Promise<void> {
  await button(pane, `Back to ${name}`).click();
}

/** A point of contact's screens, one after the other, in a workbook where something of everything is open. */
export async function seePocScreens(pane: FrameLocator, see: See): Promise<void> {
  await heading(pane, "Data inventory");
  await see("welcome");
  await button(pane, "Continue").click();
  await pane.getByText("Choose your department", { exact: true }).waitFor();
  await see("welcome with errors");
  await pane.getByLabel(/^Your department/).selectOption("Public Works");
  await pane.getByLabel(/^Your name or post/).fill("Data coordinator");
  await button(pane, "Continue as Public Works").click();

  await heading(pane, "Public Works");
  await pane.getByRole("heading", { name: /2 datasets are from the round before/ }).waitFor();
  await see("checklist");
  await button(pane, "Look through them").click();
  await heading(pane, "Still right?");
  await button(pane, /^Still right: Sidewalk/).waitFor();
  await see("still right");
  await backTo(pane, "Checklist");

  await button(pane, /^1 Quick start/).click();
  await heading(pane, "Quick start datasets");
  await pane
    .getByText(/to answer|All answered/)
    .first()
    .waitFor();
  await see("prompt 1");
  await button(pane, "Choose from the quick start list").click();
  await heading(pane, "Quick start list");
  await pane.getByText("In your sheet already: Street centerlines").waitFor();
  await pane.getByLabel(/^Parking/).check();
  await see("quick start");
  await pane.getByLabel(/^Search/).fill("zzz");
  await see("quick start, nothing found");
  await backTo(pane, "Quick start datasets");
  await backTo(pane, "Checklist");

  await button(pane, /^6 Reports/).click();
  await heading(pane, "Reports to the legislative body");
  await see("prompt, not sure");
  await button(pane, "Use one already listed").click();
  await heading(pane, "Use one already listed");
  await pane.getByLabel(/^Snow plow/).check();
  await see("already listed");
  await backTo(pane, "Reports to the legislative body");
  await button(pane, "What counts as a dataset?").click();
  await heading(pane, "What counts as a dataset?");
  await see("what counts");
  await backTo(pane, "Reports to the legislative body");
  await button(pane, "Add a dataset").click();
  await heading(pane, "New dataset");
  await see("new dataset");
  await pane.getByLabel(/^Dataset name/).fill("Traffic count");
  await button(pane, "Save").click();
  await pane.getByRole("alert").first().waitFor();
  await see("new dataset with errors");
  await button(pane, "I need a colleague’s answer").click();
  await heading(pane, "I need a colleague’s answer");
  await see("ask a colleague");
  await backTo(pane, "Dataset");
  await backTo(pane, "Reports to the legislative body");
  await backTo(pane, "Checklist");
  await see("checklist with something unsaved");

  await button(pane, /^Your datasets/).click();
  await heading(pane, "Your datasets");
  await pane.getByText("1 row has no Inventory ID").waitFor();
  await see("datasets");
  await button(pane, "Show them").click();
  await button(pane, /^It is ours/).waitFor();
  await see("datasets, rows of nobody");
  await pane.getByLabel("Show").selectOption("removed");
  await button(pane, /^Bring back/).waitFor();
  await see("datasets, removed");
  await pane.getByLabel("Show").selectOption("all");
  await button(pane, /^Street trees/).click();
  await heading(pane, "Street trees");
  await see("dataset with questions");
  await backTo(pane, "Your datasets");
  await backTo(pane, "Checklist");

  await button(pane, /^Check and send/).click();
  await heading(pane, "Check and send");
  await pane
    .getByText(/need something first/)
    .first()
    .waitFor();
  await see("check and send");
  await button(pane, "Send to the lead analyst").click();
  await pane.getByRole("alert").first().waitFor();
  await see("check and send with errors");
  await backTo(pane, "Checklist");

  await button(pane, "More").click();
  await see("menu");
  await button(pane, "Hand over to a colleague").click();
  await heading(pane, "Hand over to a colleague");
  await see("hand over");
}
