import type { Sheet, Xlsx } from "../../../src/xlsx/model";
import { isFormula, parseFormula, type FormulaNode } from "../formula/parse";
import { PrecedentFinder } from "../formula/precedents";
import type { CellChanges } from "./cell-changes";
import { Dependents, type Readers } from "./dependents";
import type { FormulaCell } from "./formula-cell";
import { SheetWatch } from "./sheet-watch";
import { structureOf } from "./structure";

/** All formulas of a workbook, what they read, and which of them a change has made old. */
export class FormulaGraph {
  private watches = new Map<Sheet, SheetWatch>();
  private structure = "";
  private precedents: PrecedentFinder;
  private dependents = new Dependents();
  /** What the last look found, with the cells whose formulas it made dirty. */
  private changes = new Map<Sheet, CellChanges>();
  /** What was known of fixed parts before is of no use any more. */
  private isNew = true;

  constructor(private book: Xlsx) {
    this.precedents = new PrecedentFinder(book);
  }

  watch(sheet: Sheet): SheetWatch | undefined {
    return this.watches.get(sheet);
  }

  /** Whether a part of a formula means the same in every cell. */
  isFixed(node: FormulaNode): boolean {
    return this.precedents.placesOfFixed(node) !== undefined;
  }

  /**
   * Looks at what changed since the last time and marks the formulas whose result may be another one.
   * @param book the workbook, or a copy of it: what is the same there is not worked out again.
   * @returns those formulas, in the order of the sheets and then row by row.
   */
  markDirty(book: Xlsx): FormulaCell[] {
    const structure = structureOf(book);
    const isRebuilt = structure !== this.structure;
    this.isNew = isRebuilt || book !== this.book || !book.sheets.every((sheet) => this.watches.has(sheet));
    this.structure = structure;
    this.book = book;
    if (this.isNew) this.watchSheets();
    this.changes = new Map([...this.watches].map(([sheet, watch]) => [sheet, watch.look()]));
    if (this.isNew || [...this.changes.values()].some(({ formulas }) => formulas)) this.findPrecedents();
    if (isRebuilt) for (const formula of this.formulas()) formula.dirty = true;
    else this.markDependents();
    const dirty = this.dirtyInOrder();
    for (const { sheet, row, column } of dirty) this.changes.get(sheet)?.add(row, column);
    return dirty;
  }

  /** Whether a part of a formula that means the same in every cell may mean something else since the last look. */
  isTouched(node: FormulaNode): boolean {
    if (this.isNew) return true;
    const places = this.precedents.placesOfFixed(node);
    return !places || [...places].some(({ sheet, area }) => this.changes.get(sheet)?.touch(area));
  }

  /** A sheet that was not there before is taken for a copy of the one that had its name. */
  private watchSheets(): void {
    const before = [...this.watches.values()];
    const watchOf = (sheet: Sheet): SheetWatch => {
      const known = this.watches.get(sheet);
      if (known) return known;
      const original = before.find((watch) => watch.sheet.name === sheet.name) ?? new SheetWatch(sheet);
      original.follow(sheet);
      return original;
    };
    this.watches = new Map(this.book.sheets.map((sheet) => [sheet, watchOf(sheet)]));
  }

  private findPrecedents(): void {
    this.precedents = new PrecedentFinder(this.book);
    this.dependents = new Dependents();
    for (const formula of this.formulas()) {
      if (!isFormula(formula.formula)) continue;
      const { places, volatile } = this.precedents.of(parseFormula(formula.formula), formula);
      formula.volatile = volatile;
      this.dependents.add(formula, places);
    }
  }

  private *formulas(): Generator<FormulaCell> {
    for (const watch of this.watches.values()) yield* watch.formulas.values();
  }

  private markDependents(): void {
    const queue = [...this.formulas()].filter((formula) => formula.dirty || formula.volatile);
    for (const formula of queue) formula.dirty = true;
    const known = new Set<Readers>();
    const mark = (readers: Readers): void => {
      if (known.has(readers)) return;
      known.add(readers);
      for (const formula of readers.formulas) {
        if (!formula.dirty) queue.push(formula);
        formula.dirty = true;
      }
    };
    for (const [sheet, each] of this.changes)
      for (const readers of this.dependents.ofChanges(sheet, each)) mark(readers);
    for (const formula of queue) for (const readers of this.dependents.ofCell(formula)) mark(readers);
  }

  private dirtyInOrder(): FormulaCell[] {
    const { sheets } = this.book;
    const dirty = [...this.formulas()].filter((formula) => formula.dirty);
    const place = new Map(sheets.map((sheet, index) => [sheet, index]));
    const bySheet = (a: FormulaCell, b: FormulaCell): number => (place.get(a.sheet) ?? 0) - (place.get(b.sheet) ?? 0);
    return dirty.sort((a, b) => bySheet(a, b) || a.row - b.row || a.column - b.column);
  }
}
