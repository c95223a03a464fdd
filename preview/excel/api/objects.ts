/** Where all classes of the object model meet. */
import { AddinInternalService } from "../../protocol/addin-internal-service";
import { Dispatcher } from "../../protocol/dispatcher";
import type { PersonView } from "../person-view";
import { HostContext } from "./host-context";
import type { ObjectMaker } from "./host-context";
import { NamedItem, Names } from "./names";
import { Range } from "./range";
import type { SettingsBag } from "./settings";
import { TableObject } from "./table";
import { Tables } from "./tables-collection";
import { isInSets } from "./requirement-sets";
import { WorkbookObject } from "./workbook";
import { Worksheet } from "./worksheet";

/** One person's Excel, ready for the batches of office.js. */
export function makeDispatcher(
  view: PersonView,
  settings: SettingsBag,
  requirementSets: Readonly<Record<string, string>>,
): Dispatcher {
  const context = new HostContext(view, objectMaker);
  const workbook = new WorkbookObject(context, settings);
  return new Dispatcher(workbook, {
    newObject: (type) =>
      type === "Microsoft.InternalService.AddinInternalService" ? new AddinInternalService() : undefined,
    permits: (className, member) => isInSets(requirementSets, className, member),
  });
}

function objectMaker(context: HostContext): ObjectMaker {
  return {
    range: (sheet, area) => new Range(context, sheet, area),
    worksheet: (sheet) => new Worksheet(context, sheet),
    table: (table) => new TableObject(context, table),
    tables: (sheet) => new Tables(context, sheet),
    name: (name) => new NamedItem(context, name),
    names: (sheet) => new Names(context, sheet),
  };
}
