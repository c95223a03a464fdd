import type { Move } from "./selection";

/** What a key does while no cell is being edited. */
export type KeyCommand =
  | { readonly kind: "move"; readonly move: Move; readonly extend: boolean }
  | { readonly kind: "enter"; readonly back: boolean }
  | { readonly kind: "tab"; readonly back: boolean }
  | { readonly kind: "edit" }
  | { readonly kind: "clear" }
  | { readonly kind: "dropDown" }
  | { readonly kind: "selectAll" }
  | { readonly kind: "nextSheet"; readonly back: boolean }
  | { readonly kind: "insertLines" }
  | { readonly kind: "deleteLines" };

export type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Home: "rowStart",
  End: "rowEnd",
  PageUp: "pageUp",
  PageDown: "pageDown",
};
const MOVES_WITH_CTRL: Readonly<Record<string, Move>> = {
  ArrowUp: "columnStart",
  ArrowDown: "columnEnd",
  ArrowLeft: "rowStart",
  ArrowRight: "rowEnd",
  Home: "sheetStart",
  End: "sheetEnd",
};

/** `undefined`: the key is text, or not for the grid. */
export function readKey(event: Key): KeyCommand | undefined {
  const ctrl = event.ctrlKey || event.metaKey;
  if (event.altKey) return event.key === "ArrowDown" ? { kind: "dropDown" } : undefined;
  if (ctrl && event.key.toLowerCase() === "a") return { kind: "selectAll" };
  if (ctrl && event.key === "PageDown") return { kind: "nextSheet", back: false };
  if (ctrl && event.key === "PageUp") return { kind: "nextSheet", back: true };
  if (ctrl && event.key === "+") return { kind: "insertLines" };
  if (ctrl && event.key === "-") return { kind: "deleteLines" };
  const move = (ctrl ? MOVES_WITH_CTRL : MOVES)[event.key];
  if (move) return { kind: "move", move, extend: event.shiftKey };
  if (ctrl) return undefined;
  switch (event.key) {
    case "Enter":
      return { kind: "enter", back: event.shiftKey };
    case "Tab":
      return { kind: "tab", back: event.shiftKey };
    case "F2":
      return { kind: "edit" };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    default:
      return undefined;
  }
}
