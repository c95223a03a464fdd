import { documentAddress } from "../../workbook/office";
import { readStored, removeStored, writeStored } from "./storage";

/*
 * Excel may close the pane while a workbook is being set up. What is there by then does not open as an inventory; who
 * began is not told that something is missing, but that setting up is not finished.
 */

const key = () => `set-up-begun:${documentAddress()}`;

export function keepSetUpBegun(): void {
  writeStored(key(), "yes");
}

export function dropSetUpBegun(): void {
  removeStored(key());
}

export function isSetUpBegun(): boolean {
  return readStored(key()) !== undefined;
}
