import type { DepartmentOverview } from "../../inventory/department-overview";
import type { Settings } from "../../inventory/settings";
import { documentAddress } from "../../workbook/office";
import { sayDay } from "../app/days";
import type { Letter } from "../app/language/en/lead/messages";

/** Whom a message to a department is for, and what each of them says. */
export function letterTo({ department, name, due, isOverdue }: DepartmentOverview, settings: Settings): Letter {
  return {
    contact: department.pointOfContact,
    department: name.name,
    city: settings.city,
    due: due === "" ? "" : sayDay(due),
    isOverdue,
    address: settings.workbookAddress || documentAddress(),
    from: [settings.leadAnalyst, settings.leadOffice, settings.leadEmail].filter((line) => line !== ""),
  };
}
