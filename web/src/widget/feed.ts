import { isLogEvent, type LogEvent } from "./events.js";

/** Events of one turn come in one piece or nearly so; they are shown together. */
const GATHER_MS = 30;

/** The events as far as they are known here: in order, none twice. */
export class Feed {
  events: readonly LogEvent[] = [];
  private arrivals: LogEvent[] = [];
  private timer = 0;

  constructor(private readonly grown: (fresh: readonly LogEvent[]) => void) {}

  get lastSeq(): number {
    return this.events.at(-1)?.seq ?? 0;
  }

  push(values: readonly unknown[]): void {
    this.arrivals.push(...values.filter(isLogEvent));
    this.timer ||= window.setTimeout(() => this.gather(), GATHER_MS);
  }

  replace(events: readonly LogEvent[]): void {
    this.arrivals = [];
    this.events = events;
  }

  private gather(): void {
    this.timer = 0;
    const known = this.events.length;
    for (const event of this.arrivals) {
      if (event.seq > this.lastSeq) this.events = [...this.events, event];
    }
    this.arrivals = [];
    this.grown(this.events.slice(known));
  }
}
