import { readinessTable } from "../../inventory/readiness/readiness-table";
import { watchTables } from "../watch";

/** Tells when something in the Readiness table may have changed; as `watchInventory`. @returns stops it */
export function watchLeadNotes(onStale: () => void): Promise<() => Promise<void>> {
  return watchTables([readinessTable], onStale);
}
