import { Presence } from "./presence.js";
import { Problem } from "./service.js";
import { EventStream } from "./stream.js";

const BACK_NOTICE_MS = 5000;

/** `back`: live again, a moment ago. */
export type LineState = "idle" | "connecting" | "live" | "lost" | "back";

export interface LineOwner {
  /** Open the event stream. */
  connect(signal: AbortSignal): Promise<Response>;
  event(value: unknown): void;
  live(): void;
  /** The service refused for good. */
  refused(problem: Problem): void;
  changed(): void;
}

/** The connection to the service while the page is visible, and what is known of its state. */
export class Line {
  state: LineState = "idle";
  private isWanted = false;
  private readonly stream: EventStream;
  private readonly presence = new Presence(
    () => this.follow(),
    () => this.stream.hurry(),
    () => this.lose(),
  );

  constructor(private readonly owner: LineOwner) {
    this.stream = new EventStream({
      connect: (signal) => owner.connect(signal),
      event: (value) => owner.event(value),
      live: () => this.onLive(),
      failed: (error) => this.onFailure(error),
    });
  }

  get isOpen(): boolean {
    return this.isWanted;
  }

  get isLive(): boolean {
    return this.state === "live" || this.state === "back";
  }

  watch(): void {
    this.presence.watch();
    this.follow();
  }

  unwatch(): void {
    this.presence.unwatch();
    this.stream.stop();
  }

  open(): void {
    if (this.isWanted) return;
    this.isWanted = true;
    this.turn("connecting");
    this.follow();
  }

  close(): void {
    this.isWanted = false;
    this.stream.stop();
    this.turn("idle");
  }

  /** Do not wait for the next attempt. */
  hurry(): void {
    this.stream.hurry();
  }

  /** Connect anew; the patient sees nothing of it unless it fails. */
  renew(): void {
    if (!this.isWanted) return;
    this.stream.stop();
    this.follow();
  }

  /** A request found no way to the service. */
  lose(): void {
    if (!this.isWanted) return;
    this.turn("lost");
    this.renew();
  }

  private follow(): void {
    if (this.isWanted && this.presence.isVisible) this.stream.start();
    else this.stream.stop();
  }

  private onLive(): void {
    const wasLost = this.state === "lost";
    this.turn(wasLost ? "back" : "live");
    if (wasLost) {
      setTimeout(() => {
        if (this.state === "back") this.turn("live");
      }, BACK_NOTICE_MS);
    }
    this.owner.live();
  }

  private onFailure(error: unknown): boolean {
    if (!(error instanceof Problem) || error.isPassing) {
      this.turn("lost");
      return true;
    }
    if (error.isGone && error.code !== "unknown-facility") return true;
    this.isWanted = false;
    this.turn("idle");
    this.owner.refused(error);
    return false;
  }

  private turn(state: LineState): void {
    this.state = state;
    this.owner.changed();
  }
}
