/** A point of contact's whole way through the built pane in Chromium; each ends in the .xlsx on the disk. */
import type { FrameLocator, Page } from "playwright-core";
import { paneFrame, setPaneWidth } from "./support/axe";
import { tableInFile } from "./support/file-table";
import { type Hand, keyboard, mouse } from "./support/hand";
import { type OpenPreview, openPreview } from "./support/open-preview";

let preview: OpenPreview;

beforeEach(async () => {
  preview = await openPreview();
});
afterEach(async () => {
  await preview.stop();
});

const heading = (pane: FrameLocator, name: string) => pane.getByRole("heading", { level: 1, name }).waitFor();
const said = (pane: FrameLocator, text: string | RegExp) => pane.getByText(text).first().waitFor();

async function welcome(pane: FrameLocator, hand: Hand): Promise<void> {
  await heading(pane, "Data inventory");
  await hand.choose(/^Your department/, "Public Works");
  await hand.fill(/^Your name or post/, "Data coordinator");
  await hand.press("Continue as Public Works");
  await heading(pane, "Public Works");
}

/** What a form asks and does not remember: eight values, three of them typed. */
async function answer(hand: Hand, description: string): Promise<void> {
  await hand.fill(/^Description/, description);
  await hand.choose(/^Theme/, "Transportation");
  await answerRest(hand);
}

async function answerRest(hand: Hand): Promise<void> {
  await hand.fill(/^Source system/, "Service request system");
  await hand.choose(/^Format/, "Database");
  await hand.choose(/^Updated/, "Daily");
  await hand.choose(/^Classification/, "Public");
  await hand.tick("No", /Contains personal data/);
  await hand.choose(/^Publication status/, "Not published");
}

/** The other prompts, as the checklist names them, with their answers. */
const rest: readonly (readonly [prompt: RegExp, answer: string])[] = [
  [/^2 ?Citywide/, "We have none"],
  [/^3 ?Your department/, "We have none"],
  [/^5 ?Budgeting/, "We have none"],
  [/^6 ?Reports/, "We have none"],
  [/^7 ?Grant reports/, "Does not apply to us"],
  [/^8 ?Measurements/, "We have none"],
  [/^9 ?Charts/, "We have none"],
];

/** Three datasets under two prompts, one of them from the quick start list, one shared by both; then sent. */
async function firstVisit(pane: FrameLocator, hand: Hand): Promise<void> {
  await welcome(pane, hand);
  await hand.press(/^1 ?Quick start/);
  await heading(pane, "Quick start datasets");
  await hand.press("Choose from the quick start list");
  await pane.getByLabel(/^Parking/).waitFor();
  await hand.tick(/^Parking/);
  await hand.press("Add 1 as a draft");
  await heading(pane, "Quick start datasets");
  await hand.top();
  await hand.press(/^Parking/);
  await heading(pane, "Parking");
  await pane.getByLabel(/^Description/).waitFor();
  await hand.fill(/^Description/, "One row for each parking permit with its holder, zone and dates.");
  await hand.fill(/^Data steward/, "Parking manager");
  await hand.fill(/^Steward email/, "parking@brightwater.example");
  await hand.fill(/^Source system/, "Permit system");
  await hand.choose(/^Format/, "Database");
  await hand.choose(/^Updated/, "Daily");
  await hand.choose(/^Classification/, "Sensitive");
  await hand.fill(/^Reason it is sensitive/, "Holds names and home addresses of permit holders.");
  await hand.tick("Yes", /Contains personal data/);
  await hand.choose(/^Publication status/, "Not published");
  await hand.press("Save");
  await heading(pane, "Quick start datasets");
  await hand.tick(/^Yes, that is all/, "Have you finished this prompt?");
  await said(pane, "Your answer is saved in the sheet.");
  await hand.press("Back to the checklist");

  await hand.press(/^4 ?Requested data/);
  await heading(pane, "Requested data");
  for (const [name, description] of [
    ["Pothole repair requests", "One row for each request to repair a pothole, with its place and dates."],
    ["Street closures", "One row for each closure of a street with its place, its reason and its dates."],
  ] as const) {
    await hand.press("Add a dataset");
    await heading(pane, "New dataset");
    await hand.fill(/^Dataset name/, name);
    await answer(hand, description);
    await hand.press("Save");
    await heading(pane, "Requested data");
    await said(pane, `“${name}” is saved in the sheet.`);
  }
  await hand.press("Use one already listed");
  await pane.getByLabel(/^Parking/).waitFor();
  await hand.tick(/^Parking/);
  await hand.press("Use 1 dataset");
  await heading(pane, "Requested data");
  await hand.tick(/^Yes, that is all/, "Have you finished this prompt?");
  await said(pane, "Your answer is saved in the sheet.");
  await hand.press("Back to the checklist");

  // From the top again: the focus came back to the fourth.
  await hand.top();
  for (const [prompt, chosen] of rest) {
    await hand.press(prompt);
    await hand.tick(chosen, "Have you finished this prompt?");
    await said(pane, "Your answer is saved in the sheet.");
    await hand.press("Back to the checklist");
    await heading(pane, "Public Works");
  }

  await hand.press(/^Check and send/);
  await heading(pane, "Check and send");
  await hand.press("Send to the lead analyst");
  await said(pane, "Your answers and 3 datasets are with the lead analyst.");
}

