import type { Response } from "../inventory/tables";

export function saveResponse(_response: Response): Promise<void> {
  throw new Error("not made yet");
}
