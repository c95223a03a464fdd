/** What a formula reads, known without working it out. */
import type { Sheet, Xlsx } from "../../../src/xlsx/model";
import { structuredPlace, type Place } from "../structured-reference";
import { isFormula, parseFormula, type FormulaNode } from "./parse";
import { definedName, formulaOfName, movedArea, namesLike, sheetNamed } from "./places";

export type Precedents = {
  readonly places: ReadonlySet<Place>;
  /** It reads more than its text tells, or the clock: it is worked out at every change. */
  readonly volatile: boolean;
  /** It means the same in every cell of the workbook. */
  readonly fixed: boolean;
};

/** Where a formula stands. `moved`: how far its relative references move, inside a name. */
export type Standing = {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly moved?: boolean;
};

/** SUBTOTAL asks which rows are hidden, and that is no cell. */
const VOLATILE = new Set(["TODAY", "NOW", "INDIRECT", "OFFSET", "SUBTOTAL"]);
const ASK_WHERE_THEY_ARE = new Set(["ROW", "COLUMN"]);

/** Good for as long as no sheet, table or name changes; what means the same everywhere is looked up once. */
export class PrecedentFinder {
  private readonly known = new Map<FormulaNode, Precedents>();

  constructor(private readonly book: Xlsx) {}

  /** Of a formula's tree, or of a part of it. Every cell that it may read is among them. `names`: those that lead here. */
  of(node: FormulaNode, at: Standing, names: readonly string[] = []): Precedents {
    const known = this.known.get(node);
    if (known) return known;
    const places = new Set<Place>();
    const found = { places, ...this.collect(node, at, names, places) };
    if (found.fixed) this.known.set(node, found);
    return found;
  }

  /** What a part of a formula reads that was asked about and means the same in every cell; `undefined` for another. */
  placesOfFixed(node: FormulaNode): ReadonlySet<Place> | undefined {
    return this.known.get(node)?.places;
  }

  /** Puts what it reads into a set. One set for a whole formula: making one for each part took longer than all the rest. */
  private collect(node: FormulaNode, at: Standing, names: readonly string[], into: Set<Place>): Nature {
    switch (node.kind) {
      case "value":
      case "array":
        return STEADY;
      case "reference": {
        const sheet = node.sheet === undefined ? at.sheet : sheetNamed(this.book, node.sheet);
        if (!sheet) return STEADY;
        into.add({ sheet, area: at.moved ? movedArea(node, at.row, at.column) : node.area });
        const { top, bottom, left, right } = node.moves;
        return node.sheet !== undefined && !top && !bottom && !left && !right ? STEADY : MOVING;
      }
      case "structured":
        return this.structured(node.text, at, !isOfItsRow(node.text), into);
      case "name":
        return this.named(node.name, node.sheet, at, names, into);
      case "call": {
        const parts = node.parts.map((part) => (part ? this.part(part, at, names, into) : STEADY));
        const volatile = VOLATILE.has(node.name) || parts.some((part) => part.volatile);
        const asks = node.parts.length === 0 && ASK_WHERE_THEY_ARE.has(node.name);
        return { volatile, fixed: !volatile && !asks && parts.every((part) => part.fixed) };
      }
      case "minus":
      case "plus":
      case "percent":
        return this.part(node.part, at, names, into);
      case "single":
        return { ...this.part(node.part, at, names, into), fixed: false };
      case "binary": {
        const left = this.part(node.left, at, names, into);
        const right = this.part(node.right, at, names, into);
        // What lies between two ends that are worked out is not in the text.
        if (node.operator === ":") return { volatile: true, fixed: false };
        return { volatile: left.volatile || right.volatile, fixed: left.fixed && right.fixed };
      }
    }
  }

  /** What means the same in every cell is looked up once, and asked about later. */
  private part(node: FormulaNode, at: Standing, names: readonly string[], into: Set<Place>): Nature {
    if (!mayBeFixed(node)) return this.collect(node, at, names, into);
    const found = this.of(node, at, names);
    for (const place of found.places) into.add(place);
    return found;
  }

  private structured(text: string, at: Standing, fixed: boolean, into: Set<Place>): Nature {
    const place = structuredPlace(this.book, at.sheet, at.row, at.column, text);
    if (!("error" in place)) into.add(place);
    return fixed ? STEADY : MOVING;
  }

  private named(
    name: string,
    onSheet: string | undefined,
    at: Standing,
    names: readonly string[],
    into: Set<Place>,
  ): Nature {
    const found = definedName(this.book, onSheet ?? at.sheet.name, name);
    const key = `${found?.sheet ?? ""}!${name.toLowerCase()}`;
    if (!found || names.includes(key)) return this.structured(`${name}[]`, at, !found, into);
    const formula = formulaOfName(found);
    if (!isFormula(formula)) return STEADY;
    const behind = this.part(parseFormula(formula), { ...at, moved: true }, [...names, key], into);
    return { volatile: behind.volatile, fixed: behind.fixed && namesLike(this.book, name).length === 1 };
  }
}

/** What a part of a formula is like, whatever it reads. */
type Nature = Pick<Precedents, "volatile" | "fixed">;
const STEADY: Nature = { volatile: false, fixed: true };
const MOVING: Nature = { volatile: false, fixed: false };

/** `[@Priority]` and the like mean something else in each row of the table. */
const isOfItsRow = (text: string): boolean => text.startsWith("[") || /@|#this row/i.test(text);

const mayBe = new WeakMap<FormulaNode, boolean>();

/** Whether a part of a formula can mean the same in every cell, as far as its text tells. */
function mayBeFixed(node: FormulaNode): boolean {
  let known = mayBe.get(node);
  if (known === undefined) {
    known = looksFixed(node);
    mayBe.set(node, known);
  }
  return known;
}

function looksFixed(node: FormulaNode): boolean {
  switch (node.kind) {
    case "value":
    case "array":
    case "name":
      return true;
    case "reference": {
      const { top, bottom, left, right } = node.moves;
      return node.sheet !== undefined && !top && !bottom && !left && !right;
    }
    case "structured":
      return !isOfItsRow(node.text);
    case "call":
      return !VOLATILE.has(node.name) && node.parts.every((part) => !part || mayBeFixed(part));
    case "minus":
    case "plus":
    case "percent":
      return mayBeFixed(node.part);
    case "single":
      return false;
    case "binary":
      return node.operator !== ":" && mayBeFixed(node.left) && mayBeFixed(node.right);
  }
}
