import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { exampleDataset } from "../inventory/example-dataset";
import type { Dataset } from "../../src/inventory/field";
import { lookNow } from "../../src/taskpane/app/keep-looking";
import type { Xlsx } from "../../src/xlsx/model";
import { columnOf, draft, sheetOf, tableOf } from "../workbook/inventory-book";
import { heading, publicWorks, renderPane, row } from "../support/render-pane";

const complete = (inventoryId: string, known: Partial<Dataset> = {}): Dataset =>
  exampleDataset({ inventoryId, ...known });

async function openList(user: UserEvent) {
  await heading("Public Works");
  await user.click(await row(/^Your datasets/));
  await heading("Your datasets");
}

const list = () => screen.getAllByRole("button").map((button) => button.textContent);
const ids = (book: Xlsx) => columnOf(book, "Inventory", "Inventory ID").map((id) => id ?? "");

/** Clears the ID of a row of the sheet, as somebody does who copies a row. */
function clearId(book: Xlsx, place: number): void {
  const cells = sheetOf(book, "Inventory").rows[4 + place];
  if (cells) cells[0] = undefined;
}

test("shows every row of the department with how far it has come, whatever prompt it names", async () => {
  const { user } = await renderPane({
    profile: publicWorks,
    datasets: [
      complete("PW-7K3QX9TB", { reviewStatus: "Ready" }),
      complete("PW-3F8TB2XW", { datasetName: "Street trees", reviewStatus: "Accepted", promptsAnswered: "P1; P3" }),
      complete("PW-9C2RX7KD", { datasetName: "Fleet", description: "" }),
      complete("POL-6T2WXZBC", { department: "Police", datasetName: "Calls for service" }),
      complete("PW-1B6XWQRT", { datasetName: "Old permits", reviewStatus: "Withdrawn", department: "PW" }),
    ],
  });
  await openList(user);
  expect(await row(/^Fleet.*1 to answer/)).toHaveTextContent("Answers no prompt yet");
  expect(await row(/^Pothole repair requests.*Ready to send/)).toBeInTheDocument();
  expect(await row(/^Street trees.*P1, P3.*Accepted/)).toBeInTheDocument();
  expect(list().join()).not.toMatch(/Calls for service|Old permits/);
  await user.selectOptions(screen.getByLabelText("Show"), "Something is left to do");
  expect(screen.queryByRole("button", { name: /^Street trees/ })).not.toBeInTheDocument();
  expect(await row(/^Fleet/)).toBeInTheDocument();
});

test("a removed dataset is brought back with the status that it had", async () => {
  const { book, user } = await renderPane({
    profile: publicWorks,
    datasets: [complete("PW-7K3QX9TB", { reviewStatus: "Ready" })],
  });
  await openList(user);
  await user.click(await row(/^Pothole/));
  await user.click(await screen.findByRole("button", { name: "Remove this dataset" }));
  await heading("Your datasets");
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Withdrawn"]);
  await user.selectOptions(screen.getByLabelText("Show"), "Removed");
  await user.click(await screen.findByRole("button", { name: /^Bring back Pothole/ }));
  await screen.findByText("“Pothole repair requests” is back in your list.");
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Ready"]);
});

test("removing can be undone where it was done", async () => {
  const { book, user } = await renderPane({
    profile: publicWorks,
    datasets: [complete("PW-7K3QX9TB", { reviewStatus: "Submitted", promptsAnswered: "P4" })],
  });
  await user.click(await row(/^4 Requested/));
  await user.click(await row(/^Pothole/));
  await user.click(await screen.findByRole("button", { name: "Remove this dataset" }));
  await heading("Requested data");
  expect(screen.getByText(/is removed from your list. Its row stays in the sheet as Withdrawn/)).toBeInTheDocument();
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Withdrawn"]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("“Pothole repair requests” is back in your list.");
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Submitted"]);
});

test("rows that were typed by hand get an ID, and then they are checked like any other", async () => {
  const { book, user } = await renderPane({
    profile: publicWorks,
    datasets: [
      complete("PW-7K3QX9TB"),
      complete("PW-3F8TB2XW", { datasetName: "Street trees", updateFrequency: "when asked", addedBy: "" }),
    ],
    prepare: (made) => clearId(made, 1),
  });
  await openList(user);
  const missing = await screen.findByRole("region", { name: "1 row has no Inventory ID" });
  expect(missing).toHaveTextContent("Street trees");
  expect(missing).toHaveTextContent("Row 6 of the sheet");
  await user.click(within(missing).getByRole("button", { name: "Give it an ID" }));
  await screen.findByText("1 row has an Inventory ID now.");
  expect(ids(book)).toEqual(["PW-7K3QX9TB", expect.stringMatching(/^PW-[A-Z0-9]{8}$/)]);
  expect(columnOf(book, "Inventory", "Added By")[1]).toBe("Data coordinator");
  await user.click(await row(/^Street trees.*1 to put right/));
  expect(await screen.findByRole("alert")).toHaveTextContent(/Choose one from the list. “when asked” is not on it/);
});

