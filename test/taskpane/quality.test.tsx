/** The lead analyst looks through the whole sheet, on the real office.js: what is wrong, what is fixed, and by whom. */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Dataset } from "../../src/inventory/field";
import { fields } from "../../src/inventory/fields";
import { readAllRowsAgain } from "../../src/taskpane/app/all-rows";
import type { Profile } from "../../src/taskpane/app/profile";
import { useQuality } from "../../src/taskpane/quality/quality-state";
import { changeDataset } from "../../src/workbook/change-dataset";
import { readDatasets } from "../../src/workbook/read-datasets";
import { putRows } from "../bench/book-with-rows";
import { exampleDataset } from "../inventory/example-dataset";
import { columnOf } from "../workbook/inventory-book";
import { heading, renderPane } from "../support/render-pane";

const lead: Profile = { role: "lead", department: "", name: "Mayor's data office" };

beforeEach(() => {
  readAllRowsAgain();
  useQuality.setState(useQuality.getInitialState(), true);
});

const dataset = (inventoryId: string, datasetName: string, changes: Partial<Dataset> = {}) =>
  exampleDataset({ inventoryId, datasetName, ...changes });

const messy: readonly Dataset[] = [
  dataset("PW-7K3QX9TB", "Pothole repair requests", { updateFrequency: "every week" }),
  dataset("PW-3F8TB2XW", "Street trees", { updateFrequency: "every week", theme: "transportation" }),
  dataset("PW-9C2RX7KD", "Snow plow routes", { description: "", department: "Sanitation" }),
  dataset("PW-1B6XWQRT", "Street lights", {
    classification: "Sensitive",
    sensitivityReason: "Locations of cameras",
    publicationStatus: "Published",
    publishedUrl: "https://data.example.gov/lights",
    license: "None",
  }),
  dataset("PW-5N4HPLDS", "Old parking log", { description: "", reviewStatus: "Withdrawn" }),
];

/** Opens the pane beside rows that stand in the sheet, whatever they are. */
const openRows = (rows: readonly Dataset[]) =>
  renderPane({ profile: lead, change: (book) => void putRows(book, rows) });

async function openQuality(user: UserEvent): Promise<void> {
  await heading("2 departments");
  await user.click(await screen.findByRole("button", { name: "Quality" }));
}

