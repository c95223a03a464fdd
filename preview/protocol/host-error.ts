/**
 * An error that the host answers for one action of a batch. office.js turns it into an `OfficeExtension.Error`.
 * `location` is filled in by the dispatcher ("Range.values") when the thrower does not know it.
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}
