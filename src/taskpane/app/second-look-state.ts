import { create } from "zustand";
import type { AskedRow } from "./watched-rows";

/** What the pane shows of rows that were written: how many wait for their second look, and what is to be asked. */
export const useSecondLook = create<{ readonly waiting: number; readonly questions: readonly AskedRow[] }>(() => ({
  waiting: 0,
  questions: [],
}));
