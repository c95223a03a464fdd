import { screen, waitFor, within } from "@testing-library/react";
import { prompts } from "../../src/inventory/prompts";
import { departmentsTable, type Department } from "../../src/inventory/tables";
import { readAllRowsAgain } from "../../src/taskpane/app/all-rows";
import { keepProfile } from "../../src/taskpane/app/profile";
import { changeDepartment } from "../../src/workbook/change-department";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up-workbook";
import type { Xlsx } from "../../src/xlsx/model";
import { newXlsx } from "../../src/xlsx/new";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { putRows } from "../bench/book-with-rows";
import { exampleDataset } from "../inventory/example-dataset";
import { openInExcel } from "../support/excel";
import { fillTable } from "../support/fill-table";
import { heading, publicWorks, renderPane, showPane } from "../support/render-pane";
import { columnOf, draft, options } from "../workbook/inventory-book";

const lead = { role: "lead", department: "", name: "" } as const;

// Each test has a workbook of its own by the same ID.
beforeEach(readAllRowsAgain);

const daysAgo = (days: number) => {
  const day = new Date();
  day.setDate(day.getDate() - days);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

/** Fills the rows of departments, by their codes. */
const noted = (rows: Readonly<Record<string, Partial<Department>>>) => (book: Xlsx) =>
  fillTable(book, departmentsTable, ({ code }) => rows[code]);

const contact = { pointOfContact: "Data coordinator", pocEmail: "data@brightwater.example" };
const named = { ...contact, pocDesignatedOn: daysAgo(20) };
const asked = { ...named, promptsSentOn: daysAgo(12) };

const body = () => screen.getByLabelText<HTMLTextAreaElement>("Message").value;
const itemOf = async (name: string) => {
  const item = (await screen.findByRole("button", { name })).closest("li");
  if (!item) throw new Error(`${name} is in no list`);
  return item;
};

test("the list says of each department how far it is, what is wrong and what comes next", async () => {
  await renderPane({
    profile: lead,
    change: noted({ PW: asked }),
    datasets: [draft("PW-7K3QX9TB"), exampleDataset({ inventoryId: "PW-3F8TB2XW", promptsAnswered: "P4" })],
  });
  await heading("2 departments");
  const works = await itemOf("Public Works");
  expect(await within(works).findByText(/problems$/)).toBeInTheDocument();
  expect(works).toHaveTextContent(/Answering.*0 of 9 · 2 rows · \d problems.*Waiting for 9 prompts/);
  const police = await itemOf("Police");
  expect(police).toHaveTextContent(/Not invited.*Prompts not sent yet.*Name a point of contact/);
  expect(within(works).queryByRole("button", { name: /Waiting/ })).not.toBeInTheDocument();
  expect(screen.getByText("datasets listed").closest("div")).toHaveTextContent(/^datasets listed2$/);
});

test("the list is filtered, and stays so when the lead analyst comes back to it", async () => {
  const { user } = await renderPane({ profile: lead, change: noted({ PW: { ...asked, promptsSentOn: daysAgo(1) } }) });
  await heading("2 departments");
  await user.selectOptions(screen.getByLabelText("Show"), "Needs you (1)");
  expect(screen.queryByRole("button", { name: "Public Works" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Police" }));
  await heading("Police");
  await user.click(screen.getByRole("button", { name: "Back to Departments" }));
  await heading("2 departments");
  expect(screen.getByLabelText("Show")).toHaveDisplayValue("Needs you (1)");
  expect(screen.getByRole("button", { name: "Police" })).toHaveFocus();
});

test("naming a point of contact is written with the day, and the prompts come next", async () => {
  const { book, user } = await renderPane({ profile: lead });
  await user.click(await screen.findByRole("button", { name: "Name a point of contact Police" }));
  await heading("Police");
  await user.type(screen.getByLabelText(/^Name or post/), "Records supervisor");
  await user.type(screen.getByLabelText("Email"), "records");
  await user.click(screen.getByRole("button", { name: "Save" }));
  const summary = await screen.findByRole("alert");
  expect(summary).toHaveFocus();
  expect(summary).toHaveTextContent("Enter an email address like name@city.example.gov");
  expect(columnOf(book, "Departments", "Point of Contact")).toEqual([null, null]);

  await user.type(screen.getByLabelText("Email"), "@brightwater.example");
  await user.selectOptions(screen.getByLabelText("Start order"), "First");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Police is saved in the Departments sheet.");
  expect(columnOf(book, "Departments", "Point of Contact")[1]).toBe("Records supervisor");
  expect(columnOf(book, "Departments", "POC Email")[1]).toBe("records@brightwater.example");
  expect(columnOf(book, "Departments", "Start Order")[1]).toBe("First");
  expect(columnOf(book, "Departments", "POC Designated On")[1]).toEqual(expect.any(Number));
  expect(screen.getByRole("heading", { name: "Next: share the prompts" })).toBeInTheDocument();
});

test("what is typed about a department is kept until it is saved or given up", async () => {
  const { user } = await renderPane({ profile: lead });
  await user.click(await screen.findByRole("button", { name: "Police" }));
  await user.type(await screen.findByLabelText(/^Second contact/), "Deputy chief");
  await user.click(screen.getByRole("button", { name: "Back to Departments" }));
  await user.click(await screen.findByRole("button", { name: "Police" }));
  expect(await screen.findByLabelText(/^Second contact/)).toHaveValue("Deputy chief");
  await user.click(screen.getByRole("button", { name: "Show what is in the sheet" }));
  expect(screen.getByLabelText(/^Second contact/)).toHaveValue("");
});

test("the prompts go to every department that did not get them, one after the other", async () => {
  const { book, user } = await renderPane({
    profile: lead,
    change: noted({ PW: named, POL: { ...named, pointOfContact: "Records supervisor", pocEmail: "" } }),
  });
  await user.click(await screen.findByRole("button", { name: "Share the prompts with 2 departments" }));
  await heading("Share the prompts");
  expect(screen.getByText("1 of 2")).toBeInTheDocument();
  expect(body()).toMatch(/^Hello Data coordinator,/);
  for (const { text } of prompts) expect(body()).toContain(text);
  expect(body()).toMatch(/GovEx.*CC BY 4\.0/);
  expect(body()).toContain("https://example.gov/inventory.xlsx");
  expect(screen.getByLabelText("To")).toHaveValue("data@brightwater.example");
  // The nine prompts are too long for a link.
  expect(screen.getByRole("link", { name: "Copy and open in mail" })).toHaveAttribute(
    "href",
    expect.not.stringContaining("body="),
  );
  expect(columnOf(book, "Departments", "Prompts Sent On")).toEqual([null, null]);

  await user.click(screen.getByRole("button", { name: "I have sent it" }));
  await screen.findByText("It is noted that Public Works got the prompts today.");
  expect(screen.getByRole("heading", { name: "To Police" })).toHaveFocus();
  expect(screen.getByText("No email address is noted for this department.")).toBeInTheDocument();
  expect(body()).toMatch(/^Hello Records supervisor,/);
  expect(columnOf(book, "Departments", "Prompts Sent On")).toEqual([expect.any(Number), null]);
  await user.click(screen.getByRole("button", { name: "I have sent it" }));
  await heading("2 departments");
  expect(await screen.findByText(/got the prompts today\. That was the last one\./)).toBeInTheDocument();
  expect(columnOf(book, "Departments", "Prompts Sent On")).toEqual([expect.any(Number), expect.any(Number)]);
});

test("a reminder names what is left, and is noted when it was sent", async () => {
  const { book, user } = await renderPane({
    profile: lead,
    change: noted({ PW: { ...asked, dueDate: daysAgo(2) } }),
    datasets: [
      draft("PW-7K3QX9TB"),
      exampleDataset({
        inventoryId: "PW-3F8TB2XW",
        datasetName: "Street trees",
        reviewStatus: "Needs changes",
        reviewerNote: "Description: Are trees in parks in it?",
      }),
    ],
  });
  await user.click(await screen.findByRole("button", { name: "Remind the contact Public Works" }));
  await heading("Send a reminder");
  expect(await screen.findByLabelText("Message")).toBeInTheDocument();
  await waitFor(() => expect(body()).toMatch(/Questions about what you sent/), { timeout: 4000 });
  expect(body()).toMatch(/was due on/);
  expect(body()).toMatch(/- Budgeting and evaluation/);
  expect(body()).toMatch(/- Pothole repair requests: \d+ to answer/);
  expect(body()).toMatch(/- Street trees: Description: Are trees in parks in it\?/);
  await user.click(screen.getByRole("button", { name: "I have sent it" }));
  await heading("2 departments");
  expect(await itemOf("Public Works")).toHaveTextContent(/Waiting for 1 answer/);
  expect(columnOf(book, "Decisions", "Kind")).toEqual(["Reminder sent"]);
  expect(columnOf(book, "Decisions", "Key")).toEqual(["PW"]);
});

test("a department's page has its rows by status, and the lead analyst opens any of them", async () => {
  const { user } = await renderPane({
    profile: lead,
    change: noted({ PW: { ...asked, sentForReviewOn: `${daysAgo(1)}T10:00`, sentForReviewBy: "Data coordinator" } }),
    datasets: [
      exampleDataset({ inventoryId: "PW-3F8TB2XW", datasetName: "Street trees", reviewStatus: "Submitted" }),
      exampleDataset({ inventoryId: "PW-9C2RX7KD", datasetName: "Paper log", reviewStatus: "Withdrawn" }),
    ],
  });
  await user.click(await screen.findByRole("button", { name: "Review 1 row Public Works" }));
  await heading("Review");
  await user.click(screen.getByRole("button", { name: "Back to Departments" }));
  await user.click(await screen.findByRole("button", { name: /^Public Works/ }));
  await heading("Public Works");
  expect(screen.getByText(/^Sent for review on .* by Data coordinator$/)).toBeInTheDocument();
  expect(await screen.findByRole("heading", { name: "Rows (2)" })).toBeInTheDocument();
  expect(await screen.findByRole("heading", { name: "Submitted (1)" }, { timeout: 4000 })).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Withdrawn (1)" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Street trees" }));
  await heading("Street trees");
  expect(await screen.findByText(/This dataset is with you/)).toBeInTheDocument();
});

test("what somebody else wrote about a department while it is typed is not written over unseen", async () => {
  const { book, user } = await renderPane({ profile: lead, change: noted({ PW: named }) });
  await user.click(await screen.findByRole("button", { name: /^Public Works/ }));
  const name = await screen.findByLabelText(/^Name or post/);
  await user.clear(name);
  await user.type(name, "Records supervisor");
  await changeDepartment("PW", { pointOfContact: "City clerk" });
  await screen.findByText("In the sheet: City clerk");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText(/Somebody else has changed this: Point of Contact/)).toBeInTheDocument();
  expect(columnOf(book, "Departments", "Point of Contact")).toContain("City clerk");
  expect(name).toHaveValue("Records supervisor");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(columnOf(book, "Departments", "Point of Contact")).toContain("Records supervisor"));
});

