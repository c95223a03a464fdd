import { answers } from "../inventory/answer";
import { settings, settingsFrom, type SettingKey } from "../inventory/settings";
import { departmentsTable, responsesTable, settingsTable, type Table } from "../inventory/tables";
import { assertWritable, loadGround } from "./append-row";
import { WorkbookError } from "./errors";
import { onTables, tableIn } from "./find-tables";
import { layoutOf } from "./layout";
import { loadTable, recordsOf } from "./read-rows";
import { saveRecord } from "./save-record";
import { writeRows } from "./write-row";

/** Rows that are written in one request. */
const BLOCK = 100;

/** What a new round is called, the day on which it began, and by when departments answer. */
export type NewRound = Readonly<Record<"round" | "roundBegan" | "dueDate", string>>;

/**
 * Begins a new round: answers are set back, what departments sent or stated is emptied, and last of all Settings name
 * the round and the day on which it began. Rows of the inventory stay as they are. Doing it again after something went
 * wrong is safe.
 * @param before the round that the person saw, so that two lead analysts do not begin one after the other
 * @throws WorkbookError cellChanged when another round has begun: nothing was written. readOnly, sheetProtected. busy when somebody moved rows meanwhile: to be done again
 */
export function beginRound(round: NewRound, before: string): Promise<void> {
  return onTables([responsesTable, departmentsTable, settingsTable], async (context) => {
    const named = loadTable(tableIn(context, settingsTable), settingsTable);
    await context.sync();
    const standing = settingsFrom(recordsOf(named).map(({ record }) => record)).round;
    if (standing !== before) throw new WorkbookError("cellChanged", labelOf("round"));
    await setBack(context, responsesTable, { answer: answers.notAnswered, finished: "No" });
    await setBack(context, departmentsTable, {
      sentForReviewOn: "",
      sentForReviewBy: "",
      noDatasets: "",
      dueDate: "",
    });
    const values: Partial<Record<SettingKey, string>> = round;
    for (const { key, label } of settings) {
      const value = values[key];
      if (value === undefined) continue;
      await saveRecord(context, {
        table: settingsTable,
        isIt: ({ setting }) => setting.trim().toLowerCase() === label.toLowerCase(),
        isLater: () => false,
        changes: { value },
        whenMissing: { setting: label, value },
      });
    }
  });
}

const labelOf = (key: SettingKey) => settings.find((setting) => setting.key === key)?.label ?? key;

/** Writes the same cells into every row of a table that has something else in them. */
async function setBack<Key extends string>(
  context: Excel.RequestContext,
  table: Table<Key>,
  changes: Partial<Readonly<Record<Key, string>>>,
): Promise<void> {
  const ground = loadGround(context, table);
  const whole = loadTable(ground.table, table);
  await context.sync();
  assertWritable(ground);
  const layout = layoutOf(table, whole.header.values[0] ?? []);
  const keys = Object.keys(changes) as Key[];
  const writes = recordsOf(whole)
    .filter(({ record }) => keys.some((key) => record[key] !== changes[key]))
    .map(({ row, record }) => ({
      target: {
        row: () => ground.table.getDataBodyRange().getRow(row),
        isIt: (hit: Readonly<Record<Key, string>>) => table.columns.every(({ key }) => hit[key] === record[key]),
      },
      changes,
    }));
  for (let start = 0; start < writes.length; start += BLOCK) {
    const written = await writeRows(context, table, whole.header, layout, writes.slice(start, start + BLOCK));
    if (written.includes(undefined)) throw new WorkbookError("busy");
  }
}
