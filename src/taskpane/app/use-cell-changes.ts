import { useEffect, useRef, useState } from "react";
import { changeCells, type CellChange, type CellsChanged } from "./change-cells";
import { useAction, type Action } from "./use-action";

/** Many cells that are being changed, and how far that has come. */
export type CellChanges = Pick<Action, "isRunning" | "problem"> & {
  /** How many of how many cells are done. */
  readonly done: number;
  readonly total: number;
  /** Ends it after the piece that Excel is at work on. */
  readonly stop: () => void;
  /**
   * Changes cells. What was made is told when all is done, was stopped, or Excel refused to go on.
   * @param onEnd is also told whether the person stopped it
   */
  readonly run: (cells: readonly CellChange[], onEnd: (end: CellsChanged) => void) => Promise<void>;
};

/** Changes cells in pieces with progress. Who leaves the screen ends it. */
export function useCellChanges(): CellChanges {
  const action = useAction();
  const isStopped = useRef(false);
  const [{ done, total }, setProgress] = useState({ done: 0, total: 0 });
  const stop = () => {
    isStopped.current = true;
  };
  useEffect(() => stop, []);
  const run: CellChanges["run"] = (cells, onEnd) =>
    action.run(async () => {
      isStopped.current = false;
      setProgress({ done: 0, total: cells.length });
      let made: CellsChanged = { changed: [], refused: 0 };
      try {
        await changeCells(cells, (soFar) => {
          made = soFar;
          setProgress({ done: soFar.changed.length + soFar.refused, total: cells.length });
          return !isStopped.current;
        });
      } finally {
        onEnd(made);
      }
    });
  return { isRunning: action.isRunning, problem: action.problem, done, total, stop, run };
}
