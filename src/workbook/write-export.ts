import type { ExportFile } from "../inventory/take-out/export-file";
import { forCell, LONGEST_TEXT } from "./cell-text";
import { officeCode } from "./error-mapping";
import { WorkbookError } from "./errors";
import { runExcel } from "./office";
import { columnPoints, look } from "./set-up/look";

/** What goes into a sheet: the lines of JSON in one column, or a table with its headers on top. */
export type SheetContent = Pick<ExportFile, "kind" | "lines" | "table">;

/** Told before each block; answers false when the person has stopped it. */
export type GoOn = (rowsWritten: number) => boolean;

/** Excel on the web takes 5 MB at a time (fact 1.4), and a large request holds up the pane while it is made. */
const BLOCK_CHARACTERS = 250_000;
const BLOCK_CELLS = 6_000;

/**
 * Writes an export to a sheet of its own behind the others. Every cell is text, so that nothing in it becomes a formula,
 * a date or a number; each block is read back and compared. Nobody shall take a part of the inventory for all of it: the
 * sheet gets its name once everything is in it, and one that could not be finished is taken away again, as long as Excel
 * answers and the pane is open.
 * @param wanted what the sheet should be called, at most 25 characters; one that is there already is never written over
 * @param unfinished what it is called until everything is in it
 * @returns the name that the sheet got, or undefined when it was stopped
 * @throws WorkbookError readOnly, structureProtected, tooLong (what begins with the line), exportNotWhole
 */
export async function writeExport(
  content: SheetContent,
  wanted: string,
  unfinished: string,
  goOn: GoOn,
): Promise<string | undefined> {
  const rows = content.kind === "json" ? content.lines.map((line) => [line]) : content.table;
  const tooLong = rows.flat().find((text) => text.length > LONGEST_TEXT);
  if (tooLong !== undefined) throw new WorkbookError("tooLong", `${tooLong.slice(0, 40)}…`);
  return runExcel(async (context) => {
    const sheet = await addSheet(context, unfinished);
    try {
      let goesOn = true;
      for (const { start, block } of blocksOf(rows)) {
        goesOn = goOn(start);
        if (!goesOn) break;
        await writeBlock(context, sheet, start, block);
      }
      if (!goesOn) {
        sheet.delete();
        await context.sync();
        return undefined;
      }
      if (content.kind === "csv") makeTable(sheet, rows);
      else sheet.getRange("A1").format.columnWidth = columnPoints(120);
      const name = await freeName(context, wanted);
      sheet.name = name;
      sheet.activate();
      await context.sync();
      return name;
    } catch (error) {
      sheet.delete();
      await context.sync().catch(() => undefined);
      throw error;
    }
  });
}

async function addSheet(context: Excel.RequestContext, unfinished: string): Promise<Excel.Worksheet> {
  const workbook = context.workbook.load("readOnly");
  const name = await freeName(context, unfinished);
  if (workbook.readOnly) throw new WorkbookError("readOnly");
  const sheet = context.workbook.worksheets.add(name);
  try {
    await context.sync();
  } catch (error) {
    // The workbook may be written to, so that it is adding sheets that is not allowed.
    if (officeCode(error) === "AccessDenied") throw new WorkbookError("structureProtected", "", { cause: error });
    throw error;
  }
  return sheet;
}

/** "Full inventory 2026-11-24", and then "Full inventory 2026-11-24 (2)"; a name has at most 31 characters (fact 3.14). */
async function freeName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const taken = new Set(sheets.items.map((sheet) => sheet.name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  return name;
}

type Block = { readonly start: number; readonly block: readonly (readonly string[])[] };

function blocksOf(rows: readonly (readonly string[])[]): readonly Block[] {
  const blocks: Block[] = [];
  const columns = rows[0]?.length ?? 1;
  let start = 0;
  let characters = 0;
  rows.forEach((row, i) => {
    const length = row.reduce((sum, text) => sum + text.length, 0);
    const isFull = characters + length > BLOCK_CHARACTERS || (i - start + 1) * columns > BLOCK_CELLS;
    if (isFull && i > start) {
      blocks.push({ start, block: rows.slice(start, i) });
      start = i;
      characters = 0;
    }
    characters += length;
  });
  return start < rows.length ? [...blocks, { start, block: rows.slice(start) }] : blocks;
}

async function writeBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  start: number,
  block: readonly (readonly string[])[],
): Promise<void> {
  const range = sheet.getRangeByIndexes(start, 0, block.length, block[0]?.length ?? 1);
  // The format first: it decides how text is read (fact 2.4). One value fills the whole range (fact 1.12).
  range.numberFormat = "@" as unknown as string[][];
  range.values = block.map((row) => row.map(forCell));
  range.load("values");
  await context.sync();
  const written: readonly (readonly unknown[])[] = range.values;
  const isWhole = block.every((row, i) => row.every((text, j) => written[i]?.[j] === text));
  if (!isWhole) throw new WorkbookError("exportNotWhole");
}

function makeTable(sheet: Excel.Worksheet, rows: readonly (readonly string[])[]): void {
  const columns = rows[0]?.length ?? 1;
  // A table has at least one row below its headers (fact 4.18).
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, Math.max(rows.length, 2), columns), true);
  table.style = look.tableStyle;
  table.getRange().format.columnWidth = columnPoints(24);
  sheet.freezePanes.freezeRows(1);
}
