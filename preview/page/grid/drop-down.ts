import { element } from "../element";

/**
 * The list under a cell. Answers what was chosen, or `undefined` after Esc or a press elsewhere. Arrow keys, Home, End
 * and first letters move, Enter and Tab choose.
 */
export function chooseFrom(
  choices: readonly string[],
  current: string,
  place: { left: number; top: number; width: number; below: number },
  parent: HTMLElement,
): Promise<string | undefined> {
  const options = choices.map((choice, at) =>
    element("li", { role: "option", id: `choice-${at}`, "aria-selected": "false" }, choice),
  );
  const list = element(
    "ul",
    { class: "drop-down", role: "listbox", tabindex: "0", "aria-label": "Choices" },
    ...options,
  );
  const height = Math.min(options.length, 8) * 26 + 2;
  const up = place.below < height && place.top > height;
  list.style.cssText = `left:${place.left}px; min-width:${place.width}px; ${
    up ? `bottom:calc(100% - ${place.top}px)` : `top:${place.top + 1}px`
  }`;
  parent.append(list);
  let active = Math.max(0, choices.indexOf(current));
  const activate = (next: number) => {
    options[active]?.setAttribute("aria-selected", "false");
    active = Math.min(Math.max(next, 0), options.length - 1);
    options[active]?.setAttribute("aria-selected", "true");
    options[active]?.scrollIntoView({ block: "nearest" });
    list.setAttribute("aria-activedescendant", `choice-${active}`);
  };
  activate(active);
  list.focus();

  return new Promise((resolve) => {
    const close = (choice: string | undefined) => {
      list.removeEventListener("blur", cancel);
      list.remove();
      resolve(choice);
    };
    const cancel = () => close(undefined);
    list.addEventListener("blur", cancel);
    list.addEventListener("mousedown", (event) => {
      event.preventDefault();
      event.stopPropagation();
      const pressed = options.findIndex((option) => option === event.target);
      if (pressed >= 0) close(choices[pressed]);
    });
    list.addEventListener("keydown", (event) => {
      event.stopPropagation();
      const next = nextChoice(event.key, active, choices);
      if (event.key === "Enter" || event.key === "Tab") close(choices[active]);
      else if (event.key === "Escape" || (event.altKey && event.key === "ArrowUp")) cancel();
      else if (next !== undefined) activate(next);
      else return;
      event.preventDefault();
    });
  });
}

function nextChoice(key: string, active: number, choices: readonly string[]): number | undefined {
  switch (key) {
    case "ArrowDown":
      return active + 1;
    case "ArrowUp":
      return active - 1;
    case "PageDown":
      return active + 8;
    case "PageUp":
      return active - 8;
    case "Home":
      return 0;
    case "End":
      return choices.length - 1;
    default: {
      if (key.length !== 1) return undefined;
      const order = [...choices.keys()].map((at) => (active + 1 + at) % choices.length);
      return order.find((at) => choices[at]?.toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}
