import type { FrameLocator } from "playwright-core";
import type { See } from "./poc-screens";

const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("button", { name }).first();
const heading = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("heading", { level: 1, name }).waitFor();

async function chooseInMenu(pane: FrameLocator, name: string): Promise<void> {
  await button(pane, "More").click();
  await button(pane, name).click();
  await heading(pane, name);
}

/** The lead analyst's screens from a blank workbook to one that is set up, and those that change it later. */
export async function seeSetUpScreens(pane: FrameLocator, see: See): Promise<void> {
  await heading(pane, "Set up the data inventory");
  await see("set up");
  await button(pane, "Set up this workbook").click();
  await pane.getByRole("alert").first().waitFor();
  await see("set up with errors");
  await pane.getByLabel(/^City/).fill("Brightwater");
  await pane.getByLabel(/^Lead analyst/).fill("Mayor’s data office");
  await pane
    .getByLabel(/^Departments/)
    .fill(
      "Department\tAliases\tPoint of Contact\tPOC Email\nPublic Works\tStreets; DPW\tA. Ruiz\tworks@brightwater.example\n" +
        "Housing, Neighborhoods and Community Development\t\tB. Okafor\t\nPolice\t\t\t",
    );
  await button(pane, "3 departments").click();
  await pane.getByLabel("Code of Police").fill("P D");
  await button(pane, "Messages to departments").click();
  await button(pane, "Goals, mail domains and lists").click();
  await button(pane, "Set up this workbook").click();
  await pane
    .getByText(/Give Police a code/)
    .first()
    .waitFor();
  await see("set up, everything open");
  await pane.getByLabel("Code of Police").fill("POL");
  await button(pane, "Set up this workbook").click();
  await pane.getByText(/The workbook is set up/).waitFor();
  await see("set up, done");

  await chooseInMenu(pane, "Check the workbook");
  await pane.getByText(/is as it should be/).waitFor();
  await see("check the workbook");
  await button(pane, /^Back to/).click();
  await chooseInMenu(pane, "Add or rename departments");
  await see("departments to add or rename");
  await button(pane, /^Police/).click();
  await heading(pane, "Rename Police");
  await see("rename a department");
}
