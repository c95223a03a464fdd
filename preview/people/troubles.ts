import type { Trouble, TroubleKind } from "../trouble";

type Of<K extends TroubleKind> = Extract<Trouble, { kind: K }>;

/** The troubles that a person has at the moment, at most one of each kind. */
export class Troubles {
  private readonly current = new Map<TroubleKind, Trouble>();

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

  start(trouble: Trouble): void {
    this.current.set(trouble.kind, trouble);
  }

  end(kind: TroubleKind): Trouble | undefined {
    const trouble = this.current.get(kind);
    this.current.delete(kind);
    return trouble;
  }
}

function isKind<K extends TroubleKind>(trouble: Trouble, kind: K): trouble is Of<K> {
  return trouble.kind === kind;
}
