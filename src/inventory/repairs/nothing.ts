/** What programs and people write into a cell that is empty: "NULL", "N/A", Excel's own "#N/A", a dash. */
const nothing = /^(?:#?n\/?a|n\.a\.|null|nil|not available|not applicable|\(?blank\)?|[-–—]+)$/i;

/** Whether a text stands for an empty cell. "None" does not: it is an answer on some lists. */
export function standsForNothing(value: string): boolean {
  return value.length < 20 && nothing.test(value.trim());
}