async function expectSent(file: string): Promise<void> {
  const rows = await tableInFile(file, "Inventory");
  expect(rows.map((row) => [row["Dataset Name"], row["Prompts Answered"], row["Review Status"]])).toEqual([
    ["Parking", "P1; P4", "Submitted"],
    ["Pothole repair requests", "P4", "Submitted"],
    ["Street closures", "P4", "Submitted"],
  ]);
  expect(rows.map((row) => row["Data Steward"])).toEqual(["Parking manager", "Parking manager", "Parking manager"]);
  const answers = (await tableInFile(file, "Responses")).filter((row) => row["Department Code"] === "PW");
  expect(answers.map((row) => `${row.Prompt} ${row.Answer}`)).toEqual([
    "P1 Datasets listed",
    "P2 None",
    "P3 None",
    "P4 Datasets listed",
    "P5 None",
    "P6 None",
    "P7 Does not apply",
    "P8 None",
    "P9 None",
  ]);
  const department = (await tableInFile(file, "Departments")).find((row) => row.Code === "PW");
  expect(department?.["Sent for Review By"]).toBe("Data coordinator");
  expect(department?.["Sent for Review On"]).not.toBe("");
}

test("from the first visit to sent", async () => {
  const { pane, grid, file } = preview;
  await firstVisit(pane, mouse(pane));
  await grid.saved();
  await expectSent(file);
});

test("the same with the keyboard alone, at 200 % text in a pane of 320 pixels", async () => {
  const { page, pane, grid, file } = preview;
  await setPaneWidth(page, 320);
  await heading(pane, "Data inventory");
  const frame = await paneFrame(page);
  await frame.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await pane.getByLabel(/^Your department/).focus();
  await firstVisit(pane, keyboard(page));
  await grid.saved();
  await expectSent(file);
});

async function closeAndOpenAgain(page: Page): Promise<void> {
  await page.reload();
  await page.locator("td[data-row]").first().waitFor();
}

test("interrupted in the middle of a form and resumed after the window was closed", async () => {
  const { page, pane, grid, file } = preview;
  const hand = mouse(pane);
  await welcome(pane, hand);
  await hand.press(/^4 ?Requested data/);
  await hand.press("Add a dataset");
  await hand.fill(/^Dataset name/, "Street closures");
  await hand.fill(/^Description/, "One row for each closure of a street with its place");
  await closeAndOpenAgain(page);

  await heading(pane, "Public Works");
  await said(pane, "1 dataset is kept on this computer only");
  await hand.press(/^Street closures/);
  await said(pane, /These are your answers from before/);
  expect(await pane.getByLabel(/^Description/).inputValue()).toBe(
    "One row for each closure of a street with its place",
  );
  await hand.press("Save draft");
  await said(pane, "“Street closures” is saved in the sheet as a draft.");
  await grid.saved();
  const rows = await tableInFile(file, "Inventory");
  expect(rows.map((row) => [row["Dataset Name"], row["Prompts Answered"], row["Review Status"]])).toEqual([
    ["Street closures", "P4", "Draft"],
  ]);
});

test("asked for a change in the sheet, answered in the pane, and back with the lead", async () => {
  const { pane, grid, file } = preview;
  const hand = mouse(pane);
  await welcome(pane, hand);
  await hand.press(/^4 ?Requested data/);
  await hand.press("Add a dataset");
  await hand.fill(/^Dataset name/, "Street closures");
  await hand.fill(/^Description/, "One row for each closure of a street with its place, its reason and its dates.");
  await hand.choose(/^Theme/, "Transportation");
  await hand.fill(/^Data steward/, "Street supervisor");
  await hand.fill(/^Steward email/, "streets@brightwater.example");
  await answerRest(hand);
  await hand.press("Save");
  await said(pane, "“Street closures” is saved in the sheet.");
  await hand.press("Back to the checklist");
  await hand.press(/^Check and send/);
  await hand.press("Send to the lead analyst");
  await hand.press(/^Send only the 1/);
  await said(pane, /are with the lead analyst/);
  await hand.press("Back to Checklist");

  // The lead analyst works by hand, in the sheet alone.
  await grid.openSheet("Inventory");
  await grid.type("AI5", "Description: Are planned closures in it too?");
  await grid.type("AH5", "Needs changes");

  await pane.getByRole("heading", { name: "The lead analyst asks about “Street closures”" }).waitFor();
  await said(pane, "Description: Are planned closures in it too?");
  await hand.fill("Your answer", "Only those that took place.");
  await hand.press("Send this answer");
  await said(pane, "Your answer about “Street closures” is with the lead analyst.");
  await grid.saved();
  const [row] = await tableInFile(file, "Inventory");
  expect(row).toMatchObject({ "POC Reply": "Only those that took place.", "Review Status": "Submitted" });
});

test("a new round asks whether last year's rows are still right", async () => {
  const { pane, grid, file } = preview;
  const hand = mouse(pane);
  // Last year's row and the beginning of the round are written by hand.
  await grid.openSheet("Inventory");
  for (const [cell, text] of [
    ["B5", "Public Works"],
    ["A5", "PW-7K3QX9TB"],
    ["D5", "Street closures"],
    ["AE5", "2025-05-04"],
    ["AH5", "Accepted"],
  ] as const) {
    await grid.type(cell, text);
  }
  await grid.openSheet("Settings");
  await grid.type("B17", "2026-11-02");
  await welcome(pane, hand);
  await pane.getByRole("heading", { name: "1 dataset is from the round before" }).waitFor();
  await hand.press("Look through them");
  await hand.press("Still right: Street closures");
  await said(pane, "You have looked through everything from the round before.");
  await grid.saved();
  const [decision] = await tableInFile(file, "Decisions");
  expect(decision).toMatchObject({ Key: "PW-7K3QX9TB", Kind: "Still right", By: "Data coordinator" });
  expect((await tableInFile(file, "Inventory")).map((row) => row["Review Status"])).toEqual(["Accepted"]);
});
