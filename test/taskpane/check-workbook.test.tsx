/** Looking for what is not as set-up makes it, and putting it right after being asked. */
import { screen } from "@testing-library/react";
import { inExcel } from "../support/excel";
import { heading, publicWorks, renderPane, type Pane } from "../support/render-pane";
import { columnOf, draft, sheetOf } from "../workbook/inventory-book";

const lead = { role: "lead", department: "", name: "Mayor's data office" } as const;

async function spoil(change: (workbook: Excel.Workbook) => void): Promise<void> {
  await inExcel(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}

async function check({ user }: Pane): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "More" }));
  await user.click(screen.getByRole("button", { name: "Check the workbook" }));
  await heading("Check the workbook");
}

test("a workbook that is as it should be", async () => {
  await check(await renderPane({ profile: lead }));
  expect(await screen.findByText(/is as it should be/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Put it right" })).not.toBeInTheDocument();
});

test("what is not is listed, and done after a yes", async () => {
  const pane = await renderPane({
    profile: lead,
    prepare: () =>
      spoil((workbook) => {
        workbook.worksheets.getItem("Responses").name = "Answers";
        workbook.worksheets.getItem("Departments").getRange("A7:B7").values = [["FIR", "Fire"]];
      }),
  });
  await check(pane);
  expect(await screen.findByText("The sheet “Answers” is called “Responses” again.")).toBeInTheDocument();
  expect(screen.getByText("Fire: 9 rows for answers are added.")).toBeInTheDocument();
  expect(pane.book.sheets.map(({ name }) => name)).toContain("Answers");
  await pane.user.click(screen.getByRole("button", { name: "Put it right" }));
  await screen.findByText("2 things were put right.");
  expect(await screen.findByText(/is as it should be/)).toBeInTheDocument();
  expect(columnOf(pane.book, "Responses", "Department Code").slice(18)).toHaveLength(9);
});

test("a sheet that held what people wrote is made again only when that is ticked", async () => {
  const pane = await renderPane({
    profile: publicWorks,
    datasets: [draft("PW-7K3QX9TB")],
    prepare: () => spoil((workbook) => workbook.worksheets.getItem("Responses").delete()),
  });
  await heading(/Responses.*is missing/);
  await pane.user.click(screen.getByRole("button", { name: "See what can be repaired" }));
  expect(await screen.findByText(/Look in Version History first/)).toBeInTheDocument();
  expect(screen.queryByText("The sheet “Responses” is made.")).not.toBeInTheDocument();
  await pane.user.click(screen.getByLabelText("Responses, empty"));
  expect(screen.getByText("The sheet “Responses” is made.")).toBeInTheDocument();
  await pane.user.click(screen.getByRole("button", { name: "Put it right" }));
  await heading("Public Works");
  expect(columnOf(pane.book, "Responses", "Answer")).toHaveLength(18);
  expect(columnOf(pane.book, "Inventory", "Dataset Name")).toEqual(["Pothole repair requests"]);
});

test("what only a person can do is said, and nothing is done", async () => {
  const pane = await renderPane({
    profile: lead,
    prepare: () => spoil((workbook) => (workbook.worksheets.getItem("Decisions").getRange("G4").values = [["  key "]])),
  });
  await pane.user.click(await screen.findByRole("button", { name: "See what can be repaired" }));
  expect(await screen.findByRole("heading", { name: "Only you can do this" })).toBeInTheDocument();
  expect(screen.getByText(/Give the column that was added another heading/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Put it right" })).not.toBeInTheDocument();
  await pane.user.click(screen.getByRole("button", { name: "Back" }));
  await heading(/Two columns have the same heading/);
  expect(sheetOf(pane.book, "Decisions").rows[3]?.[6]?.value).toBe("  key ");
});

test("a lost day on which the round began comes back blank: no answer is moved to an earlier round", async () => {
  const pane = await renderPane({
    profile: lead,
    prepare: () => spoil((workbook) => workbook.tables.getItem("Settings").rows.getItemAt(12).delete()),
  });
  expect(columnOf(pane.book, "Settings", "Setting")).not.toContain("Round began on");
  await check(pane);
  expect(await screen.findByText("The Settings get rows for: Round began on.")).toBeInTheDocument();
  await pane.user.click(screen.getByRole("button", { name: "Put it right" }));
  await screen.findByText("1 thing was put right.");
  const at = columnOf(pane.book, "Settings", "Setting").indexOf("Round began on");
  expect(at).toBeGreaterThan(-1);
  expect(columnOf(pane.book, "Settings", "Value")[at] ?? "").toBe("");
});
