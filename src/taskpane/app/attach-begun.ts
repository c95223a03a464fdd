import type { AttachPlan } from "../../workbook/attach/attach-plan";
import { documentAddress } from "../../workbook/office";
import { readStored, removeStored, writeStored } from "./storage";

/*
 * What the lead analyst agreed to for a list is kept until all of it is done: Excel may close the pane at any moment, and
 * a workbook in which only a part was done does not open as an inventory.
 */

const key = () => `attach:${documentAddress()}`;

/** A workbook that was never saved has no address to know it by again. */
const canBeKept = () => documentAddress() !== "";

export function keepBegun(plan: AttachPlan): void {
  if (canBeKept()) writeStored(key(), JSON.stringify(plan));
}

export function dropBegun(): void {
  removeStored(key());
}

export function isAttachBegun(): boolean {
  return canBeKept() && readStored(key()) !== undefined;
}

/** What was agreed to in this workbook and not finished. */
export function readBegun(): AttachPlan | undefined {
  const text = isAttachBegun() ? readStored(key()) : undefined;
  try {
    const plan = text === undefined ? undefined : (JSON.parse(text) as AttachPlan);
    return typeof plan?.place?.sheet === "string" && Array.isArray(plan.headers) ? plan : undefined;
  } catch {
    return undefined;
  }
}
