/** Whatever people do to a workbook, repair makes it what set-up makes, and changes nothing that people wrote. */
import fc from "fast-check";
import { fields } from "../../src/inventory/fields";
import { decisionsTable, departmentsTable, responsesTable, sheets } from "../../src/inventory/tables";
import { vocabularies, vocabularyKeys } from "../../src/inventory/vocabularies";
import { addDataset } from "../../src/workbook/add-dataset";
import { lookForRepairs } from "../../src/workbook/repair/look-for-repairs";
import { repairWorkbook } from "../../src/workbook/repair/repair-workbook";
import { dataTables, listTables, templateNames } from "../../src/workbook/set-up/template-tables";
import { areaOf } from "../../preview/excel/cells";
import { touches } from "../../preview/excel/area-sets";
import type { Area } from "../../src/xlsx/address";
import type { CellValue, Sheet, Xlsx } from "../../src/xlsx/model";
import { inExcel } from "../support/excel";
import { draft, openMade, options, sheetOf, tableOf } from "./inventory-book";

/** One thing that a person does; Excel may refuse it, when something that came before took it away. */
type Deed = { readonly what: string; readonly run: (workbook: Excel.Workbook) => void };

const deed = (what: string, run: Deed["run"]): Deed => ({ what, run });
const body = (workbook: Excel.Workbook, table: string, header: string) =>
  workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();

const tables = [...dataTables, ...listTables];
/** Columns without which rows cannot be told from each other are left where they are. */
const columns = [
  ...fields.map(({ header }) => ["Inventory", header] as const),
  ...decisionsTable.columns.map(({ header }) => ["Decisions", header] as const),
  ...responsesTable.columns.slice(2).map(({ header }) => ["Responses", header] as const),
  ...departmentsTable.columns.slice(2).map(({ header }) => ["Departments", header] as const),
];
const closed = vocabularyKeys.map((key) => vocabularies[key]).filter((vocabulary) => vocabulary.closed);

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc
    .constantFrom(...Object.values(sheets))
    .map((name) => deed(`delete the sheet ${name}`, ({ worksheets }) => worksheets.getItem(name).delete())),
  fc
    .constantFrom(...Object.values(sheets))
    .map((name) =>
      deed(`rename the sheet ${name}`, ({ worksheets }) => (worksheets.getItem(name).name = `My ${name}`)),
    ),
  fc
    .constantFrom(...tables.map(({ name }) => name))
    .map((name) => deed(`rename the table ${name}`, (workbook) => (workbook.tables.getItem(name).name = `My${name}`))),
  fc
    .constantFrom(...tables.map(({ name }) => name))
    .map((name) =>
      deed(`convert ${name} to a range`, (workbook) => void workbook.tables.getItem(name).convertToRange()),
    ),
  fc
    .constantFrom(...columns)
    .map(([table, header]) =>
      deed(`delete ${table}[${header}]`, (workbook) => workbook.tables.getItem(table).columns.getItem(header).delete()),
    ),
  fc.constantFrom(...columns).map(([table, header]) =>
    deed(`overwrite the header ${table}[${header}]`, (workbook) => {
      workbook.tables.getItem(table).columns.getItem(header).name = `${header} (ours)`;
    }),
  ),
  fc.constantFrom(...columns).map(([table, header]) =>
    deed(`paste over the rules of ${table}[${header}]`, (workbook) => {
      body(workbook, table, header).dataValidation.clear();
      body(workbook, table, header).conditionalFormats.clearAll();
    }),
  ),
  fc.tuple(fc.constantFrom(...columns), fc.nat(2)).map(([[table, header], row]) =>
    deed(`paste over a cell of ${table}[${header}]`, (workbook) => {
      const cell = body(workbook, table, header).getCell(row, 0);
      cell.conditionalFormats.clearAll();
      cell.dataValidation.clear();
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    }),
  ),
  fc
    .constantFrom(...templateNames.map(({ name }) => name))
    .map((name) => deed(`delete the name ${name}`, (workbook) => workbook.names.getItem(name).delete())),
  fc.tuple(fc.constantFrom(...closed), fc.constantFrom("Other", "", "=1+1")).map(([{ tableName, header }, text]) =>
    deed(`write ${JSON.stringify(text)} into ${tableName}`, (workbook) => {
      body(workbook, tableName, header).getCell(1, 0).values = [[text]];
    }),
  ),
  fc
    .constantFrom(...closed)
    .map(({ tableName }) =>
      deed(`delete a row of ${tableName}`, (workbook) => workbook.tables.getItem(tableName).rows.getItemAt(0).delete()),
    ),
  fc
    .nat(17)
    .map((row) =>
      deed(`delete row ${row} of Responses`, (workbook) =>
        workbook.tables.getItem("Responses").rows.getItemAt(row).delete(),
      ),
    ),
  fc
    .nat(12)
    .map((row) =>
      deed(`delete row ${row} of Settings`, (workbook) =>
        workbook.tables.getItem("Settings").rows.getItemAt(row).delete(),
      ),
    ),
);

