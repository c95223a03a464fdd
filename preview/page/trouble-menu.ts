import type { Delay, SeatState, SheetTab } from "../seat";
import { ERROR_CODES, type Trouble, type TroubleKind } from "../trouble";
import type { Connection } from "./connection";
import { byId } from "./element";
import type { SheetView } from "./grid/sheet-view";

const SLOW_MS = 3000;
const RANDOM: Delay = { from: 0, to: 10_000, seed: 1 };

/** The menu "Trouble": each trouble of the person's Excel switched on and off, and how late the changes of others come. */
export class TroubleMenu {
  readonly #form = byId("trouble", HTMLFormElement);
  readonly #letThrough = byId("let-through", HTMLButtonElement);

  constructor(
    private readonly connection: Connection,
    private readonly view: SheetView,
    /** The sheet in front. */
    private readonly front: () => SheetTab | undefined,
    /** The pane's storage is another one from now on. */
    private readonly reopenPane: () => void,
  ) {
    this.#form.addEventListener("change", (event) => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement)
        void this.#changed(event.target.name);
    });
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    this.#letThrough.addEventListener("click", () => void connection.call("deliver"));
    byId("no-trouble").addEventListener("click", () => void this.#calmAll());
  }

  /** Shows how it stands. */
  show({ delays, waiting, troubles }: SeatState): void {
    const arriving = this.#form.querySelectorAll<HTMLInputElement>("[name=arriving]");
    for (const radio of arriving) radio.checked = radio.value === nameOf(delays.arriving);
    this.#letThrough.disabled = waiting.arriving === 0;
    this.#letThrough.textContent =
      waiting.arriving === 0 ? "Let changes through" : `Let changes through (${waiting.arriving})`;
    const find = (kind: TroubleKind) => troubles.find((trouble) => trouble.kind === kind);
    for (const box of this.#form.querySelectorAll<HTMLInputElement>("[type=checkbox]"))
      if (isKind(box.name)) box.checked = find(box.name) !== undefined;
    for (const list of this.#form.querySelectorAll("select"))
      if (isKind(list.name)) list.value = choiceOf(find(list.name));
    const count = troubles.length + (delays.arriving === 0 ? 0 : 1);
    byId("trouble-count").textContent = count === 0 ? "" : ` (${count})`;
  }

  async #changed(name: string): Promise<void> {
    if (name === "arriving") {
      await this.connection.call("delay", { arriving: this.#delay() });
      return;
    }
    const kind = name === "once" ? "error" : name;
    if (!isKind(kind)) return;
    const trouble = await this.#chosen(kind);
    if (trouble) await this.connection.call("trouble", trouble);
    else await this.connection.call("calm", kind);
    this.show(await this.connection.call("state")); // What cannot be here is off again.
    if (kind === "storage") this.reopenPane();
  }

  async #calmAll(): Promise<void> {
    const storage = this.#value("storage") !== "";
    await this.connection.call("calm");
    await this.connection.call("delay", { arriving: 0 });
    if (storage) this.reopenPane();
  }

  /** What the form says of this kind; `undefined` when it is switched off, or cannot be here. */
  async #chosen(kind: TroubleKind): Promise<Trouble | undefined> {
    switch (kind) {
      case "slowAnswers":
        return this.#isOn(kind) ? { kind, milliseconds: SLOW_MS } : undefined;
      case "cellOpen":
      case "tablesStay":
      case "readOnly":
      case "paneGone":
        return this.#isOn(kind) ? { kind } : undefined;
      case "noAnswer": {
        const value = this.#value(kind);
        return value === "" ? undefined : { kind, carriedOut: value === "carriedOut", once: true };
      }
      case "error": {
        const code = ERROR_CODES.find((each) => each === this.#value(kind));
        return code && { kind, code, once: this.#isOn("once") };
      }
      case "storage": {
        const value = this.#value(kind);
        return value === "blocked" || value === "full" ? { kind, state: value } : undefined;
      }
      case "protectedSheet": {
        const sheet = this.front()?.name;
        return this.#isOn(kind) && sheet !== undefined ? { kind, sheet } : undefined;
      }
      case "totalsRow":
      case "dataBelow": {
        const table = this.front()?.tables[0]?.name;
        return this.#isOn(kind) && table !== undefined ? { kind, table } : undefined;
      }
      case "filter":
        return this.#isOn(kind) ? this.#filter() : undefined;
    }
  }

  /** By one value of the column that is selected, or of the first. */
  async #filter(): Promise<Trouble | undefined> {
    const sheet = this.front();
    const table = sheet?.tables[0];
    if (!sheet || !table) return undefined;
    const selected = this.view.selection.active.column;
    const menu =
      (await this.connection.call("headerMenu", sheet.name, table.row, selected)) ??
      (await this.connection.call("headerMenu", sheet.name, table.row, table.column));
    if (!menu) return undefined;
    return { kind: "filter", table: menu.table, column: menu.column, value: menu.values.at(-1) ?? "" };
  }

  #delay(): Delay {
    const value = this.#form.querySelector<HTMLInputElement>("[name=arriving]:checked")?.value;
    if (value === "held") return "held";
    return value === "random" ? RANDOM : Number(value ?? 0) || 0;
  }

  #isOn(name: string): boolean {
    return this.#form.querySelector<HTMLInputElement>(`[name=${name}]`)?.checked === true;
  }

  #value(name: string): string {
    return this.#form.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value ?? "";
  }
}

function nameOf(delay: Delay): string {
  if (typeof delay === "object") return "random";
  return delay === 0 ? "atOnce" : String(delay);
}

/** What the list of this trouble says. */
function choiceOf(trouble: Trouble | undefined): string {
  switch (trouble?.kind) {
    case "noAnswer":
      return trouble.carriedOut ? "carriedOut" : "lost";
    case "error":
      return trouble.code;
    case "storage":
      return trouble.state;
    default:
      return "";
  }
}

const KINDS: Readonly<Record<TroubleKind, true>> = {
  slowAnswers: true,
  noAnswer: true,
  error: true,
  cellOpen: true,
  tablesStay: true,
  readOnly: true,
  protectedSheet: true,
  totalsRow: true,
  dataBelow: true,
  filter: true,
  storage: true,
  paneGone: true,
};

function isKind(name: string): name is TroubleKind {
  return Object.hasOwn(KINDS, name);
}
