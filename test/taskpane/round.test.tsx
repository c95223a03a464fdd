import { screen, within } from "@testing-library/react";
import { settings } from "../../src/inventory/settings";
import { beginRound } from "../../src/workbook/begin-round";
import { saveResponse } from "../../src/workbook/save-response";
import type { Xlsx } from "../../src/xlsx/model";
import { exampleDataset } from "../inventory/example-dataset";
import { bodyOf, columnOf } from "../workbook/inventory-book";
import { heading, publicWorks, renderPane, row } from "../support/render-pane";

/** Public Works answers the fifth prompt. */
const sayNone = (answeredOn: string) =>
  saveResponse({
    departmentCode: "PW",
    prompt: "P5",
    answer: "None",
    finished: "Yes",
    note: "",
    answeredBy: "Data coordinator",
    answeredOn,
  });

const old = (inventoryId: string, datasetName: string) =>
  exampleDataset({
    inventoryId,
    datasetName,
    dateAdded: "2025-05-04",
    reviewStatus: "Accepted",
    promptsAnswered: "P4",
  });

const datasets = [
  old("PW-7K3QX9TB", "Potholes"),
  old("PW-3F8TB2XW", "Street trees"),
  old("PW-9C2RX7KD", "Snow plow routes"),
];

function beginsOn(day: string) {
  return (book: Xlsx) => {
    const place = settings.findIndex(({ key }) => key === "roundBegan");
    const cells = bodyOf(book, "Settings")[place];
    const sheet = book.sheets.find(({ name }) => name === "Settings");
    const line = sheet?.rows.findIndex((each) => each?.includes(cells?.[0])) ?? -1;
    const value = sheet?.rows[line];
    if (!value) throw new Error("no such setting");
    value[value.indexOf(cells?.[0]) + 1] = { value: day, style: 0 };
  };
}

test("a new round asks about every row from before, one by one", async () => {
  const { book, user } = await renderPane({ profile: publicWorks, datasets, change: beginsOn("2026-11-01") });
  await user.click(await screen.findByRole("button", { name: "Look through them" }));
  await heading("Still right?");
  await screen.findByText("3 left");
  await user.click(screen.getByRole("button", { name: "Still right: Potholes" }));
  await screen.findByText("“Potholes” is confirmed.");
  expect(columnOf(book, "Decisions", "Kind")).toEqual(["Still right"]);
  expect(columnOf(book, "Decisions", "Key")).toEqual(["PW-7K3QX9TB"]);

  await user.click(screen.getByRole("button", { name: "We no longer keep it: Street trees" }));
  await screen.findByText(/“Street trees” is removed from your list/);
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Accepted", "Withdrawn", "Accepted"]);

  await user.click(await screen.findByRole("button", { name: "Change: Snow plow routes" }));
  await user.click(await screen.findByRole("button", { name: /^What it is/ }));
  await user.type(screen.getByLabelText(/^Description/), " In the order in which they are plowed.");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await heading("Still right?");
  await screen.findByText("You have looked through everything from the round before.");
  expect(columnOf(book, "Decisions", "Key")).toEqual(["PW-7K3QX9TB", "PW-9C2RX7KD"]);
  expect(columnOf(book, "Inventory", "Review Status")[2]).toBe("Ready");
  await user.click(screen.getByRole("button", { name: "Back to the checklist" }));
  await heading("Public Works");
  expect(screen.queryByText(/from the round before/)).not.toBeInTheDocument();
});

test("all of them can be confirmed at once", async () => {
  const { book, user } = await renderPane({ profile: publicWorks, datasets, change: beginsOn("2026-11-01") });
  await user.click(await screen.findByRole("button", { name: "Look through them" }));
  await user.click(await screen.findByRole("button", { name: "All 3 are still right" }));
  await screen.findByText("3 datasets are confirmed.");
  expect(columnOf(book, "Decisions", "Value")).toEqual(["2026", "2026", "2026"]);
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Accepted", "Accepted", "Accepted"]);
});

test("answers from before the round are to be given again", async () => {
  await renderPane({
    profile: publicWorks,
    change: beginsOn("2026-11-01"),
    prepare: () => sayNone("2025-06-01T10:00"),
  });
  expect(await row(/^5 Budgeting/)).toHaveAccessibleName("5 Budgeting and evaluation Not started");
});

test("the lead analyst begins a round: answers are set back, rows stay", async () => {
  const { book, user } = await renderPane({
    profile: { role: "lead", department: "", name: "" },
    datasets,
    prepare: () =>
      saveResponse({
        departmentCode: "PW",
        prompt: "P5",
        answer: "None",
        finished: "Yes",
        note: "No such budget",
        answeredBy: "Data coordinator",
        answeredOn: "2026-11-20T10:00",
      }),
  });
  await screen.findByRole("button", { name: /^Police/ });
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(within(screen.getByRole("banner")).getByRole("button", { name: "Begin a new round" }));
  await heading("Begin a new round");
  expect(screen.getByLabelText(/^Round/)).toHaveValue("2027");
  await user.click(screen.getByRole("button", { name: "Begin the new round" }));
  await screen.findByText("Round 2027 has begun.");
  const answered = columnOf(book, "Responses", "Prompt").indexOf("P5");
  expect(columnOf(book, "Responses", "Answer")[answered]).toBe("Not answered");
  expect(columnOf(book, "Responses", "Finished")[answered]).toBe("No");
  expect(columnOf(book, "Responses", "Note")[answered]).toBe("No such budget");
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Accepted", "Accepted", "Accepted"]);
  const labels = columnOf(book, "Settings", "Setting");
  const values = columnOf(book, "Settings", "Value");
  expect(values[labels.indexOf("Round")]).toBe("2027");
  expect(values[labels.indexOf("Round began on")]).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test("a round that somebody else has begun meanwhile is not begun again", async () => {
  const { book, user } = await renderPane({ profile: { role: "lead", department: "", name: "" } });
  await screen.findByRole("button", { name: /^Police/ });
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(within(screen.getByRole("banner")).getByRole("button", { name: "Begin a new round" }));
  await heading("Begin a new round");
  await beginRound({ round: "2027", roundBegan: "2027-01-04", dueDate: "" }, "2026");
  await sayNone("2027-01-05T10:00");
  await user.click(screen.getByRole("button", { name: "Begin the new round" }));
  expect(await screen.findByText("Somebody else has changed this: Round")).toBeInTheDocument();
  const answered = columnOf(book, "Responses", "Prompt").indexOf("P5");
  expect(columnOf(book, "Responses", "Answer")[answered]).toBe("None");
});
