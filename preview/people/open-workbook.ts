/**
 * A workbook that several people have open at once. Each change is seen by everybody at once; a seat asks its
 * `LiveBook` alone, so a view of its own goes there.
 */
import type { Xlsx } from "../../src/xlsx/model";
import { LiveBook } from "../excel/live-book";
import type { OpenWorkbook, Seat, SeatOptions } from "../seat";
import { PersonSeat } from "./person-seat";

/** @param name the file's name, as Excel shows it. */
export function openWorkbook(book: Xlsx, name: string): OpenWorkbook {
  return new SharedWorkbook(book, name);
}

class SharedWorkbook implements OpenWorkbook {
  private readonly live: LiveBook;
  /** Document settings belong to the workbook, not to a person; values as JSON text. */
  private readonly settings = new Map<string, string>();

  constructor(
    readonly book: Xlsx,
    readonly name: string,
  ) {
    this.live = new LiveBook(book);
  }

  join(options: SeatOptions = {}): Seat {
    return new PersonSeat(this.live, this.name, this.settings, options);
  }

  onSaved(listener: () => void): () => void {
    return this.live.listen(() => listener());
  }
}
