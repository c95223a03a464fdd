/**
 * The lead analyst's whole way in Chromium: notes of their own on whom to start with, the first departments carried over
 * into a second, blank workbook, and the prompts sent to four of them; each workbook is read from the disk.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { isoDay } from "../../src/taskpane/app/clock";
import { newXlsx } from "../../src/xlsx/new";
import { saveXlsx } from "../../src/xlsx/save";
import { tableInFile } from "./support/file-table";
import { type Hand, mouse } from "./support/hand";
import { type OpenPreview, openPreview } from "./support/open-preview";

let folder: string;
let preview: OpenPreview | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "lead-"));
});
afterEach(async () => {
  await preview?.stop();
  rmSync(folder, { recursive: true });
});

async function openBlank(name: string): Promise<OpenPreview> {
  const workbook = path.join(folder, name);
  writeFileSync(workbook, saveXlsx(newXlsx()));
  preview = await openPreview({ workbook, permissions: ["clipboard-read", "clipboard-write"] });
  return preview;
}

async function close({ grid }: OpenPreview): Promise<void> {
  await grid.saved();
  await preview?.stop();
  preview = undefined;
}

const heading = (pane: FrameLocator, name: string | RegExp) =>
  pane.getByRole("heading", { level: 1, name, exact: true }).waitFor();
const said = (pane: FrameLocator, text: string | RegExp) => pane.getByText(text).first().waitFor();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Twelve departments as they stand in another sheet of the lead analyst's. */
const city = [
  "Department\tCode\tPoint of Contact\tPOC Email",
  "Public Works\tPW\tData coordinator\tworks@brightwater.example",
  "Police\tPOL\tRecords supervisor\tpolice@brightwater.example",
  "Fire\tFIR\t\t",
  "Parks and Recreation\tPRK\t\t",
  "Finance\tFIN\t\t",
  "Housing\tHOU\tPermit analyst\thousing@brightwater.example",
  ...["Library", "Health", "Planning", "Water", "Human Resources", "City Clerk"].map((name) => `${name}\t\t\t`),
].join("\n");

/** Enthusiasm and understanding, as they were in the six meetings that took place. */
const met: readonly (readonly [department: string, enthusiasm: RegExp, understanding: RegExp])[] = [
  ["Public Works", /^5/, /^5/],
  ["Police", /^5/, /^4/],
  ["Fire", /^4/, /^4/],
  ["Parks and Recreation", /^4/, /^5/],
  ["Finance", /^3/, /^3/],
  ["Housing", /^1/, /^2/],
];

const rowOf = (name: string) => new RegExp(`^${name} ?`);

async function noteMeetings(pane: FrameLocator, hand: Hand): Promise<void> {
  for (const [department, enthusiasm, understanding] of met) {
    await hand.press(rowOf(department));
    await heading(pane, department);
    await hand.fill("Meeting date", "2026-11-04");
    await hand.tick("Open data concepts");
    await hand.fill("Feedback and concerns", `Worries of ${department}`);
    await hand.tick(enthusiasm, /^Enthusiasm/);
    await hand.tick(understanding, /^Understanding/);
    await hand.press("Save");
    await heading(pane, "12 departments");
  }
}

/** From a blank workbook to the copied block. */
async function decideWithWhomToStart(): Promise<string> {
  const notes = await openBlank("notes.xlsx");
  const { page, pane, grid, file } = notes;
  const hand = mouse(pane);
  await heading(pane, "Set up the data inventory");
  await hand.press("Make a workbook for my own notes instead");
  await hand.press("Make the notes in this workbook");
  await heading(pane, "Lead Notes");
  await hand.press("Add departments");
  await hand.fill(/^Departments/, city);
  await hand.press("Add to the Readiness sheet");
  await heading(pane, "12 departments");
  await noteMeetings(pane, hand);

  const first = pane.getByRole("region", { name: "First (4)" }).getByRole("button");
  expect(await first.allInnerTexts()).toEqual([
    expect.stringContaining("Public Works"),
    expect.stringContaining("Parks and Recreation"),
    expect.stringContaining("Police"),
    expect.stringContaining("Fire"),
  ]);
  await said(pane, "6 not met yet");

  await hand.press("Carry departments over");
  await heading(pane, "Carry departments over");
  await hand.tick(/^Finance/);
  await hand.tick(/^Housing/);
  await hand.press("Copy 6 departments");
  await said(pane, "6 departments copied.");
  const block = await clipboard(page);
  expect(block).not.toContain("Worries");
  await grid.saved();
  const readiness = await tableInFile(file, "Readiness");
  expect(readiness.map((row) => row.Department)).toHaveLength(12);
  expect(readiness.filter((row) => row["Feedback and Concerns"] !== "")).toHaveLength(6);
  await close(notes);
  return block;
}

