import type { PersonView } from "../excel/person-view";
import type { Trouble, TroubleKind } from "../trouble";
import { isWorkbookTrouble, startWorkbookTrouble } from "./workbook-troubles";

type Of<K extends TroubleKind> = Extract<Trouble, { kind: K }>;

/** The troubles that a person has at the moment, at most one of each kind. */
export class Troubles {
  private readonly current = new Map<TroubleKind, Trouble>();
  /** What undoes those that are a state of the workbook. */
  private readonly undo = new Map<TroubleKind, () => void>();

  /** @param byHand what is done in it is the person's doing, and no table grows because of it. */
  constructor(
    private readonly view: PersonView,
    private readonly byHand: <T>(work: () => T) => T,
  ) {}

  all(): Trouble[] {
    return [...this.current.values()];
  }

  get<K extends TroubleKind>(kind: K): Of<K> | undefined {
    const trouble = this.current.get(kind);
    return trouble && isKind(trouble, kind) ? trouble : undefined;
  }

  /** One that happens once is over when it is taken. */
  take<K extends "noAnswer" | "error">(kind: K): Of<K> | undefined {
    const trouble = this.get(kind);
    if (trouble && "once" in trouble && trouble.once) this.current.delete(kind);
    return trouble;
  }

  /** In place of one of the same kind. @throws Error when it is about a sheet or a table that there is not. */
  start(trouble: Trouble): void {
    this.end(trouble.kind);
    if (isWorkbookTrouble(trouble))
      this.undo.set(
        trouble.kind,
        this.byHand(() => startWorkbookTrouble(this.view, trouble)),
      );
    this.current.set(trouble.kind, trouble);
  }

  end(kind: TroubleKind): void {
    this.current.delete(kind);
    const undo = this.undo.get(kind);
    this.undo.delete(kind);
    if (undo) this.byHand(undo);
  }
}

function isKind<K extends TroubleKind>(trouble: Trouble, kind: K): trouble is Of<K> {
  return trouble.kind === kind;
}
