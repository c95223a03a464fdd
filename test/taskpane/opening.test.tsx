import { screen, waitFor } from "@testing-library/react";
import type { Xlsx } from "../../src/xlsx/model";
import { columnOf, sheetOf } from "../workbook/inventory-book";
import { openInExcel } from "../support/excel";
import { heading, publicWorks, renderPane, showPane } from "../support/render-pane";

describe("a workbook without an inventory", () => {
  test("is set up, and the pane goes on with it", async () => {
    const { book } = openInExcel();
    const user = showPane();
    await heading("Set up the data inventory");
    await user.click(screen.getByLabelText(/^City/));
    await user.paste("Brightwater");
    await user.click(screen.getByLabelText(/^Lead analyst/));
    await user.paste("Mayor’s data office");
    await user.click(screen.getByLabelText(/^Departments/));
    await user.paste("Public Works\n\n  Police \n");
    await user.click(screen.getByRole("button", { name: "Set up this workbook" }));
    await heading("Data inventory");
    expect(screen.getByRole("option", { name: "Police" })).toBeInTheDocument();
    expect(columnOf(book, "Departments", "Department")).toEqual(["Public Works", "Police"]);
    expect(columnOf(book, "Responses", "Prompt")).toHaveLength(18);
  });

  test("says what is still to be told, on top and at the fields", async () => {
    openInExcel();
    const user = showPane();
    await heading("Set up the data inventory");
    await user.click(screen.getByLabelText(/^Departments/));
    await user.paste("Police\nPOLICE");
    await user.click(screen.getByRole("button", { name: "Set up this workbook" }));
    expect(await screen.findByRole("alert")).toHaveFocus();
    await user.click(screen.getByRole("link", { name: "Enter the city’s name" }));
    await waitFor(() => expect(screen.getByLabelText(/^City/)).toHaveFocus());
    expect(screen.getByRole("link", { name: /POLICE stands there twice/ })).toBeInTheDocument();
  });

  test("keeps what is in the workbook when a name is taken", async () => {
    const { book } = openInExcel();
    const [sheet] = book.sheets;
    Object.assign(sheet ?? {}, { name: "Settings", rows: [[{ value: "Shelf", style: 0 }]] });
    const user = showPane();
    await heading("Set up the data inventory");
    for (const label of [/^City/, /^Lead analyst/, /^Departments/]) {
      await user.click(screen.getByLabelText(label));
      await user.paste("Brightwater");
    }
    await user.click(screen.getByRole("button", { name: "Set up this workbook" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("The name “Settings” is already used");
    expect(book.sheets.map(({ name }) => name)).toEqual(["Settings"]);
  });
});

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
