import type { AttachPlan } from "../../workbook/attach/attach-plan";
import { dropUnderWay, keepUnderWay, readUnderWay } from "./begun";
import { asJson } from "./storage";

/*
 * What the lead analyst agreed to for a list is kept until all of it is done: a workbook in which only a part was done
 * does not open as an inventory.
 */

/** @returns false when the computer refuses to keep it. */
export function keepBegun(plan: AttachPlan): boolean {
  return keepUnderWay("attach", JSON.stringify(plan));
}

/** It is done or given up, and what was answered on the way is not asked for again. */
export function dropBegun(): void {
  dropUnderWay("attach");
  dropUnderWay("attach-answers");
}

export function isAttachBegun(): boolean {
  return readUnderWay("attach") !== undefined;
}

/** What was agreed to in this workbook and not finished. */
export function readBegun(): AttachPlan | undefined {
  const plan = asJson(readUnderWay("attach")) as AttachPlan | undefined;
  return typeof plan?.place?.sheet === "string" && Array.isArray(plan.headers) ? plan : undefined;
}
