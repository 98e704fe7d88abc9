import type { ReactiveControllerHost } from "lit";
import type { Conversation } from "./conversation.js";
import type { Shelf } from "./storage.js";

/** How long a screen reader is given to take in what the focus tells it. */
const QUIET_MS = 1200;
/** Closer to the end than this, the reader follows what comes. */
const NEAR_END_PX = 120;

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * What the reader has seen and where the attention goes: a new question gets the focus, the live
 * region keeps silent about what the focus reads and about old messages, and the log scrolls to
 * the beginning of what is new, or to the end of a conversation of before.
 */
export class Reading {
  /** Whether the live region says nothing. */
  isQuiet = false;
  unread = 0;
  private shelf: Shelf | null = null;
  private shown = 0;
  private seen = 0;
  private locale = "";
  private parcels = 0;
  private firstFresh = 0;
  /** Something happened to the patient's own message at the end. */
  private isOwn = false;
  private hadFailed = false;
  private focusOn = 0;
  private wasNearEnd = true;
  private wasOpen = false;
  /** The patient comes back to a conversation of before. */
  private isBack = false;
  private hadFocus = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: Host) {}

  recall(shelf: Shelf): void {
    this.shelf = shelf;
    this.seen = Number(shelf.get("seen") ?? 0);
  }

  /** Before drawing: what is new, and who tells it. `question` is 0 without one. */
  prepare(conversation: Conversation, question: number, isOpen: boolean, isWriting: boolean): void {
    const { events, locale, outbox } = conversation;
    const last = events.at(-1)?.seq ?? 0;
    const isWhole = this.shown === 0 || last < this.shown;
    if (isWhole) this.shown = 0;
    const fresh = events.filter(({ seq }) => seq > this.shown);
    const isComing = isOpen && (isWhole || !this.wasOpen);
    const unseen = events.filter(({ seq }) => seq > this.seen);
    const news = isComing ? unseen : fresh;
    const first = news.find(({ type }) => type !== "patient.message") ?? news[0];
    this.firstFresh = first?.seq ?? 0;
    const hasSpoken = events.some(({ type }) => type === "patient.message");
    this.isBack = isComing && hasSpoken && (this.seen === 0 || unseen.length === 0);
    this.wasOpen = isOpen;
    const hasFailed = conversation.hasSendingFailed;
    this.isOwn = outbox.all.length > this.parcels || (hasFailed && !this.hadFailed);
    this.hadFailed = hasFailed;
    const active = this.activeElement();
    this.hadFocus = active !== null;
    const isElsewhere = isWriting || isFilledField(active);
    this.focusOn = isOpen && question > this.shown && active && !isElsewhere ? question : 0;
    const isOld = isWhole && fresh.length > 0 && fresh.some(({ type }) => type === "patient.message");
    if (this.focusOn || isOld || locale !== this.locale) this.beQuiet();
    this.locale = locale;
    this.parcels = outbox.all.length;
    this.shown = last;
    if (isOpen) this.see(last);
    else if (last < this.seen) this.see(0);
    this.unread = events.filter(
      ({ seq, type }) => seq > this.seen && /^(bot|staff)\.message$/.test(type),
    ).length;
    this.wasNearEnd = this.isNearEnd();
  }

  /** After drawing: move the focus and the log. */
  follow(isOpen: boolean): void {
    if (!isOpen) return;
    if (this.isBack) this.scrollToEnd();
    else if (this.firstFresh && (this.wasNearEnd || this.focusOn)) this.scrollTo(this.firstFresh);
    else if (this.isOwn) this.scrollToEnd();
    if (this.focusOn) {
      const question = this.focusOn;
      // A form draws itself only after the widget has.
      void Promise.resolve().then(() => {
        this.find(`.question[data-seq="${question}"]`)?.focus({ preventScroll: true });
        if (this.isBack) this.scrollToEnd();
        else if (this.firstFresh) this.scrollTo(this.firstFresh);
      });
    } else if (this.hadFocus && !this.activeElement()) {
      this.find(".scroll")?.focus({ preventScroll: true });
    }
    this.isOwn = false;
    this.isBack = false;
    this.focusOn = 0;
  }

  private see(seq: number): void {
    if (seq === this.seen) return;
    this.seen = seq;
    this.shelf?.set("seen", String(seq));
  }

  private beQuiet(): void {
    this.isQuiet = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.isQuiet = false;
      this.host.requestUpdate();
    }, QUIET_MS);
  }

  /** The beginning of the new messages at the top, or the end when all of them fit. */
  private scrollTo(seq: number): void {
    const scroll = this.find(".scroll");
    const first = this.find(`[data-seq="${seq}"]`);
    if (!scroll || !first) return this.scrollToEnd();
    const offset = first.getBoundingClientRect().top - scroll.getBoundingClientRect().top;
    scroll.scrollTop += Math.min(offset - 12, scroll.scrollHeight);
  }

  private scrollToEnd(): void {
    const scroll = this.find(".scroll");
    if (scroll) scroll.scrollTop = scroll.scrollHeight;
  }

  private isNearEnd(): boolean {
    const scroll = this.find(".scroll");
    return !scroll || scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END_PX;
  }

  private activeElement(): Element | null {
    const root = this.host.renderRoot;
    return root instanceof ShadowRoot ? root.activeElement : null;
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot?.querySelector<HTMLElement>(selector) ?? null;
  }
}

function isFilledField(element: Element | null): boolean {
  return (
    (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) &&
    element.closest("form.details") !== null
  );
}
