const PREFIX = "tsunagu-draft:";

/** Keeps what is typed to a patient, in this tab only, until it is sent or the person signs out. */
export function keepDrafts(): void {
  restore();
  document.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLTextAreaElement) keep(target);
  });
  document.addEventListener("submit", ({ target }) => {
    if (target instanceof HTMLFormElement && target.matches(".who")) sessionStorage.clear();
  });
  document.addEventListener("htmx:load", restore);
}

/** Forget what the form had in it: it is stored. */
export function dropDraft(form: HTMLFormElement): void {
  const name = form.dataset["draft"];
  if (name !== undefined) sessionStorage.removeItem(PREFIX + name);
}

function keep(text: HTMLTextAreaElement): void {
  const name = text.form?.dataset["draft"];
  if (name !== undefined) sessionStorage.setItem(PREFIX + name, text.value);
}

function restore(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-draft]")) {
    const text = form.querySelector("textarea");
    const draft = sessionStorage.getItem(PREFIX + (form.dataset["draft"] ?? ""));
    if (text !== null && text.value === "" && draft !== null) text.value = draft;
  }
}
