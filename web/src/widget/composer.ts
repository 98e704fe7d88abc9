import { LitElement, html, nothing, type TemplateResult } from "lit";
import { sendIcon } from "./icons.js";
import type { CompositionGuard } from "./keyboard.js";
import type { Shelf } from "./storage.js";
import type { Words } from "./words.js";

/** Unicode characters, as the service counts them. */
const MAX_CHARACTERS = 2000;
const DRAFT = "draft";

/** The field for free text. It renders into the widget's own tree, to share its styles. */
export class Composer extends LitElement {
  static override properties = { words: { attribute: false }, describedBy: { attribute: false } };
  declare words: Words;
  /** The id of what is to be read before writing; empty once it has served. */
  declare describedBy: string;
  /** The panel's, which hears the input method everywhere in it. */
  declare guard: CompositionGuard;
  shelf: Shelf | null = null;
  onSend: (text: string) => void = () => undefined;
  private text = "";

  protected override createRenderRoot(): this {
    return this;
  }

  /** Whether the patient is in the middle of writing. */
  get isInUse(): boolean {
    return this.text !== "";
  }

  /** Put text back, unless something else is being written. */
  giveBack(text: string): void {
    if (this.text === "") this.keep(text);
  }

  clear(): void {
    this.keep("");
  }

  protected override firstUpdated(): void {
    this.keep(this.shelf?.get(DRAFT) ?? "");
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const count = [...this.text].length;
    const isTooLong = count > MAX_CHARACTERS;
    return html`<form class="composer" novalidate @submit=${this.submit}>
      ${isTooLong
        ? html`<p class="error" id="too-long" role="alert">
            ${words.say("widget-too-long", { limit: MAX_CHARACTERS, count })}
          </p>`
        : nothing}
      <div class="writing">
        <label class="unseen" for="text">${words.say("widget-message")}</label>
        <textarea
          id="text"
          rows=${Math.min(5, this.text.split("\n").length)}
          enterkeyhint="send"
          dir="auto"
          placeholder=${words.say("widget-placeholder")}
          aria-invalid=${isTooLong ? "true" : nothing}
          aria-describedby=${isTooLong ? "too-long" : this.describedBy || nothing}
          .value=${this.text}
          @input=${this.write}
          @keydown=${this.press}
        ></textarea>
        <button class="send" aria-label=${words.say("widget-send")}>${sendIcon}</button>
      </div>
    </form>`;
  }

  private write(event: Event): void {
    this.keep((event.target as HTMLTextAreaElement).value);
  }

  private press(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || this.guard.owns(event)) return;
    event.preventDefault();
    this.send();
  }

  private submit(event: Event): void {
    event.preventDefault();
    this.send();
  }

  private send(): void {
    const text = this.text.trim();
    if (text !== "" && [...text].length <= MAX_CHARACTERS) {
      this.keep("");
      this.onSend(text);
    }
    this.querySelector("textarea")?.focus();
  }

  private keep(text: string): void {
    this.text = text;
    if (text === "") this.shelf?.remove(DRAFT);
    else this.shelf?.set(DRAFT, text);
    this.requestUpdate();
  }
}
