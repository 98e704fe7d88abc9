import { LitElement, html, nothing, type TemplateResult } from "lit";
import { CaseNews } from "./case-news.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import type { Choice } from "./events.js";
import { DetailsForm } from "./form.js";
import { markIcon } from "./icons.js";
import { CompositionGuard } from "./keyboard.js";
import { chooseLocale } from "./locale.js";
import { openQuestion, standingOf, type Standing } from "./log.js";
import { ownCase } from "./own-case.js";
import {
  emergencyLine,
  erased,
  header,
  notices,
  question,
  safetyNotice,
  standingChoices,
  type PanelScene,
} from "./panel.js";
import { Printing } from "./printing.js";
import { Reading } from "./reading.js";
import { resuming } from "./resuming.js";
import { Service } from "./service.js";
import { Shelf } from "./storage.js";
import { styles } from "./styles.js";
import { transcript, turnOf } from "./transcript.js";
import { Words } from "./words.js";

/** Narrower than this the panel covers the page, which is then out of reach. */
const COVERING = "(max-width: 40rem)";

/**
 * The chat of a facility: `<tsunagu-chat facility="sakura-pharmacy" lang="ja"></tsunagu-chat>`.
 *
 * `lang` is the language to begin in (else the page's, else the browser's); `server` the address
 * of the service when it is not the one that this script came from.
 */
export class TsunaguChat extends LitElement {
  static override styles = styles;
  static override properties = {
    facility: {},
    server: {},
    isOpen: { state: true },
    isResuming: { state: true },
  };
  declare facility: string;
  declare server: string | undefined;
  declare private isOpen: boolean;
  declare private isResuming: boolean;

  private conversation: Conversation | null = null;
  private words = new Words("ja");
  private standing: Standing = standingOf([]);
  /** What belongs to this tab: whether the panel is open, drafts. */
  private tab = new Shelf("sessionStorage", "tsunagu|");
  private readonly guard = new CompositionGuard();
  private reading: Reading;
  private news: CaseNews | null = null;

