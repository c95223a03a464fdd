/** What every server object has at hand: the person's view, and the way to make the other objects. */
import type { Area } from "../../../src/xlsx/address";
import type { DefinedName, Sheet, Table } from "../../../src/xlsx/model";
import type { ServerObject } from "../../protocol/server-object";
import { accessDenied } from "../errors";
import type { LiveBook } from "../live-book";
import type { PersonView } from "../person-view";

/** Made in `objects.ts`, where all classes meet, so that the classes need not import each other. */
export interface ObjectMaker {
  range(sheet: Sheet, area: Area): ServerObject;
  worksheet(sheet: Sheet): ServerObject;
  table(table: Table): ServerObject;
  tables(sheet?: Sheet): ServerObject;
  name(name: DefinedName): ServerObject;
  names(sheet?: Sheet): ServerObject;
}

export class HostContext {
  constructor(
    readonly view: PersonView,
    makerOf: (context: HostContext) => ObjectMaker,
  ) {
    this.make = makerOf(this);
  }

  readonly make: ObjectMaker;

  get live(): LiveBook {
    return this.view.live;
  }

  /** To be called first by everything that changes the workbook. @throws HostError AccessDenied. */
  assertWritable(): void {
    if (this.view.options.readOnly) throw accessDenied();
  }
}