test("a point of contact who comes to the departments is told whose they are, and shown the way", async () => {
  const { user } = await renderPane({ profile: publicWorks, address: "?view=departments" });
  await heading("This is for the lead analyst");
  expect(screen.getByText(/Mayor's data office/)).toBeInTheDocument();
  expect(screen.getByText(/It is no lock/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Go to the checklist" }));
  await heading("Public Works");
});

test("a hundred departments and 2,000 rows: all are listed, counted and found", async () => {
  const many = Array.from({ length: 100 }, (_, i) => ({ code: `D${i}`, name: `Department ${i}` }));
  const rows = Array.from({ length: 2000 }, (_, i) =>
    exampleDataset({
      inventoryId: `D${i % 100}-${i}`,
      department: `Department ${i % 100}`,
      datasetName: `Record of kind ${i}`,
      promptsAnswered: "P3",
      ...(i % 100 === 7 ? { description: "" } : {}),
    }),
  );
  const { book } = openInExcel(newXlsx());
  await setUpWorkbook({ ...options, departments: many });
  openInExcel(putRows(openXlsx(saveXlsx(book)), rows));
  keepProfile(options.workbookId, lead);
  const user = showPane();
  await heading("100 departments");
  expect(await screen.findByText("20 problems", {}, { timeout: 20_000 })).toBeInTheDocument();
  expect(await itemOf("Department 7")).toHaveTextContent("20 rows · 20 problems");
  expect(screen.getByText("datasets listed").closest("div")).toHaveTextContent(/^datasets listed2,000$/);
  await user.type(screen.getByLabelText("Search departments"), "d42");
  expect(await itemOf("Department 42")).toHaveTextContent("20 rows");
  expect(screen.queryByRole("button", { name: "Department 7" })).not.toBeInTheDocument();
}, 60_000);
