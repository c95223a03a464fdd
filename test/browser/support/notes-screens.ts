import type { FrameLocator } from "playwright-core";
import type { See } from "./poc-screens";

const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("button", { name }).first();
const heading = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("heading", { level: 1, name }).waitFor();

/** The lead analyst's own workbook, from a blank one to departments that are carried over. */
export async function seeNotesScreens(pane: FrameLocator, see: See): Promise<void> {
  await heading(pane, "Set up the data inventory");
  await button(pane, "Make a workbook for my own notes instead").click();
  await heading(pane, "Make your own notes");
  await see("make notes");
  await button(pane, "Make the notes in this workbook").click();
  await heading(pane, "Lead Notes");
  await see("notes, empty");
  await button(pane, "Add departments").click();
  await heading(pane, "Add departments");
  await button(pane, "Add to the Readiness sheet").click();
  await pane.getByRole("alert").first().waitFor();
  await see("add departments with errors");
  await pane
    .getByLabel(/^Departments/)
    .fill("Public Works\nHousing, Neighborhoods and Community Development\nPolice\nFire");
  await button(pane, "Add to the Readiness sheet").click();
  await heading(pane, "4 departments");
  await button(pane, /^Public Works/).click();
  await heading(pane, "Public Works");
  await see("notes of a department");
  await pane.getByLabel("Meeting date").fill("2026-11-04");
  await pane
    .getByRole("radiogroup", { name: /^Enthusiasm/ })
    .getByLabel(/^5/)
    .check();
  await pane
    .getByRole("radiogroup", { name: /^Understanding/ })
    .getByLabel(/^4/)
    .check();
  await pane.getByLabel("Email").fill("works@brightwater.example");
  await button(pane, "Write the brief for the meeting").click();
  await heading(pane, "Brief for the meeting");
  await see("brief");
  await button(pane, /^Back to/).click();
  await heading(pane, "Public Works");
  await see("notes of a department, filled in");
  await button(pane, "Save").click();
  await heading(pane, "4 departments");
  await see("notes");
  await button(pane, "Carry departments over").click();
  await heading(pane, "Carry departments over");
  await see("carry over");
}
