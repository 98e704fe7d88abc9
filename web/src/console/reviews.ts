const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Lets the inbox be worked through by single keys, while the focus is in it and not in a text. */
export function awaitVerdicts(): void {
  const inbox = document.getElementById("inbox");
  if (inbox === null) return;
  forgetNotice();
  (openReview(inbox)?.querySelector("summary") ?? document.getElementById("undo"))?.focus();
  inbox.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (takesText(event.target)) return;
    const step = STEPS[event.key];
    if (step === undefined ? press(inbox, event.key) : go(inbox, step)) event.preventDefault();
  });
}

/** A reload shall neither say again what was done nor offer to undo it. */
function forgetNotice(): void {
  const { pathname, search } = location;
  const query = new URLSearchParams(search);
  if (!query.has("done")) return;
  for (const name of ["done", "about"]) query.delete(name);
  history.replaceState(null, "", `${pathname}?${query}`);
}

function openReview(inbox: HTMLElement): HTMLDetailsElement | null {
  return inbox.querySelector<HTMLDetailsElement>(".review[open]");
}

function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "checkbox";
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Presses what has the key in the open review, else above the list. */
function press(inbox: HTMLElement, key: string): boolean {
  const place = `[data-key="${CSS.escape(key.toLowerCase())}"]`;
  const found =
    openReview(inbox)?.querySelector<HTMLElement>(place) ??
    inbox.querySelector<HTMLElement>(`.review-notice ${place}`);
  if (found instanceof HTMLInputElement) found.select();
  else found?.click();
  found?.focus();
  return found !== null;
}

/** Opens the next or the previous review. */
function go(inbox: HTMLElement, step: number): boolean {
  const reviews = [...inbox.querySelectorAll<HTMLDetailsElement>(".review")];
  const here = reviews.findIndex((review) => review.open);
  const next = reviews[here === -1 ? 0 : here + step];
  if (next === undefined) return false;
  next.open = true;
  next.querySelector("summary")?.focus();
  return true;
}
