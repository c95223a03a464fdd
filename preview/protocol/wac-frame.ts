import type { RichApiEvent } from "../seat";
import { type FrameHost, type MethodCall, appContext, executeMethod, frameName } from "./wac-calls";

/** A pane that is open. */
export interface PaneFrame {
  readonly element: HTMLIFrameElement;
  raiseRichApiEvent(event: RichApiEvent): void;
  raiseSelectionChanged(): void;
  /** The person comes in by keyboard: office.js puts the focus on the first thing that takes it, or the last. */
  enter(forward: boolean): void;
  close(): void;
}

/** A message of office.js, or to it. The names are Microsoft's. */
type Message = {
  _messageType: number;
  _actionName: string;
  _actionType?: number;
  _conversationId: string;
  _correlationId: string | number;
  _origin: string;
  _serializerVersion: number;
  _errorCode?: number;
  _responseType?: number;
  _data: unknown;
};

const REQUEST = 0;
const RESPONSE = 1;
const ACTION = { invoke: 0, register: 1, unregister: 2 };
const RESPONSE_TYPE = { forCall: 0, forEvent: 1 };
const HANDLING_ERROR = -2;
const NOTIFY = { tabIn: 11, tabInShift: 12 };
const LEAVES_FORWARD = [5, 13, 17];
const LEAVES_BACKWARD = [6, 14, 18];
/** Esc and F2 lead from the pane to the sheet, as the way back does. */
const LEAVES_TO_SHEET = [15, 16];

/**
 * Opens `url` in a frame in `parent` and plays Excel on the web for the office.js in it: the handshake and every message
 * over `postMessage`. office.js asks for a parent on https with the same host name.
 */
export function openPaneFrame(parent: HTMLElement, url: string, title: string, host: FrameHost): PaneFrame {
  // New at every opening: office.js keeps the document's settings in the session storage under it.
  const conversation = `conversation-${crypto.randomUUID()}`;
  const instance = crypto.randomUUID();
  const paneOrigin = new URL(url).origin;
  /** Registered events, and the id that office.js knows each by. */
  const registered = new Map<string, string | number>();
  const element = document.createElement("iframe");
  element.title = title;
  element.name = frameName(conversation, instance);
  element.allow = "clipboard-read; clipboard-write";

  const post = (message: Omit<Message, "_origin" | "_serializerVersion">) =>
    element.contentWindow?.postMessage(
      JSON.stringify({ ...message, _origin: location.origin, _serializerVersion: 1 }),
      paneOrigin,
    );
  const raise = (name: string, data: unknown) => {
    const id = registered.get(name);
    if (id === undefined) return;
    post({
      _messageType: RESPONSE,
      _actionName: name,
      _conversationId: conversation,
      _correlationId: id,
      _errorCode: 0,
      _responseType: RESPONSE_TYPE.forEvent,
      _data: data,
    });
  };

  async function invoke(name: string, data: unknown): Promise<{ data: unknown; error?: number }> {
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        registered.clear(); // The page in the frame is a new one.
        return { data: appContext(instance, host, await host.loadSettings(), element) };
      case "ContextActivationManager_notifyHost":
        notified(data, host);
        return { data: null };
      case "executeMethod":
        return { data: { Version: 1, ...(await executeMethod(data as MethodCall, host)) } };
      default:
        return { data: null, error: HANDLING_ERROR };
    }
  }

  async function receive(event: MessageEvent): Promise<void> {
    if (event.source !== element.contentWindow || event.origin !== paneOrigin) return;
    const message = readMessage(event.data);
    if (message?._messageType !== REQUEST || message._conversationId !== conversation) return;
    const { _actionName, _actionType, _correlationId } = message;
    let answer: { data: unknown; error?: number } = { data: { Error: 0 } };
    if (_actionType === ACTION.register) registered.set(_actionName, _correlationId);
    else if (_actionType === ACTION.unregister) registered.delete(_actionName);
    else answer = await invoke(_actionName, message._data);
    post({
      _messageType: RESPONSE,
      _actionName,
      _conversationId: conversation,
      _correlationId,
      _errorCode: answer.error ?? 0,
      _responseType: RESPONSE_TYPE.forCall,
      _data: answer.data,
    });
  }

  const listener = (event: MessageEvent) => void receive(event);
  window.addEventListener("message", listener);
  element.src = url;
  parent.append(element);

  return {
    element,
    raiseRichApiEvent: (event) => raise("richApiMessage", { ArrayData: [event] }),
    raiseSelectionChanged: () => raise("documentSelectionChanged", {}),
    enter(forward) {
      element.focus();
      post({
        _messageType: REQUEST,
        _actionName: "Office_notifyAgave",
        _actionType: ACTION.invoke,
        _conversationId: `${conversation}_ntf`,
        _correlationId: crypto.randomUUID(),
        _data: [forward ? NOTIFY.tabIn : NOTIFY.tabInShift],
      });
    },
    close() {
      window.removeEventListener("message", listener);
      element.remove();
    },
  };
}

/** `data` is [instance, action, …]; what is not about leaving the pane needs nothing done. */
function notified(data: unknown, host: FrameHost): void {
  const action = Array.isArray(data) ? Number(data[1]) : NaN;
  if (LEAVES_FORWARD.includes(action)) host.leavePane(true);
  if (LEAVES_BACKWARD.includes(action) || LEAVES_TO_SHEET.includes(action)) host.leavePane(false);
}

function readMessage(data: unknown): Message | undefined {
  if (typeof data !== "string") return undefined;
  try {
    return JSON.parse(data) as Message;
  } catch {
    return undefined; // Some other script's message.
  }
}
