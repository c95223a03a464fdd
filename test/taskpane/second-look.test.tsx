import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { lookNow } from "../../src/taskpane/app/keep-looking";
import { watchDecisions } from "../../src/taskpane/app/watched-decisions";
import { watchedRow, watchRow } from "../../src/taskpane/app/watched-rows";
import type { Xlsx } from "../../src/xlsx/model";
import { columnOf, draft, sheetOf, tableOf } from "../workbook/inventory-book";
import { holdTheAnswerTo } from "../support/hold-answer";
import { heading, publicWorks, renderPane, row, showPane } from "../support/render-pane";

const calls = draft("POL-6T2WXZBC", { department: "Police", datasetName: "Calls for service" });
const potholes = draft("PW-7K3QX9TB", { promptsAnswered: "P4" });
const ids = (book: Xlsx) => columnOf(book, "Inventory", "Inventory ID");

/** Puts one person's row over what stands at its place, as when two people append at the same moment (fact 5.3). */
function overwrite(book: Xlsx, place: number, by: number): void {
  const { rows } = sheetOf(book, "Inventory");
  rows[4 + place] = [...(rows[4 + by] ?? [])];
}

async function saveDraft(name: string) {
  const opened = await renderPane({ profile: publicWorks, datasets: [calls] });
  await opened.user.click(await row(/^4 Requested/));
  await opened.user.click(await screen.findByRole("button", { name: "Add a dataset" }));
  await opened.user.type(await screen.findByLabelText(/^Dataset name/), name);
  await opened.user.click(screen.getByRole("button", { name: "Save draft" }));
  await screen.findByText(`“${name}” is saved in the sheet as a draft.`);
  return opened;
}

describe("a new row", () => {
  test("is looked for once more, and said to be", async () => {
    await saveDraft("Street trees");
    expect(screen.getByText("Saved; 1 dataset is looked for once more in a moment")).toBeInTheDocument();
    await lookNow();
    expect(await screen.findByText("Everything is saved in the sheet")).toBeInTheDocument();
  });

  test("that was saved while an earlier look was still at work waits for a look of its own", async () => {
    await saveDraft("Street trees");
    await lookNow(4_000);
    expect(screen.getByText("Saved; 1 dataset is looked for once more in a moment")).toBeInTheDocument();
  });

  test("that somebody overwrote at the same moment is appended again, once, also after the pane was closed", async () => {
    const { book } = await saveDraft("Street trees");
    const [, id] = ids(book);
    cleanup();
    overwrite(book, 1, 0);
    const cells = sheetOf(book, "Inventory").rows[5];
    if (cells) cells[0] = { value: "POL-OTHERBBB", style: 0 };
    const later = Date.now() + 5_000;
    jest.spyOn(Date, "now").mockReturnValue(later);
    showPane();
    await heading("Public Works");
    await waitFor(() => expect(ids(book)).toEqual(["POL-6T2WXZBC", "POL-OTHERBBB", id]));
    jest.restoreAllMocks();
    await lookNow();
    await lookNow();
    expect(ids(book)).toEqual(["POL-6T2WXZBC", "POL-OTHERBBB", id]);
    expect(columnOf(book, "Inventory", "Dataset Name")[2]).toBe("Street trees");
  });

  test("that somebody removed, and no event told of it (fact 4.24), is asked about, and put back only on the person's word", async () => {
    const { book, user } = await saveDraft("Street trees");
    await lookNow();
    const { sheet, table } = tableOf(book, "Inventory");
    sheet.rows.splice(5, 1);
    table.range = table.range.replace(/\d+$/, "5");
    await user.click(screen.getByRole("button", { name: "Back to the checklist" }));
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("button", { name: "Refresh from the sheet" }));
    const question = await screen.findByRole("region", { name: "“Street trees” is no longer in the sheet" });
    expect(screen.getByText(/^1 dataset does not stand in the sheet as you saved it/)).toBeInTheDocument();
    expect(screen.queryByText("Everything is saved in the sheet")).not.toBeInTheDocument();
    expect(ids(book)).toEqual(["POL-6T2WXZBC"]);
    await user.click(within(question).getByRole("button", { name: "Put it back" }));
    await screen.findByText("“Street trees” is back in the sheet.");
    expect(columnOf(book, "Inventory", "Dataset Name")).toEqual(["Calls for service", "Street trees"]);
    expect(screen.queryByText(/is no longer in the sheet/)).not.toBeInTheDocument();
  });
});

