import { isRecord } from "./events.js";
import { parseJson } from "./storage.js";

/** The service sends a comment every 15 s; silence for longer means a dead connection. */
const SILENCE_MS = 40_000;
const FIRST_PAUSE_MS = 600;
const LONGEST_PAUSE_MS = 8_000;

export interface StreamOwner {
  /** Open the response to read; called for every attempt. */
  connect(signal: AbortSignal): Promise<Response>;
  /** The stream is open. */
  live(): void;
  /** One event's JSON. */
  event(value: unknown): void;
  /** An attempt failed. Returns whether to go on trying. */
  failed(error: unknown): boolean;
}

/** Server-sent events read with `fetch`, opened again whenever they end, with growing pauses. */
export class EventStream {
  private abort: AbortController | null = null;
  private wake: () => void = () => undefined;

  constructor(private readonly owner: StreamOwner) {}

  start(): void {
    if (this.abort) return;
    this.abort = new AbortController();
    void this.run(this.abort.signal);
  }

  stop(): void {
    this.abort?.abort();
    this.abort = null;
    this.wake();
  }

  /** Do not wait for the next attempt. */
  hurry(): void {
    this.wake();
  }

  restart(): void {
    this.stop();
    this.start();
  }

  private async run(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; ) {
      try {
        const response = await this.owner.connect(signal);
        if (signal.aborted) return;
        failures = 0;
        this.owner.live();
        await this.read(response, signal);
      } catch (error) {
        if (signal.aborted) return;
        failures += 1;
        if (!this.owner.failed(error)) {
          this.abort = null;
          return;
        }
      }
      if (!signal.aborted) await this.pause(failures);
    }
  }

  private async read(response: Response, signal: AbortSignal): Promise<void> {
    const reader = response.body?.getReader();
    if (!reader) throw new Error("no body to read");
    const lines = new EventLines((value) => this.owner.event(value));
    const cancel = (): void => void reader.cancel().catch(() => undefined);
    signal.addEventListener("abort", cancel, { once: true });
    try {
      for (;;) {
        const silence = setTimeout(cancel, SILENCE_MS);
        const { done, value } = await reader.read().finally(() => clearTimeout(silence));
        if (done || signal.aborted) return;
        lines.push(value);
      }
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  }

  private pause(failures: number): Promise<void> {
    const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);
    // Half of it is chance, so that a restarted server is not met by everybody at once.
    const pause = longest / 2 + Math.random() * (longest / 2);
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pause);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** Puts `id:`, `event:` and `data:` lines together; comments are passed over. */
class EventLines {
  private readonly decoder = new TextDecoder();
  private rest = "";
  private fields = new Map<string, string>();

  constructor(private readonly emit: (value: unknown) => void) {}

  push(bytes: Uint8Array): void {
    const lines = (this.rest + this.decoder.decode(bytes, { stream: true })).split("\n");
    this.rest = lines.pop() ?? "";
    for (const line of lines) this.line(line.replace(/\r$/, ""));
  }

  private line(line: string): void {
    if (line === "") {
      this.flush();
    } else if (!line.startsWith(":")) {
      const [, name = "", value = ""] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
      const before = name === "data" ? this.fields.get(name) : undefined;
      this.fields.set(name, before === undefined ? value : `${before}\n${value}`);
    }
  }

  private flush(): void {
    const data = parseJson(this.fields.get("data") ?? null);
    const seq = Number(this.fields.get("id"));
    if (isRecord(data)) this.emit({ seq, type: this.fields.get("event"), ...data });
    this.fields = new Map();
  }
}
