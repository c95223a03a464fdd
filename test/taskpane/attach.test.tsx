/** The list that a city keeps is attached in the pane: five questions, then the work. */
import { cleanup, screen, waitFor } from "@testing-library/react";
import type { Seat } from "../../preview/seat";
import { columnOf, tableOf } from "../workbook/inventory-book";
import { cellsIn, openWithList } from "../workbook/attach/list-book";
import { inExcel } from "../support/excel";
import { heading, publicWorks, renderPane, showPane } from "../support/render-pane";

const list = [
  ["City of Brightwater", "", "", "", "", "", ""],
  ["", "", "", "", "", "", ""],
  ["Agency", "Name of data", "Sensitivity level", "Station", "Updated how often", "Contact", "Subject"],
  ["Public Works", "Potholes", "Level 1", "4", "Yearly", "Streets office", "Roads"],
  ["Fire", "Hydrants", "Level 0", "", "Daily", "Fire marshal", "Public safety"],
  ["Dept. of Fire", "Alarm boxes", "Level 1", "2", "Daily", "Fire marshal", "Public safety"],
];

const lead = { role: "lead", department: "", name: "Data office" } as const;

const press = async (user: ReturnType<typeof showPane>, name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));

/** Answers a short list's questions with what is offered, up to the last. */
async function walkToEnd(user: ReturnType<typeof showPane>): Promise<void> {
  await press(user, "We already keep a list in this workbook");
  await screen.findByRole("radio", { checked: true });
  for (const title of ["Are these columns right?", "What do these values mean?", "Which departments are these?"]) {
    await press(user, "Continue");
    await heading(title);
  }
  await press(user, "Continue");
  await user.type(await screen.findByLabelText(/^City/), "Brightwater");
  await user.type(screen.getByLabelText(/^Lead analyst/), "Data office");
}

/** Excel is slow to answer what it is asked next. @returns lets it answer */
function holdTheNextAnswer(seat: Seat): () => void {
  const execute = seat.execute.bind(seat);
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  jest.spyOn(seat, "execute").mockImplementationOnce(async (body, flags) => {
    await held;
    return execute(body, flags);
  });
  return answer;
}

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

const short = [
  ["Agency", "Dataset Name"],
  ["Fire", "Hydrants"],
];

test("the work can be stopped, and goes on later, even after Excel closed the pane", async () => {
  const { book, seat } = openWithList(short);
  const user = showPane();
  await walkToEnd(user);
  const answer = holdTheNextAnswer(seat);
  await press(user, "Make it the Inventory");
  await press(user, "Stop here");
  answer();
  await heading("Not finished");
  cleanup();
  const later = showPane();
  await heading("Not finished");
  await press(later, "Go on");
  await screen.findByText("Your list is the Inventory now.");
  expect(columnOf(book, "Departments", "Department")).toEqual(["Fire"]);
  cleanup();
  showPane();
  await heading("1 department");
}, 60_000);

test("a protected sheet is said before anything is asked", async () => {
  openWithList(short);
  await inExcel((_, sheet) => sheet.protection.protect());
  const user = showPane();
  await press(user, "We already keep a list in this workbook");
  await screen.findByRole("radio", { checked: true });
  await press(user, "Continue");
  expect(await screen.findByRole("alert")).toHaveTextContent(/protected/);
  await heading("Which list is it?");
});

test("a lead analyst's menu leads to it while the Inventory has no rows", async () => {
  const { book, user } = await renderPane({ profile: lead });
  await inExcel((context) => {
    context.workbook.worksheets.add("Our list").getRange("A1:B2").values = short;
  });
  await user.click(await screen.findByRole("button", { name: "More" }));
  await press(user, "Use the list we already keep");
  await user.click(await screen.findByRole("radio", { name: /Our list/ }));
  for (const title of ["Are these columns right?", "What do these values mean?", "Which departments are these?"]) {
    await press(user, "Continue");
    await heading(title);
  }
  await press(user, "Continue");
  await heading("Check before anything changes");
  expect(screen.queryByLabelText(/^City/)).not.toBeInTheDocument();
  await press(user, "Make it the Inventory");
  await screen.findByText("Your list is the Inventory now.");
  expect(tableOf(book, "Inventory").sheet.name).toBe("Our list");
  expect(columnOf(book, "Departments", "Department")).toContain("Fire");
}, 60_000);

