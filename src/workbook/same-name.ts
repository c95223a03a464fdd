/** Whether two names of sheets, tables or names are one to Excel. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
