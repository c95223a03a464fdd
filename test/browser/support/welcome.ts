import type { FrameLocator } from "playwright-core";

const title = (pane: FrameLocator, name: string) => pane.getByRole("heading", { level: 1, name }).waitFor();

/** Tells the pane who a person is; it opens at their checklist. */
export async function welcomeContact(pane: FrameLocator, department: string, name: string): Promise<void> {
  await title(pane, "Data inventory");
  await pane.getByLabel(/^Your department/).selectOption(department);
  await pane.getByLabel(/^Your name or post/).fill(name);
  await pane.getByRole("button", { name: `Continue as ${department}` }).click();
  await title(pane, department);
}

/** The same for who leads the inventory; it opens at the departments. */
export async function welcomeLead(pane: FrameLocator): Promise<void> {
  await title(pane, "Data inventory");
  await pane.getByText("I lead the inventory").click();
  await pane.getByRole("button", { name: "Continue" }).click();
  await title(pane, "Departments");
}
