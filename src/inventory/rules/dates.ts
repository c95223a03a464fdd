import type { FieldKey, IsoDate } from "../field";
import { isIsoDate } from "../serial-date";
import { remember } from "../remember";
import { error, type Rule } from "./rule";

/** A day of the calendar, 2026-11-23. */
export function aDate(field: FieldKey, say: typeof error): Rule {
  const found = say(field, "notADate");
  const isDay = remember(isIsoDate);
  return (value) => (isDay(value) ? undefined : found);
}

/** A day of the calendar with a time, 2026-11-23T09:30. */
export function aDateTime(field: FieldKey, say: typeof error): Rule {
  const found = say(field, "notADate");
  const isDay = remember(isIsoDate);
  return (value) =>
    isDay(value.slice(0, 10)) && /^T(?:[01]\d|2[0-3]):[0-5]\d$/.test(value.slice(10)) ? undefined : found;
}

/** Data cannot have changed on a day that is still to come. */
export function notInFuture(field: FieldKey, today: IsoDate): Rule {
  const found = error(field, "dateInFuture");
  return (value) => (value > today ? found : undefined);
}

/** A year, a month or a day, from the year 1000 on: what DCAT-US takes as the ends of `temporal`. */
export function isPeriod(text: string): boolean {
  if (!/^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(text)) return false;
  return text.length < 10 || isIsoDate(text);
}

export function aPeriod(field: FieldKey): Rule {
  const found = error(field, "notAPeriod");
  return (value) => (isPeriod(value) ? undefined : found);
}

/**
 * A period does not end before it begins. Ends of different precision are compared as far as both go: 2015 to 2015-03
 * is in order, because 2015 may mean its January.
 */
export const endsAfterItBegins: Rule = (value, { periodFrom }) => {
  if (!isPeriod(periodFrom)) return undefined;
  const shared = Math.min(value.length, periodFrom.length);
  return value.slice(0, shared) < periodFrom.slice(0, shared)
    ? error("periodTo", "periodEndsBeforeItBegins", { from: periodFrom })
    : undefined;
};
