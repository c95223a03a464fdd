import type { Theme } from "@fluentui/react-components";

/**
 * Fluent's design tokens as CSS variables: `tokens.colorBrandStroke1` is "var(--colorBrandStroke1)". Fluent's own
 * `tokens` is the same as a list of all 470 names, which every visit would have to load.
 */
export const tokens = new Proxy({} as Readonly<Record<keyof Theme, string>>, {
  get: (_, name) => `var(--${String(name)})`,
});
