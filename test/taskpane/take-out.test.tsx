import { screen, waitFor, within } from "@testing-library/react";
import { useChoice } from "../../src/taskpane/take-out/choice";
import { exampleDataset } from "../inventory/example-dataset";
import { sheetOf } from "../workbook/inventory-book";
import { heading, renderPane } from "../support/render-pane";

const lead = { role: "lead", department: "", name: "" } as const;

const datasets = [
  exampleDataset({ inventoryId: "PW-BBBBBBBB", datasetName: "Street trees", reviewStatus: "Accepted" }),
  exampleDataset({
    inventoryId: "PW-CCCCCCCC",
    datasetName: "Injury reports",
    reviewStatus: "Accepted",
    classification: "Protected",
    sensitivityReason: "State law protects these names.",
  }),
  exampleDataset({ inventoryId: "PW-DDDDDDDD", datasetName: "Potholes", reviewStatus: "Submitted" }),
];

beforeEach(() => useChoice.setState(useChoice.getInitialState(), true));

async function open(rows = datasets) {
  const pane = await renderPane({ profile: lead, datasets: rows });
  await pane.user.click(await screen.findByRole("button", { name: "Take the inventory out" }));
  await heading("Take the inventory out");
  return pane;
}

const preview = () => screen.getByLabelText<HTMLTextAreaElement>("What it looks like").value;
const named = () => [...preview().matchAll(/"title":"([^"]+)"/g)].map(([, name]) => name);

test("the public gets what was accepted and is Public; the lead sees why the rest stays in, and goes to the row", async () => {
  const { user } = await open();
  await screen.findByText("1 of 3 rows go out");
  expect(named()).toEqual(["Street trees"]);
  expect(preview()).not.toContain("State law");
  await screen.findByRole("heading", { name: "Left out: 2 rows" });
  await user.click(screen.getByRole("button", { name: "Its review status is Submitted: 1" }));
  await user.click(screen.getByRole("button", { name: /^Potholes/ }));
  await heading("Potholes");
  await screen.findByRole("button", { name: "Save" });
  await user.click(screen.getByRole("button", { name: "Back to Take the inventory out" }));
  await heading("Take the inventory out");
  await waitFor(() => expect(screen.getByRole("button", { name: /^Potholes/ })).toHaveFocus());
});

test("titles, the full inventory, and the stricter form", async () => {
  const { user } = await open();
  await user.click(await screen.findByLabelText(/^Also what other accepted datasets are called/));
  await screen.findByText("2 of 3 rows go out");
  expect(named()).toEqual(["Street trees", "Injury reports"]);
  expect(preview()).not.toContain("State law");
  await user.click(screen.getByLabelText("The city itself: the full inventory"));
  await screen.findByText("3 of 3 rows go out");
  expect(preview()).toContain("State law");
  await user.click(screen.getByLabelText(/^Only datasets with keywords/));
  await screen.findByText("No row goes out this way. Below is why.");
  expect(screen.queryByRole("button", { name: "Save as a file" })).not.toBeInTheDocument();
  await screen.findByRole("button", { name: "It has no keywords: 3" });
});

test("it is written to a new sheet, and a second time to another one", async () => {
  const { book, user } = await open();
  await user.click(await screen.findByLabelText("The city itself: the full inventory"));
  await user.click(screen.getByLabelText("CSV with the columns of the sheet"));
  await user.click(await screen.findByRole("button", { name: "Write to a new sheet" }));
  const notice = await screen.findByText(/^It is in the new sheet “Full inventory \d{4}-\d\d-\d\d”/);
  const name = /“(.*)”/.exec(notice.textContent)?.[1] ?? "";
  expect(sheetOf(book, name).rows[3]?.map((cell) => cell?.value)).toContain("Potholes");
  await user.click(screen.getByRole("button", { name: "Write to a new sheet" }));
  await screen.findByText(new RegExp(`“${name} \\(2\\)”`));
});

