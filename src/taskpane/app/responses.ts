import type { Response } from "../../inventory/tables";
import { changeInventory } from "./store";

/** Shows a response that was just saved, in the place of the one before. */
export function putResponse(saved: Response): void {
  changeInventory((inventory) => ({
    ...inventory,
    responses: [...inventory.responses.filter((response) => !isSame(response, saved)), saved],
  }));
}

const isSame = (one: Response, other: Response) =>
  one.departmentCode === other.departmentCode && one.prompt === other.prompt;
