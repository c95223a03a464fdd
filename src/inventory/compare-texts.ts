/** The order of two texts by their characters, the same in every browser and language: before, after or equal (-1, 1, 0). */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
