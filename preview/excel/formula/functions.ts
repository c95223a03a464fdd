/** Every function that formulas may use; a name that is not here is #NAME?, as an unknown function is in Excel. */
import type { GridFunction, LazyFunction, ValueFunction } from "./evaluation";
import { COUNTING } from "./functions-counting";
import { DATES, DATE_GRIDS } from "./functions-date";
import { LOGIC, LOGIC_GRIDS, LOGIC_LAZY } from "./functions-logic";
import { LOOKUP } from "./functions-lookup";
import { MATH, MATH_GRIDS } from "./functions-math";
import { TEXTS, TEXT_GRIDS } from "./functions-text";

export const VALUE_FUNCTIONS = new Map<string, ValueFunction>(
  Object.entries({ ...LOGIC, ...MATH, ...TEXTS, ...DATES }),
);

export const GRID_FUNCTIONS = new Map<string, GridFunction>(
  Object.entries({ ...LOGIC_GRIDS, ...MATH_GRIDS, ...COUNTING, ...TEXT_GRIDS, ...DATE_GRIDS, ...LOOKUP }),
);

export const LAZY_FUNCTIONS = new Map<string, LazyFunction>(Object.entries(LOGIC_LAZY));
