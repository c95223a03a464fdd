/** What keeps a dataset from being saved is seen by whoever pressed Save, wherever in the form they are. */
import { type OpenPreview, openPreview } from "./support/open-preview";
import { inTroubleMenu } from "./support/trouble-menu";
import { welcomeContact } from "./support/welcome";

let preview: OpenPreview;

beforeAll(async () => {
  preview = await openPreview();
});
afterAll(async () => {
  await preview.stop();
});

test("what went wrong comes into view in a pane that is lower than the form", async () => {
  const { page, pane } = preview;
  await welcomeContact(pane, "Public Works", "Data coordinator");
  await pane.getByRole("button", { name: /^4 ?Requested data/ }).click();
  await pane.getByRole("button", { name: "Add a dataset" }).click();
  await pane.getByLabel(/^Dataset name/).fill("Traffic signals");
  await pane.getByLabel(/^Publication status/).selectOption("Not published");
  await inTroubleMenu(page, (menu) => menu.getByLabel("Is open for reading only").check());
  await pane.getByRole("button", { name: "Save draft" }).click();
  const alert = pane.getByRole("alert").filter({ hasText: "This workbook cannot be changed" });
  await alert.waitFor();
  const isSeen = await alert.evaluate((box) => {
    const { x, width, top, bottom } = box.getBoundingClientRect();
    return [top + 4, bottom - 4].every((y) => box.contains(document.elementFromPoint(x + width / 2, y)));
  });
  expect(isSeen).toBe(true);
});
