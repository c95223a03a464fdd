import type { Delay } from "../seat";
import { randomNumbers } from "./random";

/** Lets what arrives through in order, each after its delay. What goes through is known to whoever opens it. */
export class Gate {
  /** When each that waits is due, in milliseconds of the clock; `Infinity` for one that is held. */
  private due: number[] = [];
  private timer: NodeJS.Timeout | undefined;
  private current: Delay = 0;
  private random: () => number = () => 0;

  constructor(private readonly letThrough: () => void) {}

  get waiting(): number {
    return this.due.length;
  }

  get delay(): Delay {
    return this.current;
  }

  /** What waits already is delayed anew. */
  set delay(delay: Delay) {
    this.current = delay;
    if (typeof delay === "object") this.random = randomNumbers(delay.seed);
    const waiting = this.due.length;
    this.due = [];
    for (let i = 0; i < waiting; i++) this.due.push(this.nextDue());
    this.run();
  }

  add(): void {
    this.due.push(this.nextDue());
    this.run();
  }

  /** Lets `count` through now, whatever their delay. */
  open(count = Infinity): void {
    for (let i = 0; i < count && this.due.length > 0; i++) this.pass();
    this.run();
  }

  /** Nothing that waits goes through any more. */
  clear(): void {
    this.due = [];
    clearTimeout(this.timer);
  }

  private run(): void {
    clearTimeout(this.timer);
    while ((this.due[0] ?? Infinity) <= Date.now()) this.pass();
    const next = this.due[0];
    if (next !== undefined && next !== Infinity) this.timer = setTimeout(() => this.run(), next - Date.now());
  }

  private pass(): void {
    this.due.shift();
    this.letThrough();
  }

  /** Nothing overtakes what came before it. */
  private nextDue(): number {
    return Math.max(this.due.at(-1) ?? 0, Date.now() + this.wait());
  }

  private wait(): number {
    const { current } = this;
    if (current === "held") return Infinity;
    return typeof current === "number" ? current : current.from + this.random() * (current.to - current.from);
  }
}
