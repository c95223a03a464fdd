/** What a department's leaders are told before the meeting. */
import { screen, waitFor } from "@testing-library/react";
import { newReadiness } from "../../src/inventory/readiness/readiness-record";
import { addReadiness } from "../../src/workbook/lead-notes/add-readiness";
import { setUpLeadNotes } from "../../src/workbook/lead-notes/set-up-lead-notes";
import { openInExcel } from "../support/excel";
import { heading, row, showPane } from "../support/render-pane";

async function openBrief() {
  const { seat } = openInExcel();
  await setUpLeadNotes("Data office");
  const noted = { departmentHead: "Dr. Alvarez", feedbackAndConcerns: "Afraid of extra work", enthusiasm: "2" };
  await addReadiness([
    newReadiness({
      code: "PW",
      department: "Public Works",
      relevantPrioritiesOrPerformanceGoals: "Safe streets",
      ...noted,
    }),
  ]);
  const user = showPane();
  await user.click(await row(/^Public Works/));
  await user.click(await screen.findByRole("button", { name: "Write the brief for the meeting" }));
  await heading("Brief for the meeting");
  return { seat, user };
}

const message = () => screen.getByLabelText<HTMLTextAreaElement>("Message").value;

test("it names the department's head and priorities, and nothing that was noted or rated; it can be copied", async () => {
  const { user } = await openBrief();
  expect(message()).toContain("Dr. Alvarez");
  expect(message()).toContain("Safe streets");
  expect(message()).not.toContain("Afraid");
  await user.click(screen.getByRole("button", { name: "Copy the message" }));
  await waitFor(async () => expect(await navigator.clipboard.readText()).toBe(message()));
});

test("what is typed and not saved yet is in it", async () => {
  const { user } = await openBrief();
  await user.click(screen.getByRole("button", { name: "Back to Public Works" }));
  const head = await screen.findByLabelText(/^Department head/);
  await user.clear(head);
  await user.type(head, "Ms. Okafor");
  await user.click(screen.getByRole("button", { name: "Write the brief for the meeting" }));
  await heading("Brief for the meeting");
  expect(message()).toContain("Ms. Okafor");
});

test("the sheet to print is shown; when somebody has deleted it the page says so", async () => {
  const { seat, user } = await openBrief();
  const shown = () => seat.sheets().find(({ active }) => active)?.name;
  expect(shown()).toBe("Read Me");
  await user.click(screen.getByRole("button", { name: "Show the Brief sheet to print it" }));
  await waitFor(() => expect(shown()).toBe("Brief"));
  seat.renameSheet("Brief", "Old brief");
  await user.click(screen.getByRole("button", { name: "Show the Brief sheet to print it" }));
  await screen.findByRole("alert");
});
