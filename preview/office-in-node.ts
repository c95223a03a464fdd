/**
 * Microsoft's own office.js in Node and in jsdom, unmodified, with a seat of the stand-in behind it, or several of them
 * for several people in one process. What is not there without a page is `Office` itself; `officeOf` stands in for the
 * few members of it that the add-in uses.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { officeOf } from "./office-stand-in";
import type { RichApiEvent, Seat } from "./seat";

const EXCEL_WEB = join(__dirname, "../node_modules/@microsoft/office-js/dist/excel-web-16.00.js");

type Bridge = { onMessageFromHost: ((message: string) => void) | null; sendMessageToHost(message: string): void };
/** What office.js puts on the global object, as far as anybody else asks for it. */
type OfficeJs = {
  readonly Excel: unknown;
  readonly OfficeExtension: { HostBridge: { init(bridge: Bridge): void } };
  /** What office.js itself calls Office: its `context` cannot be set. */
  readonly Office: object | undefined;
};
type Globals = { -readonly [Name in keyof OfficeJs]?: OfficeJs[Name] } & { window?: unknown; navigator?: unknown };
// The types say that office.js is always there; before `loadOffice` it is not.
const globals = globalThis as unknown as Globals;

/** What office.js sends over the bridge, and what it takes from there. */
type Sent = { readonly id: number; readonly flags: number; readonly message: { readonly body: unknown } };
const RESPONSE = 2;
const GENERIC_MESSAGES = 3;

/** An office.js of its own, the seat that it talks to, and `Office` as that person's Excel has it. */
class Connection {
  private seat: Seat | undefined;
  private stop: () => void = () => undefined;
  private readonly bridge: Bridge = { onMessageFromHost: null, sendMessageToHost: (text) => void this.answer(text) };
  Office: object = {};

  constructor(readonly officeJs: OfficeJs) {
    officeJs.OfficeExtension.HostBridge.init(this.bridge);
  }

  to(seat: Seat): void {
    this.stop();
    this.seat = seat;
    this.stop = seat.onRichApiEvent((event) => person.run(this, () => this.tell(event)));
    this.Office = Object.setPrototypeOf(officeOf(seat), this.officeJs.Office ?? null) as object;
  }

  private async answer(text: string): Promise<void> {
    const { id, flags, message } = JSON.parse(text) as Sent;
    if (!this.seat) throw new Error("office.js is connected to no seat");
    const body: unknown = typeof message.body === "string" ? JSON.parse(message.body) : message.body;
    const result = await this.seat.execute(body, flags);
    const reply =
      "body" in result
        ? { statusCode: 200, headers: {}, body: JSON.stringify(result.body) }
        : transportFailure(result.transportError);
    this.bridge.onMessageFromHost?.(JSON.stringify({ id, type: RESPONSE, flags: 0, message: reply }));
  }

  private tell([messageCategory, messageType, targetId, message, id, isRemoteOverride]: RichApiEvent): void {
    const entry = { messageCategory, messageType, targetId, message, id, isRemoteOverride };
    const entries = { entries: [entry] };
    this.bridge.onMessageFromHost?.(JSON.stringify({ type: GENERIC_MESSAGES, controlId: "", message: entries }));
  }
}

/** Whose office.js the code that runs at this moment sees, across everything that it waits for. */
const person = new AsyncLocalStorage<Connection>();
/** What everybody else sees. */
let usual: Connection | undefined;
const ofSeats = new WeakMap<Seat, Connection>();

/** Afterwards `Excel` and `OfficeExtension` are there. */
export function loadOffice(): void {
  usual ??= new Connection(newOfficeJs());
}

/** From now on `Excel.run` talks to this seat; connecting again leaves the seat before. */
export function connectOffice(seat: Seat): void {
  usual ??= new Connection(newOfficeJs());
  usual.to(seat);
  showOffice();
}

/**
 * Runs `work` as code in this person's pane: in it and in all that it waits for, `Excel`, `OfficeExtension` and `Office`
 * are the person's own, and events reach only the handlers that it has registered. Several can run at the same time.
 */
export function asSeat<T>(seat: Seat, work: () => T): T {
  loadOffice();
  let connection = ofSeats.get(seat);
  if (!connection) {
    connection = new Connection(newOfficeJs());
    connection.to(seat);
    ofSeats.set(seat, connection);
  }
  return person.run(connection, work);
}

/**
 * Runs office.js in this realm: it must not run in a vm context, because it compares prototypes. Each time there is one
 * more of it (70 ms), which knows nothing of those before.
 */
function newOfficeJs(): OfficeJs {
  if (globals.window === undefined) Object.assign(globals, windowForNode());
  if (globals.navigator === undefined) globals.navigator = { userAgent: "node" }; // Node 20 has none
  for (const name of namesOfOffice) Reflect.deleteProperty(globals, name);
  const before = new Set(Object.getOwnPropertyNames(globals));
  (0, eval)(readFileSync(EXCEL_WEB, "utf8"));
  namesOfOffice = Object.getOwnPropertyNames(globals).filter((name) => !before.has(name));
  const { Excel, OfficeExtension, Office } = globals;
  if (!OfficeExtension) throw new Error("office.js has not loaded");
  showOffice();
  return { Excel, OfficeExtension, Office };
}

let namesOfOffice: string[] = [];

/** Makes the globals those of whoever runs. What a test puts in their place stays until somebody is connected again. */
function showOffice(): void {
  for (const [name, get] of Object.entries(OF_WHOEVER_RUNS)) {
    const set = (value: unknown): void => {
      Object.defineProperty(globals, name, { configurable: true, writable: true, value });
    };
    Object.defineProperty(globals, name, { configurable: true, get, set });
  }
}

const current = (): Connection | undefined => person.getStore() ?? usual;
const OF_WHOEVER_RUNS = {
  Excel: () => current()?.officeJs.Excel,
  OfficeExtension: () => current()?.officeJs.OfficeExtension,
  Office: () => current()?.Office,
} as const;

/** What office.js makes of these numbers on the web (fact 1.14); over the bridge it wants the words. */
const TRANSPORT: Readonly<Record<number, readonly [status: number, code: string]>> = {
  1014: [400, "InvalidRequestContext"],
  5004: [400, "InvalidOperationInCellEditMode"],
  5012: [408, "InvalidOrTimedOutSession"],
  5016: [400, "WriteNotSupportedWhenModalDialogOpen"],
  5102: [429, "ActivityLimitReached"],
  5103: [400, "RequestPayloadSizeLimitExceeded"],
  5104: [400, "ResponsePayloadSizeLimitExceeded"],
  7000: [401, "AccessDenied"],
};

function transportFailure(number: number): { statusCode: number; headers: object; body: string } {
  const [statusCode, code] = TRANSPORT[number] ?? [500, "GeneralException"];
  return { statusCode, headers: {}, body: JSON.stringify({ error: { code, message: code } }) };
}

/** The members of `window` that office.js touches when it is loaded; jsdom has them all. */
function windowForNode(): Record<string, unknown> {
  const nothing = (): void => {};
  const element = (): unknown => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const document = {
    createElement: element,
    getElementById: () => null,
    getElementsByTagName: () => [],
    addEventListener: nothing,
    domain: "localhost",
  };
  const location = {
    href: "https://localhost/",
    origin: "https://localhost",
    protocol: "https:",
    search: "",
    hash: "",
  };
  return {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    document,
    location,
    addEventListener: nothing,
  };
}
