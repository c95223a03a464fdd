import { dropUnderWay, keepUnderWay, readUnderWay } from "./begun";

/*
 * What is there of a workbook when setting up was broken off does not open as an inventory; who began is not told that
 * something is missing, but that setting up is not finished.
 */

/** @returns false when the computer refuses to keep it. */
export function keepSetUpBegun(): boolean {
  return keepUnderWay("set-up-begun", "yes");
}

export function dropSetUpBegun(): void {
  dropUnderWay("set-up-begun");
}

export function isSetUpBegun(): boolean {
  return readUnderWay("set-up-begun") !== undefined;
}
