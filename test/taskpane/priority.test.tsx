import { screen, waitFor, within } from "@testing-library/react";
import type { Dataset } from "../../src/inventory/field";
import type { Profile } from "../../src/taskpane/app/profile";
import type { Xlsx } from "../../src/xlsx/model";
import { exampleDataset } from "../inventory/example-dataset";
import { heading, renderPane } from "../support/render-pane";
import { typeInRow } from "../support/type-in-row";
import { columnOf } from "../workbook/inventory-book";

const lead: Profile = { role: "lead", department: "", name: "Mayor's data office" };

const row = (inventoryId: string, datasetName: string, known: Partial<Dataset> = {}): Dataset =>
  exampleDataset({ inventoryId, datasetName, reviewStatus: "Accepted", ...known });

const rows = [
  row("PW-3F8TB2XW", "Street trees"),
  row("PW-9C2RX7KD", "Snow plow routes", { requestFrequency: "Frequent" }),
  row("PW-1B6XWQRT", "Crash reports", { classification: "Protected", priority: "1" }),
  row("PW-5N4HPLDS", "Traffic counts", { publicationStatus: "Published elsewhere" }),
];

const written = (book: Xlsx) => columnOf(book, "Inventory", "Priority").map((value) => value ?? "");

async function openPriorities() {
  const opened = await renderPane({ profile: lead, datasets: rows });
  await opened.user.click(await screen.findByRole("button", { name: "What to publish first" }));
  await heading("What to publish first");
  return opened;
}

test("shows what to publish first with the reasons; the lead's word wins over the suggestion", async () => {
  await openPriorities();
  const first = await screen.findByRole("region", { name: "Priority 1, first" });
  expect(first).toHaveTextContent(/Snow plow routes.*1 suggested: often asked for, Public/);
  expect(first).toHaveTextContent(/Crash reports.*4 suggested: nobody is known to ask for it, Protected/);
  expect(screen.getByLabelText("Priority of “Crash reports”")).toHaveValue("1");
  expect(screen.getByRole("region", { name: "Priority 2" })).toHaveTextContent("Street trees");
  expect(screen.getByText(/^1 dataset is not in this list/)).toBeInTheDocument();
});

test("a choice is written at once and can be undone", async () => {
  const { user, book } = await openPriorities();
  await user.selectOptions(await screen.findByLabelText("Priority of “Street trees”"), "4");
  await screen.findByText("“Street trees” has priority 4.");
  expect(written(book)).toEqual(["4", "", "1", ""]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("1 dataset as before.");
  expect(written(book)).toEqual(["", "", "1", ""]);
});

test("a row that moves to another list keeps the focus, and what is chosen meanwhile is written too", async () => {
  const { user, book, seat } = await openPriorities();
  const choice = await screen.findByLabelText("Priority of “Street trees”");
  choice.focus();
  seat.trouble({ kind: "slowAnswers", milliseconds: 50 });
  await user.selectOptions(choice, "4");
  await user.selectOptions(choice, "3");
  expect(choice).toHaveValue("3");
  await screen.findByText("“Street trees” has priority 3.", {}, { timeout: 4000 });
  expect(written(book)[0]).toBe("3");
  const moved = await within(await screen.findByRole("region", { name: "Priority 3" })).findByRole("combobox");
  await waitFor(() => expect(moved).toHaveFocus());
  expect(moved).toHaveValue("3");
});

test("all suggestions are taken where nothing stands, after a preview, and can be undone", async () => {
  const { user, book } = await openPriorities();
  await user.click(await screen.findByRole("button", { name: "Take all 2 suggestions" }));
  await user.click(screen.getByRole("button", { name: "Do not write them" }));
  await waitFor(() => expect(screen.getByRole("button", { name: "Take all 2 suggestions" })).toHaveFocus());
  await user.keyboard("{Enter}");
  const preview = screen.getByRole("region", { name: "What would be written" });
  expect(preview).toHaveTextContent("1, first: 1 dataset, such as “Snow plow routes”");
  expect(preview).toHaveTextContent("2: 1 dataset, such as “Street trees”");
  expect(written(book)).toEqual(["", "", "1", ""]);
  await user.click(within(preview).getByRole("button", { name: "Write all 2" }));
  await screen.findByText("2 datasets now have the suggested priority.");
  expect(written(book)).toEqual(["2", "1", "1", ""]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("2 datasets as before.");
  expect(written(book)).toEqual(["", "", "1", ""]);
});

test("a priority that somebody typed into the sheet meanwhile stays", async () => {
  const { user, book, seat } = await openPriorities();
  const choice = await screen.findByLabelText("Priority of “Street trees”");
  typeInRow(seat, book, "PW-3F8TB2XW", { Priority: "3" });
  await user.selectOptions(choice, "4");
  expect(await screen.findByText("Somebody else has changed this: Priority")).toBeInTheDocument();
  expect(written(book)[0]).toBe("3");
});
