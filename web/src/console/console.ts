import htmx from "htmx.org";
import "htmx-ext-sse";
import "idiomorph/htmx";
import "./console.css";
import { dropDraft, keepDrafts } from "./drafts";
import { VisibleSource } from "./hints";

const NEAR_END_PIXELS = 48;

/** Answers that come as the form anew: see `htmx-config` in the layout. */
const TOLD_BY_FORM = [200, 400, 409, 422];

/** What htmx tells of a finished request. */
interface Finished {
  readonly requestConfig: { readonly elt: Element };
  readonly xhr: XMLHttpRequest;
}

/** The extension asks htmx for its event source, which the types do not tell. */
Object.assign(htmx, { createEventSource: (url: string) => new VisibleSource(url) });

document.addEventListener("htmx:sseOpen", () => showNotLive(false));
document.addEventListener("htmx:sseError", () => showNotLive(!document.hidden));
document.addEventListener("htmx:afterSettle", announceQueue);
document.addEventListener("keydown", sendWithControlEnter);
document.addEventListener("htmx:afterRequest", (event) => {
  const { requestConfig, xhr } = (event as CustomEvent<Finished>).detail;
  if (!(requestConfig.elt instanceof HTMLFormElement)) return;
  if (xhr.status === 200) dropDraft(requestConfig.elt.dataset["draft"] ?? "");
  const trouble = requestConfig.elt.querySelector("[data-trouble]");
  trouble?.toggleAttribute("hidden", TOLD_BY_FORM.includes(xhr.status));
});

function ready(): void {
  keepDrafts();
  followConversation();
  focusReply();
  if (document.querySelector("[data-passing]")) history.replaceState(null, "", location.pathname);
}

function showNotLive(isDown: boolean): void {
  document.getElementById("not-live")?.toggleAttribute("hidden", !isDown);
}

/** Says how many are waiting when the number changed, and only then. */
function announceQueue(): void {
  const said = document.querySelector<HTMLElement>("[data-announcer]");
  const words = document.querySelector<HTMLElement>("[data-announce]")?.dataset["announce"];
  if (said === null || words === undefined || said.dataset["said"] === words) return;
  if (said.dataset["said"] !== undefined) said.textContent = words;
  said.dataset["said"] = words;
}

/** Stays at the newest message, unless the person has scrolled back to read. */
function followConversation(): void {
  const talk = document.getElementById("talk");
  if (talk === null) return;
  let isAtEnd = true;
  talk.scrollTop = talk.scrollHeight;
  talk.addEventListener("scroll", () => {
    isAtEnd = talk.scrollHeight - talk.scrollTop - talk.clientHeight < NEAR_END_PIXELS;
  });
  talk.addEventListener("htmx:afterSettle", () => {
    if (isAtEnd) talk.scrollTop = talk.scrollHeight;
  });
}

function focusReply(): void {
  if (location.hash === "#reply") document.getElementById("text")?.focus();
}

/** Enter ends a line; the key that confirms a conversion is left to the input method. */
function sendWithControlEnter(event: KeyboardEvent): void {
  if (event.key !== "Enter" || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
  if (event.target instanceof HTMLTextAreaElement) event.target.form?.requestSubmit();
}

ready();
announceQueue();
