import { html, nothing, type TemplateResult } from "lit";
import type { Conversation } from "./conversation.js";
import type { TelephoneNumber } from "./events.js";
import {
  closeIcon,
  emergencyIcon,
  eraseIcon,
  markIcon,
  printIcon,
  saveIcon,
  telephoneIcon,
} from "./icons.js";
import { isLocale, LOCALES, nameOf } from "./locale.js";
import type { Standing } from "./log.js";
import type { Words } from "./words.js";

export interface PanelScene {
  readonly conversation: Conversation;
  readonly standing: Standing;
  readonly words: Words;
  readonly close: () => void;
  readonly askErase: () => void;
  readonly save: () => void;
}

/** Whom the patient talks to, and the tools that are always there. */
export function header(scene: PanelScene): TemplateResult {
  const { words, conversation, standing } = scene;
  const facility = conversation.facility?.name;
  // Landmarks are the host page’s.
  return html`<header role="presentation">
    <div class="title">
      <span class="mark">${markIcon}</span>
      <div>
        <h2 id="title">${facility || words.say("widget-title")}</h2>
        <p class="owner ${standing.owner}">${words.say(`widget-owner-${standing.owner}`)}</p>
      </div>
      <button class="icon" aria-label=${words.say("widget-close")} @click=${scene.close}>
        ${closeIcon}
      </button>
    </div>
    <div class="tools" role="group" aria-label=${words.say("widget-tools")}>
      <label>
        <span class="unseen">${words.say("widget-language")}</span>
        ${languages(conversation)}
      </label>
      <button aria-label=${words.say("widget-save-name")} @click=${scene.save}>
        ${saveIcon}<span>${words.say("widget-save")}</span>
      </button>
      <button aria-label=${words.say("widget-print-name")} @click=${() => window.print()}>
        ${printIcon}<span>${words.say("widget-print")}</span>
      </button>
      <button aria-label=${words.say("widget-erase-name")} @click=${scene.askErase}>
        ${eraseIcon}<span>${words.say("widget-erase")}</span>
      </button>
    </div>
  </header>`;
}

function languages(conversation: Conversation): TemplateResult {
  const choose = (event: Event): void => {
    const list = event.target as HTMLSelectElement;
    const locale = list.value;
    // The list follows the conversation, which may not be able to change now.
    const restore = (): void => void (list.value = conversation.locale);
    if (isLocale(locale)) void conversation.switchTo(locale).then(restore);
  };
  return html`<select @change=${choose}>
    ${(conversation.facility?.locales ?? LOCALES).map(
      (locale) =>
        html`<option value=${locale} lang=${locale} .selected=${locale === conversation.locale}>
          ${nameOf(locale)}
        </option>`,
    )}
  </select>`;
}

/** The line that is always there; it opens to the numbers. */
export function emergencyLine({ conversation }: PanelScene): TemplateResult {
  const facility = conversation.facility;
  if (!facility?.emergency) return html`<div class="emergency"></div>`;
  return html`<details class="emergency">
    <summary>${emergencyIcon}<span>${facility.emergency}</span></summary>
    ${telephones(facility.numbers)}
  </details>`;
}

/** The pinned notice; its region is there from the start, so that it is announced. */
export function safetyNotice({ standing, words }: PanelScene): TemplateResult {
  const { notice } = standing;
  return html`<div class="safety" role="alert">
    ${notice
      ? html`<div lang=${notice.locale ?? words.locale}>
          <p>${emergencyIcon}<span>${notice.text}</span></p>
          ${telephones(notice.numbers)}
        </div>`
      : nothing}
  </div>`;
}

function telephones(numbers: readonly TelephoneNumber[]): TemplateResult {
  return html`<ul class="telephones">
    ${numbers.map(
      ({ label, number, tel }) => html`<li>
        <a href=${telephoneLink(tel)}>
          ${telephoneIcon}<span class="label">${label}</span> <strong>${number}</strong>
        </a>
      </li>`,
    )}
  </ul>`;
}

/** Only digits and dialling signs; a `#` has to be escaped in a link. */
function telephoneLink(tel: string): string {
  const dialled = tel.replace(/^tel:/, "").replaceAll("%23", "#").replace(/[^\d+#*]/g, "");
  return `tel:${dialled.replaceAll("#", "%23")}`;
}

/**
 * The connection and what went wrong, whose regions are there from the start, and who reads what is
 * written, until something was.
 */
export function notices({ conversation, standing, words }: PanelScene): TemplateResult {
  const { state } = conversation.line;
  const message = {
    idle: "",
    connecting: conversation.events.length === 0 ? "widget-connecting" : "",
    live: "",
    lost: "widget-disconnected",
    back: "widget-reconnected",
  }[state];
  const problem =
    conversation.refusal ||
    (conversation.hasSendingFailed ? words.say("widget-failed-notice") : "");
  return html`<div class="notices">
    <p class="connection ${state}" role="status">${message ? words.say(message) : ""}</p>
    <p class="error" role="alert">${problem}</p>
    ${standing.hasFreeText
      ? nothing
      : html`<p class="privacy" id="privacy">
          ${words.say("widget-privacy", { facility: conversation.facility?.name ?? "" })}
        </p>`}
  </div>`;
}

/** The ways that are always open: a person, the menu. */
export function standingChoices({ conversation, words }: PanelScene): TemplateResult {
  return html`<div class="standing" role="group" aria-label=${words.say("widget-standing")}>
    ${conversation.facility?.standing.map(
      ({ choice, label }) =>
        html`<button class=${choice} @click=${() => conversation.say(label, choice)}>${label}</button>`,
    )}
  </div>`;
}

/** What is left after erasing. */
export function erased({ words, conversation }: PanelScene): TemplateResult {
  return html`<div class="erased">
    <p>${words.say("widget-erased")}</p>
    <button class="primary" @click=${() => conversation.begin()}>
      ${words.say("widget-start-again")}
    </button>
  </div>`;
}

/** The question before what cannot be taken back, in its own modal dialog. */
export function question(
  about: "erase" | "cancel",
  words: Words,
  confirm: () => void,
): TemplateResult {
  return html`<dialog
    class="confirm"
    id=${about}
    aria-labelledby="${about}-question"
    aria-describedby="${about}-meaning"
  >
    <form method="dialog">
      <h3 id="${about}-question">${words.say(`widget-${about}-question`)}</h3>
      <p id="${about}-meaning">${words.say(`widget-${about}-meaning`)}</p>
      <button class="secondary">${words.say(`widget-${about}-keep`)}</button>
      <button class="danger" @click=${confirm}>${words.say(`widget-${about}-confirm`)}</button>
    </form>
  </dialog>`;
}
