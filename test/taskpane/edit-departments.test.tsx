/** Departments that come later, and those that get another name. */
import { cleanup, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { lookNow } from "../../src/taskpane/app/keep-looking";
import { heading, renderPane, showPane } from "../support/render-pane";
import { columnOf, draft, sheetOf, tableOf } from "../workbook/inventory-book";

const lead = { role: "lead", department: "", name: "Mayor's data office" } as const;

async function open(datasets = [draft("PW-7K3QX9TB"), draft("PW-9C2RX7KD")]) {
  const pane = await renderPane({ profile: lead, datasets });
  await openScreen(pane.user);
  return pane;
}

async function openScreen(user: UserEvent): Promise<UserEvent> {
  await user.click(await screen.findByRole("button", { name: "More" }));
  await user.click(screen.getByRole("button", { name: "Add or rename departments" }));
  await heading("Add or rename departments");
  return user;
}

const departments = () => screen.getByLabelText(/^Departments/);
const add = async (user: UserEvent) => user.click(screen.getByRole("button", { name: "Add" }));

async function type(user: UserEvent, text: string) {
  await user.click(departments());
  await user.paste(text);
}

test("departments are added with their prompts; those that are there are left out", async () => {
  const { book, user } = await open();
  await type(user, "Parks\nPolice\nFire");
  expect(screen.getByText("There already, and left out: Police.")).toBeInTheDocument();
  await add(user);
  await screen.findByText("2 departments are added. 1 was there already.");
  expect(departments()).toHaveValue("");
  expect(columnOf(book, "Departments", "Department")).toEqual(["Public Works", "Police", "Parks", "Fire"]);
  expect(columnOf(book, "Responses", "Prompt")).toHaveLength(36);
  expect(screen.getByRole("button", { name: /^Parks/ })).toBeInTheDocument();
});

test("what went wrong midway is done when it is added again", async () => {
  const { book, seat, user } = await open();
  await type(user, "Parks\nFire");
  seat.trouble({ kind: "protectedSheet", sheet: "Responses" });
  await add(user);
  await screen.findByRole("alert");
  // Their rows stand in the sheet, without prompts.
  await screen.findByText("There already, and left out: Parks, Fire.");
  expect(columnOf(book, "Responses", "Prompt")).toHaveLength(18);
  seat.calm();
  await add(user);
  await screen.findByText("2 were there already.");
  expect(columnOf(book, "Departments", "Code")).toEqual(["PW", "POL", "PAR", "FIR"]);
  expect(columnOf(book, "Responses", "Prompt")).toHaveLength(36);
});

test("while Excel is busy it waits", async () => {
  const { book, seat, user } = await open();
  await type(user, "Parks");
  seat.trouble({ kind: "error", code: "ServiceNotAvailable" });
  await add(user);
  await screen.findByText(/Excel is busy. This goes on by itself/);
  seat.calm();
  await screen.findByText("1 department is added.", undefined, { timeout: 5_000 });
  expect(columnOf(book, "Departments", "Code")).toEqual(["PW", "POL", "PAR"]);
});

test("names and codes are kept when the pane closes", async () => {
  const { book, user } = await open();
  await type(user, "Parks");
  await user.click(screen.getByRole("button", { name: /^1 department/ }));
  await user.clear(screen.getByLabelText("Code of Parks"));
  await user.type(screen.getByLabelText("Code of Parks"), "PKS");
  cleanup();
  const later = await openScreen(showPane());
  expect(departments()).toHaveValue("Parks");
  await add(later);
  await screen.findByText("1 department is added.");
  expect(columnOf(book, "Departments", "Code")).toEqual(["PW", "POL", "PKS"]);
});

test("a department that somebody overwrote at the same moment is added again, under a code of its own", async () => {
  const { book, user } = await open();
  await type(user, "Public Health");
  await add(user);
  await screen.findByText("1 department is added.");
  const added = sheetOf(book, "Departments").rows[6];
  const columns = tableOf(book, "Departments").table.columns.map(({ name }) => name);
  if (added) added[columns.indexOf("Department")] = { value: "Public Housing", style: 0 };
  await lookNow();
  await lookNow();
  expect(columnOf(book, "Departments", "Department").slice(2)).toEqual(["Public Housing", "Public Health"]);
  expect(columnOf(book, "Departments", "Code").slice(2)).toEqual(["PH", "PUH"]);
  expect(columnOf(book, "Responses", "Department Code").filter((code) => code === "PUH")).toHaveLength(9);
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
