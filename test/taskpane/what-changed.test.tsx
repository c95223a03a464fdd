import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Seat } from "../../preview/seat";
import type { Dataset } from "../../src/inventory/field";
import type { Xlsx } from "../../src/xlsx/model";
import { draft, sheetOf, tableOf } from "../workbook/inventory-book";
import { later, openRows } from "../support/open-quality";
import { heading, publicWorks, renderPane, row } from "../support/render-pane";
import { typeInRow } from "../support/type-in-row";

const potholes = draft("PW-7K3QX9TB", { promptsAnswered: "P4", reviewStatus: "Submitted" });
const trees = draft("PW-3F8TB2XW", { datasetName: "Street trees", promptsAnswered: "P4", reviewStatus: "Submitted" });

/** How many requests the pane makes until `shown` is settled. */
async function requestsUntil(seat: Seat, shown: () => Promise<unknown>): Promise<number> {
  const spy = jest.spyOn(seat, "execute");
  await shown();
  // When `Excel.run` ends, office.js releases what it kept in a batch that asks for nothing.
  const asked = spy.mock.calls.filter(([body]) => !JSON.stringify(body).includes("_RemoveReference"));
  spy.mockRestore();
  return asked.length;
}

describe("a row that somebody changes in the sheet", () => {
  test("shows in the lead analyst's list after one request, however many rows there are", async () => {
    const many: Dataset[] = Array.from({ length: 400 }, (_, i) => ({
      ...potholes,
      inventoryId: `PW-${String(i + 2).padStart(8, "B")}`,
    }));
    const { book, seat, user } = await openRows([...many, trees]);
    await heading("2 departments");
    await user.click(await screen.findByRole("button", { name: /^Review \d+$/ }));
    await screen.findByText("401 datasets", {}, later);
    typeInRow(seat, book, "PW-3F8TB2XW", { "Review Status": "Accepted" });
    expect(await requestsUntil(seat, () => screen.findByText("400 datasets", {}, later))).toBe(1);
  });

  test("shows with all its columns in a department's list", async () => {
    const { book, seat, user } = await renderPane({ profile: publicWorks, datasets: [potholes, trees] });
    await user.click(await row(/^Your datasets/));
    await row(/^Street trees/);
    typeInRow(seat, book, "PW-3F8TB2XW", { "Dataset Name": "Trees by street" });
    await row(/^Trees by street/);
    expect(screen.queryByRole("button", { name: /^Street trees/ })).not.toBeInTheDocument();
  });

  test("leaves the list of a department that it is taken from, and comes into that of its new one", async () => {
    const { book, seat, user } = await renderPane({ profile: publicWorks, datasets: [potholes, trees] });
    await user.click(await row(/^Your datasets/));
    await row(/^Street trees/);
    typeInRow(seat, book, "PW-3F8TB2XW", { Department: "Police" });
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Street trees/ })).not.toBeInTheDocument());
    typeInRow(seat, book, "PW-3F8TB2XW", { Department: "Public Works" });
    await row(/^Street trees/);
  });
});

describe("a change that no event told of (fact 4.24)", () => {
  /** Time passes as a test lets it. */
  const impatient = userEvent.setup({ advanceTimers: (ms) => jest.advanceTimersByTimeAsync(ms) });

  beforeEach(() => {
    jest.useFakeTimers({ advanceTimers: 5, doNotFake: ["performance", "nextTick", "setImmediate", "queueMicrotask"] });
  });
  afterEach(() => {
    cleanup();
    jest.useRealTimers();
  });

  /** The other row, past every event. */
  function renameSilently(book: Xlsx): void {
    const nameColumn = tableOf(book, "Inventory").table.columns.findIndex(({ name }) => name === "Dataset Name");
    const cells = sheetOf(book, "Inventory").rows[4];
    if (cells) cells[nameColumn] = { value: "Potholes by street", style: 0 };
  }

  test("shows at the latest a minute after one that was heard of", async () => {
    const { book, seat } = await renderPane({ profile: publicWorks, datasets: [potholes, trees] });
    await impatient.click(await row(/^Your datasets/));
    await row(/^Street trees/);
    renameSilently(book);
    typeInRow(seat, book, "PW-3F8TB2XW", { "Dataset Name": "Trees by street" });
    await row(/^Trees by street/);
    expect(screen.getByRole("button", { name: /^Pothole repair requests/ })).toBeInTheDocument();
    await act(() => jest.advanceTimersByTimeAsync(60_000));
    await row(/^Potholes by street/);
  });

  test("shows after the next one when the sheet could not be read meanwhile", async () => {
    const { book, seat } = await renderPane({ profile: publicWorks, datasets: [potholes, trees] });
    await impatient.click(await row(/^4 Requested data/));
    await row(/Street trees/);
    renameSilently(book);
    seat.trouble({ kind: "error", code: "InvalidOrTimedOutSession", once: false });
    typeInRow(seat, book, "PW-3F8TB2XW", { "Dataset Name": "Trees by street" });
    await screen.findByText("The sheet has changed since it was read. Choose Refresh from the sheet.");
    seat.calm();
    typeInRow(seat, book, "PW-3F8TB2XW", { Description: "Counted in spring" });
    await row(/Trees by street/);
    await row(/Potholes by street/);
  });
});
