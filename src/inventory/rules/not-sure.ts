/** The answer of somebody who does not know; the steward, the steward's email and the source system take it. */
export const notSure = "Not sure";

/** Whether a value says that the person does not know. */
export function isNotSure(value: string): boolean {
  return value === notSure;
}
