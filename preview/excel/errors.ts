/** The errors of fact 1.13 that the stand-in raises, each with Excel's own code and, where it is known, its own words. */
import { HostError } from "../protocol/host-error";

export function invalidArgument(detail?: string): HostError {
  const message = detail ?? "The argument is invalid or missing or has an incorrect format.";
  return new HostError("InvalidArgument", message);
}

/** Fact 1.11. */
export function wrongShape(): HostError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You can't perform the requested operation.", 403);
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
}

export function invalidReference(): HostError {
  return new HostError("InvalidReference", "This reference is not valid for the current operation.");
}

export function invalidOperation(detail: string): HostError {
  return new HostError("InvalidOperation", detail);
}

/** Fact 4.8. */
export function insertDeleteConflict(): HostError {
  return new HostError(
    "InsertDeleteConflict",
    "The insert or delete operation attempted resulted in a conflict: it would move cells in a table.",
    409,
  );
}

/** Fact 4.16. */
export function nonBlankCellOffSheet(): HostError {
  return new HostError("NonBlankCellOffSheet", "Non-blank cells would be pushed off the end of the worksheet.");
}

export function mergedRangeConflict(): HostError {
  return new HostError("MergedRangeConflict", "Can't complete the operation because of merged cells.", 409);
}

export function formulaTooLong(): HostError {
  return new HostError("FormulaLengthExceedsLimit", "The formula is longer than 8,192 characters.");
}

export function generalException(): HostError {
  return new HostError("GeneralException", "There was an internal error while processing the request.", 500);
}

/** What this stand-in for Excel has not got; `what` names it as the reference does ("Range.sort"). */
export function notInStandIn(what: string): HostError {
  return new HostError("ApiNotFound", `The stand-in for Excel does not have ${what}.`, 404);
}