  constructor() {
    super();
    this.facility = "";
    this.isOpen = false;
    this.isResuming = false;
    this.reading = new Reading(this);
    this.addController(new Printing(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const server = new URL(this.server || new URL(import.meta.url).origin, location.href).href;
    const base = server.replace(/\/$/, "");
    const prefix = `tsunagu|${base}|${this.facility}|`;
    const page = document.documentElement.lang;
    const locale = chooseLocale(this.getAttribute("lang"), page, ...navigator.languages);
    this.tab = new Shelf("sessionStorage", prefix);
    const shelf = new Shelf("localStorage", prefix);
    this.conversation = new Conversation(this.facility, new Service(base), shelf, locale, {
      changed: () => this.requestUpdate(),
      giveBack: (text) => this.composer?.giveBack(text),
    });
    this.news = new CaseNews(shelf, (news) => this.tell("case", news));
    this.conversation.join();
    this.reading.recall(this.tab);
    if (this.tab.get("open") === "no") this.conversation.begin();
    if (this.tab.get("open") === "yes") void this.updateComplete.then(() => this.open(false));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.conversation?.leave();
  }

  protected override willUpdate(): void {
    const { conversation } = this;
    if (!conversation) return;
    const { locale, facility } = conversation;
    this.words = new Words(locale, facility?.locale === locale ? facility.strings : {});
    this.standing = standingOf(conversation.events);
    const question = openQuestion(conversation.events, this.standing);
    this.reading.prepare(conversation, question, this.isOpen, this.composer?.isInUse ?? false);
  }

  protected override render(): TemplateResult {
    const { conversation, words, standing } = this;
    if (!conversation) return html``;
    const scene: PanelScene = {
      conversation,
      standing,
      words,
      close: () => this.close(),
      askErase: () => this.ask("erase"),
      save: () => void this.save(),
    };
    const choose = ({ choice, label }: Choice): void => conversation.say(label, choice);
    const messages = { conversation, standing, words, choose };
    return html`<div class="root" lang=${words.locale}>
      ${this.launcher()}
      <dialog
        class="panel"
        aria-labelledby="title"
        tabindex="-1"
        @compositionstart=${this.guard.started}
        @compositionend=${this.guard.ended}
        @keydown=${this.press}
        @cancel=${this.cancel}
        @close=${this.closed}
      >
        ${header(scene)} ${emergencyLine(scene)} ${safetyNotice(scene)}
        <div
          class="scroll"
          tabindex="0"
          role="region"
          aria-label=${words.say("widget-conversation")}
        >
          <div
            class="log"
            role="log"
            aria-live=${this.reading.isQuiet ? "off" : "polite"}
            aria-label=${words.say("widget-messages")}
          >
            ${transcript(messages)}
          </div>
          ${standing.isAnswerDue
            ? html`<div class="due" aria-hidden="true"><i></i><i></i><i></i></div>`
            : nothing}
          ${standing.form
            ? html`<tsunagu-details
                .words=${words}
                .request=${standing.form}
                .turn=${turnOf(messages, standing.form.seq - 1)}
                .shelf=${this.tab}
                .conversation=${conversation.id}
                .submit=${conversation.submit.bind(conversation)}
              ></tsunagu-details>`
            : nothing}
          ${ownCase({
            conversation,
            standing,
            words,
            askCancel: () => this.ask("cancel"),
            reopen: () => void conversation.reopen(),
          })}
          ${conversation.isErased ? erased(scene) : nothing}
          ${this.isNew ? this.otherDevice(conversation) : nothing}
        </div>
        <footer role="presentation">
          ${notices(scene)} ${standingChoices(scene)}
          <tsunagu-composer
            .words=${words}
            .guard=${this.guard}
            .shelf=${this.tab}
            .describedBy=${standing.hasFreeText ? "" : "privacy"}
            .onSend=${(text: string) => conversation.say(text)}
          ></tsunagu-composer>
        </footer>
      </dialog>
      ${question("erase", words, () => void this.erase())}
      ${question("cancel", words, () => void conversation.cancel())}
    </div>`;
  }

  protected override updated(): void {
    this.reading.follow(this.isOpen);
    if (this.conversation) this.news?.read(this.conversation);
  }

  private launcher(): TemplateResult {
    const count = this.isOpen ? 0 : this.reading.unread;
    const badge = html`<span class="count" role="status">
      <span class="unseen">${this.words.say("widget-unread", { count })}</span>
      <span aria-hidden="true">${count}</span>
    </span>`;
    return html`<button
      class="launcher"
      aria-haspopup="dialog"
      ?hidden=${this.isOpen}
      @click=${() => this.open(true)}
    >
      ${markIcon}<span>${this.words.say("widget-launcher")}</span>${count ? badge : nothing}
    </button>`;
  }

  /** Whether the patient has said nothing yet, so that a request of before may be meant. */
  private get isNew(): boolean {
    const { conversation, standing } = this;
    if (!conversation || conversation.outbox.all.length > 0) return false;
    return conversation.events.length > 0 && standing.lastInput === 0 && standing.latestCase === 0;
  }

  private otherDevice(conversation: Conversation): TemplateResult {
    return resuming({
      words: this.words,
      shelf: this.tab,
      isAsked: this.isResuming,
      ask: (isAsked) => void this.askForNumber(isAsked),
      resume: async (_form, _id, values) => {
        await conversation.resume(values);
        this.isResuming = false;
      },
    });
  }

  private async askForNumber(isAsked: boolean): Promise<void> {
    this.isResuming = isAsked;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(isAsked ? ".details" : ".elsewhere")?.focus();
  }

  /** Open the panel; `takeFocus` when the patient asked for it. */
  private open(takeFocus: boolean): void {
    const panel = this.panel;
    if (!panel || panel.open) return;
    const before = document.activeElement;
    if (matchMedia(COVERING).matches) panel.showModal();
    else panel.show();
    if (takeFocus) panel.focus();
    else if (before instanceof HTMLElement && before !== document.body) before.focus();
    else panel.querySelector<HTMLElement>(":focus")?.blur();
    this.isOpen = true;
    this.tab.set("open", "yes");
    if (takeFocus) this.tell("open");
    if (!this.conversation?.isErased) this.conversation?.begin();
  }

  private close(): void {
    this.panel?.close();
    this.isOpen = false;
    this.tab.set("open", "no");
    this.tell("close");
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(".launcher")?.focus(),
    );
  }

  /** Tell the host page; see docs/embedding.md. */
  private tell(what: string, detail: unknown = null): void {
    const options = { bubbles: true, composed: true, detail };
    this.dispatchEvent(new CustomEvent(`tsunagu:${what}`, options));
  }

  private press(event: KeyboardEvent): void {
    if (event.key !== "Escape" || this.guard.owns(event)) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }

  /** The browser's own way to close a covering panel, such as a telephone's back gesture. */
  private cancel(event: Event): void {
    event.preventDefault();
    if (!this.guard.isActive) this.close();
  }

  /** A browser may close it without asking. */
  private closed(): void {
    if (this.isOpen && !this.panel?.open) this.close();
  }

  private async save(): Promise<void> {
    const text = await this.conversation?.transcript();
    if (!text) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(text);
    link.download = `${this.facility}.txt`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  private async erase(): Promise<void> {
    await this.conversation?.erase();
    if (!this.conversation?.isErased) return;
    this.tab.clear("form:");
    this.composer?.clear();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(".erased button")?.focus();
  }

  private ask(about: string): void {
    this.renderRoot.querySelector<HTMLDialogElement>(`#${about}`)?.showModal();
  }

  private get panel(): HTMLDialogElement | null {
    return this.renderRoot.querySelector<HTMLDialogElement>(".panel");
  }

  private get composer(): Composer | null {
    return this.renderRoot?.querySelector<Composer>("tsunagu-composer") ?? null;
  }
}

customElements.define("tsunagu-composer", Composer);
customElements.define("tsunagu-details", DetailsForm);
