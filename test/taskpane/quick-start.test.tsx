import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { quickStartTable } from "../../src/inventory/tables";
import { columnOf, draft, sheetOf } from "../workbook/inventory-book";
import { heading, publicWorks, renderPane, row } from "../support/render-pane";

const streets = draft("PW-7K3QX9TB", {
  datasetName: "Street centerlines",
  promptsAnswered: "P1",
  quickStartMatch: "Transportation: Street Networks",
});

async function openList(user: UserEvent) {
  await user.click(await row(/^1 Quick start/));
  await user.click(await screen.findByRole("button", { name: "Choose from the quick start list" }));
  await heading("Quick start list");
  await screen.findByRole("checkbox", { name: /^Parking/ });
}

const box = (name: RegExp) => screen.getByRole("checkbox", { name });

describe("the quick start list", () => {
  test("makes each tick a draft with name and theme, answers prompt 1, and comes back to it", async () => {
    const { book, user } = await renderPane({ profile: publicWorks });
    await openList(user);
    await user.click(box(/^Parking/));
    await user.click(box(/^Water/));
    await user.click(screen.getByRole("button", { name: "Add 2 as drafts" }));
    await heading("Quick start datasets");
    expect(screen.getByText("2 datasets are in the sheet as drafts.")).toBeInTheDocument();
    expect(columnOf(book, "Inventory", "Dataset Name")).toEqual(["Parking", "Water"]);
    expect(columnOf(book, "Inventory", "Theme")).toEqual(["Transportation", "Utilities"]);
    expect(columnOf(book, "Inventory", "Quick Start Match")).toEqual(["Transportation: Parking", "Utilities: Water"]);
    expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Draft", "Draft"]);
    expect(columnOf(book, "Inventory", "Added By")).toEqual(["Data coordinator", "Data coordinator"]);
    const answered = columnOf(book, "Responses", "Prompt").indexOf("P1");
    expect(columnOf(book, "Responses", "Answer")[answered]).toBe("Datasets listed");
    expect(await row(/^Parking/)).toBeInTheDocument();
  });

  test("marks what the sheet has already and offers it no more", async () => {
    const { user } = await renderPane({ profile: publicWorks, datasets: [streets] });
    await openList(user);
    expect(await screen.findByText("In your sheet already: Street centerlines")).toBeInTheDocument();
    expect(screen.queryByRole("checkbox", { name: /^Street Networks/ })).not.toBeInTheDocument();
  });

  test("is searched by name, category and what it covers", async () => {
    const { user } = await renderPane({ profile: publicWorks });
    await openList(user);
    const search = screen.getByRole("searchbox", { name: "Search 75 datasets" });
    await user.type(search, "bike lanes");
    expect(screen.getAllByRole("checkbox")).toEqual([box(/^Bicycling/)]);
    await user.clear(search);
    await user.type(search, "zzz");
    expect(screen.getByText(/Nothing on the list has these words/)).toBeInTheDocument();
  });

  test("that cannot be read says so, and is read once more", async () => {
    const { seat, user } = await renderPane({ profile: publicWorks });
    await user.click(await row(/^1 Quick start/));
    const execute = seat.execute.bind(seat);
    const broken = jest.spyOn(seat, "execute").mockImplementation((body, flags) => {
      const asks = JSON.stringify(body).includes(quickStartTable.name);
      return asks ? Promise.resolve({ transportError: 7000 }) : execute(body, flags);
    });
    await user.click(await screen.findByRole("button", { name: "Choose from the quick start list" }));
    const problem = await screen.findByRole("alert");
    broken.mockRestore();
    await user.click(within(problem).getByRole("button", { name: "Try again" }));
    await screen.findByRole("checkbox", { name: /^Parking/ });
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("says what to do when nothing is ticked", async () => {
    const { user } = await renderPane({ profile: publicWorks });
    await openList(user);
    await user.click(screen.getByRole("button", { name: "Add as drafts" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Tick at least one dataset first");
    expect(screen.getByRole("alert")).toHaveFocus();
  });

  test("keeps the ticks when the sheet has no room, and says why", async () => {
    const { book, user } = await renderPane({ profile: publicWorks });
    await openList(user);
    const { rows } = sheetOf(book, "Inventory");
    rows[5] = [{ value: "notes of ours", style: 0 }];
    await user.click(box(/^Parking/));
    await user.click(box(/^Taxis/));
    await user.click(screen.getByRole("button", { name: "Add 2 as drafts" }));
    expect(await screen.findByText("There is no room below the Inventory table")).toBeInTheDocument();
    expect(box(/^Parking/)).toBeChecked();
    expect(columnOf(book, "Inventory", "Dataset Name")).toEqual([null]);
  });
});

describe("a dataset that is listed already", () => {
  test("answers another prompt with the same row", async () => {
    const potholes = draft("PW-3F8TB2XW");
    const { book, user } = await renderPane({ profile: publicWorks, datasets: [potholes, streets] });
    await user.click(await row(/^7 Grant/));
    await user.click(await screen.findByRole("button", { name: "Use one already listed" }));
    await user.click(await screen.findByRole("checkbox", { name: /^Pothole/ }));
    await user.click(screen.getByRole("button", { name: "Use 1 dataset" }));
    await heading("Grant reports");
    expect(screen.getByText("1 dataset now answers this prompt too.")).toBeInTheDocument();
    expect(columnOf(book, "Inventory", "Prompts Answered")).toEqual(["P4; P7", "P1"]);
    expect(columnOf(book, "Inventory", "Dataset Name")).toHaveLength(2);
    const answered = columnOf(book, "Responses", "Prompt").indexOf("P7");
    await waitFor(() => expect(columnOf(book, "Responses", "Answer")[answered]).toBe("Datasets listed"));
  });
});
