import { act, screen, waitFor, within } from "@testing-library/react";
import { column, later, openReview, sent, statuses, three } from "../support/open-review";
import { heading, row as listRow } from "../support/render-pane";

describe("the queue", () => {
  test("shows what waits, by department and the oldest first", async () => {
    await openReview([...three, sent("PW-5N4HPLDS", "Traffic counts", { reviewStatus: "Accepted" })]);
    await screen.findByText("3 datasets");
    const list = within(screen.getByRole("main"))
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
    expect(list).toEqual([
      expect.stringMatching(/^Street trees/),
      expect.stringMatching(/^Snow plow routes/),
      expect.stringMatching(/^Calls for service/),
    ]);
    expect(screen.getByRole("option", { name: "Accepted (1)" })).toBeInTheDocument();
  });

  test("is filtered by department and by state, and keeps the choice when a person comes back to it", async () => {
    const { user } = await openReview([...three, sent("PW-5N4HPLDS", "Traffic counts", { reviewStatus: "Accepted" })]);
    await user.selectOptions(screen.getByLabelText("Department"), "Public Works");
    await screen.findByText("2 datasets");
    await user.selectOptions(screen.getByLabelText("Show"), "accepted");
    await user.click(await listRow(/^Traffic counts/));
    await heading("Traffic counts");
    await user.click(screen.getByRole("button", { name: "Back to Review" }));
    await heading("Review");
    expect(screen.getByLabelText("Show")).toHaveValue("accepted");
    expect(screen.getByLabelText("Department")).toHaveValue("PW");
    expect(screen.getByRole("button", { name: /^Traffic counts/ })).toHaveFocus();
  });

  test("several are accepted at once; one with problems stays and is said to, and Undo brings the others back", async () => {
    const { user, book } = await openReview([...three, sent("PW-5N4HPLDS", "Traffic counts", { description: "" })]);
    await user.click(await screen.findByLabelText("Pick all 4 shown"));
    await user.click(screen.getByRole("button", { name: "Accept 4" }));
    await screen.findByText(/^3 datasets accepted\. 1 was not accepted: something in it has to be put right first\.$/);
    expect(statuses(book)).toEqual(["Accepted", "Accepted", "Accepted", "Submitted"]);
    expect(column(book, "Reviewed By").slice(0, 3)).toEqual(Array(3).fill("Mayor's data office"));
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText("3 datasets as before.");
    expect(statuses(book)).toEqual(Array(4).fill("Submitted"));
    expect(column(book, "Reviewed By")).toEqual(Array(4).fill(""));
  });

  test("the same is asked about several, and what is typed is kept until it is sent", async () => {
    const { user, book } = await openReview();
    await user.click(await screen.findByLabelText("Pick “Street trees”"));
    await user.click(screen.getByLabelText("Pick “Snow plow routes”"));
    await user.click(screen.getByRole("button", { name: "Ask for a change in 2" }));
    await user.click(screen.getByRole("button", { name: "Send the question to 2" }));
    expect(screen.getByText("Write a question first")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Do not ask" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Ask for a change in 2" })).toHaveFocus());
    await user.keyboard("{Enter}");
    await user.selectOptions(screen.getByLabelText("About"), "description");
    await user.type(screen.getByLabelText("Your question"), "Which streets?");
    await user.click(screen.getByRole("button", { name: "Send the question to 2" }));
    await screen.findByText("Changes are asked for in 2 datasets.");
    await waitFor(() => expect(screen.getByRole("button", { name: "Open the first one" })).toHaveFocus());
    expect(statuses(book)).toEqual(["Submitted", "Needs changes", "Needs changes"]);
    expect(column(book, "Reviewer Note")).toEqual(["", "Description: Which streets?", "Description: Which streets?"]);
  });
});

describe("several at once", () => {
  test("are decided on once a cell that is being typed into is left", async () => {
    const { user, book, seat } = await openReview();
    await user.click(await screen.findByLabelText("Pick all 3 shown"));
    seat.trouble({ kind: "error", code: "InvalidOperationInCellEditMode", once: true });
    await user.click(screen.getByRole("button", { name: "Accept 3" }));
    await screen.findByText("3 datasets accepted.", {}, later);
    expect(statuses(book)).toEqual(["Accepted", "Accepted", "Accepted"]);
  });

  test("of those that were picked, one whose row was deleted is said to be gone", async () => {
    const { user, book, seat } = await openReview();
    await user.click(await screen.findByLabelText("Pick all 3 shown"));
    act(() => void seat.deleteLines("Inventory", "rows", 6, 1));
    await user.click(screen.getByRole("button", { name: "Accept 3" }));
    await screen.findByText(/^2 datasets accepted\. 1 stays as it is: its row is no longer in the sheet/);
    expect(statuses(book)).toEqual(["Accepted", "Accepted"]);
  });

  test("who goes on while several are accepted stays where they went", async () => {
    const { user, seat } = await openReview();
    await user.click(await screen.findByLabelText("Pick “Street trees”"));
    await user.click(screen.getByLabelText("Pick “Snow plow routes”"));
    seat.trouble({ kind: "slowAnswers", milliseconds: 100 });
    await user.click(screen.getByRole("button", { name: "Accept 2" }));
    await user.click(await listRow(/^Calls for service/));
    await heading("Calls for service");
    await screen.findByText("2 datasets accepted.", {}, later);
    await heading("Calls for service");
  });
});
