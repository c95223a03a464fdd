import { screen } from "@testing-library/react";
import type { Xlsx } from "../../src/xlsx/model";
import { sheetOf } from "../workbook/inventory-book";
import { heading, publicWorks, renderPane, showPane } from "../support/render-pane";

describe("a workbook in which something is missing", () => {
  test("names the table and works again once it is back", async () => {
    let taken: Xlsx["sheets"][number]["tables"] = [];
    const { book, user } = await renderPane({
      profile: publicWorks,
      change: (file) => {
        taken = sheetOf(file, "Responses").tables;
        sheetOf(file, "Responses").tables = [];
      },
    });
    expect(await heading(/Responses/)).toHaveTextContent("is missing");
    expect(screen.getByText(/Version History/)).toBeInTheDocument();
    sheetOf(book, "Responses").tables = taken;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await heading("Public Works");
  });

  test("names the column", async () => {
    await renderPane({
      profile: publicWorks,
      change: (file) => {
        const [table] = sheetOf(file, "Inventory").tables;
        const column = table?.columns.find(({ name }) => name === "Dataset Name");
        const row = sheetOf(file, "Inventory").rows[3];
        const at = row?.findIndex((cell) => cell?.value === "Dataset Name") ?? -1;
        const cell = row?.[at];
        if (!column || !row || !cell) throw new Error("no column Dataset Name");
        column.name = "What it holds";
        row[at] = { ...cell, value: "What it holds" };
      },
    });
    expect(await heading(/Dataset Name/)).toHaveTextContent("A column is missing");
  });
});

test("the page by itself says to open it in Excel", async () => {
  const { Office } = globalThis as { Office?: unknown };
  Object.assign(globalThis, { Office: undefined });
  showPane();
  await heading("Open this in Excel");
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  Object.assign(globalThis, { Office });
});

test("an Excel that is too old is told apart", async () => {
  await renderPane({ seat: { requirementSets: { ExcelApi: "1.13" } }, profile: publicWorks });
  await heading("This Excel is too old");
});
