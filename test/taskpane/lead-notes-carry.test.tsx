/** Departments of Lead Notes on their way into the shared workbook. */
import { screen } from "@testing-library/react";
import type { Seat } from "../../preview/seat";
import { newReadiness } from "../../src/inventory/readiness/readiness-record";
import { departmentsInText } from "../../src/inventory/set-up/departments-in-text";
import { addReadiness } from "../../src/workbook/lead-notes/add-readiness";
import { setUpLeadNotes } from "../../src/workbook/lead-notes/set-up-lead-notes";
import { openInExcel } from "../support/excel";
import { heading, showPane } from "../support/render-pane";

async function openCarryOver(prepare: (seat: Seat) => void = () => {}) {
  const { seat } = openInExcel();
  await setUpLeadNotes("");
  await addReadiness([
    newReadiness({
      code: "PW",
      department: "Public Works",
      startOrder: "First",
      feedbackAndConcerns: "Afraid of work",
    }),
    newReadiness({
      code: "PRK",
      department: "Parks",
      proposedPoc: "Park planner",
      pocEmail: "prk@brightwater.example",
    }),
    newReadiness({ code: "FIR", department: "Fire" }),
  ]);
  prepare(seat);
  const user = showPane();
  await user.click(await screen.findByRole("button", { name: "Carry departments over" }));
  await heading("Carry departments over");
  return { seat, user };
}

const box = (name: RegExp) => screen.getByRole("checkbox", { name });
const copied = async () => departmentsInText(await navigator.clipboard.readText());

test("what was ticked stays ticked when rows move in the sheet, and is what is copied", async () => {
  const { seat, user } = await openCarryOver();
  expect(box(/^Public Works/)).toBeChecked();
  await user.click(box(/^Parks/));
  seat.insertLines("Readiness", "rows", 4, 1);
  seat.type("Readiness", 4, 1, "Police");
  expect(await screen.findByRole("checkbox", { name: /^Police/ })).not.toBeChecked();
  expect(box(/^Public Works/)).toBeChecked();
  expect(box(/^Parks/)).toBeChecked();
  expect(box(/^Fire/)).not.toBeChecked();
  await user.click(screen.getByRole("button", { name: "Copy 2 departments" }));
  await screen.findByText("2 departments copied.");
  expect(await copied()).toEqual([
    expect.objectContaining({ code: "PW", name: "Public Works", startOrder: "" }),
    expect.objectContaining({ code: "PRK", name: "Parks", pointOfContact: "Park planner", startOrder: "" }),
  ]);
  expect(await navigator.clipboard.readText()).not.toContain("Afraid");
});

test("of two rows that share a code one can be left out", async () => {
  const { user } = await openCarryOver((seat) => seat.type("Readiness", 6, 0, "PRK"));
  await user.click(box(/^Fire/));
  expect(box(/^Parks/)).not.toBeChecked();
  expect(screen.getByLabelText("What is copied")).toHaveTextContent("PRK Fire");
  expect(screen.getByLabelText("What is copied")).not.toHaveTextContent("Parks");
});

test("the start order goes along when it is to, and where the clipboard is blocked the text is selected", async () => {
  const { user } = await openCarryOver();
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("blocked"));
  await user.click(screen.getByRole("button", { name: "Choose all" }));
  await user.click(box(/^Carry the start order over too/));
  await user.click(screen.getByRole("button", { name: "Copy 3 departments" }));
  await screen.findByText(/press Ctrl\+C/);
  const block = screen.getByLabelText<HTMLTextAreaElement>("What is copied");
  expect(block).toHaveFocus();
  expect(block.selectionEnd).toBe(block.value.length);
  expect(departmentsInText(block.value)[0]).toMatchObject({ name: "Public Works", startOrder: "First" });
});

test("without any chosen nothing is copied, and the page says what is missing", async () => {
  const { user } = await openCarryOver();
  await user.click(box(/^Public Works/));
  await user.click(screen.getByRole("button", { name: "Copy 0 departments" }));
  expect(screen.getByRole("link", { name: "Choose at least one department" })).toBeInTheDocument();
});
