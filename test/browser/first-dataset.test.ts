/** From a prompt in the pane to a validated row in a real .xlsx, through the built pane in Chromium. */
import { Workbook } from "@cj-tech-master/excelts";
import type { FrameLocator } from "playwright-core";
import { paneFrame } from "./support/axe";
import { type OpenPreview, openPreview } from "./support/open-preview";

const DESCRIPTION = "=SUM(A1) is how the old sheet counted; each row is one request to mend a pothole";

let preview: OpenPreview;

beforeEach(async () => {
  preview = await openPreview();
});
afterEach(async () => {
  await preview.stop();
});

async function welcome(pane: FrameLocator): Promise<void> {
  await pane.getByLabel(/^Your department/).selectOption("Public Works");
  await pane.getByLabel(/^Your name or post/).fill("Data coordinator");
  await pane.getByRole("button", { name: "Continue as Public Works" }).click();
  await pane.getByRole("heading", { name: "Public Works" }).waitFor();
}

async function answerAll(pane: FrameLocator): Promise<void> {
  await pane.getByLabel(/^Dataset name/).fill("Pothole repair requests");
  await pane.getByLabel(/^Description/).fill(DESCRIPTION);
  await pane.getByLabel(/^Theme/).selectOption("Transportation");
  await pane.getByLabel(/^Data steward/).fill("Street supervisor");
  await pane.getByLabel(/^Steward email/).fill("streets@brightwater.example");
  await pane.getByLabel(/^Source system/).fill("Service request system");
  await pane.getByLabel(/^Format/).selectOption("Database");
  await pane.getByLabel(/^Updated/).selectOption("Daily");
  await pane.getByLabel(/^Classification/).selectOption("Public");
  await pane
    .getByRole("radiogroup", { name: /Contains personal data/ })
    .getByLabel("No", { exact: true })
    .check();
  await pane.getByLabel(/^Publication status/).selectOption("Not published");
}

/** The first row of the Inventory table in the file, by header, as another program reads it. */
async function rowInFile(file: string) {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.getWorksheet("Inventory");
  if (!sheet) throw new Error("The file has no sheet Inventory.");
  const columns = new Map<string, number>();
  sheet.getRow(4).eachCell((cell, column) => columns.set(cell.text, column));
  return (header: string) => sheet.getCell(5, columns.get(header) ?? Number.NaN);
}

test("an answer to the fourth prompt becomes a row of the file, with its types, formats and drop-downs", async () => {
  const { pane, grid, file } = preview;
  await welcome(pane);
  await pane
    .getByRole("button", { name: /Requested data/ })
    .first()
    .click();
  await pane.getByRole("button", { name: "Add a dataset" }).click();
  await answerAll(pane);
  await pane.getByRole("button", { name: "Save", exact: true }).click();
  await pane.getByText("“Pothole repair requests” is saved in the sheet.").waitFor();
  await grid.saved();

  const cell = await rowInFile(file);
  expect(cell("Inventory ID").value).toMatch(/^PW-[A-Z0-9]{8}$/);
  expect(cell("Department").value).toBe("Public Works");
  expect(cell("Dataset Name").value).toBe("Pothole repair requests");
  expect(cell("Description").value).toBe(DESCRIPTION);
  expect(cell("Description").formula).toBeUndefined();
  expect(cell("Prompts Answered").value).toBe("P4");
  expect(cell("Review Status").value).toBe("Ready");
  expect(cell("Date Added").value).toBeInstanceOf(Date);
  expect(cell("Date Added").numFmt).toBe("yyyy-mm-dd");
  expect(cell("Inventory ID").numFmt).toBe("@");
  expect(cell("Theme").dataValidation).toMatchObject({ type: "list" });
  expect(cell("Classification").dataValidation).toMatchObject({ type: "list" });
});

test("the same with the keyboard alone", async () => {
  const { page, pane, grid, file } = preview;
  const keyboard = page.keyboard;
  await pane.getByLabel(/^Your department/).focus();
  await keyboard.type("Public W");
  await keyboard.press("Tab");
  await keyboard.type("Data coordinator");
  await tabTo(/^Continue as Public Works/);
  await keyboard.press("Enter");
  await pane.getByRole("heading", { name: "Public Works" }).waitFor();
  await tabTo(/^4\s*Requested data/);
  await keyboard.press("Enter");
  await pane.getByRole("heading", { name: "Requested data" }).waitFor();
  await tabTo(/^Add a dataset/);
  await keyboard.press("Enter");
  await pane.getByRole("heading", { name: "New dataset" }).waitFor();
  await pane.getByLabel(/^Dataset name/).focus();
  await keyboard.type("Street trees");
  await tabTo(/^Save draft/);
  await keyboard.press("Enter");
  await pane.getByText("“Street trees” is saved in the sheet as a draft.").waitFor();
  await grid.saved();
  const cell = await rowInFile(file);
  expect(cell("Dataset Name").value).toBe("Street trees");
  expect(cell("Review Status").value).toBe("Draft");

  /** Tab until this stands under the focus, as a person would. */
  async function tabTo(name: RegExp): Promise<void> {
    const frame = await paneFrame(page);
    const passed: string[] = [];
    while (passed.length < 60) {
      await keyboard.press("Tab");
      const text = await frame.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
      if (name.test(text)) return;
      passed.push(text.slice(0, 30));
    }
    throw new Error(`Tab never reached ${String(name)}: ${passed.join(" | ")}`);
  }
});
