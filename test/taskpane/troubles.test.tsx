import { cleanup, screen, waitFor, within } from "@testing-library/react";
import type { ErrorCode, Trouble } from "../../preview/trouble";
import { ANSWER_TIME } from "../../src/workbook/office";
import { columnOf, draft } from "../workbook/inventory-book";
import { heading, publicWorks, renderPane, row, showPane, type Pane } from "../support/render-pane";
import { impatient, stopTheClock } from "../support/still-clock";

const calls = draft("POL-6T2WXZBC", { department: "Police", datasetName: "Calls for service" });
const names = ({ book }: Pane) => columnOf(book, "Inventory", "Dataset Name");
const press = (name: string) => impatient.click(screen.getByRole("button", { name }));

stopTheClock();

async function openForm(): Promise<Pane> {
  const pane = await renderPane({ profile: publicWorks, datasets: [calls] });
  await impatient.click(await row(/^4 Requested data/));
  await impatient.click(await screen.findByRole("button", { name: "Add a dataset" }));
  await heading("New dataset");
  await impatient.type(screen.getByLabelText(/^Dataset name/), "Fleet");
  return pane;
}

const error = (code: ErrorCode, once = false): Trouble => ({ kind: "error", code, once });

/** What the pane says: that something is in the way, and what the person can do about it. */
const inTheWay: readonly [string, Trouble, RegExp, RegExp][] = [
  ["an error of Excel's own", error("GeneralException"), /did not work/, /close the side panel and open it once more/],
  ["a session that has ended", error("InvalidOrTimedOutSession"), /lost its connection/, /Reload the workbook/],
  ["more than 5 MB", error("RequestPayloadSizeLimitExceeded"), /more than Excel takes/, /Shorten the longest text/],
  ["no leave to write", error("AccessDenied"), /cannot be changed/, /ask whoever shared the workbook/],
  ["a protected sheet", { kind: "protectedSheet", sheet: "Inventory" }, /“Inventory” is protected/, /unprotect it/],
  ["a totals row", { kind: "totalsRow", table: "Inventory" }, /no room below/, /Turn the totals row off/],
  ["cells below the table", { kind: "dataBelow", table: "Inventory" }, /no room below/, /Move what stands below/],
];

test.each(inTheWay)("%s: says what to do, keeps what was typed, and saves once it is gone", async (...args) => {
  const [, trouble, title, whatToDo] = args;
  const pane = await openForm();
  pane.seat.trouble(trouble);
  await press("Save draft");
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent(title);
  expect(alert).toHaveTextContent(whatToDo);
  expect(screen.getByLabelText(/^Dataset name/)).toHaveValue("Fleet");
  pane.seat.calm();
  expect(names(pane)).toEqual(["Calls for service"]);
  await press("Save draft");
  await screen.findByText(/“Fleet” is saved in the sheet/);
  expect(names(pane)).toEqual(["Calls for service", "Fleet"]);
});

const soonOver: readonly [ErrorCode, RegExp][] = [
  ["ActivityLimitReached", /Excel is busy. This goes on by itself/],
  ["ServiceNotAvailable", /Excel is busy. This goes on by itself/],
  ["InvalidOperationInCellEditMode", /A cell is open for typing. Press Enter or Esc/],
];

describe.each(soonOver)("%s", (code, sentence) => {
  test("is waited for, with a sentence, and then it is saved without another press", async () => {
    const pane = await openForm();
    pane.seat.trouble(error(code));
    await press("Save draft");
    await screen.findByText(sentence);
    await jest.advanceTimersByTimeAsync(1_500);
    expect(screen.getByText(sentence)).toBeInTheDocument();
    pane.seat.calm();
    await jest.advanceTimersByTimeAsync(3_500);
    await screen.findByText(/“Fleet” is saved in the sheet/);
    expect(names(pane)).toEqual(["Calls for service", "Fleet"]);
  });

  test("that does not end is handed to the person after four tries", async () => {
    const pane = await openForm();
    const asked = jest.spyOn(pane.seat, "execute");
    pane.seat.trouble(error(code));
    await press("Save draft");
    for (let pause = 0; pause < 3; pause++) await jest.advanceTimersByTimeAsync(9_500);
    expect(await screen.findByRole("alert")).toHaveTextContent(/try again/i);
    const tries = asked.mock.calls.length;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked.mock.calls.length - tries).toBeLessThanOrEqual(1);
    pane.seat.calm();
    await press("Try again");
    await screen.findByText(/“Fleet” is saved in the sheet/);
    expect(names(pane)).toEqual(["Calls for service", "Fleet"]);
  });
});

test.each([true, false])(
  "an answer that never comes (done: %s) is not waited for, and never makes two rows",
  async (carriedOut) => {
    const pane = await openForm();
    pane.seat.trouble({ kind: "noAnswer", carriedOut });
    await press("Save draft");
    await jest.advanceTimersByTimeAsync(ANSWER_TIME);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Excel did not answer");
    expect(alert).toHaveTextContent("that never makes a second row");
    pane.seat.calm();
    await press("Try again");
    await screen.findByText(/“Fleet” is saved in the sheet/);
    expect(names(pane)).toEqual(["Calls for service", "Fleet"]);
  },
);

test("a cell that stays open for typing is asked about, and saving goes on when it is closed", async () => {
  const pane = await openForm();
  pane.seat.trouble({ kind: "cellOpen" });
  await press("Save draft");
  await jest.advanceTimersByTimeAsync(ANSWER_TIME);
  expect(await screen.findByRole("alert")).toHaveTextContent("Press Enter or Esc in the sheet");
  pane.seat.calm();
  await press("Try again");
  await screen.findByText(/“Fleet” is saved in the sheet/);
  expect(names(pane)).toEqual(["Calls for service", "Fleet"]);
});

test("a table that does not grow by itself is made larger", async () => {
  const pane = await openForm();
  pane.seat.trouble({ kind: "tablesStay" });
  await press("Save draft");
  await screen.findByText(/“Fleet” is saved in the sheet/);
  expect(names(pane)).toEqual(["Calls for service", "Fleet"]);
});

test("a filter that hides rows is in nobody's way", async () => {
  const pane = await openForm();
  pane.seat.trouble({ kind: "filter", table: "Inventory", column: 0, value: "nothing" });
  await press("Save draft");
  await screen.findByText(/“Fleet” is saved in the sheet/);
  expect(names(pane)).toEqual(["Calls for service", "Fleet"]);
});

test("a pane that vanishes while it saves finds its row when it is opened again", async () => {
  const pane = await openForm();
  pane.seat.trouble({ kind: "paneGone" });
  await press("Save draft");
  await waitFor(() => expect(pane.seat.state().paneGone).toBe(true));
  cleanup();
  pane.seat.calm();
  showPane();
  await heading("Public Works");
  const kept = await screen.findByRole("button", { name: /^Fleet/ });
  await impatient.click(kept);
  await heading(/dataset/i);
  await press("Save draft");
  await screen.findByText(/“Fleet” is saved in the sheet/);
  expect(names(pane)).toEqual(["Calls for service", "Fleet"]);
});

test("what could not be written leaves the answer as it stands in the sheet, and says so", async () => {
  const pane = await renderPane({ profile: publicWorks });
  await impatient.click(await row(/^4 Requested data/));
  pane.seat.trouble(error("AccessDenied"));
  await impatient.click(await screen.findByRole("radio", { name: /Not sure/ }));
  const alert = await screen.findByRole("alert");
  expect(within(alert).getByText("This workbook cannot be changed")).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole("radio", { name: /Not sure/ })).not.toBeChecked());
});
