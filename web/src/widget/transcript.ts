import { html, nothing, svg, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Conversation } from "./conversation.js";
import { timeOfDay } from "./dates.js";
import type { BotMessage, CaseUpdated, Choice, FormRequest, LogEvent, PatientMessage, QrCode } from "./events.js";
import type { Standing } from "./log.js";
import type { Parcel, Progress } from "./outbox.js";
import type { Words } from "./words.js";

/** What messages are drawn from. */
export interface Scene {
  readonly conversation: Conversation;
  readonly standing: Standing;
  readonly words: Words;
  readonly choose: (choice: Choice) => void;
}

interface Entry {
  /** The same for a message on its way and in the log, so that it is announced once. */
  readonly key: string | number;
  readonly content: TemplateResult;
}

/** The log's messages and, after them, those on their way. */
export function transcript(scene: Scene): unknown {
  const { conversation } = scene;
  const said = new Set<string>();
  const entries: Entry[] = [];
  let before: LogEvent | null = null;
  for (const event of conversation.events) {
    const content = entryOf(event, before, scene);
    if (!content) continue;
    const key = event.type === "patient.message" ? event.id : event.seq;
    if (event.type === "patient.message") said.add(event.id);
    entries.push({ key, content });
    before = event;
  }
  for (const parcel of conversation.outbox.all) {
    if (!said.has(parcel.id)) entries.push({ key: parcel.id, content: onItsWay(parcel, scene) });
  }
  return repeat(
    entries,
    (entry) => entry.key,
    (entry) => entry.content,
  );
}

/** Ids of one turn's texts up to an event: what is read aloud when the question gets the focus. */
export function turnOf({ conversation, standing }: Scene, last: number): string {
  return conversation.events
    .filter(({ type, seq }) => seq > standing.lastInput && seq <= last && type !== "safety.notice")
    .map(({ seq }) => `text-${seq}`)
    .join(" ");
}

function entryOf(event: LogEvent, before: LogEvent | null, scene: Scene): TemplateResult | null {
  switch (event.type) {
    case "patient.message":
      return patientMessage(event, scene);
    case "bot.message":
      return botMessage(event, before?.type === "bot.message", scene);
    case "form.request":
      return formNotice(event, scene);
    case "staff.message":
      return bubble("staff", event, event.author, false, scene);
    case "case.updated":
      return caseCard(event, scene);
    case "form.submitted":
    case "owner.changed":
      return html`<p class="passage" data-seq=${event.seq} id="text-${event.seq}">${event.text}</p>`;
    case "safety.notice":
      return null;
  }
}

function bubble(
  kind: "bot" | "staff",
  event: LogEvent,
  author: string,
  isContinued: boolean,
  { words }: Scene,
): TemplateResult {
  const time = kind === "staff" ? timeOfDay(event.at, words.locale) : "";
  return html`<div class="message ${kind}" data-seq=${event.seq}>
    ${isContinued
      ? nothing
      : html`<p class="author" aria-hidden="true">${author} <span>${time}</span></p>`}
    <p class="bubble" id="text-${event.seq}" lang=${event.locale ?? words.locale}
      ><span class="unseen" lang=${words.locale}>${words.say("widget-said", { author })} </span
      ><bdi>${event.text}</bdi></p
    >
  </div>`;
}

/** The form itself stands below the log; here only the announcement, unless it says more. */
function formNotice(event: FormRequest, scene: Scene): TemplateResult {
  if (event.text !== event.schema.title) {
    return bubble("bot", event, scene.words.say("widget-author-bot"), true, scene);
  }
  return html`<p class="unseen" id="text-${event.seq}">${event.text}</p>`;
}

