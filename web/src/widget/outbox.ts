import { isRecord } from "./events.js";
import { Problem } from "./service.js";
import { newId, parseJson, type Shelf } from "./storage.js";

const KEY = "out:";
const ATTEMPTS = 3;
const PAUSE_MS = 1200;

/** A message on its way: typed, or a tapped choice with its label. */
export interface Parcel {
  readonly id: string;
  /** Milliseconds since 1970; also the order of sending. */
  readonly at: number;
  readonly text: string;
  readonly choice?: string;
}

export type Progress = "waiting" | "sending" | "sent" | "failed";

export interface OutboxOwner {
  /** Hand one to the service; raises what the service raises. */
  post(parcel: Parcel): Promise<void>;
  /** Whether it makes sense to try now. */
  canSend(): boolean;
  /** The service will never take it. */
  refused(parcel: Parcel, problem: Problem): void;
  failed(): void;
  changed(): void;
}

/**
 * Messages that the service has not acknowledged, kept over reloads and sent one after the other.
 * Each has its own key on the shelf: tabs then never overwrite each other's, and a message that
 * two tabs send is stored once because of its id.
 */
export class Outbox {
  private readonly progress = new Map<string, Progress>();
  private parcels: Parcel[];
  private isFlushing = false;

  constructor(
    private readonly shelf: Shelf,
    private readonly owner: OutboxOwner,
  ) {
    this.parcels = shelf
      .keys(KEY)
      .map((key) => parseJson(shelf.get(key)))
      .filter(isParcel)
      .sort((one, other) => one.at - other.at);
  }

  /** Everything that is not an event of the log yet, in order. */
  get all(): readonly Parcel[] {
    return this.parcels;
  }

  /** Whether a message has not reached the service. */
  get isBusy(): boolean {
    return this.parcels.some((parcel) => this.progressOf(parcel.id) !== "sent");
  }

  progressOf(id: string): Progress {
    return this.progress.get(id) ?? "waiting";
  }

  add(text: string, choice?: string): void {
    const at = Math.max(Date.now(), (this.parcels.at(-1)?.at ?? 0) + 1);
    const parcel: Parcel = { id: newId(), at, text, ...(choice === undefined ? {} : { choice }) };
    this.parcels = [...this.parcels, parcel];
    this.shelf.set(KEY + parcel.id, JSON.stringify(parcel));
    void this.flush();
    this.owner.changed();
  }

  /** Try again what failed or waits. */
  resume(): void {
    for (const [id, progress] of this.progress) {
      if (progress === "failed") this.progress.delete(id);
    }
    void this.flush();
    this.owner.changed();
  }

  /** The message is in the log. */
  settle(id: string): void {
    this.shelf.remove(KEY + id);
    this.progress.delete(id);
    this.parcels = this.parcels.filter((parcel) => parcel.id !== id);
  }

  /** Drop what only the present conversation understands. */
  dropChoices(): void {
    for (const { id, choice } of this.parcels) if (choice !== undefined) this.settle(id);
  }

  clear(): void {
    for (const { id } of this.parcels) this.settle(id);
    this.shelf.clear(KEY);
  }

  private async flush(): Promise<void> {
    if (this.isFlushing) return;
    this.isFlushing = true;
    try {
      let parcel = this.next();
      while (parcel && this.owner.canSend() && (await this.deliver(parcel))) parcel = this.next();
    } finally {
      this.isFlushing = false;
    }
  }

  private next(): Parcel | undefined {
    const parcel = this.parcels.find(({ id }) => this.progressOf(id) !== "sent");
    return parcel && this.progressOf(parcel.id) !== "failed" ? parcel : undefined;
  }

  /** Returns whether the next one can go. */
  private async deliver(parcel: Parcel): Promise<boolean> {
    for (let attempt = 1; ; attempt += 1) {
      this.mark(parcel, "sending");
      try {
        await this.owner.post(parcel);
        this.shelf.remove(KEY + parcel.id);
        this.mark(parcel, "sent");
        return true;
      } catch (error) {
        if (!this.has(parcel)) return true;
        if (error instanceof Problem && !error.isPassing && !error.isGone) {
          this.settle(parcel.id);
          this.owner.refused(parcel, error);
          return true;
        }
        if (!this.owner.canSend()) {
          this.mark(parcel, "waiting");
          return false;
        }
        if (attempt === ATTEMPTS) {
          this.mark(parcel, "failed");
          this.owner.failed();
          return false;
        }
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
    }
  }

  private has(parcel: Parcel): boolean {
    return this.parcels.includes(parcel);
  }

  private mark(parcel: Parcel, progress: Progress): void {
    // Its event may have come before the answer to the request.
    if (!this.has(parcel)) return;
    this.progress.set(parcel.id, progress);
    this.owner.changed();
  }
}

function isParcel(value: unknown): value is Parcel {
  return (
    isRecord(value) &&
    typeof value["id"] === "string" &&
    typeof value["text"] === "string" &&
    typeof value["at"] === "number"
  );
}
