/** Excel.NamedItemCollection and NamedItem. */
import type { DefinedName, Sheet } from "../../../src/xlsx/model";
import { NULL_OBJECT, ServerCollection, ServerObject } from "../../protocol/server-object";
import type { Resolved } from "../../protocol/server-object";
import { absoluteAddress } from "../absolute-address";
import { calculated } from "../calculation";
import { cellAt } from "../cells";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../errors";
import { addName, changeName, deleteName } from "../names";
import { resolveReference } from "../references";
import { findSheet } from "../sheets";
import { isNameTaken, isTableName } from "../table-names";
import { AreaObject } from "./area-object";
import { asBoolean, asText } from "./arguments";
import type { Place } from "./arguments";
import type { HostContext } from "./host-context";
import { wireValue } from "../wire-value";

export class Names extends ServerCollection {
  readonly className = "NamedItemCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet?: Sheet,
  ) {
    super();
  }

  /** Print areas and the like are Excel's own and not listed. */
  private get names(): DefinedName[] {
    return this.context.live.book.names.filter(
      (name) => name.sheet === this.sheet?.name && !name.name.startsWith("_xlnm."),
    );
  }
  GetCount(): number {
    return this.names.length;
  }
  items(): ServerObject[] {
    return this.names.map((name) => this.context.make.name(name));
  }
  item(key: unknown): ServerObject {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return this.context.make.name(found);
  }
  GetItemOrNullObject(key: unknown): Resolved {
    const found = this.find(key);
    return found ? this.context.make.name(found) : NULL_OBJECT;
  }

  /** `reference`: a range, or a formula with "=". */
  Add(name: unknown, reference: unknown, comment: unknown): ServerObject {
    this.context.assertWritable();
    const { live } = this.context;
    const text = asText(name);
    if (!isTableName(text)) throw invalidArgument(); // the same rules as for tables (fact 4.2)
    if (this.find(text) || (this.sheet === undefined && isNameTaken(live.book, text))) throw itemAlreadyExists();
    const added: DefinedName = { name: text, refersTo: asReference(reference) };
    if (this.sheet) added.sheet = this.sheet.name;
    if (typeof comment === "string" && comment !== "") added.comment = comment;
    return this.context.make.name(addName(live, added));
  }
  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown): ServerObject {
    return this.Add(name, formula, comment);
  }

  private find(key: unknown): DefinedName | undefined {
    const wanted = asText(key).toLowerCase();
    return this.names.find((name) => name.name.toLowerCase() === wanted);
  }
}

export class NamedItem extends ServerObject {
  readonly className = "NamedItem";

  constructor(
    private readonly context: HostContext,
    private readonly known: DefinedName,
  ) {
    super();
  }
  get Name(): string {
    return this.name.name;
  }
  get Scope(): string {
    return this.name.sheet === undefined ? "Workbook" : "Worksheet";
  }
  get Comment(): string {
    return this.name.comment ?? "";
  }
  set Comment(value: unknown) {
    this.context.assertWritable();
    changeName(this.context.live, this.name, { comment: asText(value) });
  }
  get Visible(): boolean {
    return this.name.hidden !== true;
  }
  set Visible(value: unknown) {
    this.context.assertWritable();
    changeName(this.context.live, this.name, { hidden: asBoolean(value) ? undefined : true });
  }
  get Formula(): string {
    return `=${this.name.refersTo}`;
  }
  set Formula(value: unknown) {
    this.context.assertWritable();
    changeName(this.context.live, this.name, { refersTo: asReference(value) });
  }
  get Type(): string {
    if (this.place) return "Range";
    return /^-?\d+(\.\d+)?$/.test(this.name.refersTo)
      ? "Double"
      : this.name.refersTo.startsWith('"')
        ? "String"
        : "Error";
  }
  /** The address of a range, the value of a constant. */
  get Value(): unknown {
    const { place } = this;
    if (place) return absoluteAddress(place.sheet, place.area);
    const text = /^"([^]*)"$/.exec(this.name.refersTo)?.[1];
    if (text !== undefined) return text.replaceAll('""', '"');
    const number = Number(this.name.refersTo);
    return Number.isNaN(number) ? "#NAME?" : number;
  }
  /** Fact 3.13. */
  GetRange(): ServerObject {
    const { place } = this;
    if (!place) throw invalidArgument();
    return this.context.make.range(place.sheet, place.area);
  }
  GetRangeOrNullObject(): Resolved {
    const { place } = this;
    return place ? this.context.make.range(place.sheet, place.area) : NULL_OBJECT;
  }
  get ArrayValues(): ServerObject {
    return new NamedItemValues(this.context, () => this.place);
  }
  Delete(): void {
    this.context.assertWritable();
    deleteName(this.context.live, this.name);
  }

  /** @throws HostError ItemNotFound when the name is gone. */
  private get name(): DefinedName {
    if (!this.context.live.book.names.includes(this.known)) throw itemNotFound();
    return this.known;
  }
  private get place(): Place | undefined {
    const { book } = this.context.live;
    const home = this.name.sheet === undefined ? undefined : findSheet(book, this.name.sheet);
    return resolveReference(book, home ?? this.context.view.activeSheet, this.name.refersTo);
  }
}

class NamedItemValues extends ServerObject {
  readonly className = "NamedItemArrayValues";

  constructor(
    private readonly context: HostContext,
    private readonly place: () => Place | undefined,
  ) {
    super();
  }
  get Values(): unknown {
    const place = this.place();
    if (!place) return null;
    const { sheet, area } = place;
    calculated(this.context.live, sheet, area);
    return Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (__, j) =>
        wireValue(cellAt(sheet, area.row + i, area.column + j)?.value ?? null),
      ),
    );
  }
}

function asReference(value: unknown): string {
  if (value instanceof AreaObject) return absoluteAddress(value.sheet, value.area);
  const text = asText(value);
  if (text === "") throw invalidArgument();
  return text.startsWith("=") ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
}
