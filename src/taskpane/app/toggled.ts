/** A set with a value put in or taken out. */
export function toggled<Value>(before: ReadonlySet<Value>, value: Value, isIn: boolean): ReadonlySet<Value> {
  const after = new Set(before);
  if (isIn) after.add(value);
  else after.delete(value);
  return after;
}