/** The address that is selected in the sheet. */
function selection(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

const kind = (name: RegExp) => screen.findByRole("button", { name, expanded: false });

/** Waits for the second look and the re-reading that follow a change: they take longer than a test usually waits. */
const later = { timeout: 4000 };

test("a kind of problem says what all its rows have in common, and each row the rest", async () => {
  const long = [300, 301].map((length, i) =>
    dataset(`PW-${i}K3QX9TB`, `Street trees ${i}`, {
      classification: "Sensitive",
      sensitivityReason: "a reason ".repeat(40).slice(0, length - 1) + ".",
    }),
  );
  const { user } = await openRows(long);
  await openQuality(user);
  const found = await kind(/^Reason it is sensitive/);
  screen.getByText("Shorten this to 255 characters");
  await user.click(found);
  screen.getByText("Shorten this to 255 characters. It has 300");
  screen.getByText("Shorten this to 255 characters. It has 301");
});

test("a column that no row has an answer in can be filled in the sheet", async () => {
  const rows = Array.from({ length: 6 }, (_, i) =>
    dataset(`PW-${i}K3QX9TB`, `Street trees ${i}`, { stewardEmail: "" }),
  );
  const { user } = await openRows(rows);
  await openQuality(user);
  await user.click(await kind(/^Steward email/));
  screen.getByText(/^No row has this yet/);
});

test("spaces that go are marked, and a long text shows the place where it changes", async () => {
  const description = "Each tree on public land with its place, kind and last test. ".repeat(4);
  const { user } = await openRows([
    dataset("PW-7K3QX9TB", "Street trees\n", { description: `${description}It is  old` }),
    dataset("PW-3F8TB2XW", "Street lights", { description }),
  ]);
  await openQuality(user);
  await user.click(await kind(/^Extra spaces/));
  const changes = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(changes).toEqual(expect.arrayContaining([expect.stringContaining("Street trees↵ →")]));
  expect(changes).toEqual(
    expect.arrayContaining([expect.stringMatching(/: ….*and last test\.␣ → .*and last test\.\d/)]),
  );
});

test("every problem of rows that count is named once, with its count, its sentence and its rows", async () => {
  const { user } = await renderPane({ profile: lead, datasets: messy });
  await openQuality(user);
  await heading("6 things to look at");
  await screen.findByText("4 rows checked · 2 departments");
  const errors = screen.getByRole("region", { name: "Must be put right" });
  expect(
    within(errors)
      .getAllByRole("heading", { level: 3 })
      .map(({ textContent }) => textContent),
  ).toEqual(["Department1", "Description1"]);
  expect(
    within(screen.getByRole("region", { name: "Worth a look" })).getAllByRole("heading", { level: 3 }),
  ).toHaveLength(1);
  await user.click(await kind(/^Description/));
  await user.click(screen.getByRole("button", { name: "Show cell: Snow plow routes" }));
  await waitFor(async () => expect(await selection()).toBe("Inventory!E7"));
});

test("what can be meant one way is fixed after a preview, and put back where nobody has changed it since", async () => {
  const { book, user } = await renderPane({ profile: lead, datasets: messy });
  await openQuality(user);
  await user.click(await screen.findByRole("button", { name: "Fix 3 cells" }));
  await heading("What will be changed");
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent?.replace(/\s+/g, " "))).toEqual([
    "Theme: transportation → becomes Transportation1",
    "Updated: every week → becomes Weekly2",
  ]);
  expect(columnOf(book, "Inventory", "Update Frequency")[0]).toBe("every week");
  await user.click(screen.getByRole("button", { name: "Fix 3 cells" }));
  await screen.findByText("3 cells are fixed.");
  expect(columnOf(book, "Inventory", "Update Frequency").slice(0, 2)).toEqual(["Weekly", "Weekly"]);
  expect(columnOf(book, "Inventory", "Theme")[1]).toBe("Transportation");
  await heading("3 things to look at");

  // Somebody says something else of one of the cells before the lead analyst takes the fix back.
  const [loaded] = await readDatasets(["PW-3F8TB2XW"]);
  if (loaded === undefined) throw new Error("no such row");
  await changeDataset(loaded, { ...loaded, updateFrequency: "Monthly" });
  await user.click(screen.getByRole("button", { name: "Put back what stood in 3 cells" }));
  await screen.findByText(/^2 cells say again what stood there\. 1 cell was left alone/);
  expect(columnOf(book, "Inventory", "Update Frequency").slice(0, 2)).toEqual(["every week", "Monthly"]);
  expect(columnOf(book, "Inventory", "Theme")[1]).toBe("transportation");
});

test("one repair is made alone", async () => {
  const { book, user } = await renderPane({
    profile: lead,
    datasets: [...messy, dataset("PW-2J9LMNPQ", "Street sweeping", { updateFrequency: "yearly" })],
  });
  await openQuality(user);
  await heading("7 things to look at");
  await user.click(await kind(/^Updated/));
  await user.click(screen.getByRole("button", { name: "Fix: yearly → Annually" }));
  await screen.findByText("1 cell is fixed.");
  await waitFor(() => expect(screen.getByRole("button", { name: /^Put back/ })).toHaveFocus());
  expect(columnOf(book, "Inventory", "Update Frequency")).toEqual([
    "every week",
    "every week",
    "Daily",
    "Daily",
    "Daily",
    "Annually",
  ]);
});

