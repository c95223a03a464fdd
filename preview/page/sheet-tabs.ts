import type { SheetTab } from "../seat";
import { element } from "./element";

/** The sheets at the bottom. Arrow keys move along them, as in every list of tabs. */
export class SheetTabs {
  #tabs: readonly SheetTab[] = [];
  /** While a name is being typed nothing is drawn anew. */
  #naming = false;
  #drawLater: readonly SheetTab[] | undefined;

  constructor(
    private readonly list: HTMLElement,
    private readonly open: (sheet: string) => void,
    private readonly rename: (sheet: string, name: string) => void,
  ) {
    list.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      event.preventDefault();
      this.openNext(event.key === "ArrowLeft");
      this.focus();
    });
    list.addEventListener("dblclick", (event) => this.#editName(event.target));
  }

  draw(tabs: readonly SheetTab[]): void {
    if (this.#naming) {
      this.#drawLater = tabs;
      return;
    }
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
        button.addEventListener("click", ({ detail }) => {
          // A second press on the sheet in front is the beginning of a double click, unless it is a key.
          if (!active || detail === 0) this.open(name);
        });
        button.addEventListener("keydown", (event) => {
          if (event.key !== "F2") return;
          event.preventDefault();
          this.#editName(button);
        });
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

  /** The tab becomes a field. Enter and leaving it rename, Esc leaves the name as it was. */
  #editName(tab: EventTarget | null): void {
    if (!(tab instanceof HTMLButtonElement) || this.#naming) return;
    const name = tab.textContent ?? "";
    const field = element("input", { class: "sheet-name", "aria-label": "Sheet name", maxlength: "31", value: name });
    this.#naming = true;
    const close = (rename: boolean) => {
      if (!this.#naming) return;
      this.#naming = false;
      const focused = document.activeElement === field;
      field.replaceWith(tab);
      if (focused) tab.focus();
      if (this.#drawLater) this.draw(this.#drawLater);
      this.#drawLater = undefined;
      if (rename && field.value !== name) this.rename(name, field.value);
    };
    field.addEventListener("blur", () => close(true));
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key !== "Enter" && event.key !== "Escape") return;
      event.preventDefault(); // Or the tab, which has the focus then, would be pressed.
      close(event.key === "Enter");
    });
    tab.replaceWith(field);
    field.select();
  }

  focus(): void {
    this.list.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  }
}
