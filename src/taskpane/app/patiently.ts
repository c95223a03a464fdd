import { asWorkbookError, isSoonOver } from "./errors";
import { usePane } from "./store";

/** Milliseconds before the second, third and fourth try: people finish a cell, and Excel what it is at, in that time. */
const PAUSES_MS = [1_000, 3_000, 9_000];

/**
 * Does something in the workbook, and again after growing pauses while Excel is busy or a cell is open for typing
 * (facts 1.13, 1.16); meanwhile the pane says what it waits for. After anything else nothing is tried again: whether it was
 * done may not be known (fact 1.20).
 * @param work can be done again from its beginning: it looks at the sheet before it writes
 * @throws WorkbookError what the last try threw
 */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  try {
    for (const pause of PAUSES_MS) {
      try {
        return await work();
      } catch (error) {
        const { code } = asWorkbookError(error);
        if (!isSoonOver(code)) throw error;
        usePane.setState({ waitsFor: code });
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    return await work();
  } finally {
    usePane.setState({ waitsFor: undefined });
  }
}
