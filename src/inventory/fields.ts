import type { Field, FieldKey } from "./field";
import { record } from "./fields/record";
import { whatAndWho } from "./fields/what-and-who";
import { whereAndHowOften } from "./fields/where-and-how-often";
import { whoMaySeeIt } from "./fields/who-may-see-it";

/**
 * The columns of the Inventory table, each declared once and in the order of the sheet. Headers, drop-downs, input
 * messages, the form, the rules, the recognition of headers, the export and docs/columns.md are all made from it.
 *
 * The columns come from what GovEx says an inventory holds and from its metadata guide; `dcat` names the property of
 * DCAT-US v1.1 (non-federal). `synonyms` are headers of real inventories, once in each spelling that differs by more
 * than case, spaces and punctuation, and only where nothing else can be meant.
 */
export const fields: readonly Field[] = [...whatAndWho, ...whereAndHowOften, ...whoMaySeeIt, ...record];

/** Each field by its key. */
export const fieldByKey: Readonly<Record<FieldKey, Field>> = Object.fromEntries(
  fields.map((field) => [field.key, field]),
) as Record<FieldKey, Field>;

/** The headers of the Inventory table from left to right. */
export const headers: readonly string[] = fields.map((field) => field.header);
