import type { Seat } from "../seat";
import type { Call, SeatAnswer, SeatMethod, ServerMessage, Welcome } from "./messages";

/** What the server tells of itself, without having been asked. */
export type News = Exclude<ServerMessage, { kind: "welcome" | "answer" | "failure" }>;

/** This page's seat at the workbook, on the server. */
export interface Connection {
  readonly welcome: Welcome;
  /** Calls are carried out in the order in which they are made. Rejects when the stand-in itself fails. */
  call<M extends SeatMethod>(method: M, ...args: Parameters<Seat[M]>): Promise<SeatAnswer<M>>;
}

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void };

const PERSON = "person";

/** Takes a seat. `hear` is called with what happens from then on, `lost` when the preview has ended. */
export function connect(hear: (news: News) => void, lost: () => void): Promise<Connection> {
  const socket = new WebSocket(`wss://${location.host}/?person=${sessionStorage.getItem(PERSON) ?? ""}`);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  function call<M extends SeatMethod>(method: M, ...args: Parameters<Seat[M]>): Promise<SeatAnswer<M>> {
    const message: Call = { id: ++lastId, method, args };
    socket.send(JSON.stringify(message));
    return new Promise<unknown>((resolve, reject) => waiting.set(message.id, { resolve, reject })) as Promise<
      SeatAnswer<M>
    >;
  }

  function settle(id: number, end: (call: Waiting) => void): void {
    const call = waiting.get(id);
    waiting.delete(id);
    if (call) end(call);
  }

  return new Promise((resolve) => {
    socket.addEventListener("close", lost);
    socket.addEventListener("message", (event: MessageEvent<string>) => {
      const message = JSON.parse(event.data) as ServerMessage;
      switch (message.kind) {
        case "welcome":
          // A reload takes the same seat again, and with it the same pane storage.
          sessionStorage.setItem(PERSON, String(message.person));
          return resolve({ welcome: message, call });
        case "answer":
          return settle(message.id, (waiter) => waiter.resolve(message.value));
        case "failure":
          return settle(message.id, (waiter) => waiter.reject(new Error(message.text)));
        default:
          return hear(message);
      }
    });
  });
}
