import { WorkbookError } from "./errors";
import type { WorkbookErrorCode } from "./errors";

/** What Excel's error codes mean to the add-in (facts 1.13 to 1.17); messages are localized and never looked at. */
const MEANINGS: ReadonlyMap<string, WorkbookErrorCode> = new Map([
  ["AccessDenied", "readOnly"], // fact 5.12
  ["ItemNotFound", "tableMissing"], // tables are all that is asked for by name without a null object
  ["InvalidOperationInCellEditMode", "cellEditMode"],
  ["InvalidOrTimedOutSession", "sessionExpired"],
  ["RequestPayloadSizeLimitExceeded", "tooMuchData"],
  ["ResponsePayloadSizeLimitExceeded", "tooMuchData"],
  ["ResponsePayloadSizeLimitExceed", "tooMuchData"],
  ["ActivityLimitReached", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["RequestAborted", "busy"],
  ["WriteNotSupportedWhenModalDialogOpen", "busy"],
]);

/** Turns whatever office.js threw into a WorkbookError; the original is its cause. */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  return new WorkbookError(MEANINGS.get(officeCode(error)) ?? "unexpected", "", { cause: error });
}

/** The code of an error of office.js, "" for any other. */
export function officeCode(error: unknown): string {
  if (error instanceof WorkbookError) return officeCode(error.cause);
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string")
    return error.code;
  return "";
}
