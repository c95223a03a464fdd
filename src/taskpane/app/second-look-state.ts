import { create } from "zustand";
import type { WorkbookError } from "../../workbook/errors";
import type { AskedRow } from "./watched-rows";

/** What the pane shows of rows that were written. */
type SecondLook = {
  /** How many wait for their second look. */
  readonly waiting: number;
  /** What is to be asked. */
  readonly questions: readonly AskedRow[];
  /** Why what waits could not be looked at, or not be written again; nothing when it is only Excel that is busy. */
  readonly hindrance: WorkbookError | undefined;
};

export const useSecondLook = create<SecondLook>(() => ({ waiting: 0, questions: [], hindrance: undefined }));
