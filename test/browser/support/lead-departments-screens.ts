import type { FrameLocator } from "playwright-core";
import type { See } from "./poc-screens";

const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("button", { name }).first();
const heading = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("heading", { level: 1, name }).waitFor();

/** What the lead analyst sees of the departments, one screen after the other. */
export async function seeLeadDepartments(pane: FrameLocator, see: See): Promise<void> {
  await heading(pane, "Data inventory");
  await pane.getByText("I lead the inventory").click();
  await button(pane, "Continue").click();
  await heading(pane, /departments$/);
  await pane
    .getByText(/\d problems?$/)
    .first()
    .waitFor();
  await see("departments");
  await pane.getByLabel("Search departments").fill("zzz");
  await see("departments, none found");
  await pane.getByLabel("Search departments").fill("");

  await button(pane, /^Name a point of contact/).click();
  await pane.getByText("Next: name a point of contact").waitFor();
  await pane.getByLabel(/^Name or post/).fill("Permit systems analyst");
  await pane.getByLabel("Email").fill("permits");
  await button(pane, "Save").click();
  await pane.getByRole("alert").first().waitFor();
  await see("department with errors");
  await button(pane, "Show what is in the sheet").click();
  await button(pane, "Back to Departments").click();

  await button(pane, /^Public Works/).click();
  await heading(pane, "Public Works");
  await pane.getByRole("heading", { name: /^Rows/ }).waitFor();
  await see("department");
  await button(pane, "Send a reminder").click();
  await heading(pane, "Send a reminder");
  await pane.getByLabel("Message").waitFor();
  await see("reminder");
  await button(pane, "Back to Department").click();
  await button(pane, "Back to Departments").click();

  await button(pane, /^Share the prompts with/).click();
  await heading(pane, "Share the prompts");
  await see("share the prompts");
}
