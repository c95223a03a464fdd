import { browsersTurn } from "../../workbook/browsers-turn";

/** After so many milliseconds of work the browser gets its turn: keys that were pressed, and drawing. */
const SLICE_MS = 12;

/**
 * Does something with each of many things without holding up the pane (Excel restarts add-ins that hang: fact 1.23).
 * @param things also the steps of a generator, which does its work between them
 * @param isWanted asked before each slice; what is no longer wanted is left off
 * @returns whether all was done
 */
export async function inSlices<Thing>(
  things: Iterable<Thing>,
  work: (thing: Thing) => void,
  isWanted: () => boolean,
): Promise<boolean> {
  let began = performance.now();
  for (const thing of things) {
    if (performance.now() - began > SLICE_MS) {
      await browsersTurn();
      if (!isWanted()) return false;
      began = performance.now();
    }
    work(thing);
  }
  return isWanted();
}
