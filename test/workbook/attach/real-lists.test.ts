/** Every inventory that cities and agencies really keep is attached: what became of its columns, and nothing else changed. */
import { readFileSync } from "node:fs";
import type { FieldKey } from "../../../src/inventory/field";
import { fieldByKey } from "../../../src/inventory/fields";
import { recogniseHeaders } from "../../../src/inventory/recognise/recognise-headers";
import { dateFromSerial } from "../../../src/inventory/serial-date";
import type { AttachPlan } from "../../../src/workbook/attach/attach-plan";
import { type Agreed, planAttachment } from "../../../src/workbook/attach/plan-attachment";
import type { ReadList } from "../../../src/workbook/attach/read-list";
import { parseArea } from "../../../src/xlsx/address";
import type { Xlsx } from "../../../src/xlsx/model";
import { openXlsx } from "../../../src/xlsx/open";
import { type Truth, truths } from "../../inventory/recognise/real-headers";
import { readInventory } from "../../inventory/recognise/sheets";
import { sharedPath } from "../../inventory/shared-data";
import { openInExcel } from "../../support/excel";
import { columnOf, tableOf } from "../inventory-book";
import { agreeTo, carryOut, cellsIn, type ColumnAnswers, openWithList, readOnlyList } from "./list-book";

for (const [file, truth] of truths) {
  const path = sharedPath(`inventories/${file}`);
  (path === undefined ? test.skip : test)(
    `${file}: nothing is mapped wrongly, and only what was agreed to changes`,
    () => attachAndCompare(file, open(file, path ?? ""), truth),
    120_000,
  );
}

function open(file: string, path: string): Xlsx {
  if (!file.endsWith(".csv")) return openInExcel(openXlsx(readFileSync(path))).book;
  const cells = readInventory(file) ?? [];
  return openWithList(cells.filter((row) => row.some((cell) => cell !== ""))).book;
}

/** What was read of a cell, its formula and how it looks. */
type Held = readonly [value: unknown, formula: unknown, look: unknown];

/** A look but for how a value is kept, which dates and texts bring along where they are written. */
const unformatted = (look: unknown) => JSON.stringify({ ...(look as object), numberFormat: "", quotePrefix: false });

const heldIn = (cell: string | undefined) => JSON.parse(cell ?? "[]") as Held;

async function attachAndCompare(file: string, book: Xlsx, truth: Truth): Promise<void> {
  const before = cellsIn(book);
  const list = await readOnlyList();
  const { place } = list;
  // Whoever is asked about a column answers as whoever wrote the truth down; what is certain stands as it was found.
  const answers = Object.fromEntries(
    asked(list).map((header) => [header, truth[header] === "none" ? "keep" : truth[header]]),
  ) as ColumnAnswers;
  const agreed = agreeTo(list, answers);
  const plan = planAttachment(list, agreed);
  const started = performance.now();
  expect(await carryOut(plan)).toBe(true);
  const seconds = (performance.now() - started) / 1000;
  const after = cellsIn(book);

  const wrong = agreed.columns.flatMap((field, i) => {
    const header = agreed.headers[i] ?? "";
    return (field ?? "none") === truth[header] ? [] : [`${header} was taken for ${field ?? "none"}`];
  });
  const changes: Change[] = [];
  const unforeseen: string[] = [];
  for (const [address, cell] of before) {
    if (after.get(address) === cell) continue;
    const [row = 0, column = 0] = (address.split("!")[1] ?? "").split(",").map(Number);
    const [was, formula, look] = heldIn(cell);
    const [is, , looks] = heldIn(after.get(address));
    if (unformatted(looks) !== unformatted(look)) unforeseen.push(`${address} looks otherwise`);
    const field = agreed.columns[column - place.column];
    const shown = list.shown[row - place.row]?.[column - place.column] ?? "";
    const to = field && formula === null ? agreed.values[field]?.get(shown) : undefined;
    if (row === place.row && is === plan.headers[column - place.column]?.after) continue;
    if (row > place.row && field && to !== undefined && meansTheSame(is, to)) changes.push({ field, shown, to });
    else unforeseen.push(`${address}: ${JSON.stringify(was)} became ${JSON.stringify(is)}`);
  }
  print(file, list, agreed, plan, changes, wrong, seconds);
  expect(wrong).toEqual([]);
  expect(unforeseen).toEqual([]);
  const { table } = tableOf(book, "Inventory");
  expect(parseArea(table.range)).toMatchObject({ row: place.row, column: place.column, rows: place.rows });
  const ids = columnOf(book, "Inventory", "Inventory ID");
  expect(ids.every((id) => id !== null && id !== undefined)).toBe(true);
}

type Change = { readonly field: FieldKey; readonly shown: string; readonly to: string };

function asked(list: ReadList): readonly string[] {
  return recogniseHeaders(list.shown, [0]).columns.flatMap(({ header, match }) =>
    match.kind === "ask" ? [header] : [],
  );
}

function meansTheSame(is: unknown, to: string): boolean {
  return typeof is === "number" ? dateFromSerial(is) === to : (is ?? "") === to;
}

/** What somebody reads who wants to know whether the list came through. */
function print(
  file: string,
  { values, place }: ReadList,
  { columns, headers }: Agreed,
  plan: AttachPlan,
  changes: readonly Change[],
  wrong: readonly string[],
  seconds: number,
): void {
  const kept = headers.filter((_, i) => columns[i] === undefined);
  const mapped = columns.flatMap((field, i) =>
    field === undefined ? [] : [`    ${headers[i]} → ${plan.headers[i]?.after}`],
  );
  const kinds = new Map<string, number>();
  for (const { field, shown, to } of changes) {
    const line = `${fieldByKey[field].header}: ${JSON.stringify(shown)} → ${to === "" ? "(empty)" : to}`;
    kinds.set(line, (kinds.get(line) ?? 0) + 1);
  }
  const most = [...kinds].sort(([, one], [, other]) => other - one).slice(0, 8);
  process.stdout.write(
    [
      `${file}: ${values.length} rows, ${place.columns} columns, ${seconds.toFixed(1)} s`,
      `  ${mapped.length} columns are of Appendix A:`,
      ...mapped,
      `  ${kept.length} kept as they are: ${kept.join(", ") || "none"}`,
      `  wrong: ${wrong.join("; ") || "none"}`,
      `  ${changes.length} cells changed as agreed, every other cell as before`,
      ...most.map(([line, count]) => `    ${line} (${count})`),
      ...(kinds.size > most.length ? [`    and ${kinds.size - most.length} more`] : []),
      "",
    ].join("\n"),
  );
}
