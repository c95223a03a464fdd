import { useMemo } from "react";
import { createChecker } from "../../inventory/check-dataset";
import type { Dataset } from "../../inventory/field";
import type { Checked, RuleContext } from "../../inventory/finding";
import { ruleContext } from "../../inventory/rule-context";
import { isoDay } from "./clock";
import { useInventory } from "./store";

type Check = (dataset: Dataset) => Checked;

/** The rules of a row, with what this workbook says about departments, lists and mail domains. */
export function useChecker(): Check {
  const { departments, lists, settings } = useInventory();
  return useMemo(
    () => checkerOf(ruleContext({ departments, lists, settings }, isoDay(new Date()))),
    [departments, lists, settings],
  );
}

let last: { readonly key: string; readonly check: Check } | undefined;

/** The same function as long as the rules are the same: thousands of rows were checked with it. */
function checkerOf(context: RuleContext): Check {
  const key = JSON.stringify(context);
  if (last?.key !== key) last = { key, check: checkerOnDemand(context) };
  return last.check;
}

/** It is made with the first row, which is checked later than the screen is drawn. */
function checkerOnDemand(context: RuleContext): Check {
  let made: Check | undefined;
  return (dataset) => (made ??= createChecker(context))(dataset);
}
