/** The lead analyst sets up a blank workbook from the pane. */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Xlsx } from "../../src/xlsx/model";
import { newXlsx } from "../../src/xlsx/new";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up-workbook";
import { inExcel, openInExcel } from "../support/excel";
import { heading, showPane } from "../support/render-pane";
import { columnOf, options, sheetOf } from "../workbook/inventory-book";

const paste = async (user: UserEvent, label: RegExp, text: string) => {
  const field = await screen.findByLabelText(label);
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
};

/** What is needed, and no more. */
async function answer(user: UserEvent, departments = "Public Works\n\n  Police \n"): Promise<void> {
  await heading("Set up the data inventory");
  await paste(user, /^City/, "Brightwater");
  await paste(user, /^Lead analyst/, "Mayor’s data office");
  await paste(user, /^Departments/, departments);
}

const setUp = (user: UserEvent) => user.click(screen.getByRole("button", { name: "Set up this workbook" }));

const settingOf = (book: Xlsx, label: string) =>
  columnOf(book, "Settings", "Value")[columnOf(book, "Settings", "Setting").indexOf(label)];

test("four answers are enough; whoever set it up is its lead analyst", async () => {
  const { book } = openInExcel();
  const user = showPane();
  await answer(user);
  expect(screen.getByText(/Everyone who can open this workbook can read all of it/)).toBeInTheDocument();
  await setUp(user);
  await heading(/Departments|department/);
  expect(screen.getByText(/The workbook is set up/)).toBeInTheDocument();
  expect(columnOf(book, "Departments", "Department")).toEqual(["Public Works", "Police"]);
  expect(columnOf(book, "Responses", "Prompt")).toHaveLength(18);
  expect(settingOf(book, "Round")).toBe(String(new Date().getFullYear()));
});

