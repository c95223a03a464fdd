/** The lead analyst looks through the whole sheet, on the real office.js: what is wrong, in which rows, one after the other. */
import { screen, waitFor, within } from "@testing-library/react";
import { changeDataset } from "../../src/workbook/change-dataset";
import { readDatasets } from "../../src/workbook/read-datasets";
import { dataset, kind, later, lead, messy, openQuality, openRows } from "../support/open-quality";
import { heading, renderPane } from "../support/render-pane";

/** The address that is selected in the sheet. */
function selection(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

test("a kind of problem says what all its rows have in common, and each row the rest", async () => {
  const long = [300, 301].map((length, i) =>
    dataset(`PW-${i}K3QX9TB`, `Street trees ${i}`, {
      classification: "Sensitive",
      sensitivityReason: "a reason ".repeat(40).slice(0, length - 1) + ".",
    }),
  );
  const { user } = await openRows(long);
  await openQuality(user);
  const found = await kind(/^Reason it is sensitive/);
  screen.getByText("Shorten this to 255 characters");
  await user.click(found);
  screen.getByText("Shorten this to 255 characters. It has 300");
  screen.getByText("Shorten this to 255 characters. It has 301");
});

test("a column that no row has an answer in can be filled in the sheet", async () => {
  const rows = Array.from({ length: 6 }, (_, i) =>
    dataset(`PW-${i}K3QX9TB`, `Street trees ${i}`, { stewardEmail: "" }),
  );
  const { user } = await openRows(rows);
  await openQuality(user);
  await user.click(await kind(/^Steward email/));
  screen.getByText(/^No row has this yet/);
});

test("spaces that go are marked, and a long text shows the place where it changes", async () => {
  const description = "Each tree on public land with its place, kind and last test. ".repeat(4);
  const { user } = await openRows([
    dataset("PW-7K3QX9TB", "Street trees\n", { description: `${description}It is  old` }),
    dataset("PW-3F8TB2XW", "Street lights", { description }),
  ]);
  await openQuality(user);
  await user.click(await kind(/^Extra spaces/));
  const changes = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(changes).toEqual(expect.arrayContaining([expect.stringContaining("Street trees↵ →")]));
  expect(changes).toEqual(
    expect.arrayContaining([expect.stringMatching(/: ….*and last test\.␣ → .*and last test\.\d/)]),
  );
});

test("every problem of rows that count is named once, with its count, its sentence and its rows", async () => {
  const { user } = await renderPane({ profile: lead, datasets: messy });
  await openQuality(user);
  await heading("6 things to look at");
  await screen.findByText("4 rows checked · 2 departments");
  const errors = screen.getByRole("region", { name: "Must be put right" });
  expect(
    within(errors)
      .getAllByRole("heading", { level: 3 })
      .map(({ textContent }) => textContent),
  ).toEqual(["Department1", "Description1"]);
  expect(
    within(screen.getByRole("region", { name: "Worth a look" })).getAllByRole("heading", { level: 3 }),
  ).toHaveLength(1);
  await user.click(await kind(/^Description/));
  await user.click(screen.getByRole("button", { name: "Show cell: Snow plow routes" }));
  await waitFor(async () => expect(await selection()).toBe("Inventory!E7"));
});

test("the walk goes from problem to problem, and one that somebody mends in the sheet makes room for the next", async () => {
  const { user } = await renderPane({ profile: lead, datasets: messy });
  await openQuality(user);
  await user.click(await screen.findByRole("button", { name: "Next problem" }));
  await heading("Problem 1 of 3");
  screen.getByText("Choose a department from the list. “Sanitation” is not on it");
  await user.click(screen.getByRole("button", { name: "Next problem" }));
  await heading("Problem 2 of 3");
  screen.getByText("Say what one row of this data records");
  await waitFor(async () => expect(await selection()).toBe("Inventory!E7"));

  await user.click(screen.getByRole("button", { name: "Mend it in the form" }));
  await heading("Snow plow routes");
  await screen.findByLabelText(/^Description/);
  await user.click(screen.getByRole("button", { name: "Back to Quality" }));
  await heading("Problem 2 of 3");

  const [loaded] = await readDatasets(["PW-9C2RX7KD"]);
  if (loaded === undefined) throw new Error("no such row");
  await changeDataset(loaded, {
    ...loaded,
    description: "One row for each route, in the order in which it is plowed.",
  });
  await screen.findByRole("heading", { level: 1, name: "Problem 2 of 2" }, later);
  screen.getByText(/^The lead analyst will look at this: it is published/);
});

test("the walk goes on past the two rows of a copy, and comes round", async () => {
  const copied = dataset("PW-7K3QX9TB", "Pothole repair requests", { description: "" });
  const { user } = await openRows([copied, copied]);
  await openQuality(user);
  await user.click(await screen.findByRole("button", { name: "Next problem" }));
  for (const place of [1, 2, 3, 4]) {
    await heading(`Problem ${place} of 4`);
    screen.getByText(`Public Works · row ${place % 2 === 1 ? 5 : 6}`);
    await user.click(screen.getByRole("button", { name: "Next problem" }));
  }
  await heading("Problem 1 of 4");
});

test("rows that share an ID are shown beside one another, and counted all", async () => {
  const once = Array.from({ length: 11 }, (_, i) => dataset(`PW-7K3QX${100 + i}`, `Count of street ${i + 1}`));
  const { user } = await openRows([...once, ...once]);
  await openQuality(user);
  await user.click(await kind(/^Inventory ID/));
  const shared = screen.getByRole("region", { name: "22 rows share an Inventory ID with another" });
  const names = within(shared)
    .getAllByRole("listitem")
    .map(({ textContent }) => /PW-7K3QX\d+/.exec(textContent ?? "")?.[0]);
  expect(names).toEqual(once.slice(0, 10).flatMap(({ inventoryId }) => [inventoryId, inventoryId]));
});
