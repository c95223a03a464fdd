import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { newReadiness } from "../../src/inventory/readiness/readiness-record";
import { readinessTable } from "../../src/inventory/readiness/readiness-table";
import { addReadiness } from "../../src/workbook/lead-notes/add-readiness";
import { setUpLeadNotes } from "../../src/workbook/lead-notes/set-up-lead-notes";
import { openInExcel } from "../support/excel";
import { holdTheAnswerTo } from "../support/hold-answer";
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

/** The page of a department of which the head was typed into the page and, meanwhile, into the sheet. */
async function typeInBoth() {
  const { book, seat } = openInExcel();
  await setUpLeadNotes("");
  await addReadiness([publicWorks]);
  const user = showPane();
  await user.click(await row(/^Public Works/));
  await user.type(await screen.findByLabelText(/^Department head/), "Director");
  const column = readinessTable.columns.findIndex(({ key }) => key === "departmentHead");
  seat.type("Readiness", 4, column, "Commissioner");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Changed in the sheet meanwhile to “Commissioner”.");
  return { book, user };
}

test("a cell that was changed in the sheet meanwhile is shown, and not written over", async () => {
  const { book, user } = await typeInBoth();
  expect(columnOf(book, "Readiness", "Department Head")).toEqual(["Commissioner"]);
  await user.click(screen.getByRole("button", { name: "Keep mine" }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(columnOf(book, "Readiness", "Department Head")).toEqual(["Director"]));
});

test("of the two the sheet's can be taken", async () => {
  const { book, user } = await typeInBoth();
  await user.click(screen.getByRole("button", { name: "Take the sheet's" }));
  expect(screen.getByLabelText(/^Department head/)).toHaveValue("Commissioner");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await heading("1 department");
  expect(columnOf(book, "Readiness", "Department Head")).toEqual(["Commissioner"]);
});

test("what was typed is there again after the pane was closed", async () => {
  const { book } = openInExcel();
  await setUpLeadNotes("");
  await addReadiness([publicWorks]);
  const user = showPane();
  await user.click(await row(/^Public Works/));
  await user.type(await screen.findByLabelText(/^Feedback and concerns/), "Afraid of extra work");
  await user.click(screen.getByRole("checkbox", { name: "Joint data sharing" }));
  cleanup();
  const later = showPane();
  await later.click(await row(/^Public Works.*Not saved/));
  expect(await screen.findByLabelText(/^Feedback and concerns/)).toHaveValue("Afraid of extra work");
  expect(screen.getByRole("checkbox", { name: "Joint data sharing" })).toBeChecked();
  expect(columnOf(book, "Readiness", "Feedback and Concerns")).toEqual([null]);
  await later.click(screen.getByRole("button", { name: "Save" }));
  await row(/^Public Works(?!.*Not saved)/);
  expect(columnOf(book, "Readiness", "Feedback and Concerns")).toEqual(["Afraid of extra work"]);
});

/** Lead Notes in which somebody typed a department by hand, without a code. */
async function openWithoutCode() {
  const opened = openInExcel();
  await setUpLeadNotes("");
  opened.seat.type("Readiness", 4, 1, "Public Works");
  return { ...opened, user: showPane() };
}

test("what is typed while a row without a code is saved is kept, and saved next", async () => {
  const { book, seat, user } = await openWithoutCode();
  await user.click(await row(/^Public Works/));
  await user.type(await screen.findByLabelText(/^Department head/), "Director");
  const answer = holdTheAnswerTo(seat, "Director");
  await user.click(screen.getByRole("button", { name: "Save" }));
  // The row has its code by now, and the pane has read the sheet again.
  await screen.findByText("Code PW");
  await user.type(screen.getByLabelText(/^Deputy mayor/), "Deputy");
  answer();
  await screen.findByText("Not saved in the sheet yet");
  expect(screen.getByLabelText(/^Deputy mayor/)).toHaveValue("Deputy");

  // Also in a pane that is opened later.
  cleanup();
  const later = showPane();
  await later.click(await row(/^Public Works.*Not saved/));
  expect(await screen.findByLabelText(/^Deputy mayor/)).toHaveValue("Deputy");
  await later.click(screen.getByRole("button", { name: "Save" }));
  await heading("1 department");
  expect(columnOf(book, "Readiness", "Department Head")).toEqual(["Director"]);
  expect(columnOf(book, "Readiness", "Deputy Mayor")).toEqual(["Deputy"]);
  expect(columnOf(book, "Readiness", "Code")).toEqual(["PW"]);
});

test("what was typed shows with the row when somebody gives it a code in the sheet", async () => {
  const { seat, user } = await openWithoutCode();
  await user.click(await row(/^Public Works/));
  await user.type(await screen.findByLabelText(/^Department head/), "Director");
  seat.type("Readiness", 4, 0, "DPW");
  await screen.findByText("Code DPW");
  expect(screen.getByLabelText(/^Department head/)).toHaveValue("Director");
  await user.click(screen.getByRole("button", { name: "Back to Lead Notes" }));
  await row(/^Public Works.*Not saved/);
});

test("saving waits while Excel is busy", async () => {
  const { book, seat, user } = await openWithoutCode();
  await user.click(await row(/^Public Works/));
  await user.type(await screen.findByLabelText(/^Department head/), "Director");
  seat.trouble({ kind: "error", code: "ServiceNotAvailable" });
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText(/Excel is busy. This goes on by itself/);
  seat.calm();
  await screen.findByRole("heading", { level: 1, name: "1 department" }, { timeout: 5_000 });
  expect(columnOf(book, "Readiness", "Department Head")).toEqual(["Director"]);
});
