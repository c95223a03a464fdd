/** What the page and the server say to each other over the web socket, as JSON. The page asks, the server answers and tells. */
import type { RichApiEvent, Seat, SeatState } from "../seat";

/** What the page may ask of the seat: the method's own arguments go over the wire, and its answer comes back. */
export const SEAT_METHODS = [
  "execute",
  "loadSettings",
  "saveSettings",
  "sheets",
  "view",
  "activate",
  "select",
  "beginEdit",
  "cancelEdit",
  "type",
  "paste",
  "clear",
  "headerMenu",
  "sort",
  "filter",
  "insertLines",
  "deleteLines",
  "renameSheet",
  "state",
  "delay",
  "deliver",
  "refresh",
  "trouble",
  "calm",
] as const;
export type SeatMethod = (typeof SEAT_METHODS)[number];

export type Call = { readonly id: number; readonly method: SeatMethod; readonly args: readonly unknown[] };
export type SeatAnswer<M extends SeatMethod> = Awaited<ReturnType<Seat[M]>>;

export type SavingState =
  { readonly kind: "saved" } | { readonly kind: "saving" } | { readonly kind: "failed"; readonly text: string };

export type Welcome = {
  readonly kind: "welcome";
  /** From 1. The page asks for the same number again after a reload. */
  readonly person: number;
  readonly workbookName: string;
  /** Address of the pane's page, on this person's own port. */
  readonly paneUrl: string;
  readonly requirementSets: Readonly<Record<string, string>>;
};

export type ServerMessage =
  | Welcome
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  /** The stand-in itself failed; `text` is for whoever works on it. */
  | { readonly kind: "failure"; readonly id: number; readonly text: string }
  | { readonly kind: "richApiEvent"; readonly event: RichApiEvent }
  | { readonly kind: "selectionChanged" }
  | { readonly kind: "viewChanged" }
  | { readonly kind: "state"; readonly state: SeatState }
  | { readonly kind: "saving"; readonly state: SavingState }
  /** How many other people have the workbook open. */
  | { readonly kind: "people"; readonly others: number };
