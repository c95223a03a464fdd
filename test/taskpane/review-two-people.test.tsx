/** A question and its answer between the lead analyst and a department, through the pane and by hand in the sheet. */
import { cleanup, screen, within } from "@testing-library/react";
import { keepProfile } from "../../src/taskpane/app/profile";
import { lead, openCard, openQueue, plows, statuses, trees } from "../support/open-review";
import { heading, publicWorks, renderPane, row as listRow, showPane } from "../support/render-pane";
import { typeInRow } from "../support/type-in-row";
import { options } from "../workbook/inventory-book";

test("asked, seen, answered, accepted: each step stands in the sheet and shows to the other", async () => {
  const { user, book } = await openCard("Street trees", [trees]);
  await user.click(screen.getByRole("button", { name: "Ask about Description" }));
  await user.type(await screen.findByLabelText("What should change in Description?"), "Are parks in it?");
  await user.click(screen.getByRole("button", { name: "Send the question" }));
  await screen.findByText(/^The department is asked about “Street trees”. That was the last one/);
  cleanup();

  keepProfile(options.workbookId, publicWorks);
  const coordinator = showPane();
  const question = await screen.findByRole("region", { name: "The lead analyst asks about “Street trees”" });
  expect(question).toHaveTextContent("Description: Are parks in it?");
  await coordinator.type(within(question).getByLabelText("Your answer"), "No, Parks keeps those.");
  await coordinator.click(within(question).getByRole("button", { name: "Send this answer" }));
  await screen.findByText("Your answer about “Street trees” is with the lead analyst.");
  cleanup();

  keepProfile(options.workbookId, lead);
  const analyst = showPane();
  await openQueue(analyst);
  await analyst.click(await listRow(/^Street trees/));
  const exchange = await screen.findByRole("region", { name: "You asked" });
  expect(exchange).toHaveTextContent("Description: Are parks in it?");
  expect(exchange).toHaveTextContent("No, Parks keeps those.");
  await analyst.click(screen.getByRole("button", { name: "Accept" }));
  await screen.findByText(/^“Street trees” is accepted\./);
  expect(statuses(book)).toEqual(["Accepted"]);
  cleanup();

  keepProfile(options.workbookId, publicWorks);
  const again = showPane();
  await again.click(await listRow(/^Your datasets/));
  expect(await listRow(/^Street trees.*Accepted$/)).toBeInTheDocument();
});

test("what the lead types into the sheet alone does the same", async () => {
  const { seat, book } = await renderPane({ profile: publicWorks, datasets: [trees, plows] });
  await heading("Public Works");
  cleanup();
  typeInRow(seat, book, "PW-3F8TB2XW", {
    "Review Status": "Needs changes",
    "Reviewer Note": "Description: Are parks in it?",
  });
  typeInRow(seat, book, "PW-9C2RX7KD", { "Review Status": "Duplicate", "Duplicate Of": "PW-3F8TB2XW" });
  showPane();
  expect(await screen.findByRole("region", { name: "The lead analyst asks about “Street trees”" })).toHaveTextContent(
    "Description: Are parks in it?",
  );
  cleanup();

  keepProfile(options.workbookId, lead);
  const analyst = showPane();
  await openQueue(analyst);
  await screen.findByText("Nothing waits for you.");
  await analyst.selectOptions(screen.getByLabelText("Show"), "asked");
  await analyst.click(await listRow(/^Street trees/));
  expect(await screen.findByRole("region", { name: "You asked" })).toHaveTextContent("No answer yet");
  await analyst.click(screen.getByRole("button", { name: "Take the question back" }));
  await screen.findByText("“Street trees” is open again.");
  await analyst.click(screen.getByRole("button", { name: "Back to Review" }));
  await analyst.selectOptions(await screen.findByLabelText("Show"), "closed");
  await analyst.click(await listRow(/^Snow plow routes/));
  expect(await screen.findByText("Duplicate of “Street trees”, Public Works")).toBeInTheDocument();
});
