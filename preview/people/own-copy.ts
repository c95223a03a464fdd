/**
 * A person's own copy of a workbook: what has arrived from the server, and over it the person's changes that have not
 * come back from there yet. docs/decisions/07-many-people.md says why it is made this way.
 */
import type { LiveBook, BookEvent, Actor } from "../excel/live-book";
import type { Change } from "../excel/operation";
import { shiftArea } from "../excel/shift";
import type { Delays } from "../seat";
import { cannotMerge } from "./conflict";
import { Gate } from "./gate";
import { shiftsOf, transform } from "./transform";

/** A change as it was made on the server. */
export type Arrival = { readonly change: Change; readonly author: OwnCopy | undefined };

/** Makes a change on the server and announces it to every copy. Answers false when not all of it could be made. */
export type Send = (change: Change, author: OwnCopy) => boolean;

export class OwnCopy {
  /** "Can't merge changes" stands in the person's Excel. */
  refused = false;
  /** The state of the server as far as it has arrived; left out while the person's own changes are no more than that. */
  private base: LiveBook | undefined;
  /** The person's changes that have not come back, the earliest first, each as it is after those before it. */
  private inFlight: Change[] = [];
  /** What the server has made and this copy has not: of the person's own it is the first ones in flight. */
  private coming: Arrival[] = [];
  private readonly sending = new Gate(() => this.sendNext());
  private readonly arriving = new Gate(() => this.takeNext());

  /** @param live a copy of the server as it is now. */
  constructor(
    readonly live: LiveBook,
    private readonly send: Send,
    /** What the person sees, or what waits, is another. */
    private readonly tell: () => void,
  ) {
    live.recorder = { begins: () => this.keepBase(), made: (change) => this.made(change) };
  }

  get delays(): Delays {
    return { sending: this.sending.delay, arriving: this.arriving.delay };
  }
  get waiting(): { sending: number; arriving: number } {
    return { sending: this.sending.waiting, arriving: this.arriving.waiting };
  }

  delay({ sending, arriving }: Partial<Delays>): void {
    if (sending !== undefined) this.sending.delay = sending;
    if (arriving !== undefined) this.arriving.delay = arriving;
    this.tell();
  }

  sendNow(count?: number): void {
    this.sending.open(count);
    this.tell();
  }
  deliver(count?: number): void {
    this.arriving.open(count);
    this.tell();
  }

  /** The server has made this change. */
  announce(arrival: Arrival): void {
    this.coming.push(arrival);
    if (arrival.author !== this) this.arriving.add();
    this.takeOwn();
    this.tell();
  }

  /** The person has gone: what was not sent is lost. */
  close(): void {
    this.live.recorder = undefined;
    this.sending.clear();
    this.arriving.clear();
  }

  /** Before the person's next change: is it going to be made on what the server does not have, or has made over? */
  private keepBase(): void {
    const upToDate = this.coming.length === 0 && this.inFlight.length === 0 && this.sending.delay === 0;
    if (!upToDate) this.base ??= this.live.copy();
  }

  private made(change: Change): void {
    this.inFlight.push(change);
    this.sending.add();
    this.tell();
  }

  private get sent(): number {
    return this.coming.filter(({ author }) => author === this).length;
  }

  private sendNext(): void {
    const landed = this.landingOfNext();
    if (!landed || !this.send(landed, this)) this.refuse();
  }

  /** The next change to be sent as it is after all that the server has made; `undefined` when it cannot be merged. */
  private landingOfNext(): Change | undefined {
    let mine = this.inFlight.slice(0, this.sent + 1);
    for (const { change, author } of this.coming) {
      if (author === this) mine = mine.slice(1);
      else {
        const last = mine.length - 1;
        const passed = past(mine, change, (own, theirs, i) => i === last && cannotMerge(own.operations, theirs));
        if (passed.refused) return undefined;
        mine = passed.mine;
      }
    }
    return mine[0];
  }

  /** Facts 5.2, 5.10: what was not merged is dropped, and the person sees what the server has. */
  private refuse(): void {
    const dropped = this.inFlight.splice(this.sent);
    this.sending.clear();
    this.refused = true;
    if (this.base) this.rebuild(this.base);
    for (const { sheet, shift } of dropped.flatMap(({ operations }) => shiftsOf(operations)).reverse())
      this.live.shifts.push({ sheet, shift: { ...shift, count: -shift.count } });
    this.arriving.open();
  }

  private takeNext(): void {
    const next = this.coming.shift();
    if (next) this.take(next.change);
    this.takeOwn();
    this.tell();
  }

  /** The person's own changes come back as soon as those before them have arrived. */
  private takeOwn(): void {
    while (this.coming[0]?.author === this) {
      const own = this.coming.shift();
      this.inFlight.shift();
      if (!this.base || !own) continue;
      this.base.replay(own.change);
      this.rebuild(this.base);
    }
  }

  private take(change: Change): void {
    if (!this.base) {
      this.live.replay(change);
      return;
    }
    const heard: Array<[BookEvent, Actor]> = [];
    const stop = this.base.listen((event, by) => heard.push([event, by]));
    this.base.replay(change);
    stop();
    const { mine, theirs } = past(this.inFlight, change);
    this.inFlight = mine;
    this.rebuild(this.base);
    this.live.shifts.push(...shiftsOf(theirs.operations));
    for (const [event, by] of heard) this.pass(event, by);
  }

  /** What the person sees is the server's state with their own changes made over it. */
  private rebuild(base: LiveBook): void {
    if (this.inFlight.length === 0) {
      this.live.takeOver(base);
      this.base = undefined;
      return;
    }
    const next = base.copy();
    for (const change of this.inFlight) next.replay(change);
    this.live.takeOver(next);
  }

  /** What happened on the server is told as it is in this copy. */
  private pass(event: BookEvent, by: Actor): void {
    if (event.kind === "names") return this.live.tell(event, by);
    const sheet = this.live.findSheet(this.live.idOf(event.sheet)) ?? event.sheet;
    if (!("area" in event)) return this.live.tell({ ...event, sheet }, by);
    let area: typeof event.area | undefined = event.area;
    for (const { sheet: moved, shift } of this.inFlight.flatMap(({ operations }) => shiftsOf(operations)))
      if (moved === this.live.idOf(sheet)) area = area && shiftArea(area, shift);
    if (area) this.live.tell({ ...event, sheet, area }, by);
  }
}

type Passed = { readonly mine: Change[]; readonly theirs: Change; readonly refused: boolean };

/** A row of changes after another person's one, and that one after them. */
function past(
  mine: readonly Change[],
  their: Change,
  refuses: (own: Change, theirs: Change["operations"], index: number) => boolean = () => false,
): Passed {
  let theirs = their.operations;
  let refused = false;
  const moved = mine.map((own, i) => {
    refused ||= refuses(own, theirs, i);
    const [operations, rest] = transform(own.operations, theirs);
    theirs = rest;
    return { ...own, operations };
  });
  return { mine: moved, theirs: { ...their, operations: theirs }, refused };
}
