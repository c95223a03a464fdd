import { type CellPosition, MAX_COLUMNS, MAX_ROWS } from "../../../src/xlsx/address";
import type { TypeOutcome } from "../../seat";
import type { Connection } from "../connection";
import { element } from "../element";
import { ask } from "../question";
import { chooseFrom } from "./drop-down";
import { Editor } from "./editor";
import { type KeyCommand, readKey } from "./keys";
import { type Move, type Selection, areaOf, at, fromArea, moved, usedPart } from "./selection";
import { type SheetView, place } from "./sheet-view";
import { fromTabSeparated, toTabSeparated } from "./tab-separated";

const ARROWS = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" } as const;

/** What a person does in the sheet with keyboard and mouse. */
export class Grid {
  readonly editor: Editor;
  readonly #listButton = element("button", { class: "list-button", tabindex: "-1", "aria-label": "Choices" });
  readonly #note = element("div", { class: "note", role: "note" });
  /** The column in which a run of Tabs began: Enter leads back to it. */
  #tabColumn: number | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly view: SheetView,
    bar: HTMLTextAreaElement,
    private readonly nextSheet: (back: boolean) => void,
  ) {
    const box = element("textarea", { class: "cell-editor", rows: "1", spellcheck: "false", autocomplete: "off" });
    view.viewport.append(this.#listButton, this.#note, box);
    this.editor = new Editor(box, bar, {
      begun: () => this.#begun(),
      committed: (key, back) =>
        this.commit(key in ARROWS ? ARROWS[key as keyof typeof ARROWS] : key === "Enter" ? "enter" : "tab", back),
      cancelled: () => this.cancel(),
      changed: () => this.placeMarks(),
    });
    box.addEventListener("keydown", (event) => this.#onKey(event));
    box.addEventListener("paste", (event) => this.#onPaste(event));
    box.addEventListener("copy", (event) => this.#onCopy(event, false));
    box.addEventListener("cut", (event) => this.#onCopy(event, true));
    view.viewport.addEventListener("mousedown", (event) => this.#onPress(event));
    this.#listButton.addEventListener("mousedown", (event) => {
      event.preventDefault();
      event.stopPropagation();
      void this.openList();
    });
  }

  focus(): void {
    this.editor.box.focus({ preventScroll: true });
  }

  /** Selects cells as a press on them does; what is being typed is entered first. */
  select(selection: Selection): void {
    this.commit();
    this.#tabColumn = undefined;
    this.view.select(selection);
    this.focus();
  }

  /** Enters what is being typed, if anything is, and goes on from there. */
  commit(then?: "enter" | "tab" | Move, back = false): void {
    if (this.editor.mode === "ready") return;
    const { cell, text, changed } = this.editor;
    this.editor.end(text);
    if (changed) void this.#type(this.view.sheet, cell, text);
    else void this.connection.call("cancelEdit");
    if (then === "enter") this.#afterEnter(back);
    else if (then === "tab") this.#afterTab(back);
    else if (then !== undefined) this.#move(then, false);
  }

  cancel(): void {
    if (this.editor.mode === "ready") return;
    this.editor.end(this.view.activeCell?.edit ?? "");
    void this.connection.call("cancelEdit");
  }

  /** Puts editor, list button and input message where the active cell is drawn. */
  placeMarks(): void {
    const { active } = this.view.selection;
    const cell = this.view.activeCell;
    const box = this.view.boxOf(this.view.activeArea());
    const open = this.editor.mode !== "ready";
    if (!open) this.editor.cell = active;
    this.editor.box.classList.toggle("open", open);
    this.#listButton.hidden = !box || cell?.dropDown !== true || open;
    this.#note.hidden = !box || !cell?.prompt || open;
    if (!box) return;
    place(this.editor.box, box);
    if (open) growToText(this.editor.box, box.width, box.height, this.view.viewport);
    this.#listButton.style.left = `${box.left + box.width}px`;
    this.#listButton.style.top = `${box.top + box.height - 20}px`;
    if (cell?.prompt) {
      this.#note.replaceChildren(element("strong", {}, cell.prompt.title), element("span", {}, cell.prompt.text));
      this.#note.style.left = `${box.left + Math.min(24, box.width)}px`;
      this.#note.style.top = `${box.top + box.height + 6}px`;
    }
  }

  async openList(): Promise<void> {
    const { row, column } = this.view.selection.active;
    const { sheet } = this.view;
    const start = await this.connection.call("beginEdit", sheet, row, column);
    const box = this.view.boxOf(this.view.activeArea());
    const choices = start.readOnly === undefined ? start.choices : undefined;
    if (!choices || choices.length === 0 || !box) {
      await this.connection.call("cancelEdit");
      if (start.readOnly !== undefined) await ask("Protected sheet", start.readOnly, ["OK"]);
      return this.focus();
    }
    const top = box.top + box.height;
    const below = this.view.viewport.clientHeight - top;
    const choice = await chooseFrom(choices, start.text, { ...box, top, below }, this.view.viewport);
    this.focus();
    if (choice === undefined) await this.connection.call("cancelEdit");
    else await this.#type(sheet, { row, column }, choice);
  }

  #begun(): void {
    const { row, column } = this.editor.cell;
    void this.connection.call("beginEdit", this.view.sheet, row, column).then(async ({ readOnly }) => {
      if (readOnly === undefined || this.editor.mode === "ready") return;
      this.cancel();
      await ask("Protected sheet", readOnly, ["OK"]);
      this.focus();
    });
  }

  async #type(sheet: string, cell: CellPosition, text: string, evenSo = false): Promise<void> {
    const outcome = await this.connection.call("type", sheet, cell.row, cell.column, text, evenSo);
    await this.view.refresh();
    if (outcome.kind === "accepted") return;
    await this.view.show(sheet);
    this.view.select(at(cell.row, cell.column));
    const answer = await askAbout(outcome);
    this.focus();
    if (answer === "Yes" || (outcome.kind === "refused" && outcome.style === "information" && answer === "OK")) {
      return this.#type(sheet, cell, text, true);
    }
    if (answer === "Retry" || answer === "No") {
      this.editor.begin(text, "edit");
      this.editor.box.select();
    } else {
      await this.connection.call("cancelEdit");
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || this.editor.mode !== "ready") return;
    const command = readKey(event);
    if (!command) return;
    event.preventDefault();
    this.#do(command);
  }

  #do(command: KeyCommand): void {
    switch (command.kind) {
      case "move":
        return this.#move(command.move, command.extend);
      case "enter":
        return this.#afterEnter(command.back);
      case "tab":
        return this.#afterTab(command.back);
      case "edit":
        return this.editor.begin(this.view.activeCell?.edit ?? "", "edit");
      case "clear":
        return this.#clear();
      case "dropDown":
        return void this.openList();
      case "selectAll":
        return this.view.select(fromArea({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }));
      case "nextSheet":
        return this.nextSheet(command.back);
    }
  }

  #move(move: Move, extend: boolean): void {
    const { selection, extent } = this.view;
    this.#tabColumn = undefined;
    const corner = moved(extend ? selection.corner : selection.active, move, extent);
    this.view.select(extend ? { active: selection.active, corner } : this.#past(corner, move));
  }

  #afterEnter(back: boolean): void {
    const { active } = this.view.selection;
    const to = moved({ ...active, column: this.#tabColumn ?? active.column }, back ? "up" : "down", this.view.extent);
    this.#tabColumn = undefined;
    this.view.select(this.#past(to, back ? "up" : "down"));
  }

  #afterTab(back: boolean): void {
    const { active } = this.view.selection;
    this.#tabColumn ??= active.column;
    this.view.select(this.#past(moved(active, back ? "left" : "right", this.view.extent), back ? "left" : "right"));
  }

  /** From inside the merged cell that is active, a step leads out of it. */
  #past(cell: CellPosition, move: Move): Selection {
    const merged = this.view.activeArea();
    if (move === "down" && merged.rows > 1) return at(merged.row + merged.rows, cell.column);
    if (move === "right" && merged.columns > 1) return at(cell.row, merged.column + merged.columns);
    return at(cell.row, cell.column);
  }

  #clear(): void {
    const { row, column, rows, columns } = usedPart(areaOf(this.view.selection), this.view.extent);
    void this.connection.call("clear", this.view.sheet, row, column, rows, columns).then(() => this.view.refresh());
  }

  #onPress(event: MouseEvent): void {
    if (event.button !== 0 || event.target === this.editor.box) return;
    event.preventDefault(); // The focus stays where typing arrives.
    const header = event.target instanceof Element ? event.target.closest<HTMLElement>("th") : null;
    if (header) return this.select(fromArea(headerArea(header)));
    const cell = this.view.cellAt(event.clientX, event.clientY);
    if (!cell) return this.focus();
    if (event.detail === 2) return this.editor.begin(this.view.activeCell?.edit ?? "", "edit");
    this.select(event.shiftKey ? { active: this.view.selection.active, corner: cell } : at(cell.row, cell.column));
    this.#dragFrom();
  }

  #dragFrom(): void {
    const drag = (event: MouseEvent) => {
      const { active, corner } = this.view.selection;
      const under = this.view.cellAt(event.clientX, event.clientY);
      if (under && (under.row !== corner.row || under.column !== corner.column)) {
        this.view.select({ active, corner: under });
      }
    };
    window.addEventListener("mousemove", drag);
    window.addEventListener("mouseup", () => window.removeEventListener("mousemove", drag), { once: true });
  }

  #onPaste(event: ClipboardEvent): void {
    if (this.editor.mode !== "ready") return;
    event.preventDefault();
    const texts = fromTabSeparated(event.clipboardData?.getData("text/plain") ?? "");
    if (texts.length === 0) return;
    const { row, column } = areaOf(this.view.selection);
    const columns = Math.max(...texts.map((line) => line.length));
    void this.connection.call("paste", this.view.sheet, row, column, texts).then(() => this.view.refresh());
    this.view.select(fromArea({ row, column, rows: texts.length, columns }));
  }

  /** The block may reach out of view, so it is read first, and then put on the clipboard. */
  #onCopy(event: ClipboardEvent, cut: boolean): void {
    if (this.editor.mode !== "ready") return;
    event.preventDefault();
    const { row, column, rows, columns } = usedPart(areaOf(this.view.selection), this.view.extent);
    const texts = this.connection
      .call("view", this.view.sheet, row, column, rows, columns)
      .then((view) => toTabSeparated(view.cells.map((line) => line.map((cell) => cell.text))));
    void texts
      .then((text) => navigator.clipboard.writeText(text))
      .then(() => cut && this.#clear())
      .catch((error: unknown) => ask("Copy", `The browser does not allow copying: ${String(error)}`, ["OK"]));
  }
}

