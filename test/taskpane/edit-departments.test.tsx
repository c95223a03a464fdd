/** Departments that come later, and those that get another name. */
import { screen, waitFor } from "@testing-library/react";
import { heading, renderPane } from "../support/render-pane";
import { columnOf, draft } from "../workbook/inventory-book";

const lead = { role: "lead", department: "", name: "Mayor's data office" } as const;

async function open(datasets = [draft("PW-7K3QX9TB"), draft("PW-9C2RX7KD")]) {
  const pane = await renderPane({ profile: lead, datasets });
  await pane.user.click(await screen.findByRole("button", { name: "More" }));
  await pane.user.click(screen.getByRole("button", { name: "Add or rename departments" }));
  await heading("Add or rename departments");
  return pane;
}

test("departments are added with their prompts", async () => {
  const { book, user } = await open();
  await user.click(screen.getByLabelText(/^Departments/));
  await user.paste("Parks\nPolice");
  await user.click(screen.getByRole("button", { name: "Add" }));
  expect(await screen.findByRole("link", { name: /Police stands there twice/ })).toBeInTheDocument();
  await user.clear(screen.getByLabelText(/^Departments/));
  await user.paste("Parks\nFire");
  await user.click(screen.getByRole("button", { name: "Add" }));
  await screen.findByText("2 departments are added.");
  expect(screen.getByLabelText(/^Departments/)).toHaveValue("");
  expect(columnOf(book, "Departments", "Department")).toEqual(["Public Works", "Police", "Parks", "Fire"]);
  expect(columnOf(book, "Responses", "Prompt")).toHaveLength(36);
  expect(screen.getByRole("button", { name: /^Parks/ })).toBeInTheDocument();
});

test("a department is renamed wherever it stands, after the count was said", async () => {
  const { book, user } = await open();
  await user.click(screen.getByRole("button", { name: /^Public Works/ }));
  await heading("Rename Public Works");
  expect(screen.getByText(/2 datasets of the Inventory sheet get the new name/)).toBeInTheDocument();
  await user.clear(screen.getByLabelText(/^New name/));
  await user.paste("Police");
  await user.click(screen.getByRole("button", { name: "Rename in 2 datasets" }));
  await waitFor(() =>
    expect(screen.getByLabelText(/^New name/)).toHaveAccessibleDescription(/Police stands there twice/),
  );
  await user.clear(screen.getByLabelText(/^New name/));
  await user.paste("Streets and Parks");
  await user.click(screen.getByRole("button", { name: "Rename in 2 datasets" }));
  await screen.findByText("It is called Streets and Parks now, in 2 datasets too.");
  expect(columnOf(book, "Inventory", "Department")).toEqual(["Streets and Parks", "Streets and Parks"]);
  expect(columnOf(book, "Departments", "Code")[0]).toBe("PW");
  expect(columnOf(book, "Departments", "Aliases")[0]).toBe("Public Works");
});
