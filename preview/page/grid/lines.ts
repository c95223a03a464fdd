/** A row or column that is in view; hidden ones are left out. `size` in pixels. */
export type Line = { readonly index: number; readonly size: number };

export function total(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.size, 0);
}

/** Where `count` lines from `first` on stand, in pixels, cut to those in view; `undefined` when none is. */
export function stretch(
  lines: readonly Line[],
  first: number,
  count: number,
  offset: number,
): { from: number; size: number } | undefined {
  const start = lines.findIndex(({ index }) => index >= first && index < first + count);
  if (start < 0) return undefined;
  const within = lines.filter(({ index }) => index >= first && index < first + count);
  return { from: offset + total(lines.slice(0, start)), size: total(within) };
}

/** The line to scroll to (the first after the frozen ones) so that `index` is wholly in view; `from` when it is. */
export function lineToReveal(
  lines: readonly Line[],
  index: number,
  from: number,
  frozen: number,
  size: number,
): number {
  if (index < frozen) return from;
  if (index < from) return index;
  const shown = lines.findIndex((line) => line.index === index);
  if (shown < 0) {
    const visible = Math.max(1, lines.filter((line) => line.index >= frozen).length - 2);
    return index > from ? Math.max(frozen, index - visible) : index;
  }
  // Lines are dropped at the start until it fits at the end.
  const before = lines.slice(0, shown + 1).filter((line) => line.index >= frozen);
  let excess = total(lines.slice(0, shown + 1)) - size;
  let next = 0;
  while (excess > 0 && next < before.length - 1) {
    excess -= before[next]?.size ?? 0;
    next++;
  }
  return next === 0 ? from : (before[next]?.index ?? from);
}
