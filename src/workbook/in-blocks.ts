import { toWorkbookError } from "./error-mapping";

/**
 * Reads many rows in several requests, because an answer may weigh 5 MB at most (fact 1.4). When one is too large
 * after all, its block is halved.
 * @param size how many rows to ask for at once
 * @param read reads `count` rows from `start`
 */
export async function inBlocks(
  total: number,
  size: number,
  read: (start: number, count: number) => Promise<void>,
): Promise<void> {
  let block = size;
  for (let start = 0; start < total;) {
    const count = Math.min(block, total - start);
    try {
      await read(start, count);
      start += count;
    } catch (error) {
      if (toWorkbookError(error).code !== "tooMuchData" || count === 1) throw error;
      block = Math.ceil(count / 2);
    }
  }
}