test("of two rows with one ID the person says which is the copy, and only that one is changed", async () => {
  const { book, user } = await renderPane({
    profile: publicWorks,
    datasets: [complete("PW-7K3QX9TB"), complete("PW-3F8TB2XW", { datasetName: "Copied row" })],
    prepare: (made) => {
      const { rows } = sheetOf(made, "Inventory");
      const copy = rows[5];
      if (copy) copy[0] = rows[4]?.[0];
    },
  });
  await openList(user);
  const shared = await screen.findByRole("region", { name: "2 rows share an Inventory ID" });
  const copy = within(shared).getAllByRole("listitem")[1];
  expect(copy).toHaveTextContent("Copied row");
  await user.click(within(copy as HTMLElement).getByRole("button", { name: "This is the copy: give it a new ID" }));
  await screen.findByText("1 row has an Inventory ID now.");
  expect(ids(book)[0]).toBe("PW-7K3QX9TB");
  expect(ids(book)[1]).toMatch(/^PW-[A-Z0-9]{8}$/);
  expect(ids(book)[1]).not.toBe("PW-7K3QX9TB");
  await waitFor(() => expect(screen.queryByText(/share an Inventory ID/)).not.toBeInTheDocument());
});

test("a row that names no known department can be taken over", async () => {
  const { book, user } = await renderPane({
    profile: publicWorks,
    datasets: [complete("XX-7K3QX9TB", { department: "Streets and Sanitation" })],
  });
  await openList(user);
  await user.click(await screen.findByRole("button", { name: "Show them" }));
  expect(await screen.findByText(/Streets and Sanitation · Row 5/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /^It is ours/ }));
  await screen.findByText("1 row is yours now.");
  expect(columnOf(book, "Inventory", "Department")).toEqual(["Public Works"]);
  expect(await row(/^Pothole/)).toBeInTheDocument();
});

test("a row that was taken over is written again where Excel dropped that", async () => {
  const { book, user } = await renderPane({
    profile: publicWorks,
    datasets: [complete("XX-7K3QX9TB", { department: "Streets and Sanitation" })],
  });
  await openList(user);
  await user.click(await screen.findByRole("button", { name: "Show them" }));
  await user.click(await screen.findByRole("button", { name: /^It is ours/ }));
  await screen.findByText("1 row is yours now.");
  const place = tableOf(book, "Inventory").table.columns.findIndex(({ name }) => name === "Department");
  const cells = sheetOf(book, "Inventory").rows[4];
  if (cells) cells[place] = { value: "Streets and Sanitation", style: 0 };
  await lookNow();
  expect(columnOf(book, "Inventory", "Department")).toEqual(["Public Works"]);
});

describe("a row that the person clicks in the sheet", () => {
  test("offers itself, moves no focus, and loses nothing that is being typed", async () => {
    const trees = draft("PW-3F8TB2XW", { datasetName: "Street trees" });
    const { seat, user } = await renderPane({ profile: publicWorks, datasets: [draft("PW-7K3QX9TB"), trees] });
    await user.click(await row(/^4 Requested/));
    await user.click(await screen.findByRole("button", { name: "Add a dataset" }));
    await user.type(await screen.findByLabelText(/^Dataset name/), "Snow plows");
    seat.select("Inventory", 5, 2);
    expect(await screen.findByText("Selected in the sheet: Street trees")).toBeInTheDocument();
    expect(screen.getByLabelText(/^Dataset name/)).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Open" }));
    await heading("Street trees");
    await user.click(screen.getByRole("button", { name: "Back to Dataset" }));
    expect(await screen.findByLabelText(/^Dataset name/)).toHaveValue("Snow plows");
  });

  test("offers nothing when it is another department's", async () => {
    const calls = draft("POL-6T2WXZBC", { department: "Police", datasetName: "Calls" });
    const { seat } = await renderPane({ profile: publicWorks, datasets: [calls, draft("PW-7K3QX9TB")] });
    await heading("Public Works");
    seat.select("Inventory", 5, 2);
    await screen.findByText("Selected in the sheet: Pothole repair requests");
    seat.select("Inventory", 4, 2);
    await waitFor(() => expect(screen.queryByText(/Selected in the sheet/)).not.toBeInTheDocument());
  });
});
