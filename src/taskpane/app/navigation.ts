import { screenKey, type Screen } from "./screens";
import { usePane, type Undo } from "./store";

/** Opens a screen on top of the one that shows, and remembers where the focus was. */
export function go(screen: Screen): void {
  const leftFrom = document.activeElement?.id;
  usePane.setState(({ visits }) => {
    const left = visits.map((visit, index) => (index === visits.length - 1 ? { ...visit, leftFrom } : visit));
    return { visits: [...left, { screen }], cameBack: false, hasActed: true, notice: undefined, undo: undefined };
  });
}

/** Back to the screen before, with one sentence on what was done there and, where there is one, the way to undo it. */
export function back(notice?: string, undo?: Undo): void {
  usePane.setState(({ visits }) => ({ visits: visits.slice(0, -1), cameBack: true, notice, undo }));
}

/** Tells what was done on the screen that shows. */
export function tell(notice: string, undo?: Undo): void {
  usePane.setState({ notice, undo });
}

/** Opens another screen in the place of the one that shows. */
export function replace(screen: Screen, notice?: string): void {
  usePane.setState(({ visits }) => ({
    visits: [...visits.slice(0, -1), { screen }],
    cameBack: false,
    notice,
    undo: undefined,
  }));
}

/** The screen that `back` would show. */
export function previous(): Screen | undefined {
  return usePane.getState().visits.at(-2)?.screen;
}

/** Whether the screen is still the one that shows: a person may have gone on while Excel was at work. */
export function isShown(screen: Screen): boolean {
  const shown = usePane.getState().visits.at(-1);
  return shown !== undefined && screenKey(shown.screen) === screenKey(screen);
}
