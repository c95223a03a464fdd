import type { LeftOut, LeftOutCode } from "../export-context";

/** What people read about an export, in one language. */
export type ExportSentences = {
  /** Why a row, or a value of a row, is not in the catalog; goes on after "Left out: ". */
  readonly leftOut: Readonly<Record<LeftOutCode, (params: LeftOut["params"]) => string>>;
};
