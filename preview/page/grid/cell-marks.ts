import { element } from "../element";
import type { Editor } from "./editor";
import { place } from "./mark";
import type { SheetView } from "./sheet-view";

const BUTTON = 20;
const NOTE_GAP = 6;

/** What stands at the active cell: the editor's box, the button of its list, its input message. */
export class CellMarks {
  readonly #button = element("button", { class: "list-button", tabindex: "-1", "aria-label": "Choices" });
  readonly #note = element("div", { class: "note", role: "note" });

  constructor(viewport: HTMLElement, openList: () => void) {
    viewport.append(this.#button, this.#note);
    this.#button.addEventListener("mousedown", (event) => {
      event.preventDefault();
      event.stopPropagation();
      openList();
    });
  }

  place(view: SheetView, editor: Editor): void {
    const cell = view.activeCell;
    const box = view.boxOf(view.activeArea());
    const open = editor.mode !== "ready";
    editor.box.classList.toggle("open", open);
    this.#button.hidden = !box || cell?.dropDown !== true || open;
    this.#note.hidden = !box || !cell?.prompt || open;
    if (!box) return;
    place(editor.box, box);
    if (open) growToText(editor.box, box.width, box.height, view.viewport);
    const { clientWidth, clientHeight } = view.viewport;
    this.#button.style.left = `${Math.min(box.left + box.width, clientWidth - BUTTON)}px`;
    this.#button.style.top = `${box.top + box.height - BUTTON}px`;
    if (!cell?.prompt || open) return;
    this.#note.replaceChildren(element("strong", {}, cell.prompt.title), element("span", {}, cell.prompt.text));
    const below = box.top + box.height + NOTE_GAP;
    const above = box.top - this.#note.offsetHeight - NOTE_GAP;
    const fits = below + this.#note.offsetHeight <= clientHeight || above < 0;
    this.#note.style.left = `${Math.max(0, Math.min(box.left + BUTTON, clientWidth - this.#note.offsetWidth))}px`;
    this.#note.style.top = `${fits ? below : above}px`;
  }

  hideNote(): void {
    this.#note.hidden = true;
  }
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
