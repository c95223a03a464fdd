import { useEffect, useState } from "react";
import type { Theme } from "@fluentui/react-components";
import { prefersDark } from "../../workbook/office";
import { themes } from "./fluent-themes";

/** A theme as CSS variables, which the tokens name; sizes in rem instead of px, so that text grows with the reader's own. */
function variables(theme: Theme): string {
  const own = {
    ...theme,
    fontFamilyBase: "'Segoe UI', system-ui, -apple-system, Roboto, 'Helvetica Neue', sans-serif",
  };
  const lines = Object.entries<string | number>(own).map(([key, value]) => {
    const pixels = /^(?:fontSize|lineHeight)/.test(key) ? Number.parseFloat(String(value)) : Number.NaN;
    return `--${key}:${Number.isNaN(pixels) ? value : `${pixels / 16}rem`}`;
  });
  return `:root{${lines.join(";")}}`;
}

const light = variables(themes.light);
const dark = variables(themes.dark);

const systemPrefersDark = () => window.matchMedia("(prefers-color-scheme: dark)");

const isDark = () => prefersDark() ?? systemPrefersDark().matches;

/**
 * Excel's theme where Excel tells it, otherwise the system's. Excel has no event for a change of theme (fact 8.2), so
 * it is asked again whenever the pane is looked at again. Contrast themes come from the browser's forced colors.
 * @returns the theme as a style sheet
 */
export function useTheme(ready: boolean): string {
  const [inDark, setInDark] = useState(() => systemPrefersDark().matches);
  useEffect(() => {
    const read = () => setInDark(ready ? isDark() : systemPrefersDark().matches);
    const system = systemPrefersDark();
    read();
    system.addEventListener("change", read);
    window.addEventListener("focus", read);
    document.addEventListener("visibilitychange", read);
    return () => {
      system.removeEventListener("change", read);
      window.removeEventListener("focus", read);
      document.removeEventListener("visibilitychange", read);
    };
  }, [ready]);
  return inDark ? dark : light;
}