test("the walk goes from problem to problem, and one that somebody mends in the sheet makes room for the next", async () => {
  const { user } = await renderPane({ profile: lead, datasets: messy });
  await openQuality(user);
  await user.click(await screen.findByRole("button", { name: "Next problem" }));
  await heading("Problem 1 of 3");
  screen.getByText("Choose a department from the list. “Sanitation” is not on it");
  await user.click(screen.getByRole("button", { name: "Next problem" }));
  await heading("Problem 2 of 3");
  screen.getByText("Say what one row of this data records");
  await waitFor(async () => expect(await selection()).toBe("Inventory!E7"));

  await user.click(screen.getByRole("button", { name: "Mend it in the form" }));
  await heading("Snow plow routes");
  await screen.findByLabelText(/^Description/);
  await user.click(screen.getByRole("button", { name: "Back to Quality" }));
  await heading("Problem 2 of 3");

  const [loaded] = await readDatasets(["PW-9C2RX7KD"]);
  if (loaded === undefined) throw new Error("no such row");
  await changeDataset(loaded, {
    ...loaded,
    description: "One row for each route, in the order in which it is plowed.",
  });
  await screen.findByRole("heading", { level: 1, name: "Problem 2 of 2" }, later);
  screen.getByText(/^The lead analyst will look at this: it is published/);
});

test("the walk goes on past the two rows of a copy, and comes round", async () => {
  const copied = dataset("PW-7K3QX9TB", "Pothole repair requests", { description: "" });
  const { user } = await openRows([copied, copied]);
  await openQuality(user);
  await user.click(await screen.findByRole("button", { name: "Next problem" }));
  for (const place of [1, 2, 3, 4]) {
    await heading(`Problem ${place} of 4`);
    screen.getByText(`Public Works · row ${place % 2 === 1 ? 5 : 6}`);
    await user.click(screen.getByRole("button", { name: "Next problem" }));
  }
  await heading("Problem 1 of 4");
});

test("what was fixed can be put back, however it was stopped or refused half-way", async () => {
  const weekly = Array.from({ length: 45 }, (_, i) =>
    dataset(`PW-7K3QX${100 + i}`, `Count of street ${i + 1}`, { updateFrequency: "every week" }),
  );
  const { book, seat, user } = await openRows(weekly);
  const standing = (text: string) =>
    columnOf(book, "Inventory", "Update Frequency").filter((value) => value === text).length;
  const press = async (name: string) => user.click(await screen.findByRole("button", { name }, later));
  await openQuality(user);
  await press("Fix 45 cells");
  seat.trouble({ kind: "slowAnswers", milliseconds: 200 });
  await press("Fix 45 cells");
  await press("Stop");
  await screen.findByText("40 cells are fixed.", {}, later);
  seat.calm();
  expect(standing("Weekly")).toBe(40);

  await press("Fix 5 cells");
  seat.trouble({ kind: "error", code: "GeneralException" });
  await press("Fix 5 cells");
  await screen.findByRole("alert");
  expect(screen.queryByText(/fixed\./)).not.toBeInTheDocument();
  screen.getByRole("button", { name: "Put back what stood in 40 cells" });
  seat.calm();
  await press("Fix 5 cells");
  await press("Fix 5 cells");
  await screen.findByText("5 cells are fixed.");
  expect(standing("Weekly")).toBe(45);

  seat.trouble({ kind: "slowAnswers", milliseconds: 200 });
  await press("Put back what stood in 45 cells");
  await screen.findByText(/^40 of 45 cells are done/, {}, later);
  seat.trouble({ kind: "error", code: "GeneralException" });
  await screen.findByText("40 cells say again what stood there.", {}, later);
  seat.calm();
  expect(standing("every week")).toBe(40);
  await press("Put back what stood in 5 cells");
  await screen.findByText("5 cells say again what stood there.");
  expect(standing("every week")).toBe(45);
  expect(screen.queryByRole("button", { name: /^Put back/ })).not.toBeInTheDocument();
}, 60_000);

