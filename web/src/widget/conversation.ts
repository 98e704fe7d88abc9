import type { LogEvent } from "./events.js";
import { FacilityMemory, type Facility } from "./facility.js";
import { Feed } from "./feed.js";
import { Line } from "./line.js";
import type { Locale } from "./locale.js";
import { Outbox, type Parcel } from "./outbox.js";
import { Problem, Unreachable, type Credentials, type FormValues, type Service } from "./service.js";
import type { Shelf } from "./storage.js";
import { Ticket } from "./ticket.js";
import { Words } from "./words.js";

/** Keys of the stars that the patient gave. */
const STARS = "stars:";

export interface ConversationOwner {
  changed(): void;
  /** A typed message that the service refused, for the patient to change. */
  giveBack(text: string): void;
}

/** One patient's conversation with a facility, the same in every tab of the browser. */
export class Conversation {
  readonly outbox: Outbox;
  readonly line: Line;
  locale: Locale;
  facility: Facility | null;
  /** A sentence about what was refused; empty when nothing was. */
  refusal = "";
  hasSendingFailed = false;
  isErased = false;

  private readonly ticket: Ticket;
  private readonly memory: FacilityMemory;
  private readonly feed = new Feed((fresh) => this.onFresh(fresh));

  constructor(
    private readonly facilityId: string,
    private readonly service: Service,
    private readonly shelf: Shelf,
    locale: Locale,
    private readonly owner: ConversationOwner,
  ) {
    this.ticket = new Ticket(shelf, {
      replaced: () => this.adopt(),
      removed: () => this.reset(),
    });
    this.locale = this.ticket.current?.locale ?? locale;
    this.memory = new FacilityMemory(shelf);
    this.facility = this.memory.recall(this.locale);
    this.line = new Line({
      connect: (signal) => this.connect(signal).catch((error: unknown) => this.explain(error)),
      event: (value) => this.feed.push([value]),
      live: () => this.outbox.resume(),
      refused: (problem) => this.refuse(problem),
      changed: () => owner.changed(),
    });
    this.outbox = new Outbox(shelf, {
      post: (parcel) => this.post(parcel),
      canSend: () => this.line.isLive,
      refused: (parcel, problem) => this.refuse(problem, parcel),
      failed: () => this.update({ hasSendingFailed: true }),
      changed: () => owner.changed(),
    });
  }

  /** Tells the conversation from others that this browser has had; empty before there is one. */
  get id(): string {
    return this.ticket.current?.id ?? "";
  }

  get events(): readonly LogEvent[] {
    return this.feed.events;
  }

  /** Listen to the browser and to other tabs; to be undone with `leave`. */
  join(): void {
    this.ticket.watch();
    this.line.watch();
  }

  leave(): void {
    this.ticket.unwatch();
    this.line.unwatch();
  }

  /** Read the log and stay connected, starting a conversation if there is none. */
  begin(): void {
    this.isErased = false;
    if (!this.line.isOpen) this.refusal = "";
    this.line.open();
  }

  say(text: string, choice?: string): void {
    this.refusal = "";
    this.hasSendingFailed = false;
    this.begin();
    this.outbox.add(text, choice);
  }

  retry(): void {
    this.update({ hasSendingFailed: false });
    this.line.hurry();
    this.outbox.resume();
  }

  /** Raises what the service raises. */
  async submit(form: string, id: string, values: FormValues): Promise<void> {
    if (!this.ticket.current) throw new Unreachable("no conversation");
    await this.service.submit(this.ticket.current, this.locale, form, id, values);
  }

  /** Leave this conversation for the one of another device. Raises what the service raises. */
  async resume(values: FormValues): Promise<void> {
    const left = this.ticket.current;
    this.ticket.store(await this.service.resume(this.facilityId, this.locale, values));
    this.adopt();
    if (left) await this.service.erase(left, this.locale).catch(() => undefined);
  }

  /** Cancel the request to the staff. */
  async cancel(): Promise<void> {
    await this.command((who) => this.service.cancel(who, this.locale));
  }

  /** Rate how the request went that ended with the event of this number. */
  async rate(seq: number, stars: number): Promise<void> {
    await this.command(async (who) => {
      await this.service.rate(who, this.locale, stars);
      this.shelf.set(this.starsKey(seq), String(stars));
      this.owner.changed();
    });
  }

  /** How many stars were given to the request that ended with this event; 0 before. */
  starsOf(seq: number): number {
    return Number(this.shelf.get(this.starsKey(seq)) ?? 0);
  }

  /** Have the staff look at the request again. */
  async reopen(): Promise<void> {
    await this.command((who) => this.service.reopen(who, this.locale));
  }

  /** Change the language of everything that is shown. */
  async switchTo(locale: Locale): Promise<void> {
    await this.attempt(async () => {
      const facility = await this.service.facility(this.facilityId, locale);
      const who = this.ticket.current;
      if (who) await this.service.switchLocale(who, locale);
      const events = who ? await this.service.events(who, locale) : [];
      if (who) this.ticket.store({ ...who, locale });
      this.use(facility);
      this.feed.replace(events);
      this.update({ locale });
      this.line.renew();
    });
  }

