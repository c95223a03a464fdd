import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { readDatasets } from "../../src/workbook/read-datasets";
import type { Xlsx } from "../../src/xlsx/model";
import { columnOf, draft } from "../workbook/inventory-book";
import { heading, publicWorks, renderPane, row } from "../support/render-pane";

const potholes = draft("PW-7K3QX9TB");

async function openNew(user: UserEvent) {
  await user.click(await row(/^4 Requested data/));
  await user.click(await screen.findByRole("button", { name: "Add a dataset" }));
  await heading("New dataset");
}

const field = (label: RegExp) => screen.getByLabelText(label);

async function fill(user: UserEvent, label: RegExp, text: string) {
  await user.click(field(label));
  await user.paste(text);
}

/** Everything that a row needs, as a person gives it. */
async function answerAll(user: UserEvent, name: string, description: string) {
  await fill(user, /^Dataset name/, name);
  await fill(user, /^Description/, description);
  await user.selectOptions(field(/^Theme/), "Transportation");
  await fill(user, /^Data steward/, "Street supervisor");
  await fill(user, /^Steward email/, "streets@brightwater.example");
  await fill(user, /^Source system/, "Service request system");
  await user.selectOptions(field(/^Format/), "Database");
  await user.selectOptions(field(/^Updated/), "Daily");
  await user.selectOptions(field(/^Classification/), "Public");
  await user.click(within(screen.getByRole("radiogroup", { name: /Contains personal data/ })).getByLabelText("No"));
  await user.selectOptions(field(/^Publication status/), "Not published");
}

/** The ID of the only row of the sheet. */
function newId(book: Xlsx): string {
  const [id] = columnOf(book, "Inventory", "Inventory ID");
  if (typeof id !== "string") throw new Error("the row has no ID");
  return id;
}

const button = (name: string) => screen.getByRole("button", { name });

describe("a new dataset", () => {
  test("becomes a row, exactly as typed, and answers its prompt", async () => {
    const { book, user } = await renderPane({ profile: publicWorks });
    await openNew(user);
    await answerAll(user, "Pothole repair requests", "=SUM(A1) is how the old sheet counted each request");
    await user.click(button("Save"));
    await screen.findByText("“Pothole repair requests” is saved in the sheet.");
    await heading("Requested data");

    const id = newId(book);
    const [saved] = await readDatasets([id]);
    expect(saved).toMatchObject({
      department: "Public Works",
      datasetName: "Pothole repair requests",
      description: "=SUM(A1) is how the old sheet counted each request",
      promptsAnswered: "P4",
      reviewStatus: "Ready",
      addedBy: "Data coordinator",
      lastChangedBy: "Data coordinator",
    });
    const prompt = columnOf(book, "Responses", "Prompt").indexOf("P4");
    expect(columnOf(book, "Responses", "Answer")[prompt]).toBe("Datasets listed");
    expect(await row(/Pothole repair requests All answered/)).toBeInTheDocument();
    expect(localStorage).not.toHaveProperty("data-inventory:draft:test:" + id);
  });

  test("shows its row in the sheet", async () => {
    const { seat, user } = await renderPane({ profile: publicWorks });
    await openNew(user);
    await fill(user, /^Dataset name/, "Fleet");
    await user.click(button("Save draft"));
    await screen.findByText("“Fleet” is saved in the sheet as a draft.");
    expect(seat.sheets().find(({ active }) => active)?.name).toBe("Inventory");
  });

  test("needs nothing but a name as a draft", async () => {
    const { book, user } = await renderPane({ profile: publicWorks });
    await openNew(user);
    await user.click(button("Save draft"));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveFocus();
    expect(within(alert).getAllByRole("link")).toHaveLength(1);
    await fill(user, /^Dataset name/, "Fleet");
    await user.click(button("Save draft"));
    await heading("Requested data");
    expect(columnOf(book, "Inventory", "Review Status")).toEqual(["Draft"]);
  });

  test("that lacks answers is not saved; the same words stand on top and at each field", async () => {
    const { book, user } = await renderPane({ profile: publicWorks });
    await openNew(user);
    await fill(user, /^Dataset name/, "Pothole repair requests");
    await user.click(button("Save"));
    const alert = await screen.findByRole("alert");
    expect(document.title).toMatch(/^Error: /);
    const theme = within(alert).getByRole("link", { name: "Choose a theme" });
    expect(screen.getAllByText("Choose a theme")).toHaveLength(2);
    await user.click(theme);
    await waitFor(() => expect(field(/^Theme/)).toHaveFocus());
    expect(field(/^Theme/)).toHaveAccessibleDescription(/Choose a theme/);
    await user.selectOptions(field(/^Theme/), "Transportation");
    expect(screen.getAllByText("Choose a theme")).toHaveLength(1);
    expect(columnOf(book, "Inventory", "Dataset Name")).not.toContain("Pothole repair requests");
  });

  test("asks more when an answer calls for it", async () => {
    const { user } = await renderPane({ profile: publicWorks });
    await openNew(user);
    expect(screen.queryByLabelText(/^Reason it is sensitive/)).not.toBeInTheDocument();
    await user.selectOptions(field(/^Classification/), "Protected");
    expect(field(/^Reason it is sensitive/)).toBeInTheDocument();
    expect(screen.queryByLabelText(/^License/)).not.toBeInTheDocument();
    await user.selectOptions(field(/^Publication status/), "Published");
    expect(field(/^License/)).toBeInTheDocument();
    expect(screen.getByRole("group", { name: /Who asks for it/ })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /Keywords/ }));
    await waitFor(() => expect(field(/^Keywords/)).toHaveFocus());
  });

  test("says what was put right without asking", async () => {
    const { user } = await renderPane({ profile: publicWorks });
    await openNew(user);
    await fill(user, /^Dataset name/, "Fleet");
    await fill(user, /^Steward email/, "mailto:fleet@brightwater.example");
    await user.click(button("Save draft"));
    await screen.findByText(
      /We changed Steward email from “mailto:fleet@brightwater.example” to “fleet@brightwater.example”/,
    );
  });

  test("can be followed by another like it", async () => {
    const { book, user } = await renderPane({ profile: publicWorks });
    await openNew(user);
    await answerAll(user, "Pothole repair requests", "One row for each request to repair a pothole");
    await user.click(button("Save and add another like this"));
    await screen.findByText(/This is a new one like it/);
    expect(await heading("New dataset")).toHaveFocus();
    expect(field(/^Dataset name/)).toHaveValue("");
    await fill(user, /^Dataset name/, "Street sweeping");
    await user.click(button("Save draft"));
    await heading("Requested data");
    expect(columnOf(book, "Inventory", "Dataset Name")).toEqual(["Pothole repair requests", "Street sweeping"]);
    expect(columnOf(book, "Inventory", "Source System")).toEqual(["Service request system", "Service request system"]);
  });

  test("remembers who looked after the last one", async () => {
    const { user } = await renderPane({ profile: publicWorks });
    await openNew(user);
    await fill(user, /^Dataset name/, "Fleet");
    await fill(user, /^Data steward/, "Fleet manager");
    await fill(user, /^Steward email/, "fleet@brightwater.example");
    await user.click(button("Save draft"));
    await screen.findByText(/“Fleet” is saved in the sheet/);
    await user.click(button("Add a dataset"));
    await heading("New dataset");
    await user.click(screen.getByRole("button", { name: /Who looks after it/ }));
    expect(field(/^Data steward/)).toHaveValue("Fleet manager");
  });
});

