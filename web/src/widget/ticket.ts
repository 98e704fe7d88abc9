import { isRecord } from "./events.js";
import { isLocale, type Locale } from "./locale.js";
import type { Credentials } from "./service.js";
import { parseJson, type Shelf } from "./storage.js";

const KEY = "conversation";

export interface Stub extends Credentials {
  readonly locale: Locale;
}

interface TicketOwner {
  /** Another tab stored another conversation, or another language of this one. */
  replaced(): void;
  /** Another tab erased the conversation. */
  removed(): void;
}

/** What gives access to the conversation, shared by the tabs of a browser. */
export class Ticket {
  current: Stub | null;

  constructor(
    private readonly shelf: Shelf,
    private readonly owner: TicketOwner,
  ) {
    this.current = stubOf(parseJson(shelf.get(KEY)));
  }

  store(stub: Stub | null): void {
    this.current = stub;
    if (stub) this.shelf.set(KEY, JSON.stringify(stub));
    else this.shelf.remove(KEY);
  }

  /** Let go of it here; other tabs find out by themselves. */
  drop(): void {
    this.current = null;
  }

  watch(): void {
    window.addEventListener("storage", this.onStorage);
  }

  unwatch(): void {
    window.removeEventListener("storage", this.onStorage);
  }

  private readonly onStorage = (event: StorageEvent): void => {
    if (this.shelf.keyOf(event) !== KEY) return;
    const before = this.current;
    this.current = stubOf(parseJson(event.newValue));
    if (!this.current) this.owner.removed();
    else if (this.current.id !== before?.id || this.current.locale !== before.locale) {
      this.owner.replaced();
    }
  };
}

/** What a value has of a conversation; null when it is none. */
export function stubOf(value: unknown): Stub | null {
  if (!isRecord(value)) return null;
  const { id, token, locale } = value;
  return typeof id === "string" && typeof token === "string" && isLocale(locale)
    ? { id, token, locale }
    : null;
}
