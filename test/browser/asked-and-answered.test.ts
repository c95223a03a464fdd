/** A point of contact and the lead analyst, each in a window of one workbook: what one does the other sees by itself. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FrameLocator } from "playwright-core";
import type { FieldKey } from "../../src/inventory/field";
import { fields } from "../../src/inventory/fields";
import { columnName } from "../../src/xlsx/address";
import { saveXlsx } from "../../src/xlsx/save";
import { bookWithRows } from "../bench/book-with-rows";
import { sampleRows } from "../support/sample-book";
import { tableInFile } from "./support/file-table";
import type { GridPage } from "./support/grid-page";
import { type OpenPreview, openPreview } from "./support/open-preview";
import { welcomeContact, welcomeLead } from "./support/welcome";

const NAME = "Street centerlines";
const QUESTION = "Is it not Properties?";
const ANSWER = "Streets stand under Transportation in our list.";

let folder: string;
let contact: OpenPreview;
let lead: { readonly pane: FrameLocator; readonly grid: GridPage };

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "asked-test-"));
  const workbook = path.join(folder, "Brightwater.xlsx");
  const sent = sampleRows.filter(({ datasetName }) => datasetName === NAME);
  writeFileSync(workbook, saveXlsx(bookWithRows(sent)));
  contact = await openPreview({ workbook });
  lead = await contact.openAnother();
  await welcomeContact(contact.pane, "Public Works", "Data coordinator");
});
afterEach(async () => {
  await contact.stop();
  rmSync(folder, { recursive: true });
});

const press = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const said = (pane: FrameLocator, text: string | RegExp) => pane.getByText(text).first().waitFor();
const heading = (pane: FrameLocator, name: string) => pane.getByRole("heading", { level: 1, name }).waitFor();
/** The one row of the sheet. */
const cellOf = (field: FieldKey) => `${columnName(fields.findIndex(({ key }) => key === field))}5`;

/** What is asked stands above everything on the checklist, and at its field in the form; it is answered on the checklist. */
async function findsQuestionAndAnswers(): Promise<void> {
  const { pane } = contact;
  const title = `The lead analyst asks about “${NAME}”`;
  const card = pane.getByRole("region", { name: title });
  await card.getByText(`Theme: ${QUESTION}`).waitFor();
  expect(await pane.getByRole("heading", { level: 2 }).first().textContent()).toBe(title);
  await card.getByRole("button", { name: "Open the dataset" }).click();
  await heading(pane, NAME);
  await said(pane, `The lead analyst asks: ${QUESTION}`);
  await press(pane, "Back to Checklist");
  await card.getByLabel("Your answer").fill(ANSWER);
  await card.getByRole("button", { name: "Send this answer" }).click();
  await said(pane, `Your answer about “${NAME}” is with the lead analyst.`);
  await press(pane, /^Your datasets/);
  await heading(pane, "Your datasets");
  await datasetThatIs("Sent").waitFor();
}

const datasetThatIs = (state: string) => contact.pane.getByRole("button", { name: new RegExp(`^${NAME}.*${state}`) });

async function expectAccepted(): Promise<void> {
  await datasetThatIs("Accepted").waitFor();
  await contact.grid.saved();
  const [row] = await tableInFile(contact.file, "Inventory");
  expect(row).toMatchObject({ "Review Status": "Accepted", "POC Reply": ANSWER });
}

test("asked on the review card, answered on the checklist, accepted: neither of the two opens anything again", async () => {
  const { pane } = lead;
  await welcomeLead(pane);
  await press(pane, /^Review( \d+)?$/);
  await heading(pane, "Review");
  await press(pane, new RegExp(`^${NAME}`));
  await heading(pane, NAME);
  await press(pane, "Ask about Theme");
  await pane.getByLabel("What should change in Theme?").fill(QUESTION);
  await press(pane, "Send the question");
  await said(pane, `The department is asked about “${NAME}”.`);

  await findsQuestionAndAnswers();

  await press(pane, new RegExp(`^${NAME}`)); // in the list of what waits, where it is once more
  await heading(pane, NAME);
  await pane.getByRole("region", { name: "You asked" }).getByText(ANSWER).waitFor();
  await press(pane, "Accept");
  await said(pane, `“${NAME}” is accepted.`);

  await expectAccepted();
});

test("the same with a lead analyst who types into the cells of the sheet alone", async () => {
  const { grid } = lead;
  await grid.openSheet("Inventory");
  await grid.type(cellOf("reviewerNote"), `Theme: ${QUESTION}`);
  await grid.type(cellOf("reviewStatus"), "Needs changes");

  await findsQuestionAndAnswers();

  await grid.goTo(cellOf("pocReply"));
  await grid.formula(ANSWER);
  await grid.cell(cellOf("reviewStatus")).getByText("Submitted").waitFor();
  await grid.type(cellOf("reviewStatus"), "Accepted");

  await expectAccepted();
});
