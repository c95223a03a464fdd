import type { FrameLocator, Locator, Page } from "playwright-core";
import type { See } from "./poc-screens";
import { inTroubleMenu } from "./trouble-menu";
import { welcomeContact } from "./welcome";

const NAME = "Traffic signals";

type SwitchOn = (menu: Locator) => Promise<void>;

const tick =
  (label: string): SwitchOn =>
  (menu) =>
    menu.getByLabel(label, { exact: true }).check();
const choose =
  (label: string, option: string): SwitchOn =>
  async (menu) =>
    void (await menu.getByRole("combobox", { name: new RegExp(`^${label}`) }).selectOption(option));

/** What keeps a dataset from being saved, by its words in the menu, and how what the pane says of it begins. */
const inTheWay: readonly (readonly [trouble: string, on: SwitchOn, title: string])[] = [
  ["access denied", choose("Requests fail", "Access denied"), "This workbook cannot be changed"],
  ["read only", tick("Is open for reading only"), "This workbook cannot be changed"],
  ["something went wrong", choose("Requests fail", "Something went wrong"), "Something did not work"],
  ["session has timed out", choose("Requests fail", "Session has timed out"), "Excel has lost its connection"],
  ["request too large", choose("Requests fail", "Request too large"), "This is more than Excel takes at once"],
  ["answer too large", choose("Requests fail", "Answer too large"), "This is more than Excel takes at once"],
  ["protected sheet", tick("This sheet is protected"), "The sheet “Inventory” is protected"],
  ["totals row", tick("The sheet’s table has a totals row"), "There is no room below the Inventory table"],
  ["data below", tick("Something stands below that table"), "There is no room below the Inventory table"],
  ["cell stays open", tick("Wait for a cell that is being typed in"), "Excel did not answer"],
  ["no answer, lost", choose("Next request", "Not carried out, never answered"), "Excel did not answer"],
  ["no answer, carried out", choose("Next request", "Carried out, never answered"), "Excel did not answer"],
];

/** What is soon over: what the pane says while it waits, and after its last try. */
const soonOver: readonly (readonly [trouble: string, option: string, waits: string, title: string])[] = [
  ["too many requests", "Too many requests", "Excel is busy. This goes on by itself", "Excel is busy"],
  ["service not available", "Service not available", "Excel is busy. This goes on by itself", "Excel is busy"],
  [
    "cell open",
    "A cell is being typed in",
    "A cell is open for typing. Press Enter or Esc",
    "A cell is open for typing",
  ],
];

/** What is in nobody's way: the dataset is saved all the same. */
const noHindrance: readonly (readonly [trouble: string, on: SwitchOn])[] = [
  ["tables do not grow", tick("Tables do not grow")],
  ["filtered", tick("The sheet’s table is filtered")],
];

/** Each trouble of the preview's menu, and what the pane says of it when a dataset is saved. */
export async function seeTroubles(pane: FrameLocator, see: See): Promise<void> {
  const page = pane.owner().page();
  const save = () => pane.getByRole("button", { name: "Save draft" }).click();
  const saidInAlert = (title: string) => pane.getByRole("alert").getByText(title, { exact: true }).waitFor();
  await page.getByRole("tab", { name: "Inventory", exact: true }).click();
  await openForm(pane);

  for (const [trouble, on, title] of inTheWay) {
    await inTroubleMenu(page, on);
    await save();
    await saidInAlert(title);
    await see(trouble);
    await calm(page);
  }
  for (const [trouble, option, waits, title] of soonOver) {
    await inTroubleMenu(page, choose("Requests fail", option));
    await save();
    await pane.getByText(waits).first().waitFor();
    await see(`${trouble}, waiting`);
    await saidInAlert(title);
    await see(trouble);
    await calm(page);
  }
  await inTroubleMenu(page, tick("Come 3 seconds late"));
  await save();
  await pane.getByText("Saving…").first().waitFor();
  await see("slow answers");
  await pane.getByRole("heading", { level: 1, name: "Requested data" }).waitFor();
  await calm(page);
  for (const [trouble, on] of noHindrance) {
    await addDataset(pane, `${NAME}, ${trouble}`);
    await inTroubleMenu(page, on);
    await save();
    await pane.getByText(/is saved in the sheet as a draft/).waitFor();
    await see(trouble);
    await calm(page);
  }
  await addDataset(pane, `${NAME}, interrupted`);
  await inTroubleMenu(page, tick("Vanishes at its next request"));
  await save();
  await page.locator("#pane").waitFor({ state: "hidden" });
  await calm(page);
  await page.getByRole("button", { name: "Data inventory" }).click();
  await pane.getByRole("button", { name: new RegExp(`^${NAME}, interrupted`) }).waitFor();
  await see("pane vanished and is back");

  await inTroubleMenu(page, choose("Its storage", "Is blocked"));
  await openForm(pane);
  await pane.getByRole("alert").first().waitFor();
  await see("storage is blocked");
  // What was kept before can still be read: the pane knows the person.
  await inTroubleMenu(page, choose("Its storage", "Is full"));
  await openNewDataset(pane);
  await pane.getByRole("alert").first().waitFor();
  await see("storage is full");
}

async function openForm(pane: FrameLocator): Promise<void> {
  await welcomeContact(pane, "Public Works", "Data coordinator");
  await openNewDataset(pane);
}

async function openNewDataset(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: /^4 ?Requested data/ }).click();
  await addDataset(pane, NAME);
}

async function addDataset(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole("button", { name: "Add a dataset" }).click();
  await pane.getByLabel(/^Dataset name/).fill(name);
}

async function calm(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Trouble/ }).click();
  await page.getByRole("button", { name: "No trouble" }).click();
  await page.getByRole("button", { name: "Trouble", exact: true }).waitFor();
  await page.keyboard.press("Escape");
}
