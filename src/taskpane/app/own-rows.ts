import { useEffect, useMemo } from "react";
import { departmentFinder, departmentNames } from "../../inventory/department";
import type { Dataset } from "../../inventory/field";
import { readDepartmentRows, type PlacedDataset } from "../../workbook/read-department-rows";
import type { WorkbookError } from "../../workbook/errors";
import type { Inventory } from "../../workbook/open-inventory";
import { useDepartment } from "./department";
import { asWorkbookError } from "./errors";
import { useInventory, usePane } from "./store";

/** The whole rows of the person's department, with the places where they stand. */
export type OwnRows = {
  /** Empty until they were read for the first time. */
  readonly rows: readonly PlacedDataset[];
  /** They were read; they may be being read again, as they stand until then. */
  readonly isRead: boolean;
  readonly error: WorkbookError | undefined;
};

const noRows: readonly PlacedDataset[] = [];

/**
 * The department's rows with every column, for the screens that need more than the checklist does. They are read when
 * the first of these screens shows and again when the sheet has changed; until then those from before show.
 */
export function useOwnRows(): OwnRows {
  const { name } = useDepartment();
  const { departments, datasets } = useInventory();
  const held = usePane((pane) => pane.ownRows);
  const isOwn = useMemo(() => {
    const find = departmentFinder(departmentNames(departments));
    return (text: string) => find(text)?.code === name.code;
  }, [departments, name.code]);
  const isOurs = held.department === name.code;
  useEffect(() => {
    if (!isOurs || held.of !== datasets) void read(name.code, isOwn);
  }, [isOurs, held.of, datasets, name.code, isOwn]);
  return {
    rows: isOurs ? held.rows : noRows,
    isRead: isOurs && held.isRead,
    error: isOurs ? held.error : undefined,
  };
}

/** The department's rows alone, without their places. */
export function useOwnDatasets(): readonly Dataset[] {
  const { rows } = useOwnRows();
  return useMemo(() => rows.map(({ dataset }) => dataset), [rows]);
}

let reading: Inventory["datasets"] | undefined;

async function read(department: string, isOwn: (text: string) => boolean): Promise<void> {
  const datasets = shownDatasets();
  if (reading !== undefined && reading === datasets) return;
  reading = datasets;
  const before = usePane.getState().ownRows;
  const { rows, isRead } = before.department === department ? before : { rows: noRows, isRead: false };
  const hold = (held: OwnRows) => {
    if (reading === datasets) usePane.setState({ ownRows: { department, of: datasets, ...held } });
  };
  try {
    const read = await readDepartmentRows((row) => isOwn(row.department));
    hold({ rows: read, isRead: true, error: undefined });
  } catch (error) {
    hold({ rows, isRead, error: asWorkbookError(error) });
  } finally {
    if (reading === datasets) reading = undefined;
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