async function setUpShared({ page, pane }: OpenPreview, hand: Hand, block: string): Promise<void> {
  await heading(pane, "Set up the data inventory");
  await hand.fill(/^City/, "Brightwater");
  await hand.fill(/^Lead analyst/, "Mayor’s data office");
  await page.evaluate((text) => navigator.clipboard.writeText(text), block);
  await pane.getByLabel(/^Departments/).focus();
  await page.keyboard.press("ControlOrMeta+V");
  await said(pane, "6 departments");
  await hand.press("Set up this workbook");
  await said(pane, /The workbook is set up/);
  await heading(pane, "6 departments");
}

/** Notes who answers for a department that named nobody in its meeting. */
async function designate(pane: FrameLocator, hand: Hand, name: string, contact: string): Promise<void> {
  await hand.press(`Name a point of contact ${name}`);
  await heading(pane, name);
  await hand.fill(/^Name or post/, contact);
  await hand.fill("Email", `${/^\w+/.exec(name)?.[0].toLowerCase()}@brightwater.example`);
  await hand.press("Save");
  await said(pane, `${name} is saved in the Departments sheet.`);
  await hand.press("Back to Departments");
  await heading(pane, "6 departments");
}

/** The message goes out by the lead analyst's own mail program: its address is in the link, its text on the clipboard. */
async function sendPrompts({ page, pane }: OpenPreview, hand: Hand, name: string, email: string): Promise<void> {
  await pane.getByRole("heading", { name: `To ${name}` }).waitFor();
  const link = pane.getByRole("link", { name: "Copy and open in mail" });
  expect(await link.getAttribute("href")).toMatch(new RegExp(`^mailto:${email}\\?subject=`));
  await hand.press("Copy the message");
  // The words beside the link speak of copying before anything is copied.
  await page.waitForFunction(
    async (text) => (await navigator.clipboard.readText()).includes(text),
    `you are the point of contact for ${name}.`,
  );
  expect(await clipboard(page)).toContain("The nine prompts:");
  await hand.press("I have sent it");
  await said(pane, `It is noted that ${name} got the prompts today.`);
}

test("from notes on twelve departments to prompts that went to the first four", async () => {
  const began = isoDay(new Date());
  const block = await decideWithWhomToStart();

  const shared = await openBlank("inventory.xlsx");
  const { pane } = shared;
  const hand = mouse(pane);
  await setUpShared(shared, hand, block);
  await designate(pane, hand, "Fire", "Fire analyst");
  await designate(pane, hand, "Parks and Recreation", "Park planner");
  await designate(pane, hand, "Finance", "Budget analyst");

  await hand.press("Share the prompts with 6 departments");
  await heading(pane, "Share the prompts");
  for (const [name, email] of [
    ["Public Works", "works"],
    ["Parks and Recreation", "parks"],
    ["Police", "police"],
    ["Fire", "fire"],
  ] as const) {
    await pane.getByRole("button", { name, exact: true }).click();
    await sendPrompts(shared, hand, name, `${email}@brightwater.example`);
  }
  await hand.press("Back to Departments");
  await pane.getByRole("button", { name: "Share the prompts with 2 departments" }).waitFor();
  await close(shared);

  const departments = await tableInFile(shared.file, "Departments");
  const today = isoDay(new Date());
  /** The file's dates are midnight in UTC. Midnight may pass while the test runs. */
  const dayOf = (text = "") => {
    if (text === "") return "";
    const day = new Date(text).toISOString().slice(0, 10);
    return day === began || day === today ? "today" : day;
  };
  expect(
    departments.map((row) => [
      row.Department,
      row.Code,
      row["Point of Contact"],
      row["POC Email"],
      dayOf(row["POC Designated On"]),
      dayOf(row["Prompts Sent On"]),
      row.Stage,
    ]),
  ).toEqual([
    ["Public Works", "PW", "Data coordinator", "works@brightwater.example", "", "today", "Prompts sent"],
    ["Parks and Recreation", "PRK", "Park planner", "parks@brightwater.example", "today", "today", "Prompts sent"],
    ["Police", "POL", "Records supervisor", "police@brightwater.example", "", "today", "Prompts sent"],
    ["Fire", "FIR", "Fire analyst", "fire@brightwater.example", "today", "today", "Prompts sent"],
    ["Finance", "FIN", "Budget analyst", "finance@brightwater.example", "today", "", "POC designated"],
    ["Housing", "HOU", "Permit analyst", "housing@brightwater.example", "", "", "POC designated"],
  ]);
  // Whom to start with is the lead analyst's own knowledge; nothing else was written either.
  const others = ["Aliases", "Second Contact", "Due Date", "Start Order", "No Datasets", "Sent for Review On"];
  expect(departments.flatMap((row) => others.map((header) => row[header]))).toEqual(Array(36).fill(""));
}, 180_000);