test("rows that share an ID are shown beside one another, and counted all", async () => {
  const once = Array.from({ length: 11 }, (_, i) => dataset(`PW-7K3QX${100 + i}`, `Count of street ${i + 1}`));
  const { user } = await openRows([...once, ...once]);
  await openQuality(user);
  await user.click(await kind(/^Inventory ID/));
  const shared = screen.getByRole("region", { name: "22 rows share an Inventory ID with another" });
  const names = within(shared)
    .getAllByRole("listitem")
    .map(({ textContent }) => /PW-7K3QX\d+/.exec(textContent ?? "")?.[0]);
  expect(names).toEqual(once.slice(0, 10).flatMap(({ inventoryId }) => [inventoryId, inventoryId]));
});

test("what has an Inventory ID and what has none is said when it was stopped, rows were moved or Excel refused", async () => {
  const { book, seat, user } = await openRows(
    Array.from({ length: 130 }, (_, i) => dataset("", `Count of street ${i + 1}`)),
  );
  const given = () => columnOf(book, "Inventory", "Inventory ID").filter(Boolean).length;
  const press = async (name: string) => user.click(await screen.findByRole("button", { name }, later));
  await openQuality(user);
  await user.click(await kind(/^Inventory ID/));
  seat.trouble({ kind: "slowAnswers", milliseconds: 200 });
  await press("Give all 130 an ID");
  await press("Stop");
  await screen.findByText("40 rows have an Inventory ID now. 90 rows have none yet.", {}, later);
  seat.calm();
  expect(given()).toBe(40);

  seat.trouble({ kind: "slowAnswers", milliseconds: 200 });
  await press("Give all 90 an ID");
  await screen.findByText(/^40 of 90 have an ID/, {}, later);
  act(() => void seat.deleteLines("Inventory", "rows", 4, 1));
  await screen.findByText(/^40 rows have an Inventory ID now. 50 rows were left alone, because/, {}, later);
  seat.calm();
  expect(given()).toBe(79);

  seat.trouble({ kind: "slowAnswers", milliseconds: 200 });
  await press("Give all 50 an ID");
  await screen.findByText(/^40 of 50 have an ID/, {}, later);
  seat.trouble({ kind: "error", code: "GeneralException", once: true });
  await screen.findByRole("alert", {}, later);
  await screen.findByText("40 rows have an Inventory ID now. 10 rows have none yet.");
  seat.calm();
  await press("Give all 10 an ID");
  await screen.findByText("10 rows have an Inventory ID now.");
  expect(given()).toBe(129);
  expect(new Set(columnOf(book, "Inventory", "Inventory ID")).size).toBe(129);
}, 60_000);

test("rows without an Inventory ID get one with the code of their own department", async () => {
  const { book, seat, user } = await renderPane({ profile: lead });
  await heading("2 departments");
  const pasted = [
    dataset("", "Dig permits", { updateFrequency: "yearly" }),
    dataset("", "Calls for service", { department: "Police" }),
  ].map((row) => fields.map(({ key }) => row[key]));
  // The first goes into the blank row of the table, the other right below it.
  seat.paste("Inventory", 4, 0, pasted.slice(0, 1));
  seat.paste("Inventory", 5, 0, pasted.slice(1));
  await openQuality(user);
  await screen.findByText("1 more cell can be fixed when its row has an Inventory ID of its own.");
  await user.click(await kind(/^Inventory ID/));
  await user.click(screen.getByRole("button", { name: "Give all 2 an ID" }));
  await screen.findByText("2 rows have an Inventory ID now.");
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus(), later);
  expect(columnOf(book, "Inventory", "Inventory ID")).toEqual([
    expect.stringMatching(/^PW-/),
    expect.stringMatching(/^POL-/),
  ]);
  await screen.findByRole("button", { name: "Fix 1 cell" }, later);
});
