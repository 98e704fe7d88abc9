import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { dateField } from "./date-field.js";
import { isComplete, type Calendar } from "./dates.js";
import { isRecord, type Field, type FormRequest } from "./events.js";
import { choiceField, fieldFrame, textField, type FieldState } from "./field.js";
import { readerIcon } from "./icons.js";
import { KanaReading } from "./kana.js";
import { Problem, type FieldErrors, type FormValues } from "./service.js";
import { newId, parseJson, type Shelf } from "./storage.js";
import { summary } from "./summary.js";
import type { Words } from "./words.js";

/**
 * A form that the assistant asks to fill in, then shows to be checked and sends. What is typed
 * stays in this tab until then.
 */
export class DetailsForm extends LitElement {
  static override properties = {
    words: { attribute: false },
    request: { attribute: false },
    turn: { attribute: false },
  };
  declare words: Words;
  declare request: FormRequest;
  /** Ids of the messages that came with the form. */
  declare turn: string;

  shelf: Shelf | null = null;
  conversation = "";
  /** Whether it is sent without being shown again first. */
  isBrief = false;
  /** Raises what the service raises. */
  submit: (form: string, id: string, values: FormValues) => Promise<void> = async () => undefined;

  private values: Record<string, string | null> = {};
  private errors: FieldErrors = {};
  private alert = "";
  private calendar: Calendar = "japanese";
  private progress: "open" | "checking" | "sending" | "sent" = "open";
  private readonly readings = new Map<string, KanaReading>();
  /** Kept until the service has answered, so that a repeated sending is stored once. */
  private submission = newId();

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before: FormRequest | undefined = changed.get("request");
    if (changed.has("request") && before?.seq !== this.request.seq) this.recall();
  }

  protected override render(): TemplateResult {
    const { schema, seq } = this.request;
    return html`<form
      class="details question"
      tabindex="-1"
      data-seq=${seq}
      aria-labelledby="${this.turn} form-title form-readers"
      novalidate
      @submit=${this.proceed}
      @keydown=${keepEnter}
    >
      <h3 id="form-title">${schema.title}</h3>
      <p class="readers" id="form-readers">${readerIcon}<span>${schema.description}</span></p>
      ${this.isToBeChecked ? this.check() : Object.entries(schema.properties).map(this.field)}
      <p class="error" role="alert">${this.alert}</p>
      ${this.buttons()}
    </form>`;
  }

  private check(): TemplateResult {
    return html`<section class="check" tabindex="-1" aria-labelledby="form-check">
      <h4 id="form-check">${this.words.say("widget-form-check-title")}</h4>
      ${summary({
        words: this.words,
        fields: this.request.schema.properties,
        answers: this.answers(),
        calendar: this.calendar,
      })}
    </section>`;
  }

  private buttons(): TemplateResult {
    const isSending = this.progress === "sending" || this.progress === "sent";
    const name = isSending ? "sending" : this.isBrief || this.isToBeChecked ? "send" : "check";
    return html`<button class="primary" aria-disabled=${isSending ? "true" : nothing}>
        ${this.words.say(`widget-form-${name}`)}
      </button>
      ${this.progress === "checking"
        ? html`<button type="button" class="secondary" @click=${this.change}>
            ${this.words.say("widget-form-change")}
          </button>`
        : nothing}`;
  }

  private readonly field = ([name, field]: [string, Field]): TemplateResult => {
    const id = `field-${name}`;
    const error = this.errors[name] ?? "";
    const described = [field.description ? `${id}-hint` : "", error ? `${id}-error` : ""];
    const state: FieldState = {
      words: this.words,
      id,
      field,
      error,
      isRequired: this.isRequired(name),
      value: this.values[name] === undefined ? "" : this.values[name],
      isDisabled: this.progress !== "open",
      describedBy: described.join(" ").trim(),
      onChange: (value) => this.write(name, value),
      reading: this.readingOf(name),
      origin: this.originOf(name, field),
    };
    if (field["x-input"] === "choice") return fieldFrame(state, choiceField(state));
    if (field["x-input"] !== "date") return fieldFrame(state, textField(state));
    const onCalendar = (calendar: Calendar): void => {
      this.calendar = calendar;
      this.requestUpdate();
    };
    const calendar = this.words.locale === "ja" ? this.calendar : "western";
    return fieldFrame(state, dateField({ ...state, calendar, onCalendar }));
  };

  /** Listens to what is typed into a field that another one holds the kana of. */
  private readingOf(name: string): KanaReading | undefined {
    const fields = Object.entries(this.request.schema.properties);
    const kana = fields.find(([, field]) => field["x-reading-of"] === name)?.[0];
    if (!kana) return undefined;
    const known = this.readings.get(name) ?? new KanaReading((text, before) => this.suggest(kana, text, before));
    this.readings.set(name, known);
    return known;
  }

  /** Fill in the kana, unless the patient has changed them. */
  private suggest(kana: string, text: string, before: string): void {
    if ((this.values[kana] ?? "") === before) this.write(kana, text);
  }

  /** What to say of kana that were filled in; undefined where that never happens. */
  private originOf(name: string, field: Field): string | undefined {
    if (!field["x-reading-of"]) return undefined;
    const guess = this.readings.get(field["x-reading-of"])?.text;
    return guess && this.values[name] === guess ? this.words.say("widget-form-kana-guess") : "";
  }

  private write(name: string, value: string | null): void {
    this.values = { ...this.values, [name]: value };
    this.errors = Object.fromEntries(Object.entries(this.errors).filter(([key]) => key !== name));
    this.submission = newId();
    this.shelf?.set(this.key, JSON.stringify(this.values));
    if (value === "") this.readings.get(name)?.forget();
    this.requestUpdate();
  }

  /** Show what was filled in to be checked, or send what was checked. */
  private async proceed(event: Event): Promise<void> {
    event.preventDefault();
    if (this.progress === "checking") return this.send();
    if (this.progress !== "open") return;
    const missing = this.missing();
    if (Object.keys(missing).length > 0) return this.complain(missing);
    if (this.isBrief) return this.send();
    this.become("checking", "");
    await this.updateComplete;
    this.querySelector<HTMLElement>(".check")?.focus();
  }

  private async change(): Promise<void> {
    this.become("open", "");
    await this.updateComplete;
    this.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }

  private async send(): Promise<void> {
    const before = this.progress;
    this.become("sending", "");
    try {
      await this.submit(this.request.form, this.submission, this.answers());
      this.shelf?.remove(this.key);
      this.become("sent", "");
    } catch (error) {
      this.become(before, this.words.say("widget-form-unsent"));
      if (!(error instanceof Problem) || error.status >= 500) return;
      this.become("open", error.detail);
      if (error.status === 422) this.complain(error.fieldErrors);
      this.submission = newId();
    }
  }

  /** What the service needs: no blanks, null for what the patient tells the staff. */
  private answers(): FormValues {
    return Object.fromEntries(Object.entries(this.values).filter(([, value]) => value !== ""));
  }

  private missing(): FieldErrors {
    const errors: Record<string, string> = {};
    for (const [name, field] of Object.entries(this.request.schema.properties)) {
      const value = this.values[name] === undefined ? "" : this.values[name];
      if (value === null) continue;
      const isBlank = value.trim() === "";
      if (field["x-input"] === "date") {
        const isWanted = this.isRequired(name) || !isBlank;
        if (isWanted && !isComplete(value)) errors[name] = this.words.say("widget-form-date");
      } else if (isBlank && this.isRequired(name)) {
        const isChoice = field["x-input"] === "choice";
        errors[name] = this.words.say(`widget-form-${isChoice ? "choose" : "required"}`);
      }
    }
    return errors;
  }

  private complain(errors: FieldErrors): void {
    this.errors = errors;
    const count = Object.keys(errors).length;
    if (count > 0) this.alert = this.words.say("widget-form-errors", { count });
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const first = Object.keys(this.request.schema.properties).find((name) => errors[name]);
      const frame = this.querySelector(`[data-field="field-${first}"]`);
      frame?.querySelector<HTMLElement>("select, textarea, input")?.focus();
    });
  }

  private isRequired(name: string): boolean {
    return this.request.schema.required?.includes(name) ?? false;
  }

  /** Whether what was filled in stands there instead of the fields. */
  private get isToBeChecked(): boolean {
    return this.progress !== "open" && !this.isBrief;
  }

  private get key(): string {
    return `form:${this.conversation}:${this.request.form}`;
  }

  private recall(): void {
    const kept = parseJson(this.shelf?.get(this.key) ?? null);
    const entries = isRecord(kept) ? Object.entries(kept) : [];
    const isValue = (value: unknown): value is string | null =>
      value === null || typeof value === "string";
    this.values = {};
    for (const [name, value] of entries) if (isValue(value)) this.values[name] = value;
    this.errors = {};
    this.alert = "";
    this.progress = "open";
  }

  private become(progress: typeof this.progress, alert: string): void {
    this.progress = progress;
    this.alert = alert;
    this.requestUpdate();
  }
}

/** Enter often only confirms a conversion here; a form is sent with its button. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
}
