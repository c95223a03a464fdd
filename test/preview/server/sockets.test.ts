import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:https";
import os from "node:os";
import path from "node:path";
import { WebSocket } from "ws";
import type { ServerMessage } from "../../../preview/page/messages";
import { openWorkbook } from "../../../preview/people/open-workbook";
import { loadCertificate } from "../../../preview/server/certificate";
import { portOf, serve } from "../../../preview/server/http";
import { type People, welcomePeople } from "../../../preview/server/sockets";
import { newXlsx } from "../../../src/xlsx/new";

let folder: string;
let server: Server;
let people: People;
let origin: string;
const pages: Page[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sockets-test-"));
  server = await serve(await loadCertificate(folder), 0, () => Promise.resolve(undefined));
  origin = `https://localhost:${portOf(server)}`;
  const pane = (person: number) => Promise.resolve(`https://localhost/pane/${person}`);
  people = welcomePeople(server, origin, openWorkbook(newXlsx(), "Book"), pane, () => ({ kind: "saved" }));
});
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.leave()));
});
afterAll(() => {
  people.close();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** A page's end of the web socket. */
class Page {
  readonly #socket: WebSocket;
  readonly #messages: ServerMessage[] = [];
  #look: () => void = () => undefined;
  readonly closed: Promise<number>;

  constructor(query = "", from = origin) {
    pages.push(this);
    this.#socket = new WebSocket(`wss://127.0.0.1:${portOf(server)}/${query}`, {
      rejectUnauthorized: false,
      headers: { origin: from },
    });
    this.#socket.on("message", (data: Buffer) => {
      this.#messages.push(JSON.parse(data.toString("utf8")) as ServerMessage);
      this.#look();
    });
    this.closed = new Promise((resolve) => {
      this.#socket.on("close", resolve);
      this.#socket.on("error", () => resolve(-1));
    });
  }

  send(text: string): void {
    this.#socket.send(text);
  }

  async hears(kind: ServerMessage["kind"]): Promise<ServerMessage> {
    for (;;) {
      const at = this.#messages.findIndex((message) => message.kind === kind);
      const [found] = at < 0 ? [] : this.#messages.splice(at, 1);
      if (found) return found;
      await new Promise<void>((resolve) => (this.#look = resolve));
    }
  }

  leave(): Promise<number> {
    this.#socket.close();
    return this.closed;
  }
}

test("each page is another person, with a pane of their own, and all hear how many there are", async () => {
  const first = new Page();
  expect(await first.hears("welcome")).toMatchObject({
    person: 1,
    workbookName: "Book",
    paneUrl: "https://localhost/pane/1",
  });
  expect(await first.hears("people")).toEqual({ kind: "people", others: 0 });
  const second = new Page();
  expect(await second.hears("welcome")).toMatchObject({ person: 2, paneUrl: "https://localhost/pane/2" });
  expect(await first.hears("people")).toEqual({ kind: "people", others: 1 });
  await second.leave();
  expect(await first.hears("people")).toEqual({ kind: "people", others: 0 });
});

test("after a reload a page has its number again, and never one that somebody has", async () => {
  const first = new Page("?person=2");
  expect(await first.hears("welcome")).toMatchObject({ person: 2 });
  const copy = new Page("?person=2");
  expect(await copy.hears("welcome")).toMatchObject({ person: 1 });
});

test.each(["?person=0", "?person=-1", "?person=1e9", "?person=x"])("%s is no number to have", async (query) => {
  expect(await new Page(query).hears("welcome")).toMatchObject({ person: 1 });
});

test("a call is answered, and the others see the change", async () => {
  const [first, second] = [new Page(), new Page()];
  await Promise.all([first.hears("welcome"), second.hears("welcome")]);
  first.send(JSON.stringify({ id: 7, method: "type", args: ["Sheet1", 0, 0, "hello"] }));
  expect(await first.hears("answer")).toMatchObject({ id: 7, value: { kind: "accepted" } });
  await second.hears("viewChanged");
});

test("a call that fails is said to have failed, and the next one is answered", async () => {
  const page = new Page();
  await page.hears("welcome");
  const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
  page.send(JSON.stringify({ id: 1, method: "view", args: ["No such sheet", 0, 0, 1, 1] }));
  expect(await page.hears("failure")).toMatchObject({ id: 1 });
  expect(log).toHaveBeenCalled();
  log.mockRestore();
  page.send(JSON.stringify({ id: 2, method: "sheets", args: [] }));
  expect(await page.hears("answer")).toMatchObject({ id: 2 });
});

test.each(["nonsense", "{}", '{"id":1,"method":"leave","args":[]}', '{"id":1,"method":"constructor","args":[]}'])(
  "%s ends the connection",
  async (text) => {
    const page = new Page();
    await page.hears("welcome");
    page.send(text);
    expect(await page.closed).toBe(1008);
  },
);

test("a page of another origin is not let in", async () => {
  expect(await new Page("", "https://example.com").closed).toBe(-1);
  expect(await new Page("", "http://localhost").closed).toBe(-1);
});
