import { html, nothing, type TemplateResult } from "lit";
import type { Field } from "./events.js";
import type { KanaReading } from "./kana.js";
import type { Words } from "./words.js";

/** Longer texts get several lines. */
const ONE_LINE = 200;

/** The browser's own input for each kind of field that has one. */
const INPUTS: Readonly<Partial<Record<string, "tel" | "email" | "date">>> = {
  tel: "tel",
  email: "email",
  day: "date",
};

/** A field of a form at this moment. */
export interface FieldState {
  readonly words: Words;
  readonly id: string;
  readonly field: Field;
  readonly isRequired: boolean;
  /** Null: the patient prefers to tell the staff. */
  readonly value: string | null;
  readonly error: string;
  readonly isDisabled: boolean;
  /** Ids of the hint and the error. */
  readonly describedBy: string;
  readonly onChange: (value: string | null) => void;
  /** Hears the input method, where another field wants to know how this one is read. */
  readonly reading?: KanaReading | undefined;
  /** Where the value comes from, when the patient did not write it. */
  readonly origin?: string | undefined;
}

/** A field with its label, hint, error and "I tell the staff" box around its input. */
export function fieldFrame(state: FieldState, input: TemplateResult): TemplateResult {
  const { field, id, words } = state;
  const isGroup = field["x-input"] === "date" || field["x-input"] === "choice";
  const label = html`<span class="label">${field.title}</span>${state.isRequired
      ? nothing
      : html` <span class="optional">${words.say("widget-form-optional")}</span>`}`;
  const inside = html`
    ${field.description ? html`<p class="hint" id="${id}-hint">${field.description}</p>` : nothing}
    ${state.value === null ? nothing : input}
    ${state.origin === undefined
      ? nothing
      : html`<p class="hint" id="${id}-origin" role="status">${state.origin}</p>`}
    <p class="error" id="${id}-error" ?hidden=${!state.error}>${state.error}</p>
    ${field["x-may-tell-staff"] ? tellStaff(state) : nothing}
  `;
  return isGroup
    ? html`<fieldset class="field" data-field=${id}>
        <legend>${label}</legend>
        ${inside}
      </fieldset>`
    : html`<div class="field" data-field=${id}>
        <label for=${id}>${label}</label>
        ${inside}
      </div>`;
}

/** One line of text, a telephone number, an address, a day, or a longer text. */
export function textField(state: FieldState): TemplateResult {
  const { field, id } = state;
  const write = (event: Event): void =>
    state.onChange((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  const described = state.describedBy || nothing;
  const invalid = state.error ? "true" : nothing;
  if ((field.maxLength ?? 0) > ONE_LINE) {
    return html`<textarea
      id=${id}
      rows="4"
      dir="auto"
      maxlength=${field.maxLength ?? nothing}
      aria-required=${state.isRequired}
      aria-invalid=${invalid}
      aria-describedby=${described}
      ?disabled=${state.isDisabled}
      .value=${state.value ?? ""}
      @input=${write}
    ></textarea>`;
  }
  const kind = INPUTS[field["x-input"] ?? "text"] ?? "text";
  return html`<input
    id=${id}
    type=${kind}
    inputmode=${kind === "tel" || kind === "email" ? kind : nothing}
    lang=${field["x-input"] === "kana" ? "ja" : nothing}
    autocomplete=${field["x-autocomplete"] ?? "off"}
    spellcheck="false"
    maxlength=${field.maxLength ?? nothing}
    aria-required=${state.isRequired}
    aria-invalid=${invalid}
    aria-describedby=${described}
    ?disabled=${state.isDisabled}
    .value=${state.value ?? ""}
    @input=${write}
    @compositionupdate=${(event: CompositionEvent) => state.reading?.composing(event.data)}
    @compositionend=${(event: CompositionEvent) => state.reading?.composed(event.data)}
  />`;
}

/** One of a few answers. */
export function choiceField(state: FieldState): TemplateResult {
  return html`<div class="options">
    ${(state.field.oneOf ?? []).map(
      ({ const: value, title }) => html`<label>
        <input
          type="radio"
          name=${state.id}
          value=${value}
          aria-describedby=${state.describedBy || nothing}
          ?disabled=${state.isDisabled}
          .checked=${state.value === value}
          @change=${() => state.onChange(value)}
        />
        <span>${title}</span>
      </label>`,
    )}
  </div>`;
}

function tellStaff(state: FieldState): TemplateResult {
  return html`<label class="tell">
    <input
      type="checkbox"
      ?disabled=${state.isDisabled}
      .checked=${state.value === null}
      @change=${(event: Event) =>
        state.onChange((event.target as HTMLInputElement).checked ? null : "")}
    />
    <span>${state.words.say("widget-form-tell-staff")}</span>
  </label>`;
}