test("leaving the screen stops the writing, and says so", async () => {
  const { book, seat, user } = await open();
  await user.click(await screen.findByLabelText("The city itself: the full inventory"));
  const execute = seat.execute.bind(seat);
  let goOn: () => void = () => undefined;
  jest.spyOn(seat, "execute").mockImplementation(async (body) => {
    if (JSON.stringify(body).includes("Unfinished export")) await new Promise<void>((done) => (goOn = done));
    return execute(body);
  });
  await user.click(await screen.findByRole("button", { name: "Write to a new sheet" }));
  await screen.findByRole("button", { name: "Stop" });
  await user.click(screen.getByRole("button", { name: "Back to Departments" }));
  await heading("2 departments");
  goOn();
  await screen.findByText("Stopped. The new sheet was taken away again.");
  expect(book.sheets.map(({ name }) => name).filter((name) => /export|inventory \d/.test(name))).toEqual([]);
});

test("it is saved as a file, and says what to do where nothing is saved", async () => {
  const { user } = await open();
  await screen.findByText("1 of 3 rows go out");
  const saved: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      saved.push(blob);
      return "#file";
    },
    revokeObjectURL: () => undefined,
  });
  await user.click(screen.getByRole("button", { name: "Save as a file" }));
  await screen.findByText(/^“public-listing-\d{4}-\d\d-\d\d\.json” is in your downloads/);
  expect(saved.map(({ type }) => type)).toEqual(["application/json"]);
  expect(saved[0]?.size).toBe(preview().length);
});

test("it is copied; where the clipboard is blocked the text is selected", async () => {
  const { user } = await open();
  await user.click(await screen.findByRole("button", { name: "Copy" }));
  await screen.findByText("The text is copied.");
  expect(await navigator.clipboard.readText()).toBe(preview());
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("blocked"));
  await user.click(screen.getByRole("button", { name: "Copy" }));
  await screen.findByText(/^This Excel lets the side panel copy nothing. The text is selected/);
  expect(screen.getByLabelText("What it looks like")).toHaveFocus();
});

test("a link that no browser can read keeps its own row in, and no other", async () => {
  const link = { publicationStatus: "Published", license: "PDDL", publishedUrl: "https://xn--a.com" };
  const broken = exampleDataset({ inventoryId: "PW-FFFFFFFF", reviewStatus: "Accepted", ...link });
  await open([...datasets, broken]);
  await screen.findByText("1 of 4 rows go out");
  expect(named()).toEqual(["Street trees"]);
  screen.getByRole("button", { name: "This column is not right yet: Published URL: 1" });
});

test("what keeps a row in is told by column, and the row is under each", async () => {
  const rows = ["PW-FFFFFFFF", "PW-GGGGGGGG"].map((inventoryId, i) =>
    exampleDataset({ inventoryId, reviewStatus: "Accepted", sourceSystem: "", ...(i === 0 && { description: "" }) }),
  );
  await open([...datasets, ...rows]);
  await screen.findByText("1 of 5 rows go out");
  screen.getByRole("button", { name: "This column is not right yet: Source System: 2" });
  screen.getByRole("button", { name: "This column is not right yet: Description: 1" });
  screen.getByText("A row with several reasons is counted under each.");
});

test("what cannot be put together is said, and can be tried again", async () => {
  const { user } = await open();
  await screen.findByText("1 of 3 rows go out");
  const inOut = JSON.stringify.bind(JSON);
  const noMemory = jest.spyOn(JSON, "stringify").mockImplementation((value: unknown, ...rest: unknown[]) => {
    if ((value as { "@type"?: unknown } | null)?.["@type"] === "dcat:Dataset") throw new RangeError("No memory left");
    return inOut(value, ...(rest as []));
  });
  await user.click(screen.getByLabelText("The city itself: the full inventory"));
  const problem = await screen.findByRole("alert");
  expect(problem).toHaveTextContent("Something did not work");
  expect(screen.queryByRole("button", { name: "Save as a file" })).not.toBeInTheDocument();
  noMemory.mockRestore();
  await user.click(within(problem).getByRole("button", { name: "Try again" }));
  await screen.findByText("3 of 3 rows go out");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});
