import { cleanup, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { promptCodes } from "../../src/inventory/prompts";
import { changeDepartment } from "../../src/workbook/change-department";
import { saveResponse } from "../../src/workbook/save-response";
import type { Dataset } from "../../src/inventory/field";
import { exampleDataset } from "../inventory/example-dataset";
import { columnOf } from "../workbook/inventory-book";
import { heading, publicWorks, renderPane, row, showPane } from "../support/render-pane";

const complete = (inventoryId: string, known: Partial<Dataset> = {}): Dataset =>
  exampleDataset({ inventoryId, promptsAnswered: "P4", reviewStatus: "Ready", ...known });

const ready = complete("PW-7K3QX9TB");
const gap = complete("PW-3F8TB2XW", { datasetName: "Street trees", description: "", reviewStatus: "Draft" });

/** Every prompt is answered with None, but for the fourth. */
async function answerAll(): Promise<void> {
  for (const prompt of promptCodes) {
    await saveResponse({
      departmentCode: "PW",
      prompt,
      answer: prompt === "P4" ? "Datasets listed" : "None",
      finished: "Yes",
      note: "",
      answeredBy: "Data coordinator",
      answeredOn: "2026-11-24T09:00",
    });
  }
}

async function openSend(user: UserEvent) {
  await heading("Public Works");
  await user.click(await row(/^Check and send (Not sent|Send again|Sent)/));
  await heading("Check and send");
}

const sheet = (book: Parameters<typeof columnOf>[0], header: string) => columnOf(book, "Inventory", header);

describe("check and send", () => {
  test("sends the rows and says in the Departments sheet when and by whom", async () => {
    const { book, user } = await renderPane({ profile: publicWorks, datasets: [ready], prepare: answerAll });
    await openSend(user);
    await user.click(await screen.findByRole("button", { name: "Send to the lead analyst" }));
    await screen.findByText("Your answers and 1 dataset are with the lead analyst.");
    expect(sheet(book, "Review Status")).toEqual(["Submitted"]);
    expect(columnOf(book, "Departments", "Sent for Review By")[0]).toBe("Data coordinator");
    expect(columnOf(book, "Departments", "Sent for Review On")[0]).toEqual(expect.any(Number));
    await user.click(screen.getByRole("button", { name: "Back to Checklist" }));
    expect(await row(/^Check and send Sent/)).toBeInTheDocument();
    expect(screen.getByText(/Sent to the lead analyst on .* by Data coordinator/)).toBeInTheDocument();
    expect(screen.queryByText(/Draft – not sent/)).not.toBeInTheDocument();
  });

  test("names what is left first, each with a link to it, and sends what is ready when asked to", async () => {
    const { book, user } = await renderPane({ profile: publicWorks, datasets: [ready, gap] });
    await openSend(user);
    const left = await screen.findByRole("region", { name: "1 dataset needs something first" });
    expect(within(left).getByRole("button")).toHaveAccessibleName(/Street trees.*Say what one row/);
    await user.click(screen.getByRole("button", { name: "Send to the lead analyst" }));
    const alert = screen.getByRole("alert");
    expect(alert).toHaveFocus();
    expect(
      within(alert)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(["1 dataset needs something first", "9 prompts have no answer yet"]);
    expect(sheet(book, "Review Status")).toEqual(["Ready", "Draft"]);
    await user.click(screen.getByRole("button", { name: "Send only the 1 that is ready" }));
    await screen.findByText("Your answers and 1 dataset are with the lead analyst.");
    expect(sheet(book, "Review Status")).toEqual(["Submitted", "Draft"]);
  });

  test("a link leads to the field, and coming back leads to the row that was left", async () => {
    const { user } = await renderPane({ profile: publicWorks, datasets: [ready, gap] });
    await openSend(user);
    await user.click(await screen.findByRole("button", { name: /^Street trees.*Say what/ }));
    await heading("Street trees");
    const description = await screen.findByLabelText(/^Description/);
    await waitFor(() => expect(description).toHaveFocus());
    expect(screen.getByRole("alert")).toHaveTextContent("Say what one row of this data records");
    await user.paste("One row for each tree on city land, with its kind, size and last pruning.");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await heading("Check and send");
    expect(await screen.findByRole("button", { name: /^Street trees.*Will be sent/ })).toBeInTheDocument();
  });

  test("a row that somebody typed into the sheet is sent too when nothing is wrong with it", async () => {
    const typed = complete("PW-9C2RX7KD", { reviewStatus: "", updateFrequency: "yearly" });
    const { book, user } = await renderPane({ profile: publicWorks, datasets: [typed], prepare: answerAll });
    await openSend(user);
    await user.click(await screen.findByRole("button", { name: "Send to the lead analyst" }));
    await screen.findByText("Your answers and 1 dataset are with the lead analyst.");
    expect(sheet(book, "Review Status")).toEqual(["Submitted"]);
    expect(sheet(book, "Update Frequency")).toEqual(["Annually"]);
  });

  test("what was sent can be taken back until it is decided on", async () => {
    const sent = complete("PW-7K3QX9TB", { reviewStatus: "Submitted" });
    const accepted = complete("PW-3F8TB2XW", { datasetName: "Street trees", reviewStatus: "Accepted" });
    const { book, user } = await renderPane({
      profile: publicWorks,
      datasets: [sent, accepted],
      prepare: () =>
        changeDepartment("PW", { sentForReviewOn: "2026-11-24T10:00", sentForReviewBy: "Data coordinator" }),
    });
    await openSend(user);
    await user.click(await screen.findByRole("button", { name: "Take back what was sent" }));
    await screen.findByText("1 dataset is back with you.");
    expect(sheet(book, "Review Status")).toEqual(["Ready", "Accepted"]);
    expect(columnOf(book, "Departments", "Sent for Review On")[0] ?? "").toBe("");
  });

  test("a note goes with it and is kept when the pane closes before", async () => {
    const { book, user } = await renderPane({ profile: publicWorks, datasets: [ready], prepare: answerAll });
    await openSend(user);
    await user.click(await screen.findByLabelText("Note to the lead analyst (optional)"));
    await user.paste("Call me about the trees.");
    cleanup();
    const again = showPane();
    await openSend(again);
    expect(screen.getByLabelText("Note to the lead analyst (optional)")).toHaveValue("Call me about the trees.");
    await again.click(await screen.findByRole("button", { name: "Send to the lead analyst" }));
    await screen.findByText("Your answers and 1 dataset are with the lead analyst.");
    expect(columnOf(book, "Decisions", "Kind")).toEqual(["Note to the lead"]);
    expect(columnOf(book, "Decisions", "Value")).toEqual(["Call me about the trees."]);
  });

  test("a department without datasets states it, with a name and the date, and then sends", async () => {
    const { book, user } = await renderPane({ profile: publicWorks });
    await openSend(user);
    await user.click(await screen.findByRole("button", { name: "We keep no datasets" }));
    await screen.findByText("The statement is saved in the sheet.");
    expect(columnOf(book, "Departments", "No Datasets")[0]).toMatch(/^Data coordinator, \d{4}-\d\d-\d\d$/);
    await user.click(screen.getByRole("button", { name: "Send to the lead analyst" }));
    await screen.findByText("Your answers are with the lead analyst.");
    expect(columnOf(book, "Departments", "Sent for Review By")[0]).toBe("Data coordinator");
  });

  test("says what stands in the way and changes nothing when the workbook cannot be changed", async () => {
    const { user } = await renderPane({ profile: publicWorks, seat: { readOnly: true } });
    await openSend(user);
    expect(screen.queryByRole("button", { name: /Send/ })).not.toBeInTheDocument();
    expect(screen.getByText("You can read this workbook but not change it.")).toBeInTheDocument();
  });
});
