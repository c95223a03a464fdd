import { useEffect, useRef } from "react";

type Keys = Readonly<Record<string, (() => void) | undefined>>;

/**
 * Single letters that do what the buttons of the card do. They can be switched off, and they work only while the focus
 * is in the card, or nowhere, and in nothing that is typed into (WCAG 2.1.4).
 */
export function useCardKeys(areOn: boolean, keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!areOn) return undefined;
    const press = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || event.repeat || !(target instanceof HTMLElement)) return;
      if (target !== document.body && target.closest("main, footer") === null) return;
      if (target.matches("input:not([type=checkbox]), textarea, select")) return;
      const action = latest.current[key.toLowerCase()];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [areOn]);
}