function askAbout(outcome: Exclude<TypeOutcome, { kind: "accepted" }>): Promise<string> {
  if (outcome.kind === "locked") return ask("Protected sheet", outcome.text, ["OK"]);
  const title = outcome.title === "" ? "Excel" : outcome.title;
  switch (outcome.style) {
    case "stop":
      return ask(title, outcome.text, ["Retry", "Cancel"]);
    case "warning":
      return ask(title, `${outcome.text}\n\nContinue?`, ["Yes", "No", "Cancel"]);
    case "information":
      return ask(title, outcome.text, ["OK", "Cancel"]);
  }
}

function headerArea(header: HTMLElement): { row: number; column: number; rows: number; columns: number } {
  const { row, column } = header.dataset;
  return {
    row: Number(row ?? 0),
    column: Number(column ?? 0),
    rows: row === undefined ? MAX_ROWS : 1,
    columns: column === undefined ? MAX_COLUMNS : 1,
  };
}

/** The open editor grows over the cells at its right, then down, as far as the view reaches. */
function growToText(box: HTMLTextAreaElement, width: number, height: number, viewport: HTMLElement): void {
  const left = box.offsetLeft;
  const most = Math.max(width, Math.min(viewport.clientWidth - left - 4, 420));
  const longest = Math.max(...box.value.split("\n").map((line) => line.length));
  box.style.width = `${Math.min(most, Math.max(width, longest * 8 + 20))}px`;
  box.style.height = `${height}px`;
  box.style.height = `${Math.min(Math.max(height, box.scrollHeight + 2), viewport.clientHeight - box.offsetTop)}px`;
}
