export type PreviewErrorCode =
  | "fileMissing"
  | "fileDamaged"
  | "fileEncrypted"
  | "fileTooLarge"
  | "fileReadOnly"
  | "notSaved"
  | "paneNotBuilt"
  | "badOption";

/** Something that whoever starts the preview can put right; the message is one sentence for that person. */
export class PreviewError extends Error {
  constructor(
    readonly code: PreviewErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "PreviewError";
  }
}