function botMessage(event: BotMessage, isContinued: boolean, scene: Scene): TemplateResult {
  const author = scene.words.say("widget-author-bot");
  const message = bubble("bot", event, author, isContinued, scene);
  const { standing, conversation } = scene;
  const isOpen = event.choices.length > 0 && event.seq > standing.lastInput;
  // The same element once it is answered: a new one would be announced.
  return html`<div
    class=${isOpen ? "question" : nothing}
    role=${isOpen ? "group" : nothing}
    tabindex=${isOpen ? "-1" : nothing}
    data-seq=${event.seq}
    aria-labelledby=${isOpen ? turnOf(scene, event.seq) : nothing}
  >
    ${message}
    ${isOpen
      ? html`<div class="choices">
          ${event.choices.map(
            (choice) => html`<button
              class="choice"
              aria-disabled=${conversation.outbox.isBusy ? "true" : nothing}
              @click=${() => !conversation.outbox.isBusy && scene.choose(choice)}
            >
              ${choice.label}
            </button>`,
          )}
        </div>`
      : nothing}
  </div>`;
}

function patientMessage(event: PatientMessage, scene: Scene): TemplateResult {
  const { words } = scene;
  return ownBubble(
    event.text,
    event.locale,
    html`${words.say("widget-sent")} ${timeOfDay(event.at, words.locale)}`,
    scene,
    event.seq,
  );
}

function onItsWay(parcel: Parcel, scene: Scene): TemplateResult {
  const progress = scene.conversation.outbox.progressOf(parcel.id);
  return ownBubble(parcel.text, undefined, status(progress, scene), scene, undefined, progress);
}

function status(progress: Progress, { words, conversation }: Scene): TemplateResult {
  if (progress !== "failed") return html`${words.say(`widget-${progress}`)}`;
  return html`<span class="failed">${words.say("widget-failed")}</span>
    <button class="retry" @click=${() => conversation.retry()}>${words.say("widget-retry")}</button>`;
}

function ownBubble(
  text: string,
  locale: string | undefined,
  state: TemplateResult,
  { words }: Scene,
  seq: number | undefined,
  progress: Progress = "sent",
): TemplateResult {
  const author = words.say("widget-author-you");
  return html`<div class="message own ${progress}" data-seq=${seq ?? nothing}>
    <p
      class="bubble"
      id=${seq === undefined ? nothing : `text-${seq}`}
      lang=${locale ?? nothing}
      ><span class="unseen" lang=${words.locale}>${words.say("widget-said", { author })} </span
      ><bdi>${text}</bdi></p
    >
    <p class="status" aria-live="off">${state}</p>
  </div>`;
}

/** The code in large type and as a scanner reads it; a screen reader spells it. */
function caseCard(event: CaseUpdated, { standing, words }: Scene): TemplateResult {
  const isLatest = event.seq === standing.latestCase;
  return html`<div class=${isLatest ? "case" : "passage"} data-seq=${event.seq}>
    ${isLatest ? ticket(event, words) : nothing}
    <p id="text-${event.seq}">${withCode(event)}</p>
  </div>`;
}

/** The sentence; the number in it stays on one line. */
function withCode({ text, case: { code } }: CaseUpdated): TemplateResult {
  const [before, ...rest] = text.split(code);
  return html`${before}${rest.map((part) => html`<span class="whole">${code}</span>${part}`)}`;
}

function ticket({ case: { code }, qr }: CaseUpdated, words: Words): TemplateResult {
  return html`<div class="ticket">
    <div>
      <h3>${words.say("widget-case-code")}</h3>
      <p class="code">
        <span aria-hidden="true" translate="no">${code}</span>
        <span class="unseen">${[...code].filter((letter) => /\w/.test(letter)).join(" ")}</span>
      </p>
    </div>
    ${qrCode(qr, words.say("widget-case-qr", { code }))}
  </div>`;
}

/** Black on white whatever the colours around it: scanners need both. */
function qrCode({ path, size }: QrCode, label: string): TemplateResult {
  return html`<svg
    class="qr"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    ${svg`<rect width=${size} height=${size} fill="#fff" stroke="none" />
    <path d=${path} stroke="#000" stroke-width="1" stroke-linecap="butt" />`}
  </svg>`;
}
