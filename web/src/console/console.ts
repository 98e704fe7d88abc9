import htmx from "htmx.org";
import "./console.css";
import { offerChoices, tellWaiting } from "./alerts";
import { awaitScans } from "./counter";
import { dropDraft, keepDrafts } from "./drafts";
import { type Hint, Hints } from "./hints";
import { swapInPlace } from "./morph";
import { awaitVerdicts } from "./reviews";
import { showTyping, tellTyping } from "./typing";

const NEAR_END_PIXELS = 48;

const FOCUSABLE = "input:not([type=hidden]), select, textarea, button, summary";

/** Answers that come with the form anew: see `htmx-config` in the layout. */
const TOLD_ON_PAGE = [200, 400, 409, 422];

/** What htmx tells of a request. */
interface Exchange {
  readonly requestConfig: { readonly elt: Element };
  readonly xhr: XMLHttpRequest;
}

let hints: Hints | undefined;
let isStale = false;
let workedIn: string | undefined;

function ready(): void {
  keepDrafts();
  tellTyping();
  offerChoices();
  awaitScans();
  awaitVerdicts();
  followConversation();
  focusPlace();
  const address = document.body.dataset["live"];
  if (address !== undefined) hints = new Hints(address, hear);
  if (document.querySelector("[data-passing]")) history.replaceState(null, "", location.pathname);
  if (matchMedia("(width < 60rem)").matches) {
    // In one column the steps would push everything after them far down.
    document.querySelector("#playbooks details[open]")?.removeAttribute("open");
  }
}

function hear(hint: Hint): void {
  if (hint.type === "typing") showTyping(hint.case);
  else if (hint.type === "count") showCount(hint.markup);
  else if (hint.type === "changed") refresh();
  else document.getElementById("not-live")?.toggleAttribute("hidden", hint.type === "open");
}

/** Reads the page's parts again; out of sight only the count, and that by one page for all. */
function refresh(): void {
  if (!document.hidden) {
    document.body.dispatchEvent(new Event("live"));
    return;
  }
  isStale = true;
  if (hints?.leads) document.body.dispatchEvent(new Event("live-count"));
}

function showCount(markup: string): void {
  const waiting = document.getElementById("waiting");
  if (waiting === null || !document.hidden) return;
  const fresh = new DOMParser().parseFromString(markup, "text/html").getElementById("waiting");
  for (const name of ["data-ids", "data-words", "data-new-words"]) {
    waiting.setAttribute(name, fresh?.getAttribute(name) ?? "");
  }
  tellWaiting(false);
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
  document.addEventListener("htmx:afterSettle", () => {
    if (isAtEnd) talk.scrollTop = talk.scrollHeight;
  });
}

/** After a write without htmx the page opens anew: go on where the person was. */
function focusPlace(): void {
  const place = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  if (place instanceof HTMLButtonElement) place.focus();
  else place?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}

/** When the control that had the focus is gone, what is left of its part of the page gets it. */
function keepFocus(): void {
  const place = workedIn;
  workedIn = undefined;
  if (place === undefined || document.activeElement !== document.body) return;
  const part = document.getElementById(place) ?? document.getElementById("given");
  const next = part?.querySelector<HTMLElement>(FOCUSABLE);
  (next ?? document.getElementById("main"))?.focus();
}

/** What was looked for stays in the address, for a reload and for colleagues. */
function keepAddress(form: HTMLFormElement): void {
  const given = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value !== "" ? [[name, value]] : [],
  );
  const query = new URLSearchParams(given);
  history.replaceState(null, "", `${location.pathname}${query.size > 0 ? `?${query}` : ""}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a")) {
    link.search = `${new URLSearchParams([...query, ["locale", link.hreflang]])}`;
  }
}

function formOf(event: Event): HTMLFormElement | null {
  const { requestConfig } = (event as CustomEvent<Exchange>).detail;
  return requestConfig.elt instanceof HTMLFormElement ? requestConfig.elt : null;
}

function holdTexts(form: HTMLFormElement | null, isHeld: boolean): void {
  for (const text of form?.querySelectorAll("textarea") ?? []) text.readOnly = isHeld;
}

document.addEventListener("visibilitychange", () => {
  if (document.hidden || !isStale) return;
  isStale = false;
  refresh();
});

document.addEventListener("htmx:beforeSend", (event) => {
  const form = formOf(event);
  if (form === null || form.method !== "post") return;
  holdTexts(form, true);
  // An older look at the case shall not arrive after the answer.
  const open = document.getElementById("case");
  if (open !== null) htmx.trigger(open, "htmx:abort");
});

document.addEventListener("htmx:beforeSwap", (event) => {
  const form = formOf(event);
  if (form === null || form.method !== "post") return;
  if ((event as CustomEvent<Exchange>).detail.xhr.status !== 200) return;
  dropDraft(form);
  form.reset();
  const picker = form.closest("details[data-once]");
  picker?.removeAttribute("open");
  picker?.querySelector("summary")?.focus();
  workedIn = form.closest("section")?.id;
});

document.addEventListener("htmx:afterRequest", (event) => {
  const form = formOf(event);
  holdTexts(form, false);
  const { xhr } = (event as CustomEvent<Exchange>).detail;
  if (form?.dataset["addressed"] !== undefined && xhr.status === 200) keepAddress(form);
  form
    ?.querySelector("[data-trouble]")
    ?.toggleAttribute("hidden", TOLD_ON_PAGE.includes(xhr.status));
});

document.addEventListener("htmx:afterSettle", (event) => {
  if ((event.target as Element).id === "waiting") {
    tellWaiting(hints?.leads ?? true);
    if (document.hidden) {
      hints?.tellOthers({ type: "count", markup: (event.target as Element).outerHTML });
    }
    return;
  }
  document.getElementById("refused")?.scrollIntoView({ block: "nearest" });
  keepFocus();
});

/** Enter ends a line; the key that confirms a conversion is left to the input method. */
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
  if (event.target instanceof HTMLTextAreaElement) event.target.form?.requestSubmit();
});

/** The menu closes as menus do. */
document.addEventListener("keydown", ({ key }) => {
  const menu = document.getElementById("me");
  if (key !== "Escape" || !menu?.hasAttribute("open")) return;
  menu.removeAttribute("open");
  menu.querySelector("summary")?.focus();
});
document.addEventListener("click", ({ target }) => {
  const menu = document.getElementById("me");
  if (!(target instanceof Node && menu?.contains(target))) menu?.removeAttribute("open");
});

swapInPlace();
ready();
