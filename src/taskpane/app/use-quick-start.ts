import { useEffect, useState } from "react";
import type { QuickStartEntry } from "../../inventory/tables";
import { readQuickStart } from "../../workbook/read-quick-start";
import { asWorkbookError, problemOf, type Problem } from "./errors";
import { useTexts } from "./language/use-texts";

/** The list as it stands in the workbook. When reading it fails, `problem` says why, and `readAgain` tries once more. */
export function useQuickStart(): {
  readonly entries: readonly QuickStartEntry[];
  readonly problem: Problem | undefined;
  readonly readAgain: () => void;
} {
  const texts = useTexts();
  const [entries, setEntries] = useState<readonly QuickStartEntry[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    readQuickStart().then(
      (read) => isCurrent && setEntries(read),
      (error: unknown) => isCurrent && setProblem(problemOf(asWorkbookError(error), texts)),
    );
    return () => {
      isCurrent = false;
    };
  }, [texts, attempt]);
  const readAgain = () => {
    setProblem(undefined);
    setAttempt(attempt + 1);
  };
  return { entries, problem, readAgain };
}
