import { useRef, useState } from "react";
import { asWorkbookError, problemOf, type Problem } from "./errors";
import { useTexts } from "./language/use-texts";

/** Something that the person asked for and that Excel is at work on. */
export type Action = {
  readonly isRunning: boolean;
  readonly problem: Problem | undefined;
  /** Runs it, unless something is running already. Nothing is thrown: what went wrong is `problem`. */
  readonly run: (work: () => Promise<void>) => Promise<void>;
};

/** One action at a time, and what became of the last one. */
export function useAction(): Action {
  const texts = useTexts();
  const isBusy = useRef(false);
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = async (work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setRunning(true);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(problemOf(asWorkbookError(error), texts));
    } finally {
      isBusy.current = false;
      setRunning(false);
    }
  };
  return { isRunning, problem, run };
}