test("a point of contact's menu does not offer it", async () => {
  const { user } = await renderPane({ profile: publicWorks });
  await user.click(await screen.findByRole("button", { name: "More" }));
  expect(screen.getByRole("button", { name: "Hand over to a colleague" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Use the list we already keep" })).not.toBeInTheDocument();
});

test("looking again keeps the choice of the list that was chosen, and of no other", async () => {
  openWithList(short);
  const type = (name: string, place: number) =>
    inExcel((context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.position = place;
      sheet.getRange("A1:B2").values = short;
    });
  await type("Ours", 1);
  const user = showPane();
  await press(user, "We already keep a list in this workbook");
  await user.click(await screen.findByRole("radio", { name: /Ours/ }));
  await type("Drafts", 0);
  await press(user, "Look again");
  await screen.findByRole("radio", { name: /Drafts/ });
  expect(screen.getByRole("radio", { checked: true })).toBe(screen.getByRole("radio", { name: /Ours/ }));
  await inExcel((context) => context.workbook.worksheets.getItem("Ours").delete());
  await press(user, "Look again");
  await waitFor(() => expect(screen.queryByRole("radio", { name: /Ours/ })).not.toBeInTheDocument());
  expect(screen.queryByRole("radio", { checked: true })).not.toBeInTheDocument();
});

test("what was answered is there again when the pane was closed, for the same list alone", async () => {
  openWithList(list);
  const user = showPane();
  const read = async (by: typeof user) => {
    await press(by, "We already keep a list in this workbook");
    await screen.findByRole("radio", { checked: true });
    await press(by, "Continue");
    await heading("Are these columns right?");
  };
  await read(user);
  await choose(user, "Contact", "Data Steward");
  await choose(user, "Subject", "Theme");
  cleanup();
  const later = showPane();
  await read(later);
  expect(screen.getByLabelText("Contact")).toHaveDisplayValue("Data Steward");
  expect(screen.getByLabelText("Subject")).toHaveDisplayValue("Theme");
  cleanup();
  await inExcel((_, sheet) => {
    sheet.getRange("F3").values = [["Who knows it"]];
  });
  await read(showPane());
  expect(screen.getByLabelText("Subject")).not.toHaveDisplayValue("Theme");
});

test("answers and agreement are gone when the work is given up", async () => {
  const { seat } = openWithList(short);
  const user = showPane();
  await walkToEnd(user);
  const answer = holdTheNextAnswer(seat);
  await press(user, "Make it the Inventory");
  await press(user, "Stop here");
  expect(screen.getByRole("button", { name: "Stopping…" })).toBeInTheDocument();
  answer();
  await press(user, "Leave it as it is now");
  await waitFor(() => expect(Object.keys(localStorage).filter((key) => key.includes("attach"))).toEqual([]));
});

test("a computer that keeps nothing is said, on the way and while the list becomes the Inventory", async () => {
  const { seat } = openWithList(short);
  const full = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("full");
  });
  const user = showPane();
  await walkToEnd(user);
  expect(screen.getByText(/This computer does not keep what you type/)).toBeInTheDocument();
  const answer = holdTheNextAnswer(seat);
  await press(user, "Make it the Inventory");
  expect(await screen.findByText(/This computer does not keep what was agreed to/)).toBeInTheDocument();
  await press(user, "Stop here");
  answer();
  await heading("Not finished");
  expect(screen.getByText(/This computer does not keep what was agreed to/)).toBeInTheDocument();
  full.mockRestore();
  await press(user, "Leave it as it is now");
}, 60_000);

test("while a cell is open for typing the work waits, and goes on by itself", async () => {
  const { book, seat } = openWithList(short);
  const user = showPane();
  await walkToEnd(user);
  seat.trouble({ kind: "error", code: "InvalidOperationInCellEditMode", once: true });
  await press(user, "Make it the Inventory");
  await screen.findByText(/A cell is open for typing/);
  await screen.findByText("Your list is the Inventory now.", {}, { timeout: 20_000 });
  expect(columnOf(book, "Departments", "Department")).toEqual(["Fire"]);
}, 60_000);
