import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { SavingState } from "../../../preview/page/messages";
import { openWorkbook } from "../../../preview/people/open-workbook";
import { type Saving, saveOnChange } from "../../../preview/server/saving";
import { newXlsx } from "../../../src/xlsx/new";
import { openXlsx } from "../../../src/xlsx/open";

let folder: string;
let file: string;
let states: SavingState[];
let saving: Saving;
const workbook = () => openWorkbook(newXlsx(), "Book");

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "performance"] });
  folder = mkdtempSync(path.join(os.tmpdir(), "saving-test-"));
  file = path.join(folder, "book.xlsx");
  writeFileSync(file, "before", { mode: 0o640 });
  states = [];
});
afterEach(() => {
  jest.useRealTimers();
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const inFile = (row: number) => openXlsx(readFileSync(file)).sheets[0]?.rows[row]?.[0]?.value;

/** Resolves with the state that says how the save that runs now came out. */
async function outcome(): Promise<SavingState> {
  for (;;) {
    const last = states.at(-1);
    if (last && last.kind !== "saving") return last;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test("a change is saved when it has been quiet for a moment, and nothing before", async () => {
  const open = workbook();
  saving = saveOnChange(open, file, (state) => states.push(state));
  open.join().type("Sheet1", 0, 0, "typed");
  expect(states).toEqual([{ kind: "saving" }]);
  jest.advanceTimersByTime(200);
  expect(readFileSync(file, "utf8")).toBe("before");
  jest.advanceTimersByTime(200);
  expect(await outcome()).toEqual({ kind: "saved" });
  expect(inFile(0)).toBe("typed");
  expect(readdirSync(folder)).toEqual(["book.xlsx"]);
  expect(statSync(file).mode & 0o777).toBe(0o640);
});

test("a steady stream of changes is saved every second", async () => {
  const open = workbook();
  saving = saveOnChange(open, file, (state) => states.push(state));
  const seat = open.join();
  for (let row = 0; row < 6; row++) {
    seat.type("Sheet1", row, 0, `row ${row}`);
    jest.advanceTimersByTime(199);
  }
  expect(await outcome()).toEqual({ kind: "saved" });
  expect(inFile(4)).toBe("row 4");
});

test("the end saves at once what is not saved yet, and only then", async () => {
  const open = workbook();
  saving = saveOnChange(open, file, (state) => states.push(state));
  open.join().type("Sheet1", 0, 0, "typed");
  await saving.finish();
  expect(inFile(0)).toBe("typed");

  writeFileSync(file, "as it is");
  await saveOnChange(workbook(), file, (state) => states.push(state)).finish();
  expect(readFileSync(file, "utf8")).toBe("as it is");
});

test("a file that cannot be replaced is said, the old one stays, and the next try may succeed", async () => {
  const open = workbook();
  saving = saveOnChange(open, file, (state) => states.push(state));
  const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
  rmSync(file);
  open.join().type("Sheet1", 0, 0, "typed");
  jest.advanceTimersByTime(400);
  expect((await outcome()).kind).toBe("failed");
  expect(saving.state.kind).toBe("failed");
  await expect(saving.finish()).rejects.toMatchObject({ code: "notSaved" });
  writeFileSync(file, "back");
  await saving.finish();
  expect(inFile(0)).toBe("typed");
  log.mockRestore();
});
