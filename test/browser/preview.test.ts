import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { saveXlsx } from "../../src/xlsx/save";
import { newXlsx } from "../../src/xlsx/new";
import { openXlsx } from "../../src/xlsx/open";
import { type OpenPreview, openPreview } from "./support/open-preview";

const PANE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; base-uri 'none'" />
    <title>Pane</title>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script src="taskpane.js" defer></script>
  </head>
  <body><button>First</button><button id="write">Write</button><output></output></body>
</html>`;
const SCRIPT = `
const say = (text) => (document.querySelector("output").textContent = text);
Office.onReady(({ host, platform }) => {
  const { requirements } = Office.context;
  say([host, platform, requirements.isSetSupported("ExcelApi", "1.14"), requirements.isSetSupported("ExcelApi", "99.0"), location.search].join(" "));
});
document.getElementById("write").onclick = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B3");
    range.values = [["from the pane"]];
    range.select();
    await context.sync();
    say("written");
  }).catch((error) => say(error.code + " " + error.message));
`;

let folder: string;
let file: string;
let preview: OpenPreview;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "preview-test-"));
  file = path.join(folder, "Brightwater.xlsx");
  writeFileSync(file, saveXlsx(newXlsx()));
  writeFileSync(path.join(folder, "taskpane.html"), PANE);
  writeFileSync(path.join(folder, "taskpane.js"), SCRIPT);
  preview = await openPreview({ workbook: file, paneFolder: folder });
});
afterAll(async () => {
  await preview.stop();
  rmSync(folder, { recursive: true });
});

const fileCell = (row: number, column: number) => openXlsx(readFileSync(file)).sheets[0]?.rows[row]?.[column]?.value;

test("office.js gets ready in the pane, in an Excel with the requirement sets of the seat", async () => {
  await preview.pane.getByText("Excel OfficeOnline true false").waitFor();
});

test("what is typed in the sheet is in the file", async () => {
  const { grid } = preview;
  await grid.type("A1", "Street trees");
  await grid.type("A2", "12.5");
  await grid.saved();
  expect(fileCell(0, 0)).toBe("Street trees");
  expect(fileCell(1, 0)).toBe(12.5);
});

test("what the pane writes and selects is seen in the sheet", async () => {
  const { grid, pane } = preview;
  await pane.getByRole("button", { name: "Write" }).click();
  await pane.getByText("written").waitFor();
  await grid.cell("B3").getByText("from the pane").waitFor();
  await grid.selected("B3");
});

test("the sheet is worked with by keyboard alone", async () => {
  const { grid, page } = preview;
  const { keyboard } = page;
  await grid.goTo("D5");
  await keyboard.type("one");
  await keyboard.press("Tab");
  await keyboard.type("two");
  await keyboard.press("Enter");
  await grid.selected("D6"); // Enter goes back to where the Tabs began.
  await keyboard.type("line");
  await keyboard.press("Alt+Enter");
  await keyboard.type("line 2");
  await keyboard.press("Enter");
  await keyboard.press("ArrowUp");
  await grid.formula("line\nline 2");
  await keyboard.press("F2");
  await keyboard.type(" and more");
  await keyboard.press("Escape");
  await grid.formula("line\nline 2");
  await keyboard.press("Delete");
  await grid.saved();
  expect(fileCell(4, 3)).toBe("one");
  expect(fileCell(4, 4)).toBe("two");
  expect(fileCell(5, 3) ?? null).toBeNull();
});

test("a block is copied and pasted", async () => {
  const { grid, page } = preview;
  await grid.type("F1", "a");
  await grid.goTo("G1");
  await page.keyboard.type("b");
  await page.keyboard.press("Alt+Enter");
  await page.keyboard.type("c");
  await page.keyboard.press("Enter");
  await grid.type("F2", "1");
  await grid.goTo("F1:G2");
  await page.keyboard.press("Control+c");
  await grid.goTo("F10");
  await page.keyboard.press("Control+v");
  await grid.cell("F11").getByText("1").waitFor();
  await grid.saved();
  expect([fileCell(9, 5), fileCell(9, 6), fileCell(10, 5)]).toEqual(["a", "b\nc", 1]);
});

test("F6 leads into the pane and Tab out of it again", async () => {
  const { grid, page, pane } = preview;
  await grid.goTo("A1");
  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  await pane.locator("button:focus", { hasText: "First" }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.locator("#open-pane:focus").waitFor();
});

test("the ribbon opens the pane at the new dataset, also after it was closed", async () => {
  const { page, pane } = preview;
  await page.getByRole("button", { name: "New dataset" }).click();
  await pane.getByText("Excel OfficeOnline true false ?view=new-dataset").waitFor();
  await page.getByRole("button", { name: "Close" }).click();
  await page.locator("#pane iframe").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Data inventory" }).click();
  await pane.getByText(/^Excel OfficeOnline true false\s*$/).waitFor();
});

test("a second person sees what the first one types, and is counted", async () => {
  const second = await preview.openAnother();
  await preview.page.getByText("1 other is here").waitFor();
  await preview.grid.type("A8", "seen by both");
  await second.grid.cell("A8").getByText("seen by both").waitFor();
  const frames = [preview.page, second.page].map((page) => page.frames().map((frame) => new URL(frame.url()).origin));
  expect(new Set(frames.flat()).size).toBe(3); // The page's own origin, and a pane's for each of the two.
  await second.page.close();
  await preview.page.getByText("1 other is here").waitFor({ state: "detached" });
});
