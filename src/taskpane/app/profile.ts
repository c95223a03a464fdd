import type { Role } from "../../inventory/roles";
import { isRecord } from "./drafts";
import { readStoredJson, removeStored, writeStored } from "./storage";

/** Who says they are using the pane. Nobody signs in: it is what the person chose (fact 9.6). */
export type Profile = {
  readonly role: Role;
  /** A department's code; "" for the lead analyst. */
  readonly department: string;
  /** Name or post, written beside the rows that the person adds. */
  readonly name: string;
};

const key = (workbookId: string) => `profile:${workbookId}`;

export function readProfile(workbookId: string): Profile | undefined {
  return profileFrom(readStoredJson(key(workbookId)));
}

export function keepProfile(workbookId: string, profile: Profile): void {
  writeStored(key(workbookId), JSON.stringify(profile));
}

export function forgetProfile(workbookId: string): void {
  removeStored(key(workbookId));
}

/** What was stored by an older pane, or changed by hand, is not trusted to have the right shape. */
function profileFrom(stored: unknown): Profile | undefined {
  if (!isRecord(stored)) return undefined;
  const { role, department, name } = stored;
  if (role !== "pointOfContact" && role !== "lead") return undefined;
  return typeof department === "string" && typeof name === "string" ? { role, department, name } : undefined;
}
