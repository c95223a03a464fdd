import type { Dataset } from "../../inventory/field";
import { WorkbookError } from "../../workbook/errors";
import { readDatasets } from "../../workbook/read-datasets";
import { patiently } from "./patiently";

/** Reads one row. @throws WorkbookError rowMissing, idTwice */
export async function readOne(id: string): Promise<Dataset> {
  const [loaded, ...others] = await patiently(() => readDatasets([id]));
  if (!loaded) throw new WorkbookError("rowMissing", id);
  if (others.length > 0) throw new WorkbookError("idTwice", id);
  return loaded;
}
