/**
 * The ids of sheets, tables, names and conditional formats while a workbook is open: the same in every person's copy of
 * it, another one next time (fact 4.4).
 */
export class Identities {
  private readonly ids = new WeakMap<object, string>();

  of(thing: object): string {
    const known = this.ids.get(thing);
    if (known !== undefined) return known;
    const id = freshId();
    this.ids.set(thing, id);
    return id;
  }

  /** From now on `thing` is what this id stands for in its copy of the workbook. */
  give<T extends object>(thing: T, id: string): T {
    this.ids.set(thing, id);
    return thing;
  }
}

/** An id that nothing has yet, in the form that Excel's have. */
export function freshId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
