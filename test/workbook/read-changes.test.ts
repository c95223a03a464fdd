import type { Seat } from "../../preview/seat";
import type { Dataset } from "../../src/inventory/field";
import { bothRows, noRows, rowsOfEvent, type ChangedRows } from "../../src/workbook/changed-rows";
import { openInventory, type Inventory } from "../../src/workbook/open-inventory";
import { readChanges } from "../../src/workbook/read-changes";
import { saveResponse } from "../../src/workbook/save-response";
import { watchInventory } from "../../src/workbook/watch";
import type { Xlsx } from "../../src/xlsx/model";
import { putRows } from "../bench/book-with-rows";
import { sampleRows } from "../bench/sample-rows";
import { isRelease } from "../support/is-release";
import { typeInRow } from "../support/type-in-row";
import { draft, openMade, placeOf } from "./inventory-book";

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

const trees = draft("PW-3F8TB2XW", { datasetName: "Street trees" });
const potholes = draft("PW-7K3QX9TB");

/** An open workbook with rows, and what was heard of changes since it was read. */
async function openWith(rows: readonly Dataset[]) {
  const { book, seat } = await openMade({}, (made) => void putRows(made, rows));
  const opened = await openInventory();
  if (opened.kind !== "inventory") throw new Error(opened.kind);
  let heard: ChangedRows = noRows;
  await watchInventory((part, rows) => {
    if (part === "datasets") heard = bothRows(heard, rows);
  });
  const read = async () => {
    await settled();
    return readChanges(opened.inventory.sheet, heard);
  };
  return { book, seat, inventory: opened.inventory, read };
}

const names = ({ datasets }: Inventory) => datasets.map(({ datasetName }) => datasetName);

test("the row that somebody typed in is read whole, and takes the place of what it was", async () => {
  const { book, seat, inventory, read } = await openWith([potholes, trees]);
  typeInRow(seat, book, "PW-3F8TB2XW", { "Dataset Name": "Trees by street", Description: "Counted in spring" });
  const changes = await read();
  const [row, another] = changes?.rows ?? [];
  expect(another).toBeUndefined();
  expect(row).toMatchObject({ place: 1, sheetRow: 6 });
  expect(row?.dataset).toMatchObject({ datasetName: "Trees by street", description: "Counted in spring" });
  const now = changes?.into(inventory) ?? inventory;
  expect(names(now)).toEqual(["Pothole repair requests", "Trees by street"]);
  expect(now.datasets[0]).toBe(inventory.datasets[0]);
});

test("a row that came below the others is added, and is known from then on", async () => {
  const { book, seat, inventory, read } = await openWith([potholes]);
  seat.type("Inventory", 5, placeOf(book, "Inventory ID"), "PW-3F8TB2XW");
  typeInRow(seat, book, "PW-3F8TB2XW", { "Dataset Name": "Street trees" });
  const now = (await read())?.into(inventory) ?? inventory;
  expect(names(now)).toEqual(["Pothole repair requests", "Street trees"]);
  expect(now.sheet.ids).toEqual(["PW-7K3QX9TB", "PW-3F8TB2XW"]);
});

test("what did not change stays the same objects, so that nothing is worked out of it again", async () => {
  const { inventory, read } = await openWith([potholes]);
  const answer = {
    departmentCode: "PW",
    prompt: "P1",
    answer: "None",
    finished: "Yes",
    note: "",
    answeredBy: "",
    answeredOn: "",
  } as const;
  await saveResponse(answer);
  const now = (await read())?.into(inventory);
  expect(now?.responses).not.toBe(inventory.responses);
  expect(now?.responses.find(({ prompt, departmentCode }) => prompt === "P1" && departmentCode === "PW")?.answer).toBe(
    "None",
  );
  for (const part of ["datasets", "decisions", "lists", "settings"] as const) {
    expect(now?.[part]).toBe(inventory[part]);
  }
});

test("what the screens have added meanwhile stays", async () => {
  const { book, seat, inventory, read } = await openWith([potholes]);
  typeInRow(seat, book, "PW-7K3QX9TB", { "Dataset Name": "Potholes" });
  const saved = { ...inventory, datasets: [...inventory.datasets, trees] };
  const now = (await read())?.into(saved) ?? inventory;
  expect(names(now)).toEqual(["Potholes", "Street trees"]);
});

