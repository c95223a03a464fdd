import type { IncomingMessage, Server } from "node:http";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { type Call, SEAT_METHODS, type SavingState, type ServerMessage } from "../page/messages";
import type { OpenWorkbook, Seat } from "../seat";

/** Every open page is a person of their own, over a web socket of their own. */
export interface People {
  /** Of person 1, 2, …, while the page is open. */
  seat(person: number): Seat | undefined;
  tellSaving(state: SavingState): void;
  close(): void;
}

/**
 * Takes the pages' web sockets on `server`, from pages of `origin` alone.
 *
 * @param paneUrl where the pane of person 1, 2, … is served
 * @param saving how saving stands at the moment
 */
export function welcomePeople(
  server: Server,
  origin: string,
  workbook: OpenWorkbook,
  paneUrl: (person: number) => Promise<string>,
  saving: () => SavingState,
): People {
  const people = new Map<number, { readonly socket: WebSocket; readonly seat: Seat }>();
  const sockets = new WebSocketServer({
    server,
    verifyClient: (info: { origin: string }) => info.origin === origin,
  });

  const tellEverybody = (message: ServerMessage) => people.forEach(({ socket }) => tell(socket, message));
  const countPeople = () => tellEverybody({ kind: "people", others: people.size - 1 });

  sockets.on("connection", (socket, request) => {
    const person = freeNumber(people, request);
    const seat = workbook.join();
    people.set(person, { socket, seat });
    const stopTelling = tellAboutSeat(seat, socket);
    socket.on("error", (error) => console.error(error.message));
    socket.on("close", () => {
      stopTelling();
      seat.leave();
      people.delete(person);
      countPeople();
    });
    paneUrl(person).then(
      (url) => {
        const { requirementSets } = seat;
        tell(socket, { kind: "welcome", person, workbookName: workbook.name, paneUrl: url, requirementSets });
        tell(socket, { kind: "saving", state: saving() });
        countPeople();
      },
      (error: unknown) => socket.close(1011, String(error)),
    );
    socket.on("message", (data) => void answer(seat, socket, textOf(data)));
  });

  return {
    seat: (person) => people.get(person)?.seat,
    tellSaving: (state) => tellEverybody({ kind: "saving", state }),
    close() {
      people.forEach(({ socket }) => socket.terminate());
      sockets.close();
    },
  };
}

/** The number that the page had before a reload, unless somebody has it; else the lowest free one. */
function freeNumber(people: ReadonlyMap<number, unknown>, request: IncomingMessage): number {
  const wanted = Number(new URL(request.url ?? "/", "https://localhost").searchParams.get("person"));
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= 99 && !people.has(wanted)) return wanted;
  let person = 1;
  while (people.has(person)) person++;
  return person;
}

async function answer(seat: Seat, socket: WebSocket, text: string): Promise<void> {
  const call = readCall(text);
  if (!call) return socket.close(1008, "Not a call");
  try {
    // The page is bundled from the same types; the names are checked, the arguments are those of the method.
    const method = seat[call.method].bind(seat) as (...args: readonly unknown[]) => unknown;
    tell(socket, { kind: "answer", id: call.id, value: await method(...call.args) });
  } catch (error) {
    console.error(error);
    tell(socket, { kind: "failure", id: call.id, text: error instanceof Error ? error.message : String(error) });
  }
}

/** What a web socket of `ws` hands over, as text. */
function textOf(data: RawData): string {
  if (data instanceof ArrayBuffer) return Buffer.from(data).toString("utf8");
  return (Array.isArray(data) ? Buffer.concat(data) : data).toString("utf8");
}

function readCall(text: string): Call | undefined {
  let call: unknown;
  try {
    call = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof call !== "object" || call === null || !("id" in call && "method" in call && "args" in call))
    return undefined;
  const method = SEAT_METHODS.find((name) => name === call.method);
  return method && typeof call.id === "number" && Array.isArray(call.args)
    ? { id: call.id, method, args: call.args }
    : undefined;
}

function tellAboutSeat(seat: Seat, socket: WebSocket): () => void {
  const stops = [
    seat.onRichApiEvent((event) => tell(socket, { kind: "richApiEvent", event })),
    seat.onSelectionChanged(() => tell(socket, { kind: "selectionChanged" })),
    // A batch may change thousands of cells; the page looks once, when it is through.
    seat.onView(once(() => tell(socket, { kind: "viewChanged" }))),
    seat.onState(once(() => tell(socket, { kind: "state", state: seat.state() }))),
  ];
  return () => stops.forEach((stop) => stop());
}

/** However often it is called in one turn, `work` is done once, in the next. */
function once(work: () => void): () => void {
  let waits = false;
  return () => {
    if (waits) return;
    waits = true;
    setImmediate(() => {
      waits = false;
      work();
    });
  };
}

function tell(socket: WebSocket, message: ServerMessage): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
}
