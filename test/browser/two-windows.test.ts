/** Two people fill one workbook at the same moment, each in a window of the preview. */
import type { FrameLocator, Page } from "playwright-core";
import { tableInFile } from "./support/file-table";
import { type OpenPreview, openPreview } from "./support/open-preview";
import { inTroubleMenu } from "./support/trouble-menu";
import { welcomeContact } from "./support/welcome";

/** A few in the everyday run; `TIMES=50 npx jest test/browser/two-windows.test.ts` for the figure in docs/reliability.md. */
const TIMES = Number(process.env.TIMES ?? 6);

// The changes of others come two seconds late: neither has heard of the other's row when both append below the last one
// that they see. Without the second look the same run loses half of the rows (test/people/two-at-once.test.ts).

type Person = { readonly page: Page; readonly pane: FrameLocator };
type Typed = { readonly name: string; readonly description: string };

let preview: OpenPreview;
let both: readonly { readonly person: Person; readonly department: string }[];

beforeAll(async () => {
  preview = await openPreview();
  both = [
    { person: preview, department: "Public Works" },
    { person: await preview.openAnother(), department: "Police" },
  ];
  for (const { person, department } of both) {
    await welcomeContact(person.pane, department, `${department} coordinator`);
    await person.pane.getByRole("button", { name: /^4 ?Requested data/ }).click();
    await person.pane.getByRole("heading", { level: 1, name: "Requested data" }).waitFor();
    await inTroubleMenu(person.page, (menu) => menu.getByLabel("After 2 seconds").check());
  }
});
afterAll(async () => {
  await preview.stop();
});

/** Types a dataset into the form, up to the press that saves it. */
async function type({ pane }: Person, { name, description }: Typed): Promise<void> {
  await pane.getByRole("button", { name: "Add a dataset" }).click();
  await pane.getByLabel(/^Dataset name/).fill(name);
  await pane.getByLabel(/^Description/).fill(description);
}

async function save({ pane }: Person, { name }: Typed): Promise<void> {
  await pane.getByRole("button", { name: "Save draft" }).click();
  await pane.getByText(`“${name}” is saved in the sheet as a draft.`).first().waitFor();
}

/**
 * Back to the checklist, until the second look has found or put back every row there. What it asks about is answered as
 * a person would.
 * @returns how much it asked about
 */
async function settle({ pane }: Person): Promise<number> {
  await pane.getByRole("button", { name: "Back to the checklist" }).click();
  const allSaved = pane.getByText("Everything is saved in the sheet");
  const putBack = pane.getByRole("button", { name: "Put it back" });
  for (let asked = 0; ; asked++) {
    await allSaved.or(putBack).first().waitFor({ timeout: 120_000 });
    if (await allSaved.isVisible()) return asked;
    await putBack.first().click();
    await pane.getByText("is back in the sheet").first().waitFor();
  }
}

test("each saves drafts in the form, always at the same moment: every row is in the file once, as it was typed", async () => {
  const wanted: string[] = [];
  for (let time = 1; time <= TIMES; time++) {
    const typed = both.map(({ person, department }) => {
      const name = `${department} list ${time}`;
      return { person, department, name, description: `What ${department} typed for its list ${time}.` };
    });
    wanted.push(...typed.map(({ department, name, description }) => [department, name, description].join(" | ")));
    await Promise.all(typed.map((one) => type(one.person, one)));
    await Promise.all(typed.map((one) => save(one.person, one)));
  }
  const asked = await Promise.all(both.map(({ person }) => settle(person)));
  await preview.grid.saved();
  const rows = await tableInFile(preview.file, "Inventory");
  const found = rows.map((row) => [row.Department, row["Dataset Name"], row.Description].join(" | "));
  expect(found.sort()).toEqual(wanted.sort());
  expect(new Set(rows.map((row) => row["Inventory ID"])).size).toBe(2 * TIMES);
  expect(asked).toEqual([0, 0]);
}, 600_000);
