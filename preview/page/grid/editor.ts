import type { CellPosition } from "../../../src/xlsx/address";

/**
 * `ready`: no cell is open. `enter`: the person types over the cell, and arrow keys end it. `edit`: the caret moves in
 * the text. Excel shows the same three words in its status bar.
 */
export type EditMode = "ready" | "enter" | "edit";

export type EditorEvents = {
  /** A cell opened for typing. */
  begun(): void;
  /** Enter, Tab, or an arrow key while entering: `key` says where to go next. */
  committed(key: "Enter" | "Tab" | "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight", back: boolean): void;
  cancelled(): void;
  changed(): void;
};

/**
 * The text of the cell that is open. It stands in two places at once: over the cell and in the formula bar. The box over
 * the cell has the focus even while nothing is open, so that typing (in any writing system) and pasting arrive in it.
 */
export class Editor {
  #mode: EditMode = "ready";
  #cell: CellPosition = { row: 0, column: 0 };
  #initial = "";

  constructor(
    readonly box: HTMLTextAreaElement,
    readonly bar: HTMLTextAreaElement,
    private readonly events: EditorEvents,
  ) {
    box.addEventListener("input", () => {
      if (this.#mode === "ready") this.#open("", "enter");
      bar.value = box.value;
      events.changed();
    });
    bar.addEventListener("focus", () => {
      if (this.#mode === "ready") this.begin(bar.value, "edit", bar);
    });
    bar.addEventListener("input", () => {
      box.value = bar.value;
      events.changed();
    });
    for (const field of [box, bar]) field.addEventListener("keydown", (event) => this.#key(event, field));
  }

  get mode(): EditMode {
    return this.#mode;
  }

  get text(): string {
    return this.box.value;
  }

  /** Typing over a cell and deleting it all empties the cell; opening a cell and leaving it as it was does nothing. */
  get changed(): boolean {
    return this.#mode === "enter" || this.text !== this.#initial;
  }

  /** The cell that opens when the person types. */
  set cell(cell: CellPosition) {
    this.#cell = cell;
  }
  get cell(): CellPosition {
    return this.#cell;
  }

  begin(text: string, mode: "enter" | "edit", field: HTMLTextAreaElement = this.box): void {
    this.box.value = text;
    this.bar.value = text;
    this.#open(text, mode);
    field.focus();
    field.setSelectionRange(text.length, text.length);
    this.events.changed();
  }

  /** The workbook says what stands in the open cell; what was drawn may be a moment older. */
  learn(text: string): void {
    if (this.#mode === "edit" && !this.changed && text !== this.#initial) {
      this.#initial = text;
      this.box.value = text;
      this.bar.value = text;
      this.events.changed();
    }
  }

  /** Nothing is open any more; `shown` is what the formula bar shows from now on. */
  end(shown: string): void {
    this.#mode = "ready";
    this.box.value = "";
    this.bar.value = shown;
    this.events.changed();
    if (document.activeElement === this.bar) this.box.focus();
  }

  #open(initial: string, mode: "enter" | "edit"): void {
    this.#mode = mode;
    this.#initial = initial;
    this.events.begun();
  }

  #key(event: KeyboardEvent, field: HTMLTextAreaElement): void {
    if (this.#mode === "ready" || event.isComposing) return;
    const { key } = event;
    if (key === "Enter" && event.altKey) {
      field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
      field.dispatchEvent(new Event("input"));
    } else if (key === "Escape") {
      this.events.cancelled();
    } else if (key === "F2") {
      this.#mode = "edit";
    } else if (key === "Enter" || key === "Tab" || (this.#mode === "enter" && isArrow(key))) {
      this.events.committed(key, event.shiftKey);
    } else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

function isArrow(key: string): key is "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" {
  return ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"].includes(key);
}
