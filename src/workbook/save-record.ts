import type { Table } from "../inventory/tables";
import { appendRow, assertWritable, loadGround } from "./append-row";
import { WorkbookError } from "./errors";
import { layoutOf } from "./layout";
import { loadTable, recordsOf } from "./read-rows";
import { writeRow } from "./write-row";

/** How often the row is looked for again when others move it between reading and writing. */
const TRIES = 3;

/** How a small table's row is found, and what is to stand in it. */
export type RecordToSave<Key extends string> = {
  readonly table: Table<Key>;
  /** Whether a row is the one that is meant. */
  readonly isIt: (record: Readonly<Record<Key, string>>) => boolean;
  /** Of several that are meant, which one counts: whether `next`, lower in the sheet, comes before `standing`. */
  readonly isLater: (next: Readonly<Record<Key, string>>, standing: Readonly<Record<Key, string>>) => boolean;
  readonly changes: Partial<Readonly<Record<Key, string>>>;
  /** What the person saw in the cells that are changed; left out, whatever stands in them is written over. */
  readonly seen?: Partial<Readonly<Record<Key, string>>>;
  /** The whole row to append when none is there; left out, its absence is an error. */
  readonly whenMissing?: Readonly<Record<Key, string>>;
};

/**
 * Writes some cells of a row of a small table, found by what it is; only cells that change are written.
 * @throws WorkbookError readOnly, sheetProtected, tooLong, rowMissing, cellChanged: nothing was written.
 *   rowNotConfirmed, and those of `appendRow`
 */
export async function saveRecord<Key extends string>(
  context: Excel.RequestContext,
  wanted: RecordToSave<Key>,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    if (await trySave(context, wanted)) return;
  }
  throw new WorkbookError("rowNotConfirmed");
}

async function trySave<Key extends string>(
  context: Excel.RequestContext,
  { table, isIt, isLater, changes, seen, whenMissing }: RecordToSave<Key>,
): Promise<boolean> {
  const ground = loadGround(context, table);
  const whole = loadTable(ground.table, table);
  await context.sync();
  const rows = recordsOf(whole).filter(({ record }) => isIt(record));
  const standing = rows.reduce<(typeof rows)[number] | undefined>(
    (latest, row) => (latest === undefined || isLater(row.record, latest.record) ? row : latest),
    undefined,
  );
  if (standing === undefined) {
    if (whenMissing === undefined) throw new WorkbookError("rowMissing", table.name);
    await appendRow(context, table, ground, whenMissing);
    return true;
  }
  const changed = table.columns.filter(
    ({ key }) => changes[key] !== undefined && changes[key] !== standing.record[key],
  );
  if (changed.length === 0) return true;
  const others = changed.find(({ key }) => seen !== undefined && seen[key] !== standing.record[key]);
  if (others) throw new WorkbookError("cellChanged", others.header);
  assertWritable(ground);
  const cells = Object.fromEntries(changed.map(({ key }) => [key, changes[key]])) as typeof changes;
  const layout = layoutOf(table, whole.header.values[0] ?? []);
  const row = () => ground.table.getDataBodyRange().getRow(standing.row);
  const isStanding = (hit: Readonly<Record<Key, string>>) =>
    isIt(hit) && (seen === undefined || changed.every(({ key }) => hit[key] === standing.record[key]));
  const target = { row, isIt: isStanding };
  return (await writeRow(context, table, whole.header, layout, target, cells)) !== undefined;
}
