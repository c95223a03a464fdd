import { useEffect, useMemo } from "react";
import { departmentFinder, departmentNames } from "../../inventory/department";
import type { Dataset } from "../../inventory/field";
import type { DepartmentName } from "../../inventory/finding";
import { readDepartmentRows, type PlacedDataset } from "../../workbook/read-department-rows";
import type { WorkbookError } from "../../workbook/errors";
import type { Inventory } from "../../workbook/open-inventory";
import { useDepartment } from "./department";
import { asWorkbookError } from "./errors";
import { useInventory, usePane } from "./store";

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
 * are read when the first of these screens shows and again when the sheet has changed; until then those from before show.
 */
export function useOwnRows(): OwnRows {
  return useRowsOf(useDepartment().name);
}

/** The same of any department, and nothing of none. Those of one department are held at a time. */
export function useRowsOf(name: DepartmentName | undefined): OwnRows {
  const code = name?.code;
  const { departments, datasets } = useInventory();
  const held = usePane((pane) => pane.ownRows);
  const isOwn = useMemo(() => {
    const find = departmentFinder(departmentNames(departments));
    return (text: string) => find(text)?.code === code;
  }, [departments, code]);
  const isTheirs = held.department === code;
  useEffect(() => {
    if (code !== undefined && (!isTheirs || held.of !== datasets)) void read(code, isOwn);
  }, [isTheirs, held.of, datasets, code, isOwn]);
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

/** The last reading that was begun; what an earlier one answers after it is not shown any more. */
let reading: { readonly department: string; readonly of: Inventory["datasets"] | undefined } | undefined;

async function read(department: string, isOwn: (text: string) => boolean): Promise<void> {
  const of = shownDatasets();
  if (reading?.department === department && reading.of === of) return;
  const own = { department, of };
  reading = own;
  const before = usePane.getState().ownRows;
  const { rows, isRead } = before.department === department ? before : { rows: noRows, isRead: false };
  const hold = (held: OwnRows) => {
    if (reading === own) usePane.setState({ ownRows: { ...own, ...held } });
  };
  try {
    const read = await readDepartmentRows((row) => isOwn(row.department));
    hold({ rows: read, isRead: true, error: undefined });
  } catch (error) {
    hold({ rows, isRead, error: asWorkbookError(error) });
  } finally {
    if (reading === own) reading = undefined;
  }
}

function shownDatasets(): Inventory["datasets"] | undefined {
  const { phase } = usePane.getState();
  return phase.kind === "open" ? phase.inventory.datasets : undefined;
}

/** After something was written that changes no name and no status, or when reading failed: reads them again. */
export function readOwnRowsAgain(): void {
  usePane.setState(({ ownRows }) => ({ ownRows: { ...ownRows, of: undefined, error: undefined } }));
}
