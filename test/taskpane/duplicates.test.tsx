/** Pairs of rows that may be one, on the real office.js: merged by choice, kept, noted, and taken back. */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Dataset } from "../../src/inventory/field";
import { readAllRowsAgain } from "../../src/taskpane/app/all-rows";
import type { Profile } from "../../src/taskpane/app/profile";
import { changeDataset } from "../../src/workbook/change-dataset";
import { readDatasets } from "../../src/workbook/read-datasets";
import { exampleDataset } from "../inventory/example-dataset";
import { columnOf } from "../workbook/inventory-book";
import { heading, renderPane, row } from "../support/render-pane";

const lead: Profile = { role: "lead", department: "", name: "Mayor's data office" };

beforeEach(readAllRowsAgain);

const dataset = (inventoryId: string, datasetName: string, changes: Partial<Dataset> = {}) =>
  exampleDataset({ inventoryId, datasetName, description: `One row for each record of ${inventoryId}.`, ...changes });

const three: readonly Dataset[] = [
  dataset("PW-7K3QX9TB", "Pothole repairs", { promptsAnswered: "P1", updateFrequency: "Unknown" }),
  dataset("PW-3F8TB2XW", "Pothole repairs", {
    promptsAnswered: "P4",
    dataDictionaryLink: "https://data.example.gov/potholes",
    keywords: "streets",
  }),
  dataset("POL-6T2WXZBC", "Pothole repairs", { department: "Police", dataSteward: "Traffic desk" }),
];

async function openDuplicates(user: UserEvent): Promise<void> {
  await heading("2 departments");
  await user.click(await screen.findByRole("button", { name: "Duplicates" }));
}

async function openPair(datasets: readonly Dataset[]) {
  const opened = await renderPane({ profile: lead, datasets });
  await openDuplicates(opened.user);
  await opened.user.click(await row(/^Pothole repairs/));
  await heading("Are these the same dataset?");
  return opened;
}

const later = { timeout: 4000 };

test("two rows become one by the lead analyst's choices, and stand again as they did when it is undone", async () => {
  const { book, user } = await renderPane({ profile: lead, datasets: three.slice(0, 2) });
  await openDuplicates(user);
  await heading("1 likely duplicate");
  await user.click(await row(/^Pothole repairs/));
  await heading("Are these the same dataset?");
  // B is fuller: it stays, and each answer is its own where it has one.
  expect(
    within(screen.getByRole("radiogroup", { name: "Which row stays?" })).getByRole("radio", { name: "B" }),
  ).toBeChecked();
  const updated = screen.getByRole("radiogroup", { name: "Updated" });
  expect(within(updated).getByRole("radio", { name: "B: Daily" })).toBeChecked();
  await user.click(within(screen.getByRole("radiogroup", { name: "Description" })).getByRole("radio", { name: /^A/ }));
  const after = screen.getByRole("region", { name: "After the merge" });
  expect(
    within(after)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "B stays in row 6 and takes 1 answer from A.",
    "Its prompts become P1, P4.",
    "A is marked “Duplicate of PW-3F8TB2XW”. No row is deleted.",
  ]);
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Draft", "Draft"]);

  await user.click(screen.getByRole("button", { name: "Merge the two rows" }));
  await screen.findByText("The two rows are merged into “Pothole repairs”.");
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Duplicate", "Draft"]);
  expect(columnOf(book, "Inventory", "Duplicate Of")[0]).toBe("PW-3F8TB2XW");
  expect(columnOf(book, "Inventory", "Prompts Answered")).toEqual(["P1", "P1; P4"]);
  expect(columnOf(book, "Inventory", "Description")[1]).toBe("One row for each record of PW-7K3QX9TB.");
  await screen.findByText("No pair of rows looks like the same data.", {}, later);

  await user.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("Both rows stand again as they did.");
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Draft", "Draft"]);
  expect(columnOf(book, "Inventory", "Prompts Answered")).toEqual(["P1", "P4"]);
  expect(columnOf(book, "Inventory", "Description")[1]).toBe("One row for each record of PW-3F8TB2XW.");
});

