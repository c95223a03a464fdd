import { documentAddress } from "../../workbook/office";
import { readStored, removeStored, writeStored } from "./storage";

/*
 * Excel may close the pane while a workbook is being set up or a list is attached. What is under way is kept by the
 * workbook's address; one that was never saved has none, and what was kept for it would be taken for another's.
 */

/** What can be under way in a workbook. */
export type Begun = "set-up-begun" | "attach" | "attach-answers";

const key = (what: Begun) => `${what}:${documentAddress()}`;

const canBeKept = () => documentAddress() !== "";

/** @returns false when the computer refuses to keep it: it is lost with the pane. */
export function keepUnderWay(what: Begun, text: string): boolean {
  return !canBeKept() || writeStored(key(what), text);
}

export function readUnderWay(what: Begun): string | undefined {
  return canBeKept() ? readStored(key(what)) : undefined;
}

export function dropUnderWay(what: Begun): void {
  removeStored(key(what));
}
