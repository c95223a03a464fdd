/** Reads a list that is to be attached, and everything that may stand in the way of attaching it. */
import { findListEnd, type ListEnd } from "../../inventory/attach/list-end";
import type { CellData } from "../../inventory/cell";
import { fields } from "../../inventory/fields";
import { shownText } from "../../inventory/recognise/shown-text";
import { WorkbookError } from "../errors";
import { inBlocks } from "../in-blocks";
import { runExcel } from "../office";
import { assertNamesFree } from "../set-up/names-free";
import { assertCanChange } from "./can-change";
import { type ListPlace, listRange, rowBelow } from "./list-place";

/** A list as it stands in its sheet. Rows and columns count from 0 within it. */
export type ReadList = {
  readonly place: ListPlace;
  /** The headings above its headers, where it has some, then its headers and its rows, each cell as a person reads it. */
  readonly shown: readonly (readonly string[])[];
  /** Its header cells, as Excel gives them. */
  readonly header: readonly string[];
  /** The cells of its rows as Excel gives them. */
  readonly values: readonly (readonly CellData[])[];
  /** Columns in which a formula stands. */
  readonly calculated: ReadonlySet<number>;
  /** How many blocks of merged cells lie in it or reach into it. */
  readonly merges: number;
  /** Columns of which cells have a drop-down or another rule for what is typed. */
  readonly ruled: ReadonlySet<number>;
  /** Where its rows may end before the last filled one; rows count from 0 in `values`. */
  readonly end: ListEnd | undefined;
  /** The row right below it, as Excel gives it. */
  readonly below: readonly CellData[];
};

/** Rows that are read in one request: values, formulas and formats of 40 columns weigh about 1 MB. */
const BLOCK = 500;

/**
 * Reads a whole list. Three round trips, and one for every 500 rows.
 * @param isSetUp the workbook has an inventory already, so that the names of its sheets are taken by right
 * @throws WorkbookError readOnly, sheetProtected, filtered, rowBelowTaken (a totals row), cellsBeside, nameTaken
 */
export function readList(place: ListPlace, isSetUp: boolean): Promise<ReadList> {
  return runExcel(async (context) => {
    await assertCanChange(context, place);
    if (!isSetUp) await assertNamesFree(context, place);
    const { beside, below } = around(context, place);
    await context.sync();
    if (!beside.isNullObject) throw new WorkbookError("cellsBeside", place.sheet);

    const shown: string[][] = [];
    const values: CellData[][] = [];
    const calculated = new Set<number>();
    let merges = 0;
    let header: readonly string[] = [];
    const first = place.hasHeadings ? place.row - 1 : place.row;
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    await inBlocks(place.row + place.rows - first, BLOCK, async (start, count) => {
      const range = sheet.getRangeByIndexes(first + start, place.column, count, place.columns);
      range.load("values,formulas,numberFormat");
      const merged = range.getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
      if (!merged.isNullObject) merges += merged.areaCount;
      const { values: block, formulas, numberFormat } = range;
      block.forEach((row: CellData[], i: number) => {
        shown.push(row.map((value, j) => shownText(value, String(numberFormat[i]?.[j] ?? ""))));
        if (first + start + i === place.row) header = row.map(String);
        if (first + start + i <= place.row) return;
        values.push(row);
        row.forEach((value, j) => {
          if (isFormula(formulas[i]?.[j], value)) calculated.add(j);
        });
      });
    });
    const body = shown.slice(place.row + 1 - first);
    return {
      place,
      shown,
      header,
      values,
      calculated,
      merges,
      ruled: await ruledColumns(context, place),
      end: place.table === "" ? findListEnd(body, 0) : undefined,
      below: below.values[0] ?? [],
    };
  });
}

/** The list without the rows from `end` on. */
export function endingAt(list: ReadList, { last }: ListEnd): ReadList {
  const above = list.shown.length - list.values.length;
  return {
    ...list,
    place: { ...list.place, rows: last + 2 },
    shown: list.shown.slice(0, above + last + 1),
    values: list.values.slice(0, last + 1),
    end: undefined,
    below: list.values[last + 1] ?? [],
  };
}

/** What of the cells that new columns will take is filled, and what stands right below the list. */
function around(context: Excel.RequestContext, place: ListPlace) {
  const { sheet, row, column, rows, columns } = place;
  const beside = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(row, column + columns, rows, fields.length);
  return {
    beside: beside.getUsedRangeOrNullObject(true).load("address"),
    below: rowBelow(context, place).load("values"),
  };
}

/** Fact 2.10: a cell without a formula gives its value; fact 2.3: a text may begin with "=" too. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

async function ruledColumns(context: Excel.RequestContext, place: ListPlace): Promise<ReadonlySet<number>> {
  const range = listRange(context, place);
  const rules = Array.from({ length: place.columns }, (_, i) => range.getColumn(i).dataValidation.load("type"));
  await context.sync();
  return new Set(rules.flatMap(({ type }, i) => (type === "None" ? [] : [i])));
}
