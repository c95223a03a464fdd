/** A part of the page that F6 leads to. */
export type Region = { holds(focused: Element | null): boolean; enter(): boolean };

/** F6 goes round the sheet, the sheet tabs, the pane and the ribbon, Shift+F6 the other way, as in Excel. */
export function goRound(regions: readonly Region[], back: boolean): void {
  const from = regions.findIndex((region) => region.holds(document.activeElement));
  for (let step = 1; step <= regions.length; step++) {
    const next = regions[(Math.max(from, 0) + (back ? -step : step) + regions.length * 2) % regions.length];
    if (next?.enter()) return;
  }
}
