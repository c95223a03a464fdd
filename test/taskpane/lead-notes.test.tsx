import { screen, waitFor, within } from "@testing-library/react";
import { newReadiness } from "../../src/inventory/readiness/readiness-record";
import { readinessTable } from "../../src/inventory/readiness/readiness-table";
import { addReadiness } from "../../src/workbook/lead-notes/add-readiness";
import { setUpLeadNotes } from "../../src/workbook/lead-notes/set-up-lead-notes";
import { openInExcel } from "../support/excel";
import { heading, row, showPane } from "../support/render-pane";
import { columnOf } from "../workbook/inventory-book";

const publicWorks = newReadiness({ code: "PW", department: "Public Works", meetingDate: "2026-11-04" });

test("a blank workbook becomes the lead analyst's own, and takes departments", async () => {
  const { book } = openInExcel();
  const user = showPane();
  await heading("Set up the data inventory");
  await user.click(screen.getByRole("button", { name: "Make a workbook for my own notes instead" }));
  await heading("Make your own notes");
  await user.click(screen.getByRole("button", { name: "Make the notes in this workbook" }));
  await heading("Lead Notes");
  await user.click(screen.getByRole("button", { name: "Add departments" }));
  await user.click(await screen.findByLabelText(/^Departments/));
  await user.paste("Public Works\nPolice");
  await user.click(screen.getByRole("button", { name: "Add to the Readiness sheet" }));
  await heading("2 departments");
  expect(columnOf(book, "Readiness", "Department")).toEqual(["Public Works", "Police"]);
});

test("ratings are saved with what they suggest", async () => {
  const { book } = openInExcel();
  await setUpLeadNotes("");
  await addReadiness([publicWorks]);
  const user = showPane();
  await user.click(await row(/^Public Works/));
  await heading("Public Works");
  for (const name of [/^Enthusiasm/, /^Understanding/]) {
    await user.click(within(screen.getByRole("radiogroup", { name })).getByRole("radio", { name: /^5/ }));
  }
  await user.click(screen.getByRole("button", { name: "Save" }));
  await heading("1 department");
  expect(screen.getByText(/^Start with Public Works: high enthusiasm/)).toBeInTheDocument();
  expect(columnOf(book, "Readiness", "Suggested Start")).toEqual([expect.stringMatching(/^Start with Public Works/)]);
});

test("a cell that was changed in the sheet meanwhile is shown, and not written over", async () => {
  const { book, seat } = openInExcel();
  await setUpLeadNotes("");
  await addReadiness([publicWorks]);
  const user = showPane();
  await user.click(await row(/^Public Works/));
  await user.type(await screen.findByLabelText(/^Department head/), "Director");
  seat.type(
    "Readiness",
    4,
    readinessTable.columns.findIndex(({ key }) => key === "departmentHead"),
    "Commissioner",
  );
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Changed in the sheet meanwhile to “Commissioner”.");
  expect(columnOf(book, "Readiness", "Department Head")).toEqual(["Commissioner"]);
  await user.click(screen.getByRole("button", { name: "Keep mine" }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(columnOf(book, "Readiness", "Department Head")).toEqual(["Director"]));
});
