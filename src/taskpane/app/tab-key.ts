/** What the Tab key stops at. */
const STOPS =
  "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex='0']";

/**
 * On the web office.js takes the Tab key itself, and from an element that is no stop of it – a heading or an error
 * summary that was given the focus – it leaves the pane. This goes on to the next stop instead.
 *
 * @returns what ends it
 */
export function keepTabInPane(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const from = event.target;
    if (event.key !== "Tab" || !(from instanceof HTMLElement) || from.matches(STOPS)) return;
    const stop = nextStop(from, event.shiftKey);
    if (!stop) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    stop.focus();
  };
  window.addEventListener("keydown", onKeyDown, true);
  return () => window.removeEventListener("keydown", onKeyDown, true);
}

function nextStop(from: HTMLElement, backwards: boolean): HTMLElement | undefined {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.tabIndex >= 0 && stop.getClientRects().length > 0,
  );
  if (!backwards) return stops.find((stop) => isAfter(from, stop));
  return stops.findLast((stop) => isAfter(stop, from));
}

function isAfter(one: HTMLElement, other: HTMLElement): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
