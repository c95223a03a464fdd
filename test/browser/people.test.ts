/** Two people in the preview: who sees what and when, and the troubles that a person can make for themselves. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { saveXlsx } from "../../src/xlsx/save";
import { newXlsx } from "../../src/xlsx/new";
import type { GridPage } from "./support/grid-page";
import { type OpenPreview, openPreview } from "./support/open-preview";
import { inTroubleMenu } from "./support/trouble-menu";

const PANE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; base-uri 'none'" />
    <title>Pane</title>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script src="taskpane.js" defer></script>
  </head>
  <body><button id="add">Add a row</button><button id="store">Store</button><output></output></body>
</html>`;
const SCRIPT = `
const say = (text) => (document.querySelector("output").textContent = text);
Office.onReady(() => say("ready"));
document.getElementById("add").onclick = () =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem("Roads").rows.add(null, [["3", "Bridge Street"]]);
    await context.sync();
    say("added");
  }).catch((error) => say(error.code));
document.getElementById("store").onclick = () => {
  try {
    localStorage.setItem("draft", "kept");
    say("stored " + localStorage.getItem("draft"));
  } catch (error) {
    say(error.name);
  }
};
`;

type Person = { readonly page: Page; readonly pane: FrameLocator; readonly grid: GridPage };

let folder: string;
let preview: OpenPreview;
let ann: Person;
let bob: Person;

/** A table of two rows at A1. */
function roads() {
  const book = newXlsx();
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("no sheet");
  const rows = [
    ["ID", "Name"],
    ["1", "Main Street"],
    ["2", "Arch Street"],
  ];
  sheet.rows = rows.map((row) => row.map((value) => ({ value, style: 0 })));
  sheet.tables.push({
    id: 1,
    name: "Roads",
    range: "A1:B3",
    columns: [
      { id: 1, name: "ID" },
      { id: 2, name: "Name" },
    ],
    showHeaders: true,
    showTotals: false,
    filter: { filters: [] },
  });
  return book;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "people-test-"));
  const file = path.join(folder, "Roads.xlsx");
  writeFileSync(file, saveXlsx(roads()));
  writeFileSync(path.join(folder, "taskpane.html"), PANE);
  writeFileSync(path.join(folder, "taskpane.js"), SCRIPT);
  preview = await openPreview({ workbook: file, paneFolder: folder });
  ann = preview;
  bob = await preview.openAnother();
  await Promise.all([ann, bob].map(({ pane }) => pane.getByText("ready").waitFor()));
});
afterAll(async () => {
  await preview.stop();
  rmSync(folder, { recursive: true });
});

test("the changes of others wait until they are let through", async () => {
  await inTroubleMenu(bob.page, (menu) => menu.getByLabel("When I let them through").check());
  await ann.grid.type("B2", "Market Street");
  await bob.page.getByRole("button", { name: "Trouble (1)" }).click();
  const letThrough = bob.page.getByRole("button", { name: "Let changes through (1)" });
  await letThrough.waitFor();
  expect(await bob.grid.cell("B2").textContent()).toBe("Main Street");
  await letThrough.click();
  await bob.grid.cell("B2").getByText("Market Street").waitFor();
  await bob.page.getByLabel("At once").check();
  await bob.page.keyboard.press("Escape");
});

test("a row added beside somebody's edit cannot be merged: a bar says so until the refresh, which opens the pane anew", async () => {
  await inTroubleMenu(bob.page, (menu) => menu.getByLabel("When I let them through").check());
  await ann.grid.type("B3", "Arch Road");
  await bob.pane.getByRole("button", { name: "Add a row" }).click();
  const bar = bob.page.getByRole("alert").filter({ hasText: "Can’t merge changes" });
  await bar.waitFor();
  await bob.grid.cell("B3").getByText("Arch Road").waitFor();
  expect(await bob.grid.cell("A4").textContent()).toBe("");
  await bar.getByRole("button", { name: "Refresh" }).click();
  await bar.waitFor({ state: "hidden" });
  await bob.pane.getByText("ready").waitFor();
  await inTroubleMenu(bob.page, (menu) => menu.getByLabel("At once").check());
});

