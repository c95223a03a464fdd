import { useMemo } from "react";
import { createChecker } from "../../inventory/check-dataset";
import type { Dataset } from "../../inventory/field";
import type { Checked } from "../../inventory/finding";
import { ruleContext } from "../../inventory/rule-context";
import { isoDay } from "./clock";
import { useInventory } from "./store";

/** The rules of a row, with what this workbook says about departments, lists and mail domains. */
export function useChecker(): (dataset: Dataset) => Checked {
  const { departments, lists, settings } = useInventory();
  return useMemo(
    () => createChecker(ruleContext({ departments, lists, settings }, isoDay(new Date()))),
    [departments, lists, settings],
  );
}
