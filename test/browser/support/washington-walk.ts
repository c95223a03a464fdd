/** A lead analyst's whole work with Washington DC's inventory, from attaching it to taking it out. */
import type { FrameLocator } from "playwright-core";
import type { See } from "./poc-screens";

const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("button", { name }).first();
const heading = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("heading", { level: 1, name }).waitFor();
const back = (pane: FrameLocator) => button(pane, /^Back to/).click();

/** What is called by two names; the one that is kept. */
export const oneDepartment: readonly (readonly [kept: string, other: string])[] = [
  ["District of Columbia Office on Aging", "DC Office on Aging"],
  ["Department of Energy & Environment", "Department of Energy and Environment"],
  ["Fire and Emergency Medical Services", "DC Fire and Emergency Medical Services"],
  ["Homeland Security and Emergency Management Agency", "Homeland Security Emergency Management Agency"],
  ["Office of the Chief Financial Officer", "Chief Financial Officer"],
  ["Child and Family Services Agency", "DC Child and Family Services Agency"],
];

/** Every question that the list raises is answered, and the list becomes the Inventory. */
export async function attachWashington(pane: FrameLocator, see: See): Promise<void> {
  const goOn = () => button(pane, "Continue").click();
  await button(pane, "We already keep a list in this workbook").click();
  await heading(pane, "Which list is it?");
  await pane.getByText(/RECORD_ID/).waitFor();
  await see("which list");
  await goOn();

  await heading(pane, "Are these columns right?");
  await pane.getByLabel("DATE_LAST_MODIFIED", { exact: true }).selectOption("Keep as it is");
  await pane.getByLabel("OPENDATA_PORTAL", { exact: true }).selectOption("Publication Status");
  await see("columns");
  await goOn();

  await heading(pane, "What do these values mean?");
  await pane.getByLabel(/^Confidential/).selectOption("Sensitive");
  await pane.getByLabel(/^List/).selectOption("Spreadsheet");
  await button(pane, "Add the rest to the list").click();
  await pane.getByLabel(/^No/).selectOption("Not published");
  await pane.getByLabel(/^Yes/).selectOption("Published");
  await see("values");
  await goOn();

  await heading(pane, "Which departments are these?");
  for (const [kept] of oneDepartment) await pane.getByLabel(`Yes. It is called ${kept}`, { exact: true }).check();
  await pane.getByLabel("No, they are two").last().check();
  await see("departments");
  await goOn();

  await heading(pane, "Check before anything changes");
  await pane.getByLabel(/^City/).fill("Washington");
  await pane.getByLabel(/^Lead analyst/).fill("Chief data officer");
  await see("check before");
  await button(pane, "Make it the Inventory").click();
  await pane.getByText("Your list is the Inventory now.").waitFor({ timeout: 120_000 });
  await see("attached");
}

/** From the departments to what is wrong in the sheet, as soon as all of it is counted. */
export async function openQuality(pane: FrameLocator): Promise<void> {
  await button(pane, "Quality").click();
  await heading(pane, /things to look at/);
  await pane.getByText(/rows checked/).waitFor();
}

/** Quality and, from it, likely duplicates; ends at the departments. */
export async function seeQualityAndDuplicates(pane: FrameLocator, see: See): Promise<void> {
  await openQuality(pane);
  await see("quality");
  await button(pane, /^Reason it is sensitive/).click();
  await see("quality, a kind open");
  if (await pane.locator("#fix-all").isVisible()) {
    await pane.locator("#fix-all").click();
    await heading(pane, "What will be changed");
    await see("preview of a fix");
    await button(pane, "Not now").click();
  }
  await button(pane, /^Likely duplicates/).click();
  await heading(pane, /likely duplicates/);
  await see("duplicates");
  await button(pane, /^Stormwater Inspections Events/).click();
  await heading(pane, "Are these the same dataset?");
  await see("duplicate pair");
  await back(pane);
  await back(pane);
  await back(pane);
  await heading(pane, /departments$/);
}

/** The review while no department has sent anything; ends at the departments. */
export async function seeReview(pane: FrameLocator, see: See): Promise<void> {
  await button(pane, /^Review( \d+)?$/).click();
  await heading(pane, "Review");
  await pane.getByText("Nothing waits for you.").waitFor();
  await see("review");
  await back(pane);
  await heading(pane, /departments$/);
}

/** So many rows wait for the lead analyst, and those that can be are accepted at once; ends at the departments. */
export async function acceptWhatWaits(pane: FrameLocator, waiting: number, see: See): Promise<void> {
  await button(pane, /^Review( \d+)?$/).click();
  await heading(pane, "Review");
  await pane.getByText(`${waiting} datasets`, { exact: true }).waitFor();
  await pane.locator("#pick-all").check();
  await see("review, all picked");
  await button(pane, /^Accept \d/).click();
  await pane
    .getByText(/ accepted\./)
    .first()
    .waitFor();
  await see("review, accepted");
  await back(pane);
  await heading(pane, /departments$/);
}

/** What to publish first, and what is still wanting; ends at the departments. */
export async function seePriorityAndCoverage(pane: FrameLocator, see: See): Promise<void> {
  await button(pane, "What to publish first").click();
  await heading(pane, "What to publish first");
  await button(pane, /^Take all/).click();
  await see("priority");
  await button(pane, "Do not write them").click();
  await back(pane);
  await heading(pane, /departments$/);
  await button(pane, "Coverage").click();
  await heading(pane, "Where data is still missing");
  await pane.getByRole("heading", { name: /^Quick start datasets that nobody named/ }).waitFor();
  await see("coverage");
  await back(pane);
  await heading(pane, /departments$/);
}

/** From the departments to what goes out of the full inventory. */
export async function openTakeOut(pane: FrameLocator): Promise<void> {
  await button(pane, "Take the inventory out").click();
  await heading(pane, "Take the inventory out");
}

/** All of it in turn, with what the list has; nobody has filled the columns that it lacks. */
export async function seeWashington(pane: FrameLocator, see: See): Promise<void> {
  await attachWashington(pane, see);
  await seeQualityAndDuplicates(pane, see);
  await seeReview(pane, see);
  await seePriorityAndCoverage(pane, see);
  await openTakeOut(pane);
  await pane.getByRole("heading", { name: /^Left out/ }).waitFor();
  await see("take out, public listing");
  await pane.getByText("The city itself: the full inventory").click();
  await pane
    .getByText(/is not right yet/)
    .first()
    .waitFor();
  await see("take out, full inventory");
}
