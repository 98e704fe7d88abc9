import { isLogEvent, type LogEvent } from "./events.js";
import type { Locale } from "./locale.js";
import { Outbox, type Parcel } from "./outbox.js";
import { Problem, Unreachable, type Facility, type FormValues, type Service } from "./service.js";
import type { Shelf } from "./storage.js";
import { EventStream } from "./stream.js";
import { Ticket } from "./ticket.js";

/** Events of one turn come in one piece or nearly so; they are shown together. */
const GATHER_MS = 30;
const BACK_NOTICE_MS = 5000;

export type Connection = "idle" | "connecting" | "live" | "lost" | "back";

/** One patient's conversation with a facility, the same in every tab of the browser. */
export class Conversation {
  readonly outbox: Outbox;
  facility: Facility | null = null;
  events: readonly LogEvent[] = [];
  connection: Connection = "idle";
  /** A sentence about what was refused; empty when nothing was. */
  refusal = "";
  hasSendingFailed = false;
  isErased = false;

  private readonly ticket: Ticket;
  private readonly stream: EventStream;
  private arrivals: LogEvent[] = [];
  private gathering = 0;
  private isFacilityFresh = false;
  private hasBegun = false;

  constructor(
    private readonly facilityId: string,
    private readonly service: Service,
    shelf: Shelf,
    public locale: Locale,
    private readonly changed: () => void,
  ) {
    this.ticket = new Ticket(shelf, facilityId, {
      replaced: () => this.adopt(),
      removed: () => this.reset(true),
    });
    this.locale = this.ticket.current?.locale ?? locale;
    this.facility = this.ticket.recallFacility(this.locale);
    this.outbox = new Outbox(shelf, {
      post: (parcel) => this.post(parcel),
      canSend: () => this.connection === "live" || this.connection === "back",
      refused: (parcel, problem) => this.refuse(problem, parcel),
      failed: () => this.update({ hasSendingFailed: true }),
      changed,
    });
    this.stream = new EventStream({
      connect: (signal) => this.connect(signal),
      live: () => this.onLive(),
      event: (value) => this.receive([value]),
      failed: (error) => this.onFailure(error),
    });
  }

  /** What becomes of a refused message's text; set by the composer's owner. */
  giveBack: (text: string) => void = () => undefined;

  /** Identifies the conversation among those that this browser has had. */
  get id(): string {
    return this.ticket.current?.id ?? "";
  }

  get lastSeq(): number {
    return this.events.at(-1)?.seq ?? 0;
  }

  /** Listen to the browser; to be undone with `leave`. */
  join(): void {
    document.addEventListener("visibilitychange", this.follow);
    window.addEventListener("online", this.hurry);
    window.addEventListener("offline", this.onOffline);
    this.ticket.watch();
    this.follow();
  }

  leave(): void {
    document.removeEventListener("visibilitychange", this.follow);
    window.removeEventListener("online", this.hurry);
    window.removeEventListener("offline", this.onOffline);
    this.ticket.unwatch();
    this.stream.stop();
  }

