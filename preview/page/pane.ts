import type { FrameHost } from "../protocol/wac-calls";
import { type PaneFrame, openPaneFrame } from "../protocol/wac-frame";
import { byId } from "./element";

const NARROWEST = 320;
const USUAL = 350;
const TITLE = "Data inventory";

/** The pane beside the sheet: opened at an address by the ribbon's buttons, closed by its own, made wider at its edge. */
export class Pane {
  readonly #aside = byId("pane");
  readonly #edge = byId("pane-edge");
  #frame: PaneFrame | undefined;
  #url = "";

  constructor(
    private readonly host: FrameHost,
    /** The pane was closed: the focus goes to the sheet. */
    private readonly closed: () => void,
  ) {
    byId("close-pane").addEventListener("click", () => this.close());
    this.#edge.addEventListener("pointerdown", (event) => this.#dragEdge(event));
    this.#edge.addEventListener("keydown", (event) => {
      const step = event.key === "ArrowLeft" ? 16 : event.key === "ArrowRight" ? -16 : 0;
      if (step !== 0) this.#setWidth(this.#aside.offsetWidth + step);
    });
    this.#setWidth(USUAL);
  }

  get frame(): PaneFrame | undefined {
    return this.#frame;
  }

  /** As Excel's ribbon does: a pane that is already open at this address stays as it is. */
  open(url: string): void {
    if (this.#frame && this.#url === url) return;
    this.#frame?.close();
    this.#url = url;
    this.#aside.hidden = false;
    this.#edge.hidden = false;
    this.#frame = openPaneFrame(this.#aside, url, TITLE, this.host);
  }

  close(): void {
    this.vanish();
    this.closed();
  }

  /** Fact 5.10: it is gone, and nobody says so. */
  vanish(): void {
    this.#frame?.close();
    this.#frame = undefined;
    this.#aside.hidden = true;
    this.#edge.hidden = true;
  }

  /** As when Excel itself is loaded anew. */
  reload(): void {
    if (!this.#frame) return;
    this.vanish();
    this.open(this.#url);
  }

  #dragEdge(event: PointerEvent): void {
    event.preventDefault();
    this.#edge.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing"); // Or the frame would swallow the pointer.
    const drag = (moved: PointerEvent) => this.#setWidth(window.innerWidth - moved.clientX - 4);
    this.#edge.addEventListener("pointermove", drag);
    this.#edge.addEventListener(
      "pointerup",
      () => {
        this.#edge.removeEventListener("pointermove", drag);
        document.body.classList.remove("resizing");
      },
      { once: true },
    );
  }

  #setWidth(wanted: number): void {
    const width = Math.min(Math.max(wanted, NARROWEST), Math.max(NARROWEST, window.innerWidth / 2));
    this.#aside.style.width = `${width}px`;
    this.#edge.setAttribute("aria-valuenow", String(Math.round(width)));
    this.#edge.setAttribute("aria-valuemin", String(NARROWEST));
  }
}
