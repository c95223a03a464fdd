/** What the lead analyst puts right in many rows at once, on the real office.js, and takes back: cells, and rows without an ID. */
import { act, screen, waitFor } from "@testing-library/react";
import { fields } from "../../src/inventory/fields";
import { changeDataset } from "../../src/workbook/change-dataset";
import { readDatasets } from "../../src/workbook/read-datasets";
import { dataset, kind, later, lead, messy, openQuality, openRows } from "../support/open-quality";
import { heading, renderPane } from "../support/render-pane";
import { columnOf } from "../workbook/inventory-book";

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
  seat.trouble({ kind: "slowAnswers", milliseconds: 800 });
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

  seat.trouble({ kind: "slowAnswers", milliseconds: 800 });
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

test("what has an Inventory ID and what has none is said when it was stopped, rows were moved or Excel refused", async () => {
  const { book, seat, user } = await openRows(
    Array.from({ length: 130 }, (_, i) => dataset("", `Count of street ${i + 1}`)),
  );
  const given = () => columnOf(book, "Inventory", "Inventory ID").filter(Boolean).length;
  const press = async (name: string) => user.click(await screen.findByRole("button", { name }, later));
  await openQuality(user);
  await user.click(await kind(/^Inventory ID/));
  seat.trouble({ kind: "slowAnswers", milliseconds: 800 });
  await press("Give all 130 an ID");
  await press("Stop");
  await screen.findByText("40 rows have an Inventory ID now. 90 rows have none yet.", {}, later);
  seat.calm();
  expect(given()).toBe(40);

  seat.trouble({ kind: "slowAnswers", milliseconds: 800 });
  await press("Give all 90 an ID");
  await screen.findByText(/^40 of 90 have an ID/, {}, later);
  act(() => void seat.deleteLines("Inventory", "rows", 4, 1));
  await screen.findByText(/^40 rows have an Inventory ID now. 50 rows were left alone, because/, {}, later);
  seat.calm();
  expect(given()).toBe(79);

  const execute = seat.execute.bind(seat);
  const refusing = jest.spyOn(seat, "execute").mockImplementation((body, flags) => {
    // The request that writes the last ten IDs; what is read in the background meanwhile is not refused.
    const isLastPiece = given() === 119 && JSON.stringify(body).includes("PW-");
    if (isLastPiece) seat.trouble({ kind: "error", code: "GeneralException", once: true });
    return execute(body, flags);
  });
  await press("Give all 50 an ID");
  await screen.findByRole("alert", {}, later);
  await screen.findByText("40 rows have an Inventory ID now. 10 rows have none yet.", {}, later);
  refusing.mockRestore();
  await press("Give all 10 an ID");
  await screen.findByText("10 rows have an Inventory ID now.", {}, later);
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