  /** Read the log and stay connected, starting a conversation if there is none. */
  begin(): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    this.update({ isErased: false, connection: "connecting" });
    this.follow();
  }

  say(text: string, choice?: string): void {
    this.refusal = "";
    this.hasSendingFailed = false;
    this.begin();
    this.outbox.add(text, choice);
  }

  retry(): void {
    this.update({ hasSendingFailed: false });
    this.stream.hurry();
    this.outbox.resume();
  }

  /** Raises what the service raises. */
  async submit(form: string, id: string, values: FormValues): Promise<void> {
    if (!this.ticket.current) throw new Unreachable("no conversation");
    await this.service.submit(this.ticket.current, this.locale, form, id, values);
  }

  /** Change the language of everything that is shown. */
  async switchTo(locale: Locale): Promise<void> {
    await this.attempt(async () => {
      const facility = await this.service.facility(this.facilityId, locale);
      const who = this.ticket.current;
      if (who) await this.service.switchLocale(who, locale);
      const events = who ? await this.service.events(who, locale) : [];
      this.ticket.store(who && { ...who, locale });
      this.useFacility(facility);
      this.update({ locale, events });
      if (who) this.stream.restart();
    });
  }

  /** The conversation as plain text; null when it could not be had. */
  async transcript(): Promise<Blob | null> {
    let text: Blob | null = null;
    await this.attempt(async () => {
      if (this.ticket.current) text = await this.service.transcript(this.ticket.current, this.locale);
    });
    return text;
  }

  /** Erase everything, here and at the service. Returns whether it is gone. */
  async erase(): Promise<boolean> {
    await this.attempt(async () => {
      if (this.ticket.current) {
        await this.service.erase(this.ticket.current, this.locale).catch((error: unknown) => {
          if (!(error instanceof Problem && error.isGone)) throw error;
        });
      }
      this.ticket.store(null);
      this.reset(true);
    });
    return this.isErased;
  }

  private async connect(signal: AbortSignal): Promise<Response> {
    const facility = this.isFacilityFresh ? null : this.loadFacility();
    if (!this.ticket.current) await this.start();
    await facility;
    const who = this.ticket.current;
    if (!who) throw new Unreachable("another tab erased the conversation");
    try {
      return await this.service.follow(who, this.lastSeq, this.locale, signal);
    } catch (error) {
      if (error instanceof Problem && error.isGone) this.startAnew(who.id);
      throw error;
    }
  }

  private async loadFacility(): Promise<void> {
    const facility = await this.service.facility(this.facilityId, this.locale);
    if (facility.locale === this.locale) this.useFacility(facility);
    this.changed();
  }

  private async start(): Promise<void> {
    const { events, ...who } = await this.service.start(this.facilityId, this.locale);
    this.ticket.store({ ...who, locale: this.locale });
    this.receive(events);
  }

  /** The service no longer knows the conversation: what was typed goes into a new one. */
  private startAnew(id: string): void {
    if (this.ticket.current?.id !== id) return;
    this.ticket.store(null);
    this.outbox.dropChoices();
    this.update({ events: [] });
  }

  private async post({ id, text, choice }: Parcel): Promise<void> {
    const who = this.ticket.current;
    if (!who) throw new Unreachable("no conversation");
    try {
      await this.service.send(who, this.locale, choice === undefined ? { id, text } : { id, choice });
    } catch (error) {
      if (error instanceof Problem && error.isGone) {
        this.startAnew(who.id);
        this.connection = "connecting";
        this.stream.restart();
      } else if (error instanceof Unreachable && !navigator.onLine) {
        this.onOffline();
      }
      throw error;
    }
  }

  private receive(values: readonly unknown[]): void {
    this.arrivals.push(...values.filter(isLogEvent));
    this.gathering ||= window.setTimeout(() => {
      this.gathering = 0;
      const events = [...this.events];
      for (const event of this.arrivals) {
        if (event.seq <= (events.at(-1)?.seq ?? 0)) continue;
        events.push(event);
        if (event.type === "patient.message") this.outbox.settle(event.id);
      }
      this.arrivals = [];
      this.update({ events });
    }, GATHER_MS);
  }

  private onLive(): void {
    const wasLost = this.connection === "lost";
    this.update({ connection: wasLost ? "back" : "live" });
    if (wasLost) {
      window.setTimeout(() => {
        if (this.connection === "back") this.update({ connection: "live" });
      }, BACK_NOTICE_MS);
    }
    this.outbox.resume();
  }

  private onFailure(error: unknown): boolean {
    if (error instanceof Problem && !error.isPassing) {
      if (error.isGone && error.code !== "unknown-facility") return true;
      this.hasBegun = false;
      this.update({ connection: "idle", refusal: error.detail || error.message });
      return false;
    }
    this.update({ connection: "lost" });
    return true;
  }

  private readonly onOffline = (): void => {
    if (!this.hasBegun) return;
    this.update({ connection: "lost" });
    this.stream.restart();
  };

  private readonly hurry = (): void => this.stream.hurry();

  /** A hidden page keeps no stream open. */
  private readonly follow = (): void => {
    if (this.hasBegun && document.visibilityState === "visible") this.stream.start();
    else this.stream.stop();
  };

  /** Another tab began a new conversation or changed the language. */
  private adopt(): void {
    const locale = this.ticket.current?.locale ?? this.locale;
    if (locale !== this.locale) this.isFacilityFresh = false;
    this.locale = locale;
    this.facility = this.ticket.recallFacility(locale) ?? this.facility;
    this.update({ events: [], isErased: false });
    if (this.hasBegun) this.stream.restart();
  }

  private reset(isErased: boolean): void {
    this.hasBegun = false;
    this.stream.stop();
    this.outbox.clear();
    this.arrivals = [];
    this.update({ events: [], connection: "idle", refusal: "", isErased });
  }

  private useFacility(facility: Facility): void {
    this.facility = facility;
    this.isFacilityFresh = true;
    this.ticket.keepFacility(facility);
  }

  private refuse(problem: Problem, parcel?: Parcel): void {
    if (parcel && parcel.choice === undefined) this.giveBack(parcel.text);
    this.update({ refusal: problem.detail || problem.message });
  }

  private async attempt(action: () => Promise<void>): Promise<void> {
    this.refusal = "";
    try {
      await action();
    } catch (error) {
      if (error instanceof Problem) this.refuse(error);
      else this.update({ connection: "lost" });
      this.stream.hurry();
    }
  }

  private update(changes: Partial<Pick<Conversation, Changing>>): void {
    Object.assign(this, changes);
    this.changed();
  }
}

type Changing =
  | "events"
  | "locale"
  | "connection"
  | "refusal"
  | "hasSendingFailed"
  | "isErased";