test("what is still to be told stands on top and at the fields, and the folded part opens for it", async () => {
  openInExcel();
  const user = showPane();
  await heading("Set up the data inventory");
  await paste(user, /^Departments/, "Police\nPOLICE");
  await user.click(screen.getByRole("button", { name: "Goals, mail domains and lists" }));
  await paste(user, /^The city's mail domains/, "brightwater");
  await user.click(screen.getByRole("button", { name: "Goals, mail domains and lists" }));
  await setUp(user);
  expect(await screen.findByRole("alert")).toHaveFocus();
  await user.click(screen.getByRole("link", { name: "Enter the city’s name" }));
  await waitFor(() => expect(screen.getByLabelText(/^City/)).toHaveFocus());
  expect(screen.getByRole("link", { name: /POLICE stands there twice/ })).toBeInTheDocument();
  await user.click(screen.getByRole("link", { name: /“brightwater” is none/ }));
  await waitFor(() => expect(screen.getByLabelText(/^The city's mail domains/)).toHaveFocus());
});

test("a block that was copied from a sheet brings codes and points of contact; a code can be changed", async () => {
  const { book } = openInExcel();
  const user = showPane();
  await answer(
    user,
    "Code\tDepartment\tPoint of Contact\tPOC Email\nDPW\tPublic Works\tA. Ruiz\tworks@brightwater.example\n\tPolice\t\t",
  );
  await user.click(screen.getByRole("button", { name: "2 departments" }));
  expect(screen.getByLabelText("Code of Public Works")).toHaveValue("DPW");
  expect(screen.getByText("A. Ruiz · works@brightwater.example")).toBeInTheDocument();
  await paste(user, /^Code of Police/, "DPW");
  await setUp(user);
  await user.click(await screen.findByRole("link", { name: /Give Police another code/ }));
  await waitFor(() => expect(screen.getByLabelText("Code of Police")).toHaveFocus());
  await paste(user, /^Code of Police/, "PD");
  await setUp(user);
  await screen.findByText(/The workbook is set up/);
  expect(columnOf(book, "Departments", "Code")).toEqual(["DPW", "PD"]);
  expect(columnOf(book, "Departments", "Point of Contact")[0]).toBe("A. Ruiz");
});

test("settings and lists that can wait are written too", async () => {
  const { book } = openInExcel();
  const user = showPane();
  await answer(user);
  await user.click(screen.getByRole("button", { name: "Messages to departments" }));
  await paste(user, /email/, "data@brightwater.example");
  await user.click(screen.getByRole("button", { name: "Goals, mail domains and lists" }));
  await paste(user, /^Citywide goals/, "Safe streets\n\nClean water");
  await paste(user, /^The city's mail domains/, "brightwater.example, @police.brightwater.example");
  await paste(user, /^Theme/, "Streets\nWater\nStreets");
  await setUp(user);
  await screen.findByText(/The workbook is set up/);
  expect(settingOf(book, "Lead analyst's email")).toBe("data@brightwater.example");
  expect(settingOf(book, "Citywide goals and priorities")).toBe("Safe streets\nClean water");
  expect(settingOf(book, "The city's mail domains")).toBe("brightwater.example; police.brightwater.example");
  expect(columnOf(book, "ThemeList", "Theme")).toEqual(["Streets", "Water"]);
});

/** A workbook in which somebody keeps a list of departments. */
function withDirectory(): Xlsx {
  const book = newXlsx();
  const rows = [
    ["Directory of Brightwater"],
    ["Org unit", "Abbreviation", "Contact", "Floor"],
    ["Public Works", "PW", "A. Ruiz", "2"],
    ["Police", "PD", "B. Okafor", "3"],
  ];
  Object.assign(book.sheets[0] ?? {}, {
    name: "Directory",
    rows: rows.map((cells) => cells.map((value) => ({ value, style: 0 }))),
  });
  return book;
}

test("departments are taken from a column of a sheet, with what other columns say of them", async () => {
  const { book } = openInExcel(withDirectory());
  const user = showPane();
  await answer(user, "Nobody");
  await user.click(screen.getByRole("button", { name: "Take them from a sheet of this workbook" }));
  await user.selectOptions(await screen.findByLabelText(/^Which column/), "Org unit");
  await screen.findByRole("button", { name: "2 departments" });
  await setUp(user);
  await screen.findByText(/The workbook is set up/);
  expect(columnOf(book, "Departments", "Code")).toEqual(["PW", "PD"]);
  expect(columnOf(book, "Departments", "Point of Contact")).toEqual(["A. Ruiz", "B. Okafor"]);
  expect(sheetOf(book, "Directory").rows[2]?.[0]?.value).toBe("Public Works");
});

test("what was typed is there again when the pane was closed", async () => {
  openInExcel();
  const user = showPane();
  await answer(user);
  cleanup();
  showPane();
  expect(await screen.findByLabelText(/^City/)).toHaveValue("Brightwater");
  expect(screen.getByLabelText(/^Departments/)).toHaveValue("Public Works\n\n  Police \n");
});

/** Sets up beside a sheet of somebody's that has a name set-up needs. */
async function setUpBesideSettings(): Promise<Xlsx> {
  const { book } = openInExcel();
  const [sheet] = book.sheets;
  Object.assign(sheet ?? {}, { name: "Settings", rows: [[{ value: "Shelf", style: 0 }]] });
  const user = showPane();
  await answer(user);
  await setUp(user);
  return book;
}

test("what is in the workbook stays when a name is taken", async () => {
  const book = await setUpBesideSettings();
  expect(await screen.findByRole("alert")).toHaveTextContent("The name “Settings” is already used");
  expect(book.sheets.map(({ name }) => name)).toEqual(["Settings"]);
});

test("where nothing was touched, what is missing later is no set-up that was broken off", async () => {
  await setUpBesideSettings();
  await screen.findByText(/The name “Settings” is already used/);
  cleanup();
  // A colleague sets the workbook up, and a sheet is lost.
  await inExcel(async (context, settings) => {
    settings.name = "Shelf";
    await context.sync();
  });
  await setUpWorkbook(options);
  await inExcel((context) => context.workbook.worksheets.getItem("Responses").delete());
  showPane();
  await heading(/Responses.*is missing/);
});

test("Excel is busy midway: setting up waits, and goes on by itself", async () => {
  const { book, seat } = openInExcel();
  const user = showPane();
  await answer(user);
  const execute = seat.execute.bind(seat);
  let sent = 0;
  const asked = jest.spyOn(seat, "execute").mockImplementation((body, flags) => {
    sent += 1;
    if (sent === 7) seat.trouble({ kind: "error", code: "ServiceNotAvailable", once: true });
    return execute(body, flags);
  });
  await setUp(user);
  await screen.findByText(/Excel is busy/);
  await screen.findByText(/The workbook is set up/, {}, { timeout: 20_000 });
  asked.mockRestore();
  expect(columnOf(book, "Departments", "Department")).toEqual(["Public Works", "Police"]);
  expect(columnOf(book, "Responses", "Prompt")).toHaveLength(18);
}, 30_000);

describe("set-up that was broken off", () => {
  async function brokenOff() {
    const opened = openInExcel();
    const user = showPane();
    await answer(user);
    const execute = opened.seat.execute.bind(opened.seat);
    let sent = 0;
    const stop = jest.spyOn(opened.seat, "execute").mockImplementation((body, flags) => {
      sent += 1;
      return sent > 7 ? Promise.resolve({ transportError: 5012 }) : execute(body, flags);
    });
    await setUp(user);
    await screen.findByText(/Some of the sheets are there already/);
    stop.mockRestore();
    return { ...opened, user };
  }

  test("is finished with the same button", async () => {
    const { book, user } = await brokenOff();
    await user.click(screen.getByRole("button", { name: "Finish setting up" }));
    await screen.findByText(/The workbook is set up/);
    expect(columnOf(book, "Departments", "Department")).toEqual(["Public Works", "Police"]);
    expect(columnOf(book, "Responses", "Prompt")).toHaveLength(18);
  });

  test("is finished after the pane was closed, with what was typed", async () => {
    const { book } = await brokenOff();
    cleanup();
    const user = showPane();
    await heading("Setting up is not finished");
    const list = await screen.findByText(/this is what is still to be made/);
    expect(within(list.parentElement ?? list).getByText("The sheet “Inventory” is made.")).toBeInTheDocument();
    await user.click(await screen.findByRole("button", { name: "Finish setting up" }));
    await screen.findByText(/The workbook is set up/);
    expect(columnOf(book, "Departments", "Department")).toEqual(["Public Works", "Police"]);
    expect(settingOf(book, "City")).toBe("Brightwater");
  });
});
