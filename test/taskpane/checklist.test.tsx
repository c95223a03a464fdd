import { screen, waitFor, within } from "@testing-library/react";
import { columnOf, draft } from "../workbook/inventory-book";
import { heading, publicWorks, renderPane, row } from "../support/render-pane";

const potholes = draft("PW-7K3QX9TB");

describe("the checklist", () => {
  test("shows nine prompts, each a button with its status in words", async () => {
    await renderPane({ profile: publicWorks, datasets: [potholes] });
    await heading("Public Works");
    const prompts = within(screen.getByRole("region", { name: "The nine prompts" })).getAllByRole("button");
    expect(prompts).toHaveLength(9);
    expect(prompts[3]).toHaveAccessibleName("4 Requested data In progress");
    expect(prompts[8]).toHaveAccessibleName("9 Charts, maps and lists Not started");
    expect(screen.getByText("Due December 18", { exact: false })).toBeInTheDocument();
  });

  test("goes on with the prompt that was begun", async () => {
    const { user } = await renderPane({ profile: publicWorks, datasets: [potholes] });
    await user.click(await row(/Continue with Requested data/));
    await heading("Requested data");
  });

  test("can show what is unfinished alone", async () => {
    const { user } = await renderPane({ profile: publicWorks });
    await user.click(await row(/Budgeting/));
    await user.click(await screen.findByRole("radio", { name: "We have none" }));
    await screen.findByText("Your answer is saved in the sheet.");
    await user.click(screen.getByRole("button", { name: "Back to the checklist" }));
    expect(await row(/Budgeting/)).toHaveAccessibleName("5 Budgeting and evaluation None");
    await user.click(screen.getByRole("switch", { name: "Unfinished only" }));
    expect(screen.queryByRole("button", { name: /Budgeting/ })).not.toBeInTheDocument();
    expect(screen.getByText("1 of 9 answered")).toBeInTheDocument();
  });

  test("moves the focus to the heading on the way in and back to the row on the way out", async () => {
    const { user } = await renderPane({ profile: publicWorks });
    await user.click(await row(/Grant reports/));
    expect(await heading("Grant reports")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Back to Checklist" }));
    expect(await row(/Grant reports/)).toHaveFocus();
    expect(document.title).toBe("Public Works – Data inventory");
  });

  test("follows what somebody else writes into the sheet", async () => {
    const { book, seat } = await renderPane({ profile: publicWorks });
    await heading("Public Works");
    const sheet = book.sheets.find(({ name }) => name === "Responses");
    const answered = columnOf(book, "Responses", "Prompt").indexOf("P7");
    const column = sheet?.tables[0]?.columns.findIndex(({ name }) => name === "Answer") ?? -1;
    const [top] = (sheet?.tables[0]?.range ?? "").match(/\d+/) ?? [];
    seat.type("Responses", Number(top) + answered, column, "Does not apply");
    await waitFor(() => expect(screen.getByText("1 of 9 answered")).toBeInTheDocument());
    expect(await row(/Grant reports/)).toHaveAccessibleName("7 Grant reports Does not apply");
  });
});

describe("a prompt", () => {
  test("shows the guide's own words and what each dataset still needs", async () => {
    const ready = { description: "One row for each tree on city land.", dataSteward: "Urban forester" };
    const trees = draft("PW-3F8TB2XW", { ...ready, datasetName: "Street trees" });
    const { user } = await renderPane({ profile: publicWorks, datasets: [potholes, trees] });
    await user.click(await row(/^4 Requested data/));
    await heading("Requested data");
    expect(screen.getByText(/What data is regularly or frequently requested through Right to Know/)).toBeVisible();
    expect(await row(/Street trees \d+ to answer/)).toBeInTheDocument();
    expect(await row(/Pothole repair requests \d+ to answer/)).toBeInTheDocument();
  });

  test("saves an answer in the sheet at once, with who and when", async () => {
    const { book, user } = await renderPane({ profile: publicWorks });
    await user.click(await row(/Your department’s mission/));
    await user.click(await screen.findByRole("radio", { name: /Not sure/ }));
    await screen.findByText("Your answer is saved in the sheet.");
    const at = columnOf(book, "Responses", "Prompt").indexOf("P3");
    expect(columnOf(book, "Responses", "Answer")[at]).toBe("Not sure");
    expect(columnOf(book, "Responses", "Finished")[at]).toBe("No");
    expect(columnOf(book, "Responses", "Answered By")[at]).toBe("Data coordinator");
  });

  test("lets nobody say “none” beside a dataset, and says why", async () => {
    const { user } = await renderPane({ profile: publicWorks, datasets: [potholes] });
    await user.click(await row(/^4 Requested data/));
    expect(await screen.findByRole("radio", { name: "We have none" })).toBeDisabled();
    expect(screen.getByRole("radio", { name: "Does not apply to us" })).toBeDisabled();
    expect(screen.getByText("You can choose these two when no dataset is listed here.")).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "Yes, that is all we have" }));
    await screen.findByText("Your answer is saved in the sheet.");
    await user.click(screen.getByRole("button", { name: "Back to the checklist" }));
    expect(await row(/^4 Requested data/)).toHaveAccessibleName("4 Requested data 1 dataset");
  });

  test("folds its help", async () => {
    const { user } = await renderPane({ profile: publicWorks });
    await user.click(await row(/^4 Requested data/));
    const help = await screen.findByRole("button", { name: "What people usually name" });
    expect(screen.getByText(/Think of what you look up/)).toBeInTheDocument();
    await user.click(help);
    expect(help).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByText(/Think of what you look up/)).not.toBeInTheDocument();
  });

  test("explains what counts as a dataset", async () => {
    const { user } = await renderPane({ profile: publicWorks });
    await user.click(await row(/^4 Requested data/));
    await heading("Requested data");
    await user.click(screen.getByRole("button", { name: "What counts as a dataset?" }));
    expect(await heading("What counts as a dataset?")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Back to Requested data" }));
    await heading("Requested data");
  });
});
