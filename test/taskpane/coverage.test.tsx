import { screen, waitFor, within } from "@testing-library/react";
import { saveResponse } from "../../src/workbook/save-response";
import { exampleDataset } from "../inventory/example-dataset";
import { heading, renderPane } from "../support/render-pane";

const lead = { role: "lead", department: "", name: "" } as const;

const datasets = [
  exampleDataset({ inventoryId: "PW-BBBBBBBB", datasetName: "Street trees", promptsAnswered: "P3" }),
  exampleDataset({
    inventoryId: "PW-CCCCCCCC",
    datasetName: "Injury reports",
    promptsAnswered: "P3; P4",
    quickStartMatch: "Business: Licenses",
    classification: "Protected",
    sensitivityReason: "State law protects these names.",
    publicationStatus: "Published",
    publishedUrl: "https://data.city.example.gov/injuries",
    license: "CC BY 4.0",
  }),
];

const says = (prompt: string, answer: string, note = "") =>
  saveResponse({
    departmentCode: "PW",
    prompt,
    answer,
    finished: "Yes",
    note,
    answeredBy: "Data coordinator",
    answeredOn: "2026-11-20T10:00",
  });

async function open() {
  const pane = await renderPane({
    profile: lead,
    datasets,
    prepare: async () => {
      await says("P2", "None");
      await says("P3", "Datasets listed");
      await says("P6", "Not sure", "Ask the city clerk.");
    },
  });
  await pane.user.click(await screen.findByRole("button", { name: "Coverage" }));
  await heading("Where data is still missing");
  return pane;
}

/** The answers of one department as they are read out. */
const answersOf = (department: string) =>
  within(screen.getByRole("row", { name: new RegExp(`^${department}`) }))
    .getAllByRole("cell")
    .map((cell) => cell.textContent);

test("departments by prompts: each cell has its sign and is read out in words", async () => {
  await open();
  await screen.findByText("3 of 18 answers are in. 1 department has not begun.");
  expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toContain(
    "6Prompt 6: Reports to the legislative body",
  );
  expect(answersOf("Public Works")).toEqual([
    "Not started",
    "–None",
    "22 datasets",
    "11 dataset so far",
    "Not started",
    "?Not sure",
    "Not started",
    "Not started",
    "Not started",
  ]);
  expect(answersOf("Police")).toHaveLength(9);
});

test("a department opens its answers in words, with its notes", async () => {
  const { user } = await open();
  await user.click(await screen.findByRole("button", { name: "Public Works" }));
  await screen.findByText("“Ask the city clerk.”");
  expect(screen.getByRole("button", { name: "Public Works" })).toHaveAttribute("aria-expanded", "true");
  await screen.findByText("No point of contact is named", { selector: "td *" });
});

test("what nobody named, and what is published although it is closed, with the way to the row and back", async () => {
  const { user } = await open();
  const published = await screen.findByRole("region", { name: "Published although not for everybody (1)" });
  const unnamed = await screen.findByRole("region", { name: /^Quick start datasets that nobody named \(74\)/ });
  expect(within(unnamed).getByText("Business").parentElement).toHaveTextContent("Certifications, Inspections");
  expect(within(unnamed).getByText("Business").parentElement).not.toHaveTextContent("Licenses");
  await user.click(within(published).getByRole("button", { name: /^Injury reports/ }));
  await heading("Injury reports");
  await screen.findByRole("button", { name: "Save" });
  await user.click(screen.getByRole("button", { name: "Back to Coverage" }));
  await waitFor(() => expect(screen.getByRole("button", { name: /^Injury reports/ })).toHaveFocus());
});

test("only what is wanting", async () => {
  const { user } = await renderPane({
    profile: lead,
    datasets: [],
    prepare: async () => {
      for (const prompt of ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9"]) await says(prompt, "None");
    },
  });
  await user.click(await screen.findByRole("button", { name: "Coverage" }));
  await screen.findByRole("button", { name: "Public Works" });
  await user.click(screen.getByRole("switch", { name: "Only what is wanting" }));
  expect(screen.queryByRole("button", { name: "Public Works" })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Police" })).toBeInTheDocument();
});
