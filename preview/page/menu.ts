import { element } from "./element";

/** What a menu offers; a string is a heading. */
export type MenuEntry<Choice> = { readonly text: string; readonly choice: Choice } | string;

/** Where it opens, in pixels from the top left of the page. */
export type MenuPlace = { readonly x: number; readonly y: number };

/**
 * A menu over the page. Answers what was chosen, or `undefined` after Esc or a press elsewhere. Arrow keys, Home, End and
 * first letters move, Enter and Space choose.
 */
export function chooseFromMenu<Choice>(
  label: string,
  entries: readonly MenuEntry<Choice>[],
  place: MenuPlace,
): Promise<Choice | undefined> {
  const items: Array<{ readonly button: HTMLButtonElement; readonly choice: Choice }> = [];
  const menu = element("div", { class: "menu", role: "menu", "aria-label": label, tabindex: "-1" });
  for (const entry of entries) {
    if (typeof entry === "string") menu.append(element("p", { role: "presentation" }, entry));
    else {
      const button = element("button", { type: "button", role: "menuitem", tabindex: "-1" }, entry.text);
      items.push({ button, choice: entry.choice });
      menu.append(button);
    }
  }
  document.body.append(menu);
  menu.style.left = `${Math.max(0, Math.min(place.x, window.innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(0, Math.min(place.y, window.innerHeight - menu.offsetHeight - 8))}px`;
  items[0]?.button.focus();

  return new Promise((resolve) => {
    const close = (choice?: Choice) => {
      window.removeEventListener("pointerdown", pressed, true);
      window.removeEventListener("blur", cancel);
      menu.remove();
      resolve(choice);
    };
    const cancel = () => close();
    const pressed = (event: PointerEvent) => {
      if (!(event.target instanceof Node && menu.contains(event.target))) cancel();
    };
    window.addEventListener("pointerdown", pressed, true);
    window.addEventListener("blur", cancel); // The focus has gone into the pane.
    for (const { button, choice } of items) button.addEventListener("click", () => close(choice));
    menu.addEventListener("keydown", (event) => {
      event.stopPropagation();
      const focused = items.findIndex(({ button }) => button === document.activeElement);
      const next = nextItem(
        event.key,
        focused,
        items.map(({ button }) => button.textContent ?? ""),
      );
      if (event.key === "Escape" || event.key === "Tab") cancel();
      else if (next !== undefined) items[next]?.button.focus();
      else return;
      event.preventDefault();
    });
  });
}

function nextItem(key: string, at: number, texts: readonly string[]): number | undefined {
  switch (key) {
    case "ArrowDown":
      return (at + 1) % texts.length;
    case "ArrowUp":
      return (at - 1 + texts.length) % texts.length;
    case "Home":
      return 0;
    case "End":
      return texts.length - 1;
    default: {
      if (key.length !== 1 || key === " ") return undefined;
      const order = [...texts.keys()].map((i) => (at + 1 + i) % texts.length);
      return order.find((i) => texts[i]?.toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}
