import type { SheetTab } from "../seat";
import { element } from "./element";

/** The sheets at the bottom. Arrow keys move along them, as in every list of tabs. */
export class SheetTabs {
  #tabs: readonly SheetTab[] = [];

  constructor(
    private readonly list: HTMLElement,
    private readonly open: (sheet: string) => void,
  ) {
    list.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      event.preventDefault();
      this.openNext(event.key === "ArrowLeft");
      this.focus();
    });
  }

  draw(tabs: readonly SheetTab[]): void {
    const visible = tabs.filter((tab) => tab.visible);
    if (JSON.stringify(visible) === JSON.stringify(this.#tabs)) return;
    this.#tabs = visible;
    const focused = this.list.contains(document.activeElement);
    this.list.replaceChildren(
      ...visible.map(({ name, active, tabColor }) => {
        const attributes = {
          role: "tab",
          type: "button",
          "aria-selected": String(active),
          tabindex: active ? "0" : "-1",
        };
        const button = element("button", attributes, name);
        if (tabColor !== undefined) button.style.setProperty("--tab-color", tabColor);
        button.addEventListener("click", () => this.open(name));
        return button;
      }),
    );
    this.list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focused) this.focus();
  }

  openNext(back: boolean): void {
    const next = this.#tabs[this.#tabs.findIndex((tab) => tab.active) + (back ? -1 : 1)];
    if (next) this.open(next.name);
  }

  focus(): void {
    this.list.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  }
}