test("a merge says who reviewed a row that was sent, and takes that back too", async () => {
  const sent = three.slice(0, 2).map((one) => ({ ...one, reviewStatus: "Submitted" }));
  const { book, user } = await openPair(sent);
  const reviewedBy = () => columnOf(book, "Inventory", "Reviewed By").map((value) => value ?? "");
  await user.click(screen.getByRole("button", { name: "Merge the two rows" }));
  await screen.findByText("The two rows are merged into “Pothole repairs”.");
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Duplicate", "Submitted"]);
  expect(reviewedBy()).toEqual(["Mayor's data office", ""]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("Both rows stand again as they did.");
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Submitted", "Submitted"]);
  expect(reviewedBy()).toEqual(["", ""]);
});

test("a row does not become the duplicate of one that somebody has deleted", async () => {
  const alike = three.slice(0, 2).map((one) => ({ ...one, promptsAnswered: "P1", updateFrequency: "Daily" }));
  const { book, seat, user } = await openPair(alike);
  act(() => void seat.deleteLines("Inventory", "rows", 5, 1));
  await user.click(screen.getByRole("button", { name: "Merge the two rows" }));
  await screen.findByText(/^(The rows were not merged|One of the two rows is no longer in the list)/);
  await screen.findByText(/^One of the two rows is no longer in the list/, {}, later);
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Draft"]);
});

test("where Excel does not go on after the first row, the merge is taken back", async () => {
  const { book, seat, user } = await openPair(three.slice(0, 2));
  const execute = seat.execute.bind(seat);
  const seen: string[][] = [];
  seat.execute = (body, flags) => {
    if (JSON.stringify(body).includes("Duplicate") && seen.length === 0) {
      seen.push(columnOf(book, "Inventory", "Prompts Answered").map(String));
      seat.trouble({ kind: "error", code: "GeneralException", once: true });
    }
    return execute(body, flags);
  };
  await user.click(screen.getByRole("button", { name: "Merge the two rows" }));
  await screen.findByRole("alert");
  expect(seen).toEqual([["P1", "P1; P4"]]);
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Draft", "Draft"]);
  expect(columnOf(book, "Inventory", "Prompts Answered")).toEqual(["P1", "P4"]);
});

test("who goes on while two rows are merged stays where they went", async () => {
  const { seat, user } = await openPair(three.slice(0, 2));
  seat.trouble({ kind: "slowAnswers", milliseconds: 100 });
  await user.click(screen.getByRole("button", { name: "Merge the two rows" }));
  await user.click(screen.getByRole("button", { name: "Back to Duplicates" }));
  await heading(/^\d likely duplicate/);
  await screen.findByText("The two rows are merged into “Pothole repairs”.", {}, later);
  await heading(/^\d likely duplicate/);
});

test("three rows alike are decided pair by pair: a merge, and data that two departments share", async () => {
  const { book, user } = await renderPane({ profile: lead, datasets: three });
  await openDuplicates(user);
  await heading("3 likely duplicates");
  await user.selectOptions(screen.getByLabelText("Show"), "within");
  await user.click(await row(/^Pothole repairs/));
  await user.click(await screen.findByRole("button", { name: "Merge the two rows" }));
  await heading("1 likely duplicate");
  await user.click(await row(/^Pothole repairs.*Police/));
  await user.click(await screen.findByRole("button", { name: "Same data in two departments" }));
  const sharing = await screen.findByRole("region", { name: "Same data in two departments" });
  within(sharing).getByText("Public Works: Street supervisor, streets@city.example.gov");
  within(sharing).getByText("Police: Traffic desk, streets@city.example.gov");
  expect(columnOf(book, "Decisions", "Kind")).toEqual(["Same data in two departments"]);
  await user.click(within(sharing).getByRole("button", { name: /^Decide again/ }));
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  await heading("1 likely duplicate");
});

test("rows that are not the same are not asked about again, unless that is undone", async () => {
  const { book, user } = await renderPane({ profile: lead, datasets: three.slice(0, 2) });
  await openDuplicates(user);
  await user.click(await row(/^Pothole repairs.*Public Works\s*The same/));
  await user.click(await screen.findByRole("button", { name: "Not the same" }));
  await heading("0 likely duplicates");
  expect(columnOf(book, "Decisions", "Key")).toEqual(["PW-3F8TB2XW|PW-7K3QX9TB"]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await heading("1 likely duplicate");
});

test("a row that somebody changes at the same moment is not merged, and nothing of the merge stays", async () => {
  const { book, user } = await renderPane({ profile: lead, datasets: three.slice(0, 2) });
  await openDuplicates(user);
  await heading("1 likely duplicate");
  await user.click(await row(/^Pothole repairs/));
  await heading("Are these the same dataset?");
  const [loaded] = await readDatasets(["PW-7K3QX9TB"]);
  if (loaded === undefined) throw new Error("no such row");
  await changeDataset(loaded, { ...loaded, reviewStatus: "Submitted" });
  await user.click(screen.getByRole("button", { name: "Merge the two rows" }));
  await screen.findByText("The rows were not merged");
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Submitted", "Draft"]);
  expect(columnOf(book, "Inventory", "Prompts Answered")).toEqual(["P1", "P4"]);
});
