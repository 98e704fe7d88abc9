/**
 * Browser storage under one prefix. Storage may be refused (private windows, embedding rules):
 * then values live as long as the page.
 */
export class Shelf {
  private readonly spare = new Map<string, string>();

  constructor(
    private readonly area: "localStorage" | "sessionStorage",
    private readonly prefix: string,
  ) {}

  get(key: string): string | null {
    return this.attempt((area) => area.getItem(this.prefix + key)) ?? this.spare.get(key) ?? null;
  }

  set(key: string, value: string): void {
    this.spare.delete(key);
    const stored = this.attempt((area) => {
      area.setItem(this.prefix + key, value);
      return true;
    });
    if (!stored) this.spare.set(key, value);
  }

  remove(key: string): void {
    this.spare.delete(key);
    this.attempt((area) => area.removeItem(this.prefix + key));
  }

  /** The keys that begin with `start`, without the shelf's own prefix. */
  keys(start = ""): string[] {
    const stored = this.attempt((area) => Object.keys(area)) ?? [];
    const own = stored
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => key.slice(this.prefix.length));
    return [...new Set([...own, ...this.spare.keys()])].filter((key) => key.startsWith(start));
  }

  clear(start: string): void {
    for (const key of this.keys(start)) this.remove(key);
  }

  /** Which of the shelf's keys a `storage` event of another tab is about. */
  keyOf(event: StorageEvent): string | null {
    return event.key?.startsWith(this.prefix) ? event.key.slice(this.prefix.length) : null;
  }

  private attempt<T>(use: (area: Storage) => T): T | undefined {
    try {
      return use(window[this.area]);
    } catch {
      return undefined;
    }
  }
}

/** The parsed JSON, or null when it is none. */
export function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** A version 4 UUID; `crypto.randomUUID` is missing on pages without HTTPS. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
