import { screen, waitFor, within } from "@testing-library/react";
import { quickStartTable } from "../../src/inventory/tables";
import { saveResponse } from "../../src/workbook/save-response";
import { exampleDataset } from "../inventory/example-dataset";
import { sheetOf } from "../workbook/inventory-book";
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

test("a quick start list that cannot be read says so and is read once more, while the rest shows", async () => {
  const { seat, user } = await renderPane({ profile: lead, datasets });
  await screen.findByRole("button", { name: "Coverage" });
  const execute = seat.execute.bind(seat);
  const broken = jest.spyOn(seat, "execute").mockImplementation((body, flags) => {
    const asks = JSON.stringify(body).includes(quickStartTable.name);
    return asks ? Promise.resolve({ transportError: 7000 }) : execute(body, flags);
  });
  await user.click(screen.getByRole("button", { name: "Coverage" }));
  const problem = await screen.findByRole("alert");
  await screen.findByRole("region", { name: "Published although not for everybody (1)" });
  expect(screen.queryByRole("region", { name: /^Quick start datasets/ })).not.toBeInTheDocument();
  broken.mockRestore();
  await user.click(within(problem).getByRole("button", { name: "Try again" }));
  await screen.findByRole("region", { name: /^Quick start datasets that nobody named \(74\)/ });
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("a long list shows its first rows, then the next, and still does when a person comes back from one", async () => {
  const many = Array.from({ length: 12 }, (_, i) =>
    exampleDataset({
      ...datasets[1],
      inventoryId: `PW-${"BCDFGHJKLMNP".charAt(i).repeat(8)}`,
      datasetName: `Cases ${i + 1}`,
    }),
  );
  const { user } = await renderPane({ profile: lead, datasets: many });
  await user.click(await screen.findByRole("button", { name: "Coverage" }));
  await screen.findByRole("region", { name: "Published although not for everybody (12)" });
  const rows = () => screen.getAllByRole("button", { name: /^Cases/ });
  expect(rows()).toHaveLength(10);
  await user.click(screen.getByRole("button", { name: "Show the next 2" }));
  expect(rows()).toHaveLength(12);
  await waitFor(() => expect(screen.getByRole("button", { name: /^Cases 10/ })).toHaveFocus());
  await user.click(screen.getByRole("button", { name: /^Cases 12/ }));
  await heading("Cases 12");
  await screen.findByRole("button", { name: "Save" });
  await user.click(screen.getByRole("button", { name: "Back to Coverage" }));
  await waitFor(() => expect(screen.getByRole("button", { name: /^Cases 12/ })).toHaveFocus());
});

test("a row whose Inventory ID stands twice leads nowhere", async () => {
  const { book, seat, user } = await renderPane({ profile: lead, datasets });
  const column = sheetOf(book, "Inventory").rows[3]?.findIndex((cell) => cell?.value === "Inventory ID") ?? -1;
  seat.type("Inventory", 4, column, "PW-CCCCCCCC");
  await user.click(await screen.findByRole("button", { name: "Coverage" }));
  const published = await screen.findByRole("region", { name: "Published although not for everybody (1)" });
  expect(within(published).getByRole("listitem")).toHaveTextContent("Injury reports Public Works");
  expect(within(published).queryByRole("button")).not.toBeInTheDocument();
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
