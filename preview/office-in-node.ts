/**
 * Microsoft's own office.js in Node and in jsdom, unmodified, with a seat of the stand-in behind it. What is not there
 * without a page is `Office` itself; `officeOf` stands in for the few members of it that the add-in uses.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { officeOf } from "./office-stand-in";
import type { RichApiEvent, Seat } from "./seat";

const EXCEL_WEB = join(__dirname, "../node_modules/@microsoft/office-js/dist/excel-web-16.00.js");

type Bridge = { onMessageFromHost: ((message: string) => void) | null; sendMessageToHost(message: string): void };
type Globals = {
  window?: unknown;
  navigator?: unknown;
  Excel?: unknown;
  Office?: object;
  OfficeExtension?: { HostBridge: { init(bridge: Bridge): void } };
};
// The types say that office.js is always there; before `loadOffice` it is not.
const globals = globalThis as unknown as Globals;

/** What office.js sends over the bridge, and what it takes from there. */
type Sent = { readonly id: number; readonly flags: number; readonly message: { readonly body: unknown } };
const RESPONSE = 2;
const GENERIC_MESSAGES = 3;

let current: { readonly seat: Seat; readonly stop: () => void } | undefined;
let bridge: Bridge | undefined;
/** What office.js itself calls Office: its `context` cannot be set. */
let ownOffice: object | undefined;

/** Runs office.js in this realm, once; afterwards `Excel` and `OfficeExtension` are there. It must not run in a vm context: it compares prototypes. */
export function loadOffice(): void {
  if (globals.Excel !== undefined) return;
  if (globals.window === undefined) Object.assign(globals, windowForNode());
  if (globals.navigator === undefined) globals.navigator = { userAgent: "node" }; // Node 20 has none
  (0, eval)(readFileSync(EXCEL_WEB, "utf8"));
  ownOffice = globals.Office;
}

/** From now on `Excel.run` talks to this seat; connecting again leaves the seat before. */
export function connectOffice(seat: Seat): void {
  loadOffice();
  current?.stop();
  current = { seat, stop: seat.onRichApiEvent(sendEvent) };
  globals.Office = Object.setPrototypeOf(officeOf(seat), ownOffice ?? null) as object;
  if (bridge) return;
  bridge = { onMessageFromHost: null, sendMessageToHost: (text) => void answer(text) };
  globals.OfficeExtension?.HostBridge.init(bridge);
}

async function answer(text: string): Promise<void> {
  const { id, flags, message } = JSON.parse(text) as Sent;
  const seat = current?.seat;
  if (!seat) throw new Error("office.js is connected to no seat");
  const body: unknown = typeof message.body === "string" ? JSON.parse(message.body) : message.body;
  const result = await seat.execute(body, flags);
  const reply =
    "body" in result
      ? { statusCode: 200, headers: {}, body: JSON.stringify(result.body) }
      : transportFailure(result.transportError);
  bridge?.onMessageFromHost?.(JSON.stringify({ id, type: RESPONSE, flags: 0, message: reply }));
}

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

function sendEvent([messageCategory, messageType, targetId, message, id, isRemoteOverride]: RichApiEvent): void {
  const entry = { messageCategory, messageType, targetId, message, id, isRemoteOverride };
  bridge?.onMessageFromHost?.(JSON.stringify({ type: GENERIC_MESSAGES, controlId: "", message: { entries: [entry] } }));
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
