/** The list that a city keeps is attached in the pane: five questions, then the work. */
import { screen } from "@testing-library/react";
import { columnOf, tableOf } from "../workbook/inventory-book";
import { cellsIn, openWithList } from "../workbook/attach/list-book";
import { heading, showPane } from "../support/render-pane";

const list = [
  ["City of Brightwater", "", "", "", "", "", ""],
  ["", "", "", "", "", "", ""],
  ["Agency", "Name of data", "Sensitivity level", "Station", "Updated how often", "Contact", "Subject"],
  ["Public Works", "Potholes", "Level 1", "4", "Yearly", "Streets office", "Roads"],
  ["Fire", "Hydrants", "Level 0", "", "Daily", "Fire marshal", "Public safety"],
  ["Dept. of Fire", "Alarm boxes", "Level 1", "2", "Daily", "Fire marshal", "Public safety"],
];

const press = async (user: ReturnType<typeof showPane>, name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));

const choose = async (user: ReturnType<typeof showPane>, label: string | RegExp, choice: string) =>
  user.selectOptions(await screen.findByLabelText(label), choice);

test("a list of a city's own becomes the Inventory", async () => {
  const { book } = openWithList(list);
  const before = cellsIn(book);
  const user = showPane();
  await press(user, "We already keep a list in this workbook");
  await heading("Which list is it?");
  await screen.findByRole("radio", { name: /Sheet1/, checked: true });
  await press(user, "Continue");

  await heading("Are these columns right?");
  await choose(user, "Contact", "Data Steward");
  await press(user, "Continue");
  expect(await screen.findByRole("alert")).toHaveFocus();
  expect(screen.getByRole("link", { name: "Say what “Subject” is" })).toBeInTheDocument();
  await choose(user, "Subject", "Theme");
  await press(user, "Continue");
  expect(await screen.findByRole("link", { name: "Say which column names the datasets" })).toBeInTheDocument();
  await choose(user, "Name of data", "Dataset Name");
  await press(user, "Continue");

  await heading("What do these values mean?");
  await press(user, "Continue");
  expect(await screen.findByRole("link", { name: "Say what “Level 1” means in Classification" })).toBeInTheDocument();
  await choose(user, /^Level 1/, "Internal");
  await choose(user, /^Level 0/, "Public");
  await press(user, "Continue");

  await heading("Which departments are these?");
  await user.click(await screen.findByRole("radio", { name: "Yes. It is called Fire" }));
  await press(user, "Continue");
  await heading("Check before anything changes");
  expect(cellsIn(book)).toEqual(before);
  await user.type(screen.getByLabelText(/^City/), "Brightwater");
  await user.type(screen.getByLabelText(/^Lead analyst/), "Data office");
  await press(user, "Make it the Inventory");
  await screen.findByText("Your list is the Inventory now.", {}, { timeout: 20_000 });
  expect(columnOf(book, "Inventory", "Classification")).toEqual(["Internal", "Public", "Internal"]);
  expect(columnOf(book, "Departments", "Department")).toEqual(["Public Works", "Fire"]);
  expect(columnOf(book, "Departments", "Aliases")).toEqual([null, "Dept. of Fire"]);
  expect(columnOf(book, "Inventory", "Department")).toEqual(["Public Works", "Fire", "Fire"]);
  expect(tableOf(book, "Inventory").table.range).toMatch(/^A3:/);
}, 60_000);
