import { calculatedEvents } from "../excel/events";
import type { PersonView } from "../excel/person-view";
import type { RichApiEvent } from "../seat";
import { Listeners } from "./listeners";

/** The events for one person's add-in. They come after the answer to the request that raised them. */
export class EventQueue {
  private readonly listeners = new Listeners<RichApiEvent>();
  private waiting: RichApiEvent[] = [];
  private recalculated = false;

  constructor(private readonly view: PersonView) {}

  listen(listener: (event: RichApiEvent) => void): () => void {
    return this.listeners.add(listener);
  }

  /** @param recalculates formulas are worked out again because of it. */
  send(events: readonly RichApiEvent[], recalculates = false): void {
    this.recalculated ||= recalculates;
    if (this.waiting.length === 0 && events.length > 0) setTimeout(() => this.flush(), 0);
    this.waiting.push(...events);
  }

  /** What has not been heard yet never is. */
  clear(): void {
    this.waiting = [];
  }

  private flush(): void {
    const events = this.recalculated ? [...this.waiting, ...calculatedEvents(this.view.live)] : this.waiting;
    this.waiting = [];
    this.recalculated = false;
    for (const event of events) this.listeners.tell(event);
  }
}
