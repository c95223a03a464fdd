import { useEffect, useState } from "react";
import type { Theme } from "@fluentui/react-components";
import { prefersDark } from "../../workbook/office";
import { themes } from "./fluent-themes";

/** Sizes in rem instead of px, so that text grows with the reader's own text size. */
function scalable(theme: Theme): Theme {
  const entries = Object.entries<string | number>(theme).map(([key, value]) => {
    const pixels = /^(?:fontSize|lineHeight)/.test(key) ? Number.parseFloat(String(value)) : Number.NaN;
    return [key, Number.isNaN(pixels) ? value : `${pixels / 16}rem`] as const;
  });
  return {
    ...theme,
    ...Object.fromEntries(entries),
    fontFamilyBase: "'Segoe UI', system-ui, -apple-system, Roboto, 'Helvetica Neue', sans-serif",
  };
}

const light = scalable(themes.light);
const dark = scalable(themes.dark);

const systemPrefersDark = () => window.matchMedia("(prefers-color-scheme: dark)");

const isDark = () => prefersDark() ?? systemPrefersDark().matches;

/**
 * Excel's theme where Excel tells it, otherwise the system's. Excel has no event for a change of theme (fact 8.2), so
 * it is asked again whenever the pane is looked at again. Contrast themes come from the browser's forced colors.
 */
export function useTheme(ready: boolean): Theme {
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
