import { lookForRepairs } from "../../workbook/repair/look-for-repairs";
import { heldData } from "../../workbook/repair/repair";
import { repairWorkbook } from "../../workbook/repair/repair-workbook";
import type { Run } from "../../workbook/run";
import { setUpWorkbook, type SetUpOptions } from "../../workbook/set-up/set-up-workbook";

/**
 * Sets the workbook up, or makes what is missing since it was broken off.
 * @param run runs it, perhaps more than once
 * @throws WorkbookError as `setUpWorkbook` and `repairWorkbook`
 */
export function makeWorkbook(
  options: SetUpOptions,
  isBegun: boolean,
  onProgress: (done: number, of: number) => void,
  run: Run,
): Promise<void> {
  let isUnderWay = isBegun;
  return run(async () => {
    if (isUnderWay) {
      const repairs = await lookForRepairs();
      return repairWorkbook(
        repairs.filter((repair) => !heldData(repair)),
        options,
        onProgress,
      );
    }
    // What it has made is in its own way the second time.
    return setUpWorkbook(options, (done, of) => {
      isUnderWay = true;
      onProgress(done, of);
    });
  });
}