async function open(): Promise<Xlsx> {
  const { book } = await openMade();
  await inExcel(async ({ workbook }) => {
    workbook.worksheets.add("Budget").getRange("A1:B2").values = [
      ["Item", "Sum"],
      ["Chairs", 400],
    ];
    workbook.worksheets.getItem("Inventory").getRange("AN4:AN5").values = [["Our note"], ["ask the crew"]];
    body(workbook, "Responses", "Note").getCell(3, 0).values = [["see the annual report"]];
    await workbook.context.sync();
  });
  await addDataset(draft("PW-7K3QX9TB"));
  await addDataset(draft("PW-3F8TB2XW"));
  return book;
}

async function doAll(done: readonly Deed[]): Promise<void> {
  for (const { run } of done) {
    await inExcel(async ({ workbook }) => {
      run(workbook);
      await workbook.context.sync();
    }).catch(() => undefined);
  }
}

/** What people wrote, by sheet and cell; the sheets of choices and formulas are the template's. */
function written(book: Xlsx): readonly { sheet: Sheet; row: number; column: number; value: CellValue }[] {
  const templates: string[] = [sheets.lists, sheets.dashboard, sheets.startHere];
  return book.sheets
    .filter(({ name, tables: held }) => !templates.includes(name) && !held.some(isList))
    .flatMap((sheet) =>
      sheet.rows.flatMap((cells, row) =>
        (cells ?? []).flatMap((cell, column) => {
          const isHeader = row === 3 && sheet.name !== "Budget";
          return !cell || cell.value === null || cell.formula !== undefined || isHeader
            ? []
            : [{ sheet, row, column, value: cell.value }];
        }),
      ),
    );
}

const isList = ({ name }: { name: string }) => /List$/.test(name);

/** Everything of the template that can be compared, wherever columns stand now. */
function template(book: Xlsx): unknown {
  return {
    sheets: book.sheets.map(({ name }) => name).filter((name) => name !== "Budget"),
    names: Object.fromEntries(book.names.filter(({ sheet }) => !sheet).map(({ name, refersTo }) => [name, refersTo])),
    tables: Object.fromEntries(tables.map((table) => [table.name, tableTemplate(book, table)])),
    formulas: [sheets.dashboard, sheets.startHere].map((name) =>
      sheetOf(book, name).rows.map((cells) => cells?.map((cell) => cell?.formula)),
    ),
    lists: closed.map(({ tableName }) => valuesOf(book, tableName, 0)),
    settings: valuesOf(book, "Settings", 0).toSorted(),
    responses: [0, 1].map((column) => valuesOf(book, "Responses", column)).map((texts) => texts.toSorted()),
  };
}

function tableTemplate(book: Xlsx, { name, columns: wanted }: (typeof tables)[number]): unknown {
  const { sheet, table } = tableOf(book, name);
  const whole = areaOf(table.range);
  return [
    sheet.name,
    wanted.map(({ header }) => {
      const at = table.columns.findIndex((column) => column.name === header);
      const cells = { row: whole.row + 1, column: whole.column + at, rows: whole.rows - 1, columns: 1 };
      return at < 0 ? `${header} is missing` : [header, rulesOf(sheet, cells, name), looksOf(sheet, cells)];
    }),
  ];
}

function rulesOf(sheet: Sheet, cells: Area, table: string): unknown {
  // Each setting has a message of its own.
  const each =
    table === "Settings"
      ? []
      : Array.from({ length: cells.rows }, (_, i) => ({ ...cells, row: cells.row + i, rows: 1 }));
  const rules = each.map((cell) => {
    const here = sheet.validations.filter(({ ranges }) => touches(ranges, cell));
    return JSON.stringify(
      here.map(({ type, formula1, operator, prompt, alert }) => ({ type, formula1, operator, prompt, alert })),
    );
  });
  return [...new Set(rules)];
}

function looksOf(sheet: Sheet, cells: Area): unknown {
  return sheet.conditionalFormats
    .filter(({ ranges }) => touches(ranges, cells))
    .flatMap(({ ranges, rules }) =>
      rules.map((rule) => {
        const { fill, font } = "style" in rule ? rule.style : {};
        return `${rule.kind} ${fill} ${font?.color} over ${ranges.length}`;
      }),
    )
    .toSorted();
}

function valuesOf(book: Xlsx, name: string, column: number): readonly string[] {
  const { sheet, table } = tableOf(book, name);
  const { row, rows, column: left } = areaOf(table.range);
  return Array.from({ length: rows - 1 }, (_, i) => JSON.stringify(sheet.rows[row + 1 + i]?.[left + column]?.value));
}

test("whatever was deleted, renamed or pasted over", async () => {
  const fresh = template(await open());
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: 1, maxLength: 5 }), async (done) => {
      const book = await open();
      await doAll(done);
      const before = written(book);
      // What another repair has brought back may itself have been pasted over before.
      for (let tries = 0; tries < 3; tries++) await repairWorkbook(await lookForRepairs(), options);
      const left = await lookForRepairs();
      expect(left).toEqual([]);
      expect(template(book)).toEqual(fresh);
      for (const { sheet, row, column, value } of before) {
        expect({ row, column, value: sheet.rows[row]?.[column]?.value }).toEqual({ row, column, value });
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 6), endOnFailure: false },
  );
}, 600_000);