  /** The conversation as plain text; null when it could not be had. */
  async transcript(): Promise<Blob | null> {
    const who = this.ticket.current;
    return who ? this.attempt(() => this.service.transcript(who, this.locale)) : null;
  }

  /** Erase everything, here and at the service; `isErased` tells whether it is gone. */
  async erase(): Promise<void> {
    await this.attempt(async () => {
      const who = this.ticket.current;
      if (who) await this.service.erase(who, this.locale).catch(unlessGone);
      this.shelf.clear(STARS);
      this.ticket.store(null);
      this.reset();
    });
  }

  private async connect(signal: AbortSignal, isRepeated = false): Promise<Response> {
    await Promise.all([this.learnFacility(), this.ticket.current ? null : this.start()]);
    const who = this.ticket.current;
    if (!who) throw new Unreachable("erased in the meantime");
    try {
      return await this.service.follow(who, this.feed.lastSeq, this.locale, signal);
    } catch (error) {
      if (!(error instanceof Problem && error.isGone)) throw error;
      this.startAnew(who.id);
      if (isRepeated) throw error;
      return await this.connect(signal, true);
    }
  }

  /**
   * Browsers do not let a page know that the service refused it. When the service answers, but not
   * this page, twice, the facility does not list its site.
   */
  private async explain(error: unknown): Promise<never> {
    const isHeard = !this.service.isElsewhere || this.memory.isFresh(this.locale);
    if (isHeard || !isHidden(error) || !(await this.service.isUp())) throw error;
    await this.learnFacility().catch((again: unknown) => {
      const sentence = new Words(this.locale).say("widget-not-here");
      throw isHidden(again) ? new Problem(403, "origin-not-allowed", sentence) : again;
    });
    throw error;
  }

  private async learnFacility(): Promise<void> {
    if (this.memory.isFresh(this.locale)) return;
    const facility = await this.service.facility(this.facilityId, this.locale);
    if (facility.locale === this.locale) this.use(facility);
    this.owner.changed();
  }

  private use(facility: Facility): void {
    this.facility = facility;
    this.memory.keep(facility);
  }

  private async start(): Promise<void> {
    const { events, ...who } = await this.service.start(this.facilityId, this.locale);
    this.ticket.store({ ...who, locale: this.locale });
    this.feed.push(events);
  }

  /** The service no longer knows the conversation: what was typed goes into a new one. */
  private startAnew(id: string): void {
    if (this.ticket.current?.id !== id) return;
    this.ticket.drop();
    this.outbox.dropChoices();
    this.feed.replace([]);
    this.owner.changed();
  }

  private async post({ id, text, choice }: Parcel): Promise<void> {
    const who = this.ticket.current;
    if (!who) throw new Unreachable("no conversation");
    const message = choice === undefined ? { id, text } : { id, choice };
    try {
      await this.service.send(who, this.locale, message);
    } catch (error) {
      if (error instanceof Problem && error.isGone) {
        this.startAnew(who.id);
        this.line.renew();
      } else if (error instanceof Unreachable && !navigator.onLine) {
        this.line.lose();
      }
      throw error;
    }
  }

  private onFresh(fresh: readonly LogEvent[]): void {
    for (const event of fresh) {
      if (event.type === "patient.message") this.outbox.settle(event.id);
    }
    this.owner.changed();
  }

  /** Another conversation or another language took the place of this one. */
  private adopt(): void {
    const isWanted = this.line.isOpen || this.isErased;
    this.locale = this.ticket.current?.locale ?? this.locale;
    this.facility = this.memory.recall(this.locale) ?? this.facility;
    this.line.close();
    this.feed.replace([]);
    this.update({ isErased: false });
    if (isWanted) this.begin();
  }

  /** The conversation is erased. */
  private reset(): void {
    this.line.close();
    this.outbox.clear();
    this.feed.replace([]);
    this.update({ refusal: "", hasSendingFailed: false, isErased: true });
  }

  private refuse(problem: Problem, parcel?: Parcel): void {
    if (parcel && parcel.choice === undefined) this.owner.giveBack(parcel.text);
    this.update({ refusal: problem.detail || problem.message });
  }

  private starsKey(seq: number): string {
    return `${STARS}${this.id}:${seq}`;
  }

  private async command(action: (who: Credentials) => Promise<void>): Promise<void> {
    const who = this.ticket.current;
    if (who) await this.attempt(() => action(who));
  }

  private async attempt<T>(action: () => Promise<T>): Promise<T | null> {
    this.update({ refusal: "" });
    try {
      return await action();
    } catch (error) {
      if (error instanceof Problem) this.refuse(error);
      else this.line.lose();
      return null;
    }
  }

  private update(changes: Partial<Pick<Conversation, Changing>>): void {
    Object.assign(this, changes);
    this.owner.changed();
  }
}

type Changing = "locale" | "refusal" | "hasSendingFailed" | "isErased";

function isHidden(error: unknown): boolean {
  return error instanceof Unreachable && error.isHidden;
}

function unlessGone(error: unknown): void {
  if (!(error instanceof Problem && error.isGone)) throw error;
}
