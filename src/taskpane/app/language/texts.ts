import type { en } from "./en";

/** Every sentence of the pane. Each language has all of them. */
export type Texts = typeof en;
