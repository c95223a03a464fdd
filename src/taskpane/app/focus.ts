import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/** Moves the focus to a control, or to the first control of a group, and brings it into view. */
export function focusControl(id: string): void {
  const element = document.getElementById(id);
  const control = element?.matches("input, select, textarea, button, [tabindex]")
    ? element
    : element?.querySelector<HTMLElement>("input:checked, input, select, textarea");
  control?.focus();
  control?.scrollIntoView?.({ block: "center" });
}

/**
 * After something was done whose control may have gone with it: moves the focus to the first of these controls that is
 * there, or else to the screen's heading. A person who has gone on to something else keeps their place.
 */
export function keepFocus(...ids: readonly string[]): void {
  requestAnimationFrame(() => {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    const next = ids.find((id) => document.getElementById(id) !== null);
    if (next === undefined) document.querySelector<HTMLElement>("main h1")?.focus();
    else focusControl(next);
  });
}

/** The same for a part of a screen that goes away, later than what was done in it, while the focus is in it. */
export function useKeepFocus(part: RefObject<HTMLElement | null>, ...ids: readonly string[]): void {
  const latest = useRef(ids);
  useEffect(() => {
    latest.current = ids;
  });
  useLayoutEffect(
    () => () => {
      // At that moment it is still in the document.
      if (part.current?.contains(document.activeElement)) keepFocus(...latest.current);
    },
    [part],
  );
}
