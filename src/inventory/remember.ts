/** More values than any list of choices or of people has; beyond it the memory starts again. */
const most = 2000;

/** Remembers what a pure function of one text gave: in a column of choices or names the same few values come again. */
export function remember<Result>(work: (value: string) => Result): (value: string) => Result {
  const known = new Map<string, Result>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined || known.has(value)) return before as Result;
    if (known.size >= most) known.clear();
    const result = work(value);
    known.set(value, result);
    return result;
  };
}
