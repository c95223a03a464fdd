import { useEffect, useMemo } from "react";
import { departmentFinder } from "../../inventory/department";
import type { Dataset } from "../../inventory/field";
import type { DepartmentName } from "../../inventory/finding";
import { readDepartmentRows, type PlacedDataset } from "../../workbook/read-department-rows";
import type { WorkbookError } from "../../workbook/errors";
import { hasSaved } from "./datasets";
import { useDepartment, useDepartmentNames } from "./department";
import { asWorkbookError } from "./errors";
import { withRows } from "./placed-rows";
import { hasReadRows } from "./reading";
import { usePane, type HeldRows } from "./store";

/** The whole rows of a department, with the places where they stand. */
export type OwnRows = {
  /** Empty until they were read for the first time. */
  readonly rows: readonly PlacedDataset[];
  /** They were read; they may be being read again, as they stand until then. */
  readonly isRead: boolean;
  readonly error: WorkbookError | undefined;
};

const noRows: readonly PlacedDataset[] = [];

/**
 * The rows of the person's department with every column, for the screens that need more than the checklist does. They
 * are read when the first of these screens shows, and again when the whole sheet was; of those that change in between each
 * takes the place of what it was.
 */
export function useOwnRows(): OwnRows {
  return useRowsOf(useDepartment().name);
}

/** The same of any department, and nothing of none. Those of one department are held at a time. */
export function useRowsOf(name: DepartmentName | undefined): OwnRows {
  const code = name?.code;
  const departments = useDepartmentNames();
  const held = usePane((pane) => pane.ownRows);
  const wholeReadings = usePane((pane) => pane.wholeReadings);
  const isTheirs = held.department === code;
  const isStale = !isTheirs || held.of !== wholeReadings || held.departments !== departments;
  useEffect(() => {
    if (code !== undefined && isStale) void read({ department: code, of: wholeReadings, departments });
  }, [isStale, wholeReadings, departments, code]);
  return {
    rows: isTheirs ? held.rows : noRows,
    isRead: isTheirs && held.isRead,
    error: isTheirs ? held.error : undefined,
  };
}

/** The department's rows alone, without their places. */
export function useOwnDatasets(): readonly Dataset[] {
  const { rows } = useOwnRows();
  return useMemo(() => rows.map(({ dataset }) => dataset), [rows]);
}

/** Whether a row's Department cell names the department. */
function ownOf({ department, departments = [] }: Of): (text: string) => boolean {
  const find = departmentFinder(departments);
  return (text) => find(text)?.code === department;
}

/** Rows that changed while those of a department are being read, and may have been read before. */
let meanwhile: readonly PlacedDataset[] = [];

/** A row was added while those of a department are being read: they have to be read once more. */
let isAdded = false;

hasReadRows.add((changed) => {
  meanwhile = [...meanwhile, ...changed];
  usePane.setState(({ ownRows }) => ({ ownRows: { ...ownRows, rows: withOwn(ownRows, changed) } }));
});

/** Of rows that have changed those of the department: others may have become theirs, and theirs others'. */
function withOwn(of: Of & Pick<HeldRows, "rows">, changed: readonly PlacedDataset[]): readonly PlacedDataset[] {
  const isOwn = ownOf(of);
  const rows = withRows(of.rows, changed);
  const own = rows.filter(({ dataset }) => isOwn(dataset.department));
  return own.length === rows.length ? rows : own;
}

// What was just saved shows in the place of what was there before; where a new row stands has to be read.
hasSaved.add((saved) => {
  usePane.setState(({ ownRows }) => {
    const known = ownRows.rows.filter(({ dataset }) => saved.has(dataset.inventoryId));
    const changed = known.map((row) => ({ ...row, dataset: saved.get(row.dataset.inventoryId) ?? row.dataset }));
    const isNew = known.length < saved.size;
    isAdded ||= isNew;
    meanwhile = [...meanwhile, ...changed];
    return { ownRows: { ...ownRows, of: isNew ? undefined : ownRows.of, rows: withOwn(ownRows, changed) } };
  });
});

/** What a reading of rows is of. */
type Of = Pick<HeldRows, "department" | "of" | "departments">;

/** The last reading that was begun; what an earlier one answers after it is not shown any more. */
let reading: Of | undefined;

async function read(own: Of): Promise<void> {
  const { department, of, departments } = own;
  if (reading?.department === department && reading.of === of && reading.departments === departments) return;
  reading = own;
  const before = usePane.getState().ownRows;
  const { rows, isRead } = before.department === department ? before : { rows: noRows, isRead: false };
  const hold = (held: OwnRows) => {
    if (reading === own) usePane.setState({ ownRows: { ...own, ...held } });
  };
  try {
    const isOwn = ownOf(own);
    const held = { rows: noRows, isRead: true, error: undefined };
    do {
      meanwhile = [];
      isAdded = false;
      held.rows = await readDepartmentRows((row) => isOwn(row.department));
    } while (isAdded && reading === own);
    hold({ ...held, rows: withOwn({ ...own, ...held }, meanwhile) });
  } catch (error) {
    hold({ rows, isRead, error: asWorkbookError(error) });
  } finally {
    if (reading === own) reading = undefined;
  }
}

/** After something was written that changes no name and no status, or when reading failed: reads them again. */
export function readOwnRowsAgain(): void {
  usePane.setState(({ ownRows }) => ({ ownRows: { ...ownRows, of: undefined, error: undefined } }));
}
