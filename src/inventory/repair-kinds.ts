import type { FieldKey } from "./field";
import { fields } from "./fields";
import type { Checked, Repair } from "./finding";

/** One text that becomes another, and the rows in which it does. */
export type RepairChange<Row> = Repair & { readonly rows: readonly Row[] };

/** Repairs that a person decides about together: spaces wherever they are, everything else by field. */
export type RepairKind<Row> = {
  readonly of: FieldKey | "spaces";
  /** How many cells change. */
  readonly cells: number;
  /** The change with most rows first. */
  readonly changes: readonly RepairChange<Row>[];
};

/** The repairs of a whole sheet: spaces first, then the fields in the order of the columns. */
export function repairKinds<Row extends { readonly checked: Checked }>(
  rows: readonly Row[],
): readonly RepairKind<Row>[] {
  const kinds = new Map<RepairKind<Row>["of"], Map<string, Repair & { readonly rows: Row[] }>>();
  for (const row of rows) {
    for (const repair of row.checked.repairs) {
      const of = isOfSpaces(repair) ? "spaces" : repair.field;
      const changes = kinds.get(of) ?? new Map<string, Repair & { readonly rows: Row[] }>();
      kinds.set(of, changes);
      const key = JSON.stringify([repair.field, repair.before]);
      const change = changes.get(key);
      if (change === undefined) changes.set(key, { ...repair, rows: [row] });
      else change.rows.push(row);
    }
  }
  return (["spaces", ...fields.map(({ key }) => key)] as const).flatMap((of) => {
    const changes = [...(kinds.get(of)?.values() ?? [])].sort((one, other) => other.rows.length - one.rows.length);
    return changes.length === 0
      ? []
      : [{ of, cells: changes.reduce((sum, { rows: at }) => sum + at.length, 0), changes }];
  });
}

function isOfSpaces({ before, after }: Repair): boolean {
  return before.replace(/\s+/g, "") === after.replace(/\s+/g, "");
}
