import type { BrowserContextOptions } from "playwright-core";

/** How a person may see the pane: its width in pixels, colors, and the size of the text. */
export type Look = {
  readonly name: string;
  readonly width: number;
  readonly textSize?: string;
} & BrowserContextOptions;

export const looks: readonly Look[] = [
  { name: "350-light", width: 350 },
  { name: "350-dark", width: 350, colorScheme: "dark" },
  { name: "320-light", width: 320 },
  { name: "320-dark", width: 320, colorScheme: "dark" },
  { name: "320-forced-colors", width: 320, forcedColors: "active" },
  { name: "320-text-200", width: 320, textSize: "200%" },
];
