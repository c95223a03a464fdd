import { type Area, type CellPosition, MAX_COLUMNS, MAX_ROWS } from "../../../src/xlsx/address";
import type { Connection } from "../connection";
import { element } from "../element";
import type { MenuPlace } from "../menu";
import { ask } from "../question";
import { CellMarks } from "./cell-marks";
import { copyFrom, pasteInto } from "./clipboard";
import { chooseFrom } from "./drop-down";
import { Editor } from "./editor";
import { openHeaderMenu } from "./header-menu";
import { type KeyCommand, readKey } from "./keys";
import { changeLines, linesOf, openLineMenu } from "./line-menu";
import { type Move, type Selection, areaOf, at, fromArea, moved, usedPart } from "./selection";
import { watchMouse } from "./mouse";
import { askAboutTyping } from "./refused";
import type { SheetView } from "./sheet-view";

const ARROWS = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" } as const;

/** What a person does in the sheet with keyboard and mouse. */
export class Grid {
  readonly editor: Editor;
  readonly #marks: CellMarks;
  /** The column in which a run of Tabs began: Enter leads back to it. */
  #tabColumn: number | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly view: SheetView,
    bar: HTMLTextAreaElement,
    private readonly nextSheet: (back: boolean) => void,
  ) {
    const box = element("textarea", { class: "cell-editor", rows: "1", spellcheck: "false", autocomplete: "off" });
    this.#marks = new CellMarks(view.viewport, () => void this.openList());
    view.viewport.append(box);
    this.editor = new Editor(box, bar, {
      begun: () => this.#begun(),
      committed: (key, back) =>
        this.commit(key in ARROWS ? ARROWS[key as keyof typeof ARROWS] : key === "Enter" ? "enter" : "tab", back),
      cancelled: () => this.cancel(),
      changed: () => this.placeMarks(),
    });
    box.addEventListener("keydown", (event) => this.#onKey(event));
    const idle = () => this.editor.mode === "ready";
    box.addEventListener("paste", (event) => {
      if (idle()) void pasteInto(connection, view, event);
    });
    box.addEventListener("copy", (event) => {
      if (idle()) void copyFrom(connection, view, event);
    });
    box.addEventListener("cut", (event) => {
      if (idle()) void copyFrom(connection, view, event).then(() => this.#clear());
    });
    watchMouse(view, {
      selected: (selection) => this.select(selection),
      opened: () => this.editor.begin(view.activeCell?.edit ?? "", "edit"),
      headerPressed: (cell, place) => {
        this.select(at(cell.row, cell.column));
        void openHeaderMenu(connection, view, cell, place).then(() => this.focus());
      },
      linesPressed: (area, place) => this.#openLineMenu(area, place),
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
    if (this.editor.mode === "ready") this.editor.cell = this.view.selection.active;
    this.#marks.place(this.view, this.editor);
  }

  /** Alt+Down: the list of a cell, or the menu of a table's header. */
  async openList(): Promise<void> {
    const { row, column } = this.view.selection.active;
    const place = this.#below(this.view.activeArea());
    if (this.view.activeCell?.header === true && place) {
      await openHeaderMenu(this.connection, this.view, { row, column }, place);
      return this.focus();
    }
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
    this.#marks.hideNote();
    const choice = await chooseFrom(choices, start.text, { ...box, top, below }, this.view.viewport);
    this.focus();
    if (choice === undefined) await this.connection.call("cancelEdit");
    else await this.#type(sheet, { row, column }, choice);
  }

  #begun(): void {
    const { row, column } = this.editor.cell;
    void this.connection.call("beginEdit", this.view.sheet, row, column).then(async ({ text, readOnly }) => {
      if (this.editor.mode === "ready") return;
      if (readOnly === undefined) return this.editor.learn(text);
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
    const answer = await askAboutTyping(outcome);
    this.focus();
    switch (answer) {
      case "goOn":
        return this.#type(sheet, cell, text, true);
      case "retry":
        this.editor.begin(text, "edit");
        return this.editor.box.select();
      case "giveUp":
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
      case "insertLines":
      case "deleteLines": {
        const lines = linesOf(areaOf(this.view.selection));
        if (lines) void changeLines(this.connection, this.view, command.kind, lines);
      }
    }
  }

  /** The lines that were pressed are selected, unless they are among those that are. */
  #openLineMenu(area: Area, place: MenuPlace): void {
    const selected = linesOf(areaOf(this.view.selection));
    const pressed = linesOf(area);
    if (!pressed) return;
    const among =
      selected?.axis === pressed.axis && pressed.at >= selected.at && pressed.at < selected.at + selected.count;
    if (!among) this.select(fromArea(area));
    void openLineMenu(this.connection, this.view, among ? selected : pressed, place).then(() => this.focus());
  }

  /** The lower left corner of a block on the page. */
  #below(area: Area): MenuPlace | undefined {
    const box = this.view.boxOf(area);
    const { left, top } = this.view.viewport.getBoundingClientRect();
    return box && { x: left + box.left, y: top + box.top + box.height };
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
}
