import { screen, within } from "@testing-library/react";
import type { Dataset } from "../../src/inventory/field";
import { exampleDataset } from "../inventory/example-dataset";
import { columnOf } from "../workbook/inventory-book";
import { heading, publicWorks, renderPane } from "../support/render-pane";

const asked = (known: Partial<Dataset> = {}): Dataset =>
  exampleDataset({
    inventoryId: "PW-7K3QX9TB",
    datasetName: "Street trees",
    promptsAnswered: "P3",
    reviewStatus: "Needs changes",
    reviewerNote: "Description: Are the trees in parks in it too?\nUpdated: Really daily?",
    ...known,
  });

const card = () => screen.findByRole("region", { name: "The lead analyst asks about “Street trees”" });

test("what the lead asks stands on top of the checklist and is answered there", async () => {
  const { book, user } = await renderPane({ profile: publicWorks, datasets: [asked()] });
  const question = await card();
  expect(question).toHaveTextContent("Description: Are the trees in parks in it too?");
  expect(question).toHaveTextContent("Updated: Really daily?");
  await user.click(within(question).getByLabelText("Your answer"));
  await user.paste("Parks and Recreation keeps those.");
  await user.click(within(question).getByRole("button", { name: "Send this answer" }));
  await screen.findByText("Your answer about “Street trees” is with the lead analyst.");
  expect(columnOf(book, "Inventory", "POC Reply")).toEqual(["Parks and Recreation keeps those."]);
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Submitted"]);
  expect(columnOf(book, "Inventory", "Reviewer Note")[0]).toContain("Are the trees in parks");
  expect(screen.queryByText(/The lead analyst asks about/)).not.toBeInTheDocument();
});

test("an answer is asked for before it is sent", async () => {
  const { book, user } = await renderPane({ profile: publicWorks, datasets: [asked()] });
  const question = await card();
  await user.click(within(question).getByRole("button", { name: "Send this answer" }));
  expect(within(question).getByText("Write an answer first")).toBeInTheDocument();
  expect(within(question).getByLabelText("Your answer")).toHaveFocus();
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Needs changes"]);
});

test("an answer about a row with gaps is saved and says what is left", async () => {
  const { book, user } = await renderPane({ profile: publicWorks, datasets: [asked({ description: "" })] });
  const question = await card();
  await user.click(within(question).getByLabelText("Your answer"));
  await user.paste("I will ask.");
  await user.click(within(question).getByRole("button", { name: "Send this answer" }));
  await screen.findByText(/is saved. Before it goes to the lead analyst: 1 to answer/);
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Needs changes"]);
  expect(columnOf(book, "Inventory", "POC Reply")).toEqual(["I will ask."]);
});

test("the form shows each question at its field; saved with every answer the row is ready", async () => {
  const { book, user } = await renderPane({ profile: publicWorks, datasets: [asked()] });
  await user.click(within(await card()).getByRole("button", { name: "Open the dataset" }));
  await heading("Street trees");
  const description = await screen.findByLabelText(/^Description/);
  expect(description).toHaveFocus();
  expect(screen.getByText("Are the trees in parks in it too?")).toBeInTheDocument();
  await user.type(description, " Trees in parks are not in it.");
  await user.click(screen.getByLabelText("Your answer to the lead analyst"));
  await user.paste("Said so in the description.");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await heading("Public Works");
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Ready"]);
  expect(columnOf(book, "Inventory", "POC Reply")).toEqual(["Said so in the description."]);
  expect(columnOf(book, "Inventory", "Description")[0]).toMatch(/Trees in parks are not in it\.$/);
});

test.each([
  ["Submitted", /is with the lead analyst. When you save a change it comes back to you/],
  ["Accepted", /has accepted this dataset. When you save a change/],
])("a row that is %s says what saving does", async (reviewStatus, sentence) => {
  const { book, user } = await renderPane({
    profile: publicWorks,
    datasets: [asked({ reviewStatus, promptsAnswered: "P4" })],
  });
  await user.click(await screen.findByRole("button", { name: /^4 Requested/ }));
  await user.click(await screen.findByRole("button", { name: /^Street trees/ }));
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /^What it is/ }));
  await user.type(screen.getByLabelText(/^Description/), " More.");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await heading("Requested data");
  expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Ready"]);
});
