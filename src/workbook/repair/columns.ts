import { numberFormat } from "../../inventory/cell";
import { inventoryTable } from "../../inventory/tables";
import type { Table } from "../../inventory/tables";
import { WorkbookError } from "../errors";
import { plainHeader } from "../layout";
import { styleHeader } from "../set-up/data-sheet";
import { columnPoints } from "../set-up/look";
import { dataTables, listTables } from "../set-up/template-tables";
import { missingColumns } from "./match-tables";
import type { Repair, RepairOf } from "./repair";
import { mendLooks } from "./looks";
import { mendRules } from "./rules";
import type { Survey } from "./survey";

const all: readonly Table[] = [...dataTables, ...listTables];

/**
 * Columns that are gone or whose header was overwritten. Which column had which header is told by the title of the input
 * message of its cells.
 * @param isOlder an older add-in made the workbook and did not know every column: they have never held anything
 */
export async function lookForColumns(
  context: Excel.RequestContext,
  { matches }: Survey,
  isOlder: boolean,
): Promise<readonly Repair[]> {
  const damaged = all.flatMap((table) => {
    const present = matches.get(table.name);
    if (present === undefined) return [];
    const missing = missingColumns(table, present.headers);
    const names = present.headers.map(plainHeader);
    const foreign = present.headers.filter(
      (_, i) => !table.columns.some((column) => plainHeader(column.header) === names[i]),
    );
    const twice = table.columns.filter(({ header }) => names.filter((name) => name === plainHeader(header)).length > 1);
    return [{ table, present, missing, foreign, twice }];
  });
  const titled = damaged.map(({ present, missing, foreign }) => {
    const { columns } = context.workbook.tables.getItem(present.name);
    return (missing.length === 0 ? [] : foreign).map((now) => ({
      now,
      validation: columns.getItem(now).getDataBodyRange().dataValidation.load("prompt"),
    }));
  });
  await context.sync();
  return damaged.flatMap(({ table, present, missing, twice }, i): readonly Repair[] => {
    const nowOf = (column: string) =>
      titled[i]?.find(({ validation }) => titleOf(validation) === plainHeader(column))?.now;
    return [
      ...twice.map(({ header }) => byHand("columnTwice", `${table.name}: ${header}`)),
      ...missing.map(({ header: column }): Repair => {
        const now = nowOf(column);
        if (now !== undefined) return { kind: "columnRenamed", table: table.name, column, now };
        const held = !isOlder && !present.isEmpty && dataTables.includes(table);
        return { kind: "columnMissing", table: table.name, column, heldData: held };
      }),
    ];
  });
}

function titleOf({ prompt }: Excel.DataValidation): string {
  // `null` where the cells have different messages, whatever the types say.
  return plainHeader((prompt as Excel.DataValidationPrompt | null)?.title ?? "");
}

function byHand(code: RepairOf<"byHand">["code"], what: string): Repair {
  return { kind: "byHand", code, what };
}

export async function mendColumnName(
  context: Excel.RequestContext,
  { matches }: Survey,
  { table, column, now }: RepairOf<"columnRenamed">,
): Promise<void> {
  const present = matches.get(table);
  const at = present?.headers.indexOf(now) ?? -1;
  if (!present || at < 0) return;
  context.workbook.tables.getItem(present.name).getHeaderRowRange().getCell(0, at).values = [[column]];
  await context.sync();
}

/**
 * Adds a column at the right of its table. Nothing is moved out of its way.
 * @throws WorkbookError noRoomBeside
 */
export async function mendColumn(
  context: Excel.RequestContext,
  { matches }: Survey,
  { table: name, column: header }: RepairOf<"columnMissing">,
): Promise<void> {
  const table = all.find((each) => each.name === name);
  const present = matches.get(name);
  const column = table && present && missingColumns(table, present.headers).find((each) => each.header === header);
  if (!column) return;
  const found = context.workbook.tables.getItem(present.name);
  const sheet = context.workbook.worksheets.getItem(present.sheet);
  const whole = found.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const beside = whole.getColumnsAfter(1).load("values");
  await context.sync();
  if (beside.values.some(([value]) => value !== "")) throw new WorkbookError("noRoomBeside", present.name);
  const { rowIndex, columnIndex, rowCount, columnCount } = whole;
  const head = sheet.getRangeByIndexes(rowIndex, columnIndex + columnCount, 1, 1);
  head.values = [[header]];
  // Writing beside a table may have taken the column in already (fact 4.14).
  found.resize(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount + 1));
  styleHeader(head);
  head.format.columnWidth = columnPoints(column.width);
  found.columns.getItem(header).getDataBodyRange().numberFormat = Array.from({ length: present.rows }, () => [
    numberFormat(column.type),
  ]);
  await context.sync();
  const grown = { ...present, headers: [...present.headers, header] };
  await mendRules(context, grown, { kind: "rulesMissing", table: name, columns: [header] });
  if (name === inventoryTable.name) await mendLooks(context, grown, { kind: "looksMissing", columns: [header] });
}
