import { act, screen, waitFor } from "@testing-library/react";
import type { Seat } from "../../preview/seat";
import type { Dataset } from "../../src/inventory/field";
import type { Xlsx } from "../../src/xlsx/model";
import { draft, placeOf, sheetOf } from "../workbook/inventory-book";
import { holdTheAnswerTo } from "../support/hold-answer";
import { isRelease } from "../support/is-release";
import { later, openRows } from "../support/open-quality";
import { heading, publicWorks, renderPane, row } from "../support/render-pane";
import { impatient, stopTheClock } from "../support/still-clock";
import { typeInRow } from "../support/type-in-row";

const potholes = draft("PW-7K3QX9TB", { promptsAnswered: "P4", reviewStatus: "Submitted" });
const trees = draft("PW-3F8TB2XW", { datasetName: "Street trees", promptsAnswered: "P4", reviewStatus: "Submitted" });

/** How many requests the pane makes until `shown` is settled. */
async function requestsUntil(seat: Seat, shown: () => Promise<unknown>): Promise<number> {
  const spy = jest.spyOn(seat, "execute");
  await shown();
  const asked = spy.mock.calls.filter(([body]) => !isRelease(body));
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

  test("stays as it is now when all rows were being read at the time", async () => {
    const { book, seat, user } = await openRows([potholes, trees]);
    await heading("2 departments");
    await user.click(await screen.findByRole("button", { name: /^Review \d+$/ }));
    await screen.findByText("2 datasets", {}, later);
    const answer = holdTheAnswerTo(seat, '"GetRow"');
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("button", { name: "Refresh from the sheet" }));
    typeInRow(seat, book, "PW-3F8TB2XW", { "Review Status": "Accepted" });
    await screen.findByText("1 dataset", {}, later);
    answer();
    // What shows of this comes after the answer that was held.
    typeInRow(seat, book, "PW-7K3QX9TB", { "Dataset Name": "Potholes by street" });
    await screen.findByText("Potholes by street", {}, later);
    expect(screen.getByText("1 dataset")).toBeInTheDocument();
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
  stopTheClock();

  /** The other row, past every event. */
  function renameSilently(book: Xlsx): void {
    const cells = sheetOf(book, "Inventory").rows[4];
    if (cells) cells[placeOf(book, "Dataset Name")] = { value: "Potholes by street", style: 0 };
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
