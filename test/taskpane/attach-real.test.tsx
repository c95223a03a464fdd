/** The real inventories of cities go through the pane's five questions, as somebody answers who takes what is offered. */
import { readFileSync } from "node:fs";
import { screen, within } from "@testing-library/react";
import { fieldByKey } from "../../src/inventory/fields";
import { openXlsx } from "../../src/xlsx/open";
import { truths } from "../inventory/recognise/real-headers";
import { readInventory } from "../inventory/recognise/sheets";
import { sharedPath } from "../inventory/shared-data";
import { openInExcel } from "../support/excel";
import { heading, showPane } from "../support/render-pane";
import { bodyOf, columnOf, tableOf } from "../workbook/inventory-book";
import { openWithList } from "../workbook/attach/list-book";

for (const [file, truth] of truths) {
  const path = sharedPath(`inventories/${file}`);
  (path === undefined ? test.skip : test)(
    `${file} becomes the Inventory in the pane`,
    () => walk(file, path ?? "", truth),
    120_000,
  );
}

async function walk(file: string, path: string, truth: (typeof truths)[number][1]): Promise<void> {
  const { book } = file.endsWith(".csv")
    ? openWithList((readInventory(file) ?? []).filter((row) => row.some((cell) => cell !== "")))
    : openInExcel(openXlsx(readFileSync(path)));
  const rows = (book.sheets[0]?.rows.length ?? 0) - 1;
  const user = showPane();
  const press = async (name: string | RegExp) => user.click(await screen.findByRole("button", { name }));
  const chooseInEach = async (place: number) => {
    for (const group of screen.queryAllByRole("radiogroup")) {
      const choice = within(group).getAllByRole("radio").at(place);
      if (choice) await user.click(choice);
    }
  };
  await press("We already keep a list in this workbook");
  await screen.findByRole("radio", { checked: true });
  await press("Continue");

  await heading("Are these columns right?");
  for (const select of screen.getAllByRole<HTMLSelectElement>("combobox")) {
    if (select.value !== "") continue;
    const header = select.labels[0]?.textContent ?? "";
    const field = truth[header];
    await user.selectOptions(
      select,
      field === undefined || field === "none" ? "Keep as it is" : fieldByKey[field].header,
    );
  }
  await press("Continue");
  if (!Object.values(truth).includes("datasetName")) {
    await screen.findByRole("link", { name: "Say which column names the datasets" });
    return;
  }
  await heading("What do these values mean?");
  await screen.findByRole("button", { name: "Continue" });
  for (const select of screen.queryAllByRole<HTMLSelectElement>("combobox")) {
    const [, likeliest] = within(select).getAllByRole<HTMLOptionElement>("option");
    if (select.value === "" && likeliest) await user.selectOptions(select, likeliest);
  }
  await chooseInEach(0);
  await press("Continue");
  await heading("Which departments are these?");
  await chooseInEach(-1);
  await press("Continue");
  await heading("Check before anything changes");
  await user.type(screen.getByLabelText(/^City/), "Brightwater");
  await user.type(screen.getByLabelText(/^Lead analyst/), "Data office");
  await press("Make it the Inventory");
  await screen.findByText("Your list is the Inventory now.", {}, { timeout: 60_000 });
  expect(tableOf(book, "Inventory").table.range).toMatch(new RegExp(`^A1:[A-Z]+${rows + 1}$`));
  const filled = bodyOf(book, "Inventory").filter((cells) => cells.some((cell) => (cell?.value ?? "") !== ""));
  // Not as many different ones: a list of San Diego's gives one number to two rows.
  expect(columnOf(book, "Inventory", "Inventory ID").filter(Boolean)).toHaveLength(filled.length);
}
