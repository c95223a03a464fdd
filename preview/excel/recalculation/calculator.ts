import type { Area } from "../../../src/xlsx/address";
import type { CellValue, Sheet, Xlsx } from "../../../src/xlsx/model";
import type { CodedColumn } from "../formula/coded-column";
import { evaluateFormula } from "../formula/evaluate";
import type { Result } from "../formula/grids";
import type { FormulaNode } from "../formula/parse";
import type { Tallies } from "../formula/tally";
import type { FormulaCell } from "./formula-cell";
import { FormulaGraph } from "./formula-graph";

/** How far one formula follows others in one go; what lies deeper is worked out first and the formula begun again. */
const DEEPEST = 200;

class TooDeep extends Error {
  constructor(readonly formula: FormulaCell) {
    super("a formula follows too many others");
  }
}

/** Works out the formulas whose results may be old, each once, when it is first asked for. */
export class Calculator {
  private readonly graph: FormulaGraph;
  private readonly atWork = new Set<FormulaCell>();
  /** Each of these needs the one after it. */
  private readonly waiting = new Set<FormulaCell>();
  private readonly dirtyColumns = new Map<Sheet, Map<number, Set<FormulaCell>>>();
  private readonly tallies: Tallies = new Map();
  /** What parts of formulas gave that mean the same in every cell, for as long as nothing that they read changes. */
  private readonly results = new Map<FormulaNode, Result>();
  /** How often a formula asked for one that it is itself a part of. */
  private circles = 0;

  constructor(private book: Xlsx) {
    this.graph = new FormulaGraph(book);
  }

  /**
   * Works out what has become old since the last time, the first time everything.
   * @param book the workbook, or a copy that took its place.
   */
  run(book: Xlsx): void {
    this.book = book;
    const formulas = this.graph.markDirty(book);
    for (const node of this.results.keys()) if (this.graph.isTouched(node)) this.results.delete(node);
    this.tallies.clear();
    this.waiting.clear();
    this.dirtyColumns.clear();
    for (const formula of formulas) this.dirtyIn(formula.sheet, formula.column).add(formula);
    for (const formula of formulas) if (formula.dirty) this.workOutFromTop(formula);
  }

  private workOutFromTop(top: FormulaCell): void {
    this.waiting.add(top);
    for (let next: FormulaCell | undefined = top; next; next = [...this.waiting].at(-1)) {
      try {
        if (next.dirty) this.workOut(next);
        this.waiting.delete(next);
      } catch (error) {
        if (!(error instanceof TooDeep)) throw error;
        this.waiting.add(error.formula);
      }
    }
  }

  private readonly valueAt = (sheet: Sheet, row: number, column: number): CellValue => {
    const cell = sheet.rows[row]?.[column];
    if (cell?.formula === undefined) return cell?.value ?? null;
    const formula = this.graph.watch(sheet)?.formulaAt(row, column);
    if (!formula?.dirty) return cell.value;
    if (this.isInCircle(formula)) {
      this.circles += 1;
      return 0;
    }
    if (this.atWork.size >= DEEPEST) throw new TooDeep(formula);
    return this.workOut(formula);
  };

  private isInCircle(formula: FormulaCell): boolean {
    return this.atWork.has(formula) || this.waiting.has(formula);
  }

  private workOut(formula: FormulaCell): CellValue {
    const { sheet, row, column } = formula;
    const { circles } = this;
    this.atWork.add(formula);
    try {
      const { book, valueAt: read, readColumn, once, tallies } = this;
      const value = evaluateFormula(formula.formula, { book, sheet, row, column, read, readColumn, once, tallies });
      this.graph.watch(sheet)?.store(formula, value);
      formula.dirty = false;
      this.dirtyIn(sheet, column).delete(formula);
      if (circles !== this.circles) this.tallies.clear(); // the first answer in a circle is not the last one
      return value;
    } finally {
      this.atWork.delete(formula);
    }
  }

  /** `undefined` when one of the cells is being worked out itself. */
  private readonly readColumn = (sheet: Sheet, area: Area): CodedColumn | undefined => {
    const dirty = this.dirtyIn(sheet, area.column);
    for (const formula of dirty) {
      if (formula.row < area.row || formula.row >= area.row + area.rows) continue;
      if (this.isInCircle(formula)) return undefined;
      this.valueAt(sheet, formula.row, formula.column);
    }
    return this.graph.watch(sheet)?.column(area);
  };

  private readonly once = (node: FormulaNode, work: () => Result): Result => {
    if (!this.graph.isFixed(node)) return work();
    const known = this.results.get(node);
    if (known !== undefined) return known;
    const { circles } = this;
    const result = work();
    if (circles === this.circles) this.results.set(node, result);
    return result;
  };

  private dirtyIn(sheet: Sheet, column: number): Set<FormulaCell> {
    const ofSheet = this.dirtyColumns.get(sheet) ?? new Map<number, Set<FormulaCell>>();
    this.dirtyColumns.set(sheet, ofSheet);
    const dirty = ofSheet.get(column) ?? new Set<FormulaCell>();
    ofSheet.set(column, dirty);
    return dirty;
  }
}
