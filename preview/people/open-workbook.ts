/**
 * A workbook that several people have open. Whoever hears of every change at once shares the copy that is saved; whoever
 * does not gets a copy of their own. One person alone costs no copy.
 */
import type { Xlsx } from "../../src/xlsx/model";
import { LiveBook } from "../excel/live-book";
import type { Change } from "../excel/operation";
import type { OpenWorkbook, Seat, SeatOptions } from "../seat";
import { OwnCopy } from "./own-copy";
import { PersonSeat } from "./person-seat";

/** @param name the file's name, as Excel shows it. */
export function openWorkbook(book: Xlsx, name: string): OpenWorkbook {
  return new SharedWorkbook(book, name);
}

/** What a seat asks of the workbook. */
export interface Server {
  readonly name: string;
  /** The copy that is saved. */
  readonly live: LiveBook;
  /** Document settings belong to the workbook, not to a person; values as JSON text. */
  readonly settings: Map<string, string>;
  /** @param tell called when what the person sees, or what is on its way, is another. */
  makeCopy(tell: () => void): OwnCopy;
  leave(seat: PersonSeat, copy: OwnCopy | undefined): void;
}

class SharedWorkbook implements OpenWorkbook, Server {
  readonly live: LiveBook;
  readonly settings = new Map<string, string>();
  private readonly copies = new Set<OwnCopy>();
  private readonly seats = new Set<PersonSeat>();

  constructor(
    book: Xlsx,
    readonly name: string,
  ) {
    this.live = new LiveBook(book);
  }

  get book(): Xlsx {
    return this.live.book;
  }

  join(options: SeatOptions = {}): Seat {
    const seat = new PersonSeat(this, options);
    this.seats.add(seat);
    return seat;
  }

  onSaved(listener: () => void): () => void {
    return this.live.listen(() => listener());
  }

  deliverAll(): void {
    for (const seat of this.seats) seat.send();
    for (const seat of this.seats) seat.deliver();
  }

  makeCopy(tell: () => void): OwnCopy {
    this.live.recorder ??= { begins: () => undefined, made: (change) => this.announce(change) };
    const copy = new OwnCopy(this.live.copy(), (change, author) => this.merge(change, author), tell);
    this.copies.add(copy);
    return copy;
  }

  leave(seat: PersonSeat, copy: OwnCopy | undefined): void {
    this.seats.delete(seat);
    copy?.close();
    if (copy) this.copies.delete(copy);
    if (this.copies.size === 0) this.live.recorder = undefined;
  }

  private merge(change: Change, author: OwnCopy): boolean {
    const whole = this.live.replay(change);
    this.announce(change, author);
    return whole;
  }

  private announce(change: Change, author?: OwnCopy): void {
    for (const copy of this.copies) copy.announce({ change, author });
  }
}
