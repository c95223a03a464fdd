import { useEffect, useState } from "react";
import type { QuickStartEntry } from "../../inventory/tables";
import { readQuickStart } from "../../workbook/read-quick-start";
import { asWorkbookError, problemOf, type Problem } from "./errors";
import { useTexts } from "./language/use-texts";

/** The list as it stands in the workbook. */
export function useQuickStart(): { entries: readonly QuickStartEntry[]; problem: Problem | undefined } {
  const texts = useTexts();
  const [entries, setEntries] = useState<readonly QuickStartEntry[]>([]);
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    let isCurrent = true;
    readQuickStart().then(
      (read) => isCurrent && setEntries(read),
      (error: unknown) => isCurrent && setProblem(problemOf(asWorkbookError(error), texts)),
    );
    return () => {
      isCurrent = false;
    };
  }, [texts]);
  return { entries, problem };
}
