import type { Dataset } from "../../inventory/field";
import type { Checked } from "../../inventory/finding";
import type { Texts } from "./language/texts";
import { bringBack } from "./row-changes";
import type { Undo } from "./store";

/** The button that brings a dataset back that was just removed. */
export function undoWithdraw(id: string, name: string, check: (dataset: Dataset) => Checked, texts: Texts): Undo {
  return {
    label: texts.app.undo,
    run: async () => {
      await bringBack(id, check);
      return texts.dataset.broughtBack(name);
    },
  };
}
