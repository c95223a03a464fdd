import { lookForRepairs } from "../../workbook/repair/look-for-repairs";
import { heldData } from "../../workbook/repair/repair";
import { repairWorkbook } from "../../workbook/repair/repair-workbook";
import { setUpWorkbook, type SetUpOptions } from "../../workbook/set-up/set-up-workbook";

/**
 * Sets the workbook up, or makes what is missing since it was broken off.
 * @throws WorkbookError as `setUpWorkbook` and `repairWorkbook`
 */
export async function makeWorkbook(
  options: SetUpOptions,
  isBegun: boolean,
  onProgress: (done: number, of: number) => void,
): Promise<void> {
  if (!isBegun) return setUpWorkbook(options, onProgress);
  const repairs = await lookForRepairs();
  return repairWorkbook(
    repairs.filter((repair) => !heldData(repair)),
    options,
    onProgress,
  );
}