describe("a change", () => {
  async function changeDescription() {
    const opened = await renderPane({ profile: publicWorks, datasets: [potholes] });
    await opened.user.click(await row(/^4 Requested/));
    await opened.user.click(await row(/^Pothole/));
    await opened.user.click(await screen.findByRole("button", { name: /^What it is/ }));
    const description = await screen.findByLabelText(/^Description/);
    await opened.user.clear(description);
    await opened.user.type(description, "Mine");
    await opened.user.click(screen.getByRole("button", { name: "Save draft" }));
    await screen.findByText(/is saved in the sheet as a draft/);
    return opened;
  }
  const column = (book: Xlsx) =>
    tableOf(book, "Inventory").table.columns.findIndex(({ name }) => name === "Description");
  const put = (book: Xlsx, text: string) => {
    const cells = sheetOf(book, "Inventory").rows[4];
    if (cells) cells[column(book)] = { value: text, style: 0 };
  };

  test("that Excel dropped is written again", async () => {
    const { book } = await changeDescription();
    put(book, potholes.description);
    await lookNow();
    expect(columnOf(book, "Inventory", "Description")).toEqual(["Mine"]);
  });

  test("of a cell that somebody else wrote at the same moment asks which stays, and writes nothing by itself", async () => {
    const { book, user } = await changeDescription();
    put(book, "Theirs");
    await lookNow();
    expect(columnOf(book, "Inventory", "Description")).toEqual(["Theirs"]);
    await user.click(screen.getByRole("button", { name: "Back to the checklist" }));
    const question = await screen.findByRole("region", { name: /Somebody else changed “Pothole repair requests”/ });
    await user.click(within(question).getByRole("radio", { name: "Yours: Mine" }));
    await user.click(within(question).getByRole("button", { name: "Keep this" }));
    await screen.findByText("“Pothole repair requests” stands as you chose.");
    expect(columnOf(book, "Inventory", "Description")).toEqual(["Mine"]);
  });

  test("of a cell that is changed once more before the person chooses is asked about again, with what stands there now", async () => {
    const { book, user } = await changeDescription();
    put(book, "Theirs");
    await lookNow();
    await user.click(screen.getByRole("button", { name: "Back to the checklist" }));
    const question = await screen.findByRole("region", { name: /Somebody else changed “Pothole repair requests”/ });
    put(book, "Theirs, better");
    await user.click(within(question).getByRole("radio", { name: "Yours: Mine" }));
    await user.click(within(question).getByRole("button", { name: "Keep this" }));
    expect(await screen.findByText(/Somebody else has changed this: Description/)).toBeInTheDocument();
    expect(columnOf(book, "Inventory", "Description")).toEqual(["Theirs, better"]);
    expect(
      await screen.findByRole("radio", { name: /^In the sheet: Theirs, better|: Theirs, better$/ }),
    ).toBeInTheDocument();
  });
});

test("a row that is saved again while it is looked for waits for a look of its own", async () => {
  const { seat } = await renderPane({ profile: publicWorks, datasets: [potholes] });
  await heading("Public Works");
  watchRow("test", { dataset: potholes, sheetRow: 4, again: 0 });
  const answer = holdTheAnswerTo(seat, "Inventory ID");
  const look = lookNow();
  await waitFor(() => expect(jest.isMockFunction(Reflect.get(seat, "execute"))).toBe(false));
  const again = { ...potholes, description: "Every request to mend a pothole." };
  watchRow("test", { dataset: again, before: potholes, sheetRow: 4, again: 0 });
  answer();
  await look;
  expect(watchedRow("test", potholes.inventoryId)?.dataset.description).toBe(again.description);
});

test("what cannot be written again keeps nothing else from being looked at", async () => {
  const { book } = await renderPane({ profile: publicWorks });
  await heading("Public Works");
  const line = { key: "PW", kind: "Note to the lead", about: "PW", value: "Ask.", by: "", on: "2026-11-24T10:00" };
  watchRow("test", { dataset: potholes, sheetRow: 4, again: 0 });
  watchDecisions("test", [line]);
  const { sheet, table } = tableOf(book, "Inventory");
  table.showTotals = true;
  sheet.rows[4] = [{ value: "POL-OTHERBBB", style: 0 }];
  await lookNow().catch(() => undefined);
  expect(columnOf(book, "Decisions", "Value")).toEqual(["Ask."]);
});
