import type { FrameLocator } from "playwright-core";
import type { See } from "./poc-screens";

const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("button", { name }).first();
const heading = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("heading", { level: 1, name }).waitFor();

/** The lead analyst's screens on which `listToAttach` is attached, one after the other. */
export async function seeAttachScreens(pane: FrameLocator, see: See): Promise<void> {
  const goOn = () => button(pane, "Continue").click();
  await heading(pane, "Set up the data inventory");
  await see("set up beside a list");
  await button(pane, "We already keep a list in this workbook").click();
  await heading(pane, "Which list is it?");
  await pane.getByRole("radio", { name: /Sheet1/ }).check();
  await see("which list");
  await goOn();
  await pane.getByText(/Does the list end at row 7/).waitFor();
  await see("where the list ends");
  await pane.getByLabel(/^It ends there/).check();
  await goOn();

  await heading(pane, "Are these columns right?");
  await see("columns");
  await goOn();
  await pane.getByRole("alert").first().waitFor();
  await see("columns with errors");
  await pane.getByLabel("Name", { exact: true }).selectOption("Dataset Name");
  await pane.getByLabel("Level", { exact: true }).selectOption("Classification");
  await pane.getByLabel("Contact", { exact: true }).selectOption("Data Steward");
  await pane.getByLabel("Subject", { exact: true }).selectOption("Theme");
  await pane.getByLabel("Last updated", { exact: true }).selectOption("Data Last Updated");
  await button(pane, "Show them").click();
  await pane.getByLabel("SUMMARY_OF_WHAT_IT_HOLDS").selectOption("Description");
  await see("columns answered");
  await goOn();

  await heading(pane, "What do these values mean?");
  await button(pane, "Continue").waitFor();
  await see("values");
  await goOn();
  await pane.getByRole("alert").first().waitFor();
  await see("values with errors");
  await pane.getByLabel(/^Level 0/).selectOption("Public");
  await pane.getByLabel(/^Level 1/).selectOption("Internal");
  await pane.getByLabel(/^Biannual/).selectOption("Semiannually");
  await pane.getByLabel(/The month comes first/).check();
  await goOn();

  await heading(pane, "Which departments are these?");
  await goOn();
  await pane.getByRole("alert").first().waitFor();
  await button(pane, "Change: Parks").click();
  await see("departments with errors");
  await pane.getByLabel("Yes. It is called Fire").check();
  await goOn();

  await heading(pane, "Check before anything changes");
  await button(pane, "Show them").click();
  await see("check before");
  await button(pane, "Make it the Inventory").click();
  await pane.getByText("Enter the city’s name").first().waitFor();
  await see("check before with errors");
  await pane.getByLabel(/^City/).fill("Brightwater");
  await pane.getByLabel(/^Lead analyst/).fill("Mayor’s data office");
  await button(pane, "Make it the Inventory").click();
  await button(pane, "Stop here").click();
  await heading(pane, "Not finished");
  await see("not finished");
  await button(pane, "Go on").click();
  await pane.getByText("Your list is the Inventory now.").waitFor();
  await see("attached");
}
