import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { bookWithRows } from "../bench/book-with-rows";
import { openInExcel } from "../support/excel";
import {
  calls,
  column,
  later,
  openCard,
  openQueue,
  openReview,
  plows,
  statuses,
  three,
  trees,
} from "../support/open-review";
import { heading, row as listRow, showPane } from "../support/render-pane";
import { typeInRow } from "../support/type-in-row";

const changedRegion = () => screen.queryByRole("region", { name: /^Somebody has changed this dataset/ });

describe("the card", () => {
  test("shows every answer and what the rules find; accepted, the next one comes up and Undo is there", async () => {
    const { user, book } = await openCard("Street trees", [
      calls,
      plows,
      { ...trees, containsPersonalData: "Yes", division: "" },
    ]);
    const access = screen.getByRole("region", { name: "Who may see it" });
    expect(access).toHaveTextContent("It holds personal data, and its classification is Public.");
    expect(screen.getByRole("region", { name: "Who looks after it" })).toHaveTextContent("DivisionNot provided");
    expect(screen.getByRole("region", { name: "1 thing to look at" })).toHaveTextContent(
      /^1 thing to look at.*personal/,
    );
    expect(screen.getByText("1 of 3")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Accept" }));
    expect(await heading("Snow plow routes")).toHaveFocus();
    await screen.findByText("“Street trees” is accepted.");
    expect(statuses(book)).toEqual(["Submitted", "Submitted", "Accepted"]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText("“Street trees” is as it was before.");
    expect(statuses(book)).toEqual(["Submitted", "Submitted", "Submitted"]);
  });

  test("by keys: accept and the next one, next, previous; not while typing, and not when they are off", async () => {
    const { user, book } = await openCard("Street trees");
    await user.keyboard("j");
    await heading("Snow plow routes");
    await user.keyboard("k");
    await heading("Street trees");
    await user.keyboard("c");
    const question = await screen.findByLabelText("What should change in this dataset?");
    await waitFor(() => expect(question).toHaveFocus());
    await user.keyboard("aj");
    expect(question).toHaveValue("aj");
    await user.click(screen.getByRole("button", { name: "Do not ask" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Ask for a change" })).toHaveFocus());
    await user.click(screen.getByRole("switch"));
    await user.keyboard("a");
    expect(statuses(book)).toEqual(["Submitted", "Submitted", "Submitted"]);
    await user.click(screen.getByRole("switch"));
    await user.keyboard("a");
    await heading("Snow plow routes");
    await waitFor(() => expect(statuses(book)).toEqual(["Submitted", "Submitted", "Accepted"]));
    await user.keyboard("a");
    await heading("Calls for service");
    expect(statuses(book)).toEqual(["Submitted", "Accepted", "Accepted"]);
  });

  test("the keys work too while the focus is nowhere, as after a click beside everything", async () => {
    const { user } = await openCard("Street trees");
    screen.getByRole("heading", { level: 1 }).blur();
    expect(document.body).toHaveFocus();
    await user.keyboard("j");
    await heading("Snow plow routes");
  });

  test("a row with problems is not accepted; each problem leads to its answer", async () => {
    const { user, book } = await openCard("Street trees", [{ ...trees, description: "" }, plows]);
    await user.click(screen.getByRole("button", { name: "Accept" }));
    const summary = await screen.findByRole("alert");
    expect(summary).toHaveTextContent("Say what one row of this data records");
    expect(screen.getByText(/^It cannot be accepted yet/)).toBeInTheDocument();
    expect(statuses(book)).toEqual(["Submitted", "Submitted"]);
    await user.click(within(summary).getByRole("link"));
    await waitFor(() => expect(screen.getByRole("button", { name: "Ask about Description" })).toHaveFocus());
  });

  test("a question that is typed is still there after the pane was closed, and gone once it is sent", async () => {
    const { user, book } = await openCard("Street trees");
    await user.click(screen.getByRole("button", { name: "Ask about Theme" }));
    await user.type(await screen.findByLabelText("What should change in Theme?"), "Not Environment?");
    cleanup();
    const again = showPane();
    await openQueue(again);
    await again.click(await listRow(/^Street trees/));
    expect(await screen.findByLabelText("What should change in Theme?")).toHaveValue("Not Environment?");
    await again.click(screen.getByRole("button", { name: "Send the question" }));
    await screen.findByText("The department is asked about “Street trees”.");
    expect(column(book, "Reviewer Note")).toEqual(["", "", "Theme: Not Environment?"]);
    await again.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText("“Street trees” is as it was before.");
    expect(column(book, "Reviewer Note")).toEqual(["", "", ""]);
    await again.click(screen.getByRole("button", { name: "Back to Review" }));
    await again.click(await listRow(/^Street trees/));
    await heading("Street trees");
    expect(screen.queryByLabelText("What should change in Theme?")).not.toBeInTheDocument();
  });

  test("a duplicate names the dataset that stays, found by its name; it can be reopened", async () => {
    const { user, book } = await openCard("Street trees");
    await user.click(screen.getByRole("button", { name: "It is a duplicate of…" }));
    await user.type(await screen.findByLabelText("Search by name or Inventory ID"), "plow");
    await user.click(await screen.findByRole("button", { name: "“Snow plow routes”, Public Works" }));
    await screen.findByText("“Street trees” is marked as a duplicate.");
    expect(statuses(book)).toEqual(["Submitted", "Submitted", "Duplicate"]);
    expect(column(book, "Duplicate Of")).toEqual(["", "", "PW-9C2RX7KD"]);
    await user.click(screen.getByRole("button", { name: "Back to Review" }));
    await user.selectOptions(await screen.findByLabelText("Show"), "closed");
    await user.click(await listRow(/^Street trees/));
    await screen.findByText("Duplicate of “Snow plow routes”, Public Works");
    await user.click(screen.getByRole("button", { name: "Reopen" }));
    await screen.findByText("“Street trees” is open again.");
    expect(statuses(book)).toEqual(["Submitted", "Submitted", "Submitted"]);
    expect(column(book, "Duplicate Of")).toEqual(["", "", ""]);
  });

  test("what somebody changed meanwhile is shown, before and now, and nothing is decided on what was not seen", async () => {
    const { user, book, seat } = await openCard("Street trees");
    act(() => typeInRow(seat, book, "PW-3F8TB2XW", { Description: "Trees along streets, parks left out." }));
    await user.click(screen.getByRole("button", { name: "Accept" }));
    const changed = await screen.findByRole("region", { name: /^Somebody has changed this dataset/ });
    expect(changed).toHaveTextContent("Now: Trees along streets, parks left out.");
    expect(statuses(book)).toEqual(["Submitted", "Submitted", "Submitted"]);
    await user.click(within(changed).getByRole("button", { name: "I have seen it" }));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    await user.click(screen.getByRole("button", { name: "Accept" }));
    await heading("Snow plow routes");
    expect(statuses(book)).toEqual(["Submitted", "Submitted", "Accepted"]);
    expect(column(book, "Description")[2]).toBe("Trees along streets, parks left out.");
  });

  test("a change that has come into the pane already is not decided on before it was seen", async () => {
    const { user, book, seat } = await openCard("Street trees");
    act(() => typeInRow(seat, book, "PW-3F8TB2XW", { Description: "Trees along streets, parks left out." }));
    const changed = await screen.findByRole("region", { name: /^Somebody has changed this dataset/ }, later);
    await user.click(screen.getByRole("button", { name: "Accept" }));
    await waitFor(() => expect(within(changed).getByRole("button", { name: "I have seen it" })).toHaveFocus());
    expect(statuses(book)).toEqual(["Submitted", "Submitted", "Submitted"]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Street trees");
  });

  test("what the lead analyst decides, and takes back, is no change by somebody else", async () => {
    const { user, book } = await openReview([{ ...trees, reviewStatus: "Retired" }]);
    await user.selectOptions(await screen.findByLabelText("Show"), "closed");
    await user.click(await listRow(/^Street trees/));
    await user.click(await screen.findByRole("button", { name: "Reopen" }));
    await screen.findByText("“Street trees” is open again.");
    expect(statuses(book)).toEqual(["Submitted"]);
    expect(changedRegion()).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("button", { name: "Accept" })).toHaveFocus());
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText("“Street trees” is as it was before.");
    expect(statuses(book)).toEqual(["Retired"]);
    expect(changedRegion()).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Reopen" }));
    await waitFor(() => expect(statuses(book)).toEqual(["Submitted"]));
  });

  test("accepting a dataset whose row somebody has deleted says so", async () => {
    const { user, book, seat } = await openCard("Street trees");
    act(() => void seat.deleteLines("Inventory", "rows", 6, 1));
    await user.click(screen.getByRole("button", { name: "Accept" }));
    await screen.findByText(/no longer in the (sheet|list)/, {}, later);
    expect(statuses(book)).toEqual(["Submitted", "Submitted"]);
  });

  test("a workbook that cannot be changed shows everything and offers no decision", async () => {
    openInExcel(bookWithRows(three), { readOnly: true });
    const user = showPane();
    await user.click(await screen.findByRole("radio", { name: "I lead the inventory" }));
    await user.click(screen.getByRole("button", { name: "Continue" }));
    await openQueue(user);
    expect(screen.queryByRole("checkbox")).not.toBeInTheDocument();
    await user.click(await listRow(/^Street trees/));
    expect(await screen.findByRole("region", { name: "What it is" })).toHaveTextContent("repair a pothole");
    expect(screen.queryByRole("button", { name: /^(Accept|Ask|It is a duplicate|Retire)/ })).not.toBeInTheDocument();
  });
});
