import type { LeftOut, LeftOutCode } from "../export-context";

/** What people read about an export, in one language. */
export type ExportSentences = {
  /** What the catalog is called; `city` is "" where the workbook does not say. */
  readonly title: (city: string) => string;
  /** What is in it. */
  readonly description: string;
  /** Why a row, or a value of a row, is not in the catalog; goes on after "Left out: ". */
  readonly leftOut: Readonly<Record<LeftOutCode, (params: LeftOut["params"]) => string>>;
};
