import { cleanup, screen, waitFor } from "@testing-library/react";
import { columnOf } from "../workbook/inventory-book";
import { heading, publicWorks, renderPane, row, showPane } from "../support/render-pane";

const noteOf = (book: Parameters<typeof columnOf>[0], prompt: string) =>
  columnOf(book, "Responses", "Note")[columnOf(book, "Responses", "Prompt").indexOf(prompt)];

test("whoever is not sure is asked what the lead should know, and leaving the box saves it", async () => {
  const { book, user } = await renderPane({ profile: publicWorks });
  await user.click(await row(/^6 Reports/));
  await user.click(await screen.findByRole("radio", { name: /Not sure/ }));
  await screen.findByText("Your answer is saved in the sheet.");
  await user.click(screen.getByLabelText("What should the lead analyst know?"));
  await user.paste("The city clerk may know.");
  await user.tab();
  await screen.findByText("Your note is saved in the sheet.");
  expect(noteOf(book, "P6")).toBe("The city clerk may know.");
});

test("a note can go with any other answer, and the answer stays", async () => {
  const { book, user } = await renderPane({ profile: publicWorks });
  await user.click(await row(/^5 Budgeting/));
  await user.click(await screen.findByRole("radio", { name: "We have none" }));
  await screen.findByText("Your answer is saved in the sheet.");
  await user.click(screen.getByRole("button", { name: "Add a note to the lead analyst" }));
  await waitFor(() => expect(screen.getByLabelText("Note to the lead analyst")).toHaveFocus());
  await user.paste("Finance keeps it.");
  await user.tab();
  await screen.findByText("Your note is saved in the sheet.");
  expect(noteOf(book, "P5")).toBe("Finance keeps it.");
  expect(screen.getByRole("radio", { name: "We have none" })).toBeChecked();
});

test("a note that was being typed is there again after the pane was closed", async () => {
  const { book, user } = await renderPane({ profile: publicWorks });
  await user.click(await row(/^5 Budgeting/));
  await user.click(await screen.findByRole("button", { name: "Add a note to the lead analyst" }));
  await waitFor(() => expect(screen.getByLabelText("Note to the lead analyst")).toHaveFocus());
  await user.paste("Half a sent");
  expect(noteOf(book, "P5") ?? "").toBe("");
  cleanup();
  const again = showPane();
  await again.click(await row(/^5 Budgeting/));
  await heading("Budgeting and evaluation");
  expect(screen.getByLabelText("Note to the lead analyst")).toHaveValue("Half a sent");
});

test("the next prompt that is open is one step away", async () => {
  const { user } = await renderPane({ profile: publicWorks });
  await user.click(await row(/^9 Charts/));
  await user.click(await screen.findByRole("radio", { name: "Does not apply to us" }));
  await user.click(await screen.findByRole("button", { name: "Next: Quick start datasets" }));
  expect(await heading("Quick start datasets")).toHaveFocus();
  expect(screen.getByRole("button", { name: "Back to Checklist" })).toBeInTheDocument();
});
