/** The list of departments in the lead analyst's own workbook, and when nothing of it may be changed. */
import { screen, within } from "@testing-library/react";
import type { Seat } from "../../preview/seat";
import { newReadiness } from "../../src/inventory/readiness/readiness-record";
import { addReadiness } from "../../src/workbook/lead-notes/add-readiness";
import { setUpLeadNotes } from "../../src/workbook/lead-notes/set-up-lead-notes";
import { openInExcel } from "../support/excel";
import { heading, row, showPane } from "../support/render-pane";
import { columnOf } from "../workbook/inventory-book";

async function open(prepare: (seat: Seat) => void = () => {}) {
  const { book, seat } = openInExcel();
  await setUpLeadNotes("");
  await addReadiness([
    newReadiness({ code: "PW", department: "Public Works", meetingDate: "2026-11-04" }),
    newReadiness({ code: "POL", department: "Police" }),
  ]);
  prepare(seat);
  return { book, user: showPane() };
}

test("it is looked at in the same way after a department was looked at", async () => {
  const { user } = await open();
  await user.selectOptions(await screen.findByLabelText("Show"), "Not met yet");
  expect(screen.queryByRole("button", { name: /^Public Works/ })).not.toBeInTheDocument();
  await user.click(await row(/^Police/));
  await user.click(await screen.findByRole("button", { name: "Back to Lead Notes" }));
  expect(await screen.findByLabelText("Show")).toHaveDisplayValue("Not met yet");
  expect(await row(/^Police/)).toHaveFocus();
});

test("two rows with one code are said, and neither is written", async () => {
  const { book, user } = await open((seat) => seat.type("Readiness", 5, 0, "pw"));
  await heading("2 departments");
  expect(await screen.findByText(/Two rows have the code or the name PW/)).toBeInTheDocument();
  await user.click(await row(/^Police/));
  await user.type(await screen.findByLabelText(/^Department head/), "Director");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByRole("alert");
  expect(columnOf(book, "Readiness", "Department Head")).toEqual([null, null]);
  expect(screen.getByLabelText(/^Department head/)).toHaveValue("Director");
});

test("what is open for reading only can be read, and nothing in it be changed", async () => {
  const { user } = await open((seat) => seat.trouble({ kind: "readOnly" }));
  await heading("2 departments");
  expect(screen.queryByRole("button", { name: "Add departments" })).not.toBeInTheDocument();
  await user.click(await row(/^Public Works/));
  expect(await screen.findByLabelText(/^Department head/)).toHaveAttribute("readonly");
  for (const box of screen.getAllByRole("checkbox")) expect(box).toBeDisabled();
  for (const group of screen.getAllByRole("radiogroup")) {
    for (const choice of within(group).getAllByRole("radio")) expect(choice).toBeDisabled();
  }
  expect(screen.queryByRole("button", { name: "Save" })).not.toBeInTheDocument();
  expect(screen.getByText("You can read this workbook but not change it.")).toBeInTheDocument();
});
