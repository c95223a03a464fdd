import { screen } from "@testing-library/react";
import { draft } from "../workbook/inventory-book";
import { heading, publicWorks, renderPane, row } from "../support/render-pane";

const body = () => screen.getByLabelText<HTMLTextAreaElement>("Message").value;

test("handing over is a message with what is done, what is left and how to go on", async () => {
  const { user } = await renderPane({ profile: publicWorks, datasets: [draft("PW-7K3QX9TB")] });
  await user.click(await row(/^5 Budgeting/));
  await user.click(await screen.findByRole("radio", { name: "We have none" }));
  await screen.findByText("Your answer is saved in the sheet.");
  await user.click(screen.getByRole("button", { name: "Back to the checklist" }));
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("button", { name: "Hand over to a colleague" }));
  await heading("Hand over to a colleague");
  expect(body()).toMatch(/So far: 1 of 9 answered, 1 dataset listed\./);
  expect(body()).toMatch(/Not answered yet: Quick start datasets; /);
  expect(body()).not.toMatch(/Budgeting/);
  expect(body()).toMatch(/Due: December 18\./);
  expect(body()).toMatch(/https:\/\/example\.gov\/inventory\.xlsx/);
  await user.type(screen.getByLabelText("To"), "colleague@city.example.gov");
  expect(screen.getByRole("link", { name: "Open in mail" })).toHaveAttribute(
    "href",
    expect.stringMatching(/^mailto:colleague@city\.example\.gov\?subject=Data%20inventory/),
  );
});

test("a colleague is asked what is still open, and what was typed is kept", async () => {
  const { user } = await renderPane({ profile: publicWorks });
  await user.click(await row(/^4 Requested/));
  await user.click(await screen.findByRole("button", { name: "Add a dataset" }));
  await user.type(await screen.findByLabelText(/^Dataset name/), "Pothole repair requests");
  await user.click(screen.getByRole("button", { name: "I need a colleague’s answer" }));
  await heading("I need a colleague’s answer");
  expect(screen.getByRole("checkbox", { name: "Description" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Dataset name" })).not.toBeChecked();
  expect(body()).toMatch(/“Pothole repair requests”/);
  expect(body()).toMatch(/- Source system: /);
  await user.click(screen.getByRole("checkbox", { name: "Source system" }));
  expect(body()).not.toMatch(/- Source system: /);
  await user.click(screen.getByRole("button", { name: "Back to Dataset" }));
  expect(await screen.findByLabelText(/^Dataset name/)).toHaveValue("Pothole repair requests");
});

describe("copying", () => {
  async function openMessage() {
    const { user } = await renderPane({ profile: publicWorks });
    await heading("Public Works");
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("button", { name: "Hand over to a colleague" }));
    await heading("Hand over to a colleague");
    return user;
  }

  test("puts the message on the clipboard", async () => {
    const user = await openMessage();
    await user.click(screen.getByRole("button", { name: "Copy the message" }));
    expect(await screen.findByText("The message is copied.")).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(body());
  });

  test("fact 8.10: where the clipboard is blocked the text is selected and the keys are named", async () => {
    const user = await openMessage();
    const refused = jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
    await user.click(screen.getByRole("button", { name: "Copy the message" }));
    expect(await screen.findByText(/press Ctrl\+C/)).toBeInTheDocument();
    const text = screen.getByLabelText<HTMLTextAreaElement>("Message");
    expect(text).toHaveFocus();
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(text.value);
    refused.mockRestore();
  });
});
