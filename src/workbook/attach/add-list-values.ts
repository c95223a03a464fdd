import type { Column, VocabularyKey } from "../../inventory/field";
import { sheets, type Table } from "../../inventory/tables";
import { vocabularies } from "../../inventory/vocabularies";
import { appendInPieces } from "../append-row";
import { tableIn } from "../find-tables";
import { loadTable, recordsOf } from "../read-rows";
import type { AttachPlan } from "./attach-plan";

/** Adds values to lists that the lead may edit; those that stand there already are not added again. */
export async function addListValues(context: Excel.RequestContext, values: AttachPlan["listValues"]): Promise<void> {
  for (const [key, wanted] of Object.entries(values) as [VocabularyKey, readonly string[]][]) {
    await addTo(context, key, wanted);
  }
}

async function addTo(context: Excel.RequestContext, key: VocabularyKey, wanted: readonly string[]): Promise<void> {
  const { header, tableName } = vocabularies[key];
  const value: Column<"value"> = { key: "value", header, type: "text", width: 0, help: "" };
  const table: Table<"value"> = { sheet: sheets.lists, name: tableName, columns: [value] };
  const whole = loadTable(tableIn(context, table), table);
  await context.sync();
  const there = new Set(recordsOf(whole).map(({ record }) => record.value.toLowerCase()));
  const missing = wanted.filter((each) => !there.has(each.toLowerCase()));
  await appendInPieces(
    context,
    table,
    missing.map((each) => ({ value: each })),
  );
}
