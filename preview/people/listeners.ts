/** People who want to hear of something. */
export class Listeners<T> {
  private readonly listeners = new Set<(what: T) => void>();

  add(listener: (what: T) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(what: T): void {
    for (const listener of [...this.listeners]) listener(what);
  }
}
