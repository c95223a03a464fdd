import { cleanup, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Seat } from "../../preview/seat";
import { columnOf, draft, sheetOf } from "../workbook/inventory-book";
import { heading, publicWorks, renderPane, row, showPane } from "../support/render-pane";

const potholes = draft("PW-7K3QX9TB");

async function typeName(user: UserEvent, name: string) {
  await user.click(await row(/^4 Requested data/));
  await user.click(await screen.findByRole("button", { name: "Add a dataset" }));
  await heading("New dataset");
  await user.click(screen.getByLabelText(/^Dataset name/));
  await user.paste(name);
}

const click = (user: UserEvent, name: string) => user.click(screen.getByRole("button", { name }));

/** Excel does what it is asked to write, and then its answer is lost. */
function loseTheNextAnswer(seat: Seat) {
  const execute = seat.execute.bind(seat);
  jest.spyOn(seat, "execute").mockImplementation(async (body, flags) => {
    const answer = await execute(body, flags);
    const wrote = JSON.stringify(body).includes("Fleet");
    if (wrote) jest.restoreAllMocks();
    return wrote ? { transportError: 1 } : answer;
  });
}

describe("what was typed and not saved", () => {
  test("is there again after a reload, and leaving the form asked nothing", async () => {
    const { book, user } = await renderPane({ profile: publicWorks });
    await typeName(user, "Fleet");
    cleanup();
    const again = showPane();
    await again.click(await row(/Fleet Not in the sheet/));
    await heading("New dataset");
    expect(screen.getByLabelText(/^Dataset name/)).toHaveValue("Fleet");
    expect(screen.getByText(/These are your answers from before/)).toBeInTheDocument();
    await click(again, "Save draft");
    await screen.findByText(/“Fleet” is saved in the sheet/);
    expect(columnOf(book, "Inventory", "Prompts Answered")).toEqual(["P4"]);
    expect(columnOf(book, "Inventory", "Dataset Name")).toEqual(["Fleet"]);
  });

  test("is listed under its prompt, and can be thrown away", async () => {
    const { user } = await renderPane({ profile: publicWorks });
    await typeName(user, "Fleet");
    await click(user, "Back to Requested data");
    await user.click(await row(/Fleet Not in the sheet/));
    await heading("New dataset");
    await click(user, "Discard them");
    await heading("Requested data");
    expect(screen.queryByRole("button", { name: /Fleet/ })).not.toBeInTheDocument();
  });

  test("of a row in the sheet can be put back to what the sheet says", async () => {
    const { user } = await renderPane({ profile: publicWorks, datasets: [potholes] });
    await user.click(await row(/^4 Requested data/));
    await user.click(await row(/Pothole repair requests/));
    await user.click(await screen.findByRole("button", { name: /What it is All answered/ }));
    await user.selectOptions(screen.getByLabelText(/^Theme/), "Services");
    await click(user, "Back to Requested data");
    await user.click(await row(/Pothole repair requests Not in the sheet/));
    await user.click(await screen.findByRole("button", { name: /What it is All answered/ }));
    expect(screen.getByLabelText(/^Theme/)).toHaveValue("Services");
    await click(user, "Show what is in the sheet");
    expect(screen.getByLabelText(/^Theme/)).toHaveValue("Transportation");
  });

  test("stays while the pane is open when the browser keeps nothing, and the form says so", async () => {
    const { user } = await renderPane({ profile: publicWorks });
    await heading("Public Works");
    const full = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await typeName(user, "Fleet");
    expect(screen.getByText(/Save before you close the side panel/)).toBeInTheDocument();
    await click(user, "Back to Requested data");
    await user.click(await row(/Fleet Not in the sheet/));
    expect(await screen.findByLabelText(/^Dataset name/)).toHaveValue("Fleet");
    full.mockRestore();
    await click(user, "Discard them");
  });
});

describe("a save that fails", () => {
  test("says what happened, why and what to do, keeps the form, and works when tried again", async () => {
    const { book, user } = await renderPane({ profile: publicWorks });
    await typeName(user, "Fleet");
    const sheet = sheetOf(book, "Inventory");
    sheet.protection = { allowed: {} };
    await click(user, "Save draft");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("The sheet “Inventory” is protected");
    expect(alert).toHaveTextContent("Ask the lead analyst to unprotect it");
    expect(screen.getByLabelText(/^Dataset name/)).toHaveValue("Fleet");
    sheet.protection = undefined;
    await click(user, "Try again");
    await screen.findByText(/“Fleet” is saved in the sheet/);
    expect(columnOf(book, "Inventory", "Dataset Name")).toEqual(["Fleet"]);
  });

  test("after the row was written makes no second row", async () => {
    const { book, seat, user } = await renderPane({ profile: publicWorks });
    await typeName(user, "Fleet");
    loseTheNextAnswer(seat);
    await click(user, "Save draft");
    await screen.findByRole("alert");
    await waitFor(() => expect(columnOf(book, "Inventory", "Dataset Name")).toEqual(["Fleet"]));
    await click(user, "Try again");
    await screen.findByText(/“Fleet” is saved in the sheet/);
    expect(columnOf(book, "Inventory", "Dataset Name")).toEqual(["Fleet"]);
  });

  test("of an answer to a prompt is said beside the question", async () => {
    const { book, user } = await renderPane({ profile: publicWorks });
    await user.click(await row(/^4 Requested data/));
    sheetOf(book, "Responses").protection = { allowed: {} };
    await user.click(await screen.findByRole("radio", { name: /Not sure/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("The sheet “Responses” is protected");
    await waitFor(() => expect(screen.getByRole("radio", { name: /Not sure/ })).not.toBeChecked());
  });
});

test("a workbook that cannot be changed says so and offers nothing to save", async () => {
  const { user } = await renderPane({ profile: publicWorks, seat: { readOnly: true } });
  await heading("Public Works");
  expect(screen.getByText("You can read this workbook but not change it.")).toBeInTheDocument();
  await user.click(await row(/^4 Requested data/));
  expect(await screen.findByRole("radio", { name: /Not sure/ })).toBeDisabled();
});
