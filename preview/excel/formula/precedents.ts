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

const NOTHING: Precedents = { places: new Set(), volatile: false, fixed: true };

/** Good for as long as no sheet, table or name changes; what means the same everywhere is looked up once. */
export class PrecedentFinder {
  private readonly known = new Map<FormulaNode, Precedents>();

  constructor(private readonly book: Xlsx) {}

  /** Of a formula's tree, or of a part of it. Every cell that it may read is among them. `names`: those that lead here. */
  of(node: FormulaNode, at: Standing, names: readonly string[] = []): Precedents {
    const known = this.known.get(node);
    if (known) return known;
    const found = this.find(node, at, names);
    if (found.fixed) this.known.set(node, found);
    return found;
  }

  /** What a part of a formula reads that was asked about and means the same in every cell; `undefined` for another. */
  placesOfFixed(node: FormulaNode): ReadonlySet<Place> | undefined {
    return this.known.get(node)?.places;
  }

  private find(node: FormulaNode, at: Standing, names: readonly string[]): Precedents {
    switch (node.kind) {
      case "value":
      case "array":
        return NOTHING;
      case "reference": {
        const sheet = node.sheet === undefined ? at.sheet : sheetNamed(this.book, node.sheet);
        if (!sheet) return NOTHING;
        const area = at.moved ? movedArea(node, at.row, at.column) : node.area;
        const { top, bottom, left, right } = node.moves;
        return reading({ sheet, area }, node.sheet !== undefined && !top && !bottom && !left && !right);
      }
      case "structured":
        return this.structured(node.text, at, !node.text.startsWith("[") && !/@|#this row/i.test(node.text));
      case "name":
        return this.named(node.name, node.sheet, at, names);
      case "call": {
        const parts = together(node.parts.flatMap((part) => (part ? [this.of(part, at, names)] : [])));
        const volatile = parts.volatile || VOLATILE.has(node.name);
        const asks = node.parts.length === 0 && ASK_WHERE_THEY_ARE.has(node.name);
        return { ...parts, volatile, fixed: parts.fixed && !volatile && !asks };
      }
      case "minus":
      case "plus":
      case "percent":
        return this.of(node.part, at, names);
      case "single":
        return { ...this.of(node.part, at, names), fixed: false };
      case "binary": {
        const sides = together([this.of(node.left, at, names), this.of(node.right, at, names)]);
        // What lies between two ends that are worked out is not in the text.
        return node.operator === ":" ? { ...sides, volatile: true, fixed: false } : sides;
      }
    }
  }

  private structured(text: string, at: Standing, fixed: boolean): Precedents {
    const place = structuredPlace(this.book, at.sheet, at.row, at.column, text);
    return "error" in place ? { ...NOTHING, fixed } : reading(place, fixed);
  }

  private named(name: string, onSheet: string | undefined, at: Standing, names: readonly string[]): Precedents {
    const found = definedName(this.book, onSheet ?? at.sheet.name, name);
    const key = `${found?.sheet ?? ""}!${name.toLowerCase()}`;
    if (!found || names.includes(key)) return this.structured(`${name}[]`, at, !found);
    const formula = formulaOfName(found);
    if (!isFormula(formula)) return NOTHING;
    const behind = this.of(parseFormula(formula), { ...at, moved: true }, [...names, key]);
    return { ...behind, fixed: behind.fixed && namesLike(this.book, name).length === 1 };
  }
}

function reading(place: Place, fixed: boolean): Precedents {
  return { places: new Set([place]), volatile: false, fixed };
}

function together(parts: readonly Precedents[]): Precedents {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    places: new Set(parts.flatMap((part) => [...part.places])),
    volatile: parts.some((part) => part.volatile),
    fixed: parts.every((part) => part.fixed),
  };
}