describe("a row that is in the sheet", () => {
  test("opens with its answers and writes only what was changed", async () => {
    const { book, user } = await renderPane({ profile: publicWorks, datasets: [potholes] });
    await user.click(await row(/^4 Requested data/));
    await user.click(await row(/Pothole repair requests/));
    await user.click(await screen.findByRole("button", { name: /What it is All answered/ }));
    expect(field(/^Description/)).toHaveValue("One row for each request to repair a pothole.");
    await fill(user, /^Source system/, "Service request system");
    await user.click(button("Save draft"));
    await screen.findByText(/is saved in the sheet as a draft/);
    expect(columnOf(book, "Inventory", "Source System")).toEqual(["Service request system"]);
    expect(columnOf(book, "Inventory", "Added By")).toEqual(["Street supervisor"]);
    expect(columnOf(book, "Inventory", "Last Changed By")).toEqual(["Data coordinator"]);
    expect(await row(/Pothole repair requests/)).toHaveFocus();
  });

  test("that somebody else changed too is settled answer by answer", async () => {
    const { book, seat, user } = await renderPane({ profile: publicWorks, datasets: [potholes] });
    await user.click(await row(/^4 Requested data/));
    await user.click(await row(/Pothole repair requests/));
    await user.click(await screen.findByRole("button", { name: /What it is All answered/ }));
    const sheet = book.sheets.find(({ name }) => name === "Inventory");
    const columns = sheet?.tables[0]?.columns.map(({ name }) => name) ?? [];
    const first = Number((sheet?.tables[0]?.range ?? "").match(/\d+/)?.[0]);
    seat.type("Inventory", first, columns.indexOf("Theme"), "Utilities");
    seat.type("Inventory", first, columns.indexOf("Division"), "Streets");
    await user.selectOptions(field(/^Theme/), "Services");
    await fill(user, /^Source system/, "Service request system");
    await user.click(button("Save draft"));
    await heading("Somebody else changed this row");
    expect(columnOf(book, "Inventory", "Theme")).toEqual(["Utilities"]);
    const theme = screen.getByRole("radiogroup", { name: "Theme" });
    await user.click(within(theme).getByLabelText(/In the sheet now: Utilities/));
    await user.click(button("Save these answers"));
    await screen.findByText(/is saved in the sheet as a draft/);
    expect(columnOf(book, "Inventory", "Theme")).toEqual(["Utilities"]);
    expect(columnOf(book, "Inventory", "Division")).toEqual(["Streets"]);
    expect(columnOf(book, "Inventory", "Source System")).toEqual(["Service request system"]);
  });
});
