import { departmentFinder, departmentKey, departmentNames } from "../department";
import type { Dataset } from "../field";
import { bareEmail } from "../repairs/address";
import { isNotSure } from "../rules/not-sure";
import type { ExportContext } from "./export-context";

/** Whom to ask about a dataset. `mailto` is an address of the form "mailto:streets@city.example.gov". */
export type Contact = { readonly name: string; readonly mailto?: string };

/** The pattern that both versions of DCAT-US have for hasEmail. */
const hasEmail = /^mailto:[\w~!$&'()*+,;=:.-]+@[\w.-]+\.[\w.-]+$/;

/**
 * Makes the function that says whom to ask about a dataset: its steward. Where nobody knows the steward, or the
 * steward's address was left to the department, its point of contact stands in; where there is none, the lead analyst;
 * and where the workbook names nobody at all, the department itself, without an address.
 */
export function contactFinder(
  context: Pick<ExportContext, "departments" | "leadAnalyst" | "leadEmail">,
): (dataset: Dataset) => Contact {
  const find = departmentFinder(departmentNames(context.departments));
  // By name, as codes may be missing or stand twice; of two rows with one name the upper counts, as it does everywhere.
  const byName = new Map([...context.departments].reverse().map((row) => [departmentKey(row.department), row]));
  return ({ department, dataSteward, stewardEmail }) => {
    const found = find(department);
    const row = found && byName.get(departmentKey(found.name));
    const stewards = isNotSure(dataSteward) ? "" : dataSteward;
    return {
      name: firstFilled(stewards, row?.pointOfContact, context.leadAnalyst, department),
      ...firstAddress(stewardEmail, row?.pocEmail, context.leadEmail),
    };
  };
}

function firstFilled(...texts: readonly (string | undefined)[]): string {
  return texts.map((text) => text?.trim() ?? "").find((text) => text !== "") ?? "";
}

function firstAddress(...texts: readonly (string | undefined)[]): Pick<Contact, "mailto"> {
  const mailto = texts.map((text) => `mailto:${bareEmail(text ?? "")}`).find((address) => hasEmail.test(address));
  return mailto === undefined ? {} : { mailto };
}