test("storage that is blocked or full, in what is byte for byte the pane that ships but for its page", async () => {
  const store = async (person: Person) => person.pane.getByRole("button", { name: "Store" }).click();
  await store(ann);
  await ann.pane.getByText("stored kept").waitFor();
  await inTroubleMenu(ann.page, async (menu) => void (await menu.getByLabel("Its storage").selectOption("Is blocked")));
  await ann.pane.getByText("ready").waitFor();
  await store(ann);
  await ann.pane.getByText("SecurityError").waitFor();
  await inTroubleMenu(ann.page, async (menu) => void (await menu.getByLabel("Its storage").selectOption("Is full")));
  await ann.pane.getByText("ready").waitFor();
  await store(ann);
  await ann.pane.getByText("QuotaExceededError").waitFor();
  await store(bob);
  await bob.pane.getByText("stored kept").waitFor();
  await inTroubleMenu(ann.page, async (menu) => void (await menu.getByLabel("Its storage").selectOption("Works")));
  await ann.pane.getByText("ready").waitFor();
});

test("a request that fails, a pane that vanishes and comes back, and an end to all trouble", async () => {
  await inTroubleMenu(ann.page, async (menu) => {
    await menu.getByLabel("Only the next one fails").check();
    await menu.getByLabel("Requests fail").selectOption("Service not available");
  });
  const add = () => ann.pane.getByRole("button", { name: "Add a row" }).click();
  await add();
  await ann.pane.getByText("ServiceNotAvailable").waitFor();
  await ann.page.getByRole("button", { name: "Trouble", exact: true }).waitFor();

  await inTroubleMenu(ann.page, (menu) => menu.getByLabel("Vanishes at its next request").check());
  await add();
  await ann.page.locator("#pane").waitFor({ state: "hidden" });
  await ann.grid.cell("B4").getByText("Bridge Street").waitFor();
  await ann.page.getByRole("button", { name: "Data inventory" }).click();
  await ann.pane.getByText("ready").waitFor();

  await inTroubleMenu(ann.page, async (menu) => {
    await menu.getByLabel("Is open for reading only").check();
    await menu.getByLabel("This sheet is protected").check();
  });
  await ann.page.getByRole("button", { name: "Trouble (2)" }).click();
  await ann.page.getByRole("button", { name: "No trouble" }).click();
  await ann.page.getByRole("button", { name: "Trouble", exact: true }).waitFor();
  await ann.page.keyboard.press("Escape");
  await ann.grid.type("B2", "Main Street");
  await bob.grid.cell("B2").getByText("Main Street").waitFor();
});

test("a table is sorted and filtered by the menu of its header, with mouse or keyboard, for everybody", async () => {
  await ann.grid.cell("B1").click({ position: { x: 56, y: 10 } }); // of the 64 pixels that the column is wide
  await ann.page.getByRole("menuitem", { name: "Sort A to Z" }).click();
  await bob.grid.cell("B2").getByText("Arch Road").waitFor();

  await ann.grid.goTo("B1");
  await ann.page.keyboard.press("Alt+ArrowDown");
  await ann.page.getByRole("menuitem", { name: "Main Street" }).press("Enter");
  await bob.grid.cell("B2").waitFor({ state: "detached" });
  await bob.grid.cell("B4").getByText("Main Street").waitFor();

  await ann.grid.goTo("B1");
  await ann.page.keyboard.press("Alt+ArrowDown");
  await ann.page.getByRole("menuitem", { name: "Clear filter" }).click();
  await bob.grid.cell("B2").getByText("Arch Road").waitFor();
});

test("rows and columns are inserted and deleted at their heads, and with keys", async () => {
  await ann.page.getByRole("rowheader", { name: "2", exact: true }).click({ button: "right" });
  await ann.page.getByRole("menuitem", { name: "Insert row" }).click();
  await bob.grid.cell("B3").getByText("Arch Road").waitFor();
  await ann.page.getByRole("rowheader", { name: "2", exact: true }).click();
  await ann.page.keyboard.press("Control+-");
  await bob.grid.cell("B2").getByText("Arch Road").waitFor();
  await ann.page.getByRole("columnheader", { name: "A", exact: true }).click({ button: "right" });
  await ann.page.getByRole("menuitem", { name: "Delete column" }).click();
  await bob.grid.cell("A2").getByText("Arch Road").waitFor();
});

test("a sheet gets another name by double click; a name that Excel refuses is explained", async () => {
  const tab = (name: string) => ann.page.getByRole("tab", { name, exact: true });
  await tab("Sheet1").dblclick();
  await ann.page.getByRole("textbox", { name: "Sheet name" }).fill("Streets");
  await ann.page.keyboard.press("Enter");
  await bob.page.getByRole("tab", { name: "Streets" }).waitFor();
  await tab("Streets").press("F2");
  await ann.page.getByRole("textbox", { name: "Sheet name" }).fill("a/b");
  await ann.page.keyboard.press("Enter");
  await ann.page.getByRole("dialog").getByText("1 to 31 characters").waitFor();
  await ann.page.keyboard.press("Enter");
  await tab("Streets").waitFor();
});