type Change = (seat: Seat, book: Xlsx) => void;

test.each<[string, Change]>([
  ["a row was inserted", (seat) => seat.insertLines("Inventory", "rows", 5, 1)],
  ["a row was deleted", (seat) => seat.deleteLines("Inventory", "rows", 5, 1)],
  ["the rows were sorted", (seat, book) => seat.sort("Inventory", 3, placeOf(book, "Dataset Name"), "descending")],
  ["a column was inserted", (seat) => seat.insertLines("Inventory", "columns", 3, 1)],
  ["a row lost its ID", (seat, book) => typeInRow(seat, book, "PW-3F8TB2XW", { "Inventory ID": "" })],
  ["a row got another ID", (seat, book) => typeInRow(seat, book, "PW-3F8TB2XW", { "Inventory ID": "PW-9C2RX7KD" })],
  [
    "a row got the ID of another",
    (seat, book) => typeInRow(seat, book, "PW-3F8TB2XW", { "Inventory ID": "PW-7K3QX9TB" }),
  ],
  [
    "a row without an ID came below",
    (seat, book) => seat.type("Inventory", 6, placeOf(book, "Dataset Name"), "Snow routes"),
  ],
  ["lines were inserted above the table", (seat) => seat.insertLines("Inventory", "rows", 0, 1)],
])("everything has to be read when %s", async (_, change) => {
  const { book, seat, read } = await openWith([potholes, trees]);
  change(seat, book);
  expect(await read()).toBeUndefined();
});

test("fact 4.24: rows that came without an event are noticed with the next change", async () => {
  const { book, seat, inventory } = await openWith([potholes, trees]);
  seat.type("Inventory", 6, placeOf(book, "Inventory ID"), "PW-9C2RX7KD");
  expect(await readChanges(inventory.sheet, new Set([4]))).toBeUndefined();
});

test("one round trip, whose size does not grow with the sheet", async () => {
  const weigh = async (count: number) => {
    const { book, seat, read } = await openWith(sampleRows(count));
    const [id = ""] = sampleRows(1).map(({ inventoryId }) => inventoryId);
    typeInRow(seat, book, id, { Description: "Counted in spring" });
    await settled();
    const spy = jest.spyOn(seat, "execute");
    expect((await read())?.rows).toHaveLength(1);
    const answers = await Promise.all(spy.mock.results.map(({ value }) => value as Promise<unknown>));
    const asked = spy.mock.calls.filter(([body]) => !isRelease(body));
    spy.mockRestore();
    return { trips: asked.length, bytes: JSON.stringify(answers).length };
  };
  const [small, large] = [await weigh(20), await weigh(600)];
  expect(small.trips).toBe(1);
  expect(large.trips).toBe(1);
  expect(large.bytes).toBeLessThan(small.bytes * 1.05);
});

describe("the rows that an event names", () => {
  test.each([
    ["D7", [6]],
    ["Inventory!$A$5:$AJ$7", [4, 5, 6]],
    ["5:6", [4, 5]],
  ])("%s", (address, rows) => {
    expect(rowsOfEvent({ changeType: "RangeEdited", address })).toEqual(new Set(rows));
  });

  test.each([
    ["a whole column", "RangeEdited", "D:D"],
    ["several places", "RangeEdited", "D7,D9"],
    ["more rows than are read at once", "RangeEdited", "A5:AJ200"],
    ["rows that moved", "RowInserted", "A5:AJ5"],
    ["an event of a kind not known yet", "Unknown", "D7"],
  ] as const)("are all, for %s", (_, changeType, address) => {
    expect(rowsOfEvent({ changeType, address })).toBe("all");
  });

  test("come together, until they are too many", () => {
    const many = new Set(Array.from({ length: 150 }, (_, i) => i));
    expect(bothRows(new Set([4]), new Set([4, 9]))).toEqual(new Set([4, 9]));
    expect(bothRows(many, new Set([3]))).toEqual(many);
    expect(bothRows(many, new Set([300]))).toBe("all");
    expect(bothRows("all", noRows)).toBe("all");
  });
});
